public import Basics
public import Mission

extension Figures {
  /// The same counts told apart in fewer ways.
  ///
  /// - Parameter fewer: some of the ways these are told apart in.
  public func by(_ fewer: [Breakdown]) -> Figures {
    let places = fewer.map { breakdowns.firstIndex(of: $0) }
    var counts: [[String]: [Int]] = [:]
    for row in rows {
      let keys = places.map { $0.map { row.keys[$0] } ?? "none" }
      for (index, count) in row.counts.enumerated() {
        counts[keys, default: Array(repeating: 0, count: row.counts.count)][index] += count
      }
    }
    return Figures(
      breakdowns: fewer,
      rows: counts.map { Row(keys: $0.key, counts: $0.value) }
        .sorted { $0.keys.lexicographicallyPrecedes($1.keys) },
      totals: totals, position: position, date: date)
  }

  /// The people a number counts, by identifier.
  ///
  /// - Parameters:
  ///   - keys: what they have in common; nothing: everybody the measure counts.
  ///   - date: the day the number was taken on.
  public static func people(
    _ measure: Measure, where keys: [(Breakdown, String)], of state: MissionState,
    on date: CivilDate
  ) -> [PersonID] {
    let standings = Standings(state, on: date)
    var found: [PersonID] = []
    state.people.forEach { id, person in
      let isMeant = keys.allSatisfy { breakdown, key in
        Figures.key(breakdown, person, standings.day(of: id), state, date) == key
      }
      if isMeant && standings.measures(of: id, person).contains(measure) { found.append(id) }
    }
    return found
  }
}
