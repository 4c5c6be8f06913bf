/// Something scarce that holds a plan back, and when it does, by the prices of the linear program.
public struct ConvoyBinding: Equatable, Sendable {
  public let resource: ConvoyAdvice.Resource
  public let when: ConvoyWhen
  /// What one more would be worth all season: people moved in time, and weighted waiting days less,
  /// in hundredths. A price: it says what to look at; advice says what came of it.
  public let worth: ConvoyPrices.Worth
}

/// Days on which something binds.
public enum ConvoyWhen: Equatable, Sendable {
  /// From the first day to the last, more or less without a pause.
  case span(first: Int, last: Int)
  /// Days a week or more apart, counted from day 0 in sevens, between the first and the last.
  case sevenths([Int], first: Int, last: Int)

  /// The shortest true thing to say of days and what one more would be worth on each of them.
  ///
  /// - Parameter worth: by day; days worth nothing are not among them.
  init?(_ worth: [Int: Int]) {
    guard let first = worth.keys.min(), let last = worth.keys.max() else { return nil }
    var sevenths = Array(repeating: 0, count: 7)
    for (day, value) in worth { sevenths[day % 7] += value }
    let total = sevenths.reduce(0, +)
    let most = sevenths.indices.sorted { (-sevenths[$0], $0) < (-sevenths[$1], $1) }
    var (few, sum): ([Int], Int) = ([], 0)
    for seventh in most where sum * 10 < total * 9 {
      few.append(seventh)
      sum += sevenths[seventh]
    }
    // Three weeks or more, or it is chance.
    let isWeekly = few.count <= 3 && last - first >= 14
    self =
      isWeekly
      ? .sevenths(few.sorted(), first: first, last: last) : .span(first: first, last: last)
  }
}

extension ConvoyPrices {
  /// What binds, the dearest first: by people, then by waiting.
  public var bindings: [ConvoyBinding] {
    days.compactMap { resource, worth -> ConvoyBinding? in
      let days = worth.mapValues { $0.persons > 0 ? $0.persons * 1_000 : $0.waiting }
      guard let when = ConvoyWhen(days.filter { $0.value > 0 }) else { return nil }
      let sum = worth.values.reduce(into: Worth()) { sum, one in
        sum.persons += one.persons
        sum.waiting += one.waiting
      }
      return ConvoyBinding(resource: resource, when: when, worth: sum)
    }.sorted {
      ($0.worth.persons, $0.worth.waiting, $1.resource.order)
        > ($1.worth.persons, $1.worth.waiting, $0.resource.order)
    }
  }
}

extension ConvoyAdvice.Resource {
  /// Breaks ties, so that the same prices say the same.
  fileprivate var order: Int {
    switch self {
    case .vehicle(let site, let type): site * 1_000 + type
    case .escortTeam(let site): 1_000_000 + site
    case .beds(let station): 2_000_000 + station
    case .crossing(let crossing): 3_000_000 + crossing
    case .places(let kind, let site): 4_000_000 + site * 10 + kind.rawValue
    }
  }
}
