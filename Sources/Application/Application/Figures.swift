public import Basics
public import Mission

/// How many people stand where, traceable to them: each figure is a plain function of the state.
public struct Figures: Sendable {
  /// What is counted. Each person is counted once under each.
  public enum Measure: String, CaseIterable, Sendable {
    case registered, ready, planned, boarded, arrived, handedOver = "handed_over"

    /// The definition that stands beside every number.
    public var definition: String {
      switch self {
      case .registered: "people registered and alive, or who travelled before they died"
      case .ready: "of these, not yet under way, whose whole case may travel on the day"
      case .planned: "people with a place on a movement that has not left"
      case .boarded: "people who left on a movement, whatever became of them after"
      case .arrived: "people whose movement brought them to its end"
      case .handedOver: "people whom a named receiving partner accepted"
      }
    }
  }

  /// What the rows are told apart by.
  public enum Breakdown: String, CaseIterable, Sendable {
    case programme, site, destination, sex, age, month
  }

  public struct Row: Equatable, Sendable {
    /// One value for each breakdown asked for.
    public let keys: [String]
    /// One count for each measure.
    public let counts: [Int]
  }

  public let breakdowns: [Breakdown]
  public let rows: [Row]
  public let totals: [Int]
  /// The position in the journal they were taken at.
  public let position: Int
  public let date: CivilDate
}

extension Figures {
  /// Counts a state.
  ///
  /// - Parameters:
  ///   - date: the day readiness is asked for, and age is counted on.
  ///   - position: of the journal the state stands at.
  public init(
    of state: MissionState, by breakdowns: [Breakdown], on date: CivilDate, position: Int
  ) {
    var counts: [[String]: [Int]] = [:]
    var totals = Array(repeating: 0, count: Measure.allCases.count)
    let standings = Standings(state, on: date)
    state.people.forEach { id, person in
      let reached = standings.measures(of: id, person)
      if reached.isEmpty { return }
      let keys = breakdowns.map { Self.key($0, person, standings.day(of: id), state, date) }
      for (index, measure) in Measure.allCases.enumerated() where reached.contains(measure) {
        counts[keys, default: Array(repeating: 0, count: totals.count)][index] += 1
        totals[index] += 1
      }
    }
    self.breakdowns = breakdowns
    self.totals = totals
    self.position = position
    self.date = date
    rows = counts.map { Row(keys: $0.key, counts: $0.value) }
      .sorted { $0.keys.lexicographicallyPrecedes($1.keys) }
  }
}

extension Figures {
  static func key(
    _ breakdown: Breakdown, _ person: Person, _ travelled: CivilDate?,
    _ state: MissionState, _ date: CivilDate
  ) -> String {
    let household = state.households[person.household]
    switch breakdown {
    case .programme:
      let id = household?.cases.last.flatMap { state.cases[$0]?.programme }
      return id.flatMap { state.programmes[$0]?.first?.code } ?? "none"
    case .site: return household.flatMap { state.sites[$0.site]?.code } ?? "none"
    case .destination: return household.flatMap { state.sites[$0.destination]?.code } ?? "none"
    case .sex: return person.sex == .female ? "female" : person.sex == .male ? "male" : "unknown"
    case .age: return AgeBand.of(person, on: date).rawValue
    case .month:
      return travelled.map { String($0.description.prefix(7)) } ?? "none"
    }
  }
}

/// The bands UNHCR's statistics use, by calendar year of birth: the same before and after erasure.
public enum AgeBand: String, CaseIterable, Sendable {
  case infants = "0-4"
  case children = "05-11"
  case youth = "12-17"
  case adults = "18-59"
  case elders = "60+"
  case unknown

  public static func of(_ person: Person, on date: CivilDate) -> AgeBand {
    guard let born = person.birthYear else { return .unknown }
    switch date.year - born {
    case ..<5: return .infants
    case ..<12: return .children
    case ..<18: return .youth
    case ..<60: return .adults
    default: return .elders
    }
  }
}
