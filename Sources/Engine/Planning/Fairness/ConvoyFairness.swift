/// Waits of a group of people in days, from readiness to departure; each person of a household
/// counts.
public struct Waits<Group: Equatable & Sendable>: Equatable, Sendable {
  public let group: Group
  /// Everybody, and those of them who are not moved.
  public let persons: Int
  public let unmoved: Int
  /// Of those who are moved: half wait no longer, nine in ten wait no longer, nobody longer. nil
  /// when nobody is moved.
  public let median: Int?
  public let ninth: Int?
  public let worst: Int?

  /// Days between the wait of the ninth in ten and that in the middle: the spread.
  public var spread: Int? { median.flatMap { middle in ninth.map { $0 - middle } } }

  /// The same of a group that goes by another name.
  public func of<Other>(_ group: Other) -> Waits<Other> {
    Waits<Other>(
      group: group, persons: persons, unmoved: unmoved, median: median, ninth: ninth, worst: worst)
  }
}

/// Who waits how long in a plan: for everybody, and for groups of people that ought not to fare
/// worse than others.
public struct ConvoyFairness: Equatable, Sendable {
  /// Whom a row is about.
  public enum Group: Hashable, Sendable {
    case everybody
    case origin(site: Int)
    case destination(district: Int)
    /// Persons of a household.
    case size(ClosedRange<Int>)
    case requirement(Requirement)
  }

  /// What somebody of the household needs on the way; a household counts with each of its needs.
  public enum Requirement: Int, CaseIterable, Sendable {
    case none, wheelchair, stretcher, medicalEscort
  }

  /// Everybody first, then by origin, destination, size and requirement.
  public let rows: [Waits<Group>]
  /// The household that waits longest of those who are moved, the first of several.
  public let worstHousehold: (household: Int, days: Int)?

  public static func == (a: Self, b: Self) -> Bool {
    a.rows == b.rows && a.worstHousehold?.household == b.worstHousehold?.household
      && a.worstHousehold?.days == b.worstHousehold?.days
  }
}

extension ConvoyProblem {
  /// Bands of household sizes that are looked at together.
  private static let sizes = [1...1, 2...3, 4...5, 6...7, 8...1_000]

  /// How the waits of a plan are spread.
  public func fairness(of plan: ConvoyPlan) -> ConvoyFairness {
    let days = plan.days(households: households.count)
    var waits: [ConvoyFairness.Group: (days: [(days: Int, persons: Int)], unmoved: Int)] = [:]
    var worst: (household: Int, days: Int)?
    for (index, party) in households.enumerated() {
      let wait = days[index].map { $0 - party.ready }
      if let wait, wait > worst?.days ?? -1 { worst = (index, wait) }
      for group in groups(of: party) {
        if let wait {
          waits[group, default: ([], 0)].days.append((wait, party.size))
        } else {
          waits[group, default: ([], 0)].unmoved += party.size
        }
      }
    }
    let rows = waits.map { group, found in row(group, found.days, found.unmoved) }
    return ConvoyFairness(
      rows: rows.sorted { $0.group.order < $1.group.order }, worstHousehold: worst)
  }

  private func groups(of party: Party) -> [ConvoyFairness.Group] {
    var groups: [ConvoyFairness.Group] = [
      .everybody, .origin(site: party.site), .destination(district: party.district),
    ]
    if let size = Self.sizes.first(where: { $0.contains(party.size) }) {
      groups.append(.size(size))
    }
    var needs: [ConvoyFairness.Requirement] = []
    if party.places.wheelchairs > 0 { needs.append(.wheelchair) }
    if party.places.stretchers > 0 { needs.append(.stretcher) }
    if party.escorted > 0 { needs.append(.medicalEscort) }
    return groups + (needs.isEmpty ? [.none] : needs).map { .requirement($0) }
  }

  private func row(
    _ group: ConvoyFairness.Group, _ waits: [(days: Int, persons: Int)], _ unmoved: Int
  ) -> Waits<ConvoyFairness.Group> {
    let sorted = waits.sorted { $0.days < $1.days }
    let moved = sorted.reduce(0) { $0 + $1.persons }
    /// The wait that so many tenths of the people do not exceed.
    func wait(ofTenths tenths: Int) -> Int? {
      var left = (moved * tenths + 9) / 10
      return sorted.first { one in
        left -= one.persons
        return left <= 0
      }?.days
    }
    return Waits(
      group: group, persons: moved + unmoved, unmoved: unmoved, median: wait(ofTenths: 5),
      ninth: wait(ofTenths: 9), worst: sorted.last?.days)
  }
}

extension ConvoyFairness.Group {
  /// Rows stand in this order.
  fileprivate var order: (Int, Int) {
    switch self {
    case .everybody: (0, 0)
    case .origin(let site): (1, site)
    case .destination(let district): (2, district)
    case .size(let range): (3, range.lowerBound)
    case .requirement(let need): (4, need.rawValue)
    }
  }
}
