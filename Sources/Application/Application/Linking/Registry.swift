public import Basics
public import Linkage
public import Mission

/// The records of a mission, ready to be compared with each other.
public struct Registry: Sendable {
  private let people: [PersonID]
  private let rowsOf: [PersonID: [Int32]]
  /// Of each record that was merged into another.
  private let survivors: [PersonID: PersonID]
  public let linker: Linker

  public init(_ state: MissionState, parallel: Parallel = inSequence) {
    let rows = RegistryTable(state)
    people = rows.people
    survivors = people.reduce(into: [:]) { survivors, id in
      if state.people[id]?.isDuplicate == true { survivors[id] = state.survivor(of: id) }
    }
    linker = Linker(rows.table, parallel: parallel)
    rowsOf = rows.people.indices.reduce(into: [:]) {
      $0[rows.people[$1], default: []].append(Int32($1))
    }
  }

  /// Pairs of people that records of these are in; of several records of a pair the surest two.
  /// The surest first. And what was crowded: not compared with everybody alike.
  public func matches(
    of people: [PersonID], parallel: Parallel = inSequence
  ) -> (proposals: [ProposedDuplicate], report: BlockingReport) {
    let rows = people.flatMap { rowsOf[$0] ?? [] }.sorted()
    let (pairs, report) = linker.matches(of: rows, parallel: parallel)
    return (proposals(pairs), report)
  }

  /// The same about everybody.
  public func matches(parallel: Parallel = inSequence) -> [ProposedDuplicate] {
    proposals(linker.link(parallel: parallel).pairs)
  }

  private func proposals(_ pairs: [ScoredPair]) -> [ProposedDuplicate] {
    var best: [PersonPair: ScoredPair] = [:]
    for pair in pairs {
      let (one, other) = (people[Int(pair.a)], people[Int(pair.b)])
      guard let key = PersonPair(survivors[one] ?? one, survivors[other] ?? other) else { continue }
      if best[key].map({ $0.total < pair.total }) ?? true { best[key] = pair }
    }
    return best.map { key, pair in
      ProposedDuplicate(key, weight: Int(pair.total), evidence: linker.agreement(pair))
    }.sorted { ($1.weight, $0.pair) < ($0.weight, $1.pair) }
  }

  /// What the surest two records of a pair say, bar by bar; nothing when nothing is left of one.
  ///
  /// - Parameter state: knows whose records they are by now.
  public func explain(_ pair: PersonPair, on state: MissionState) -> [Evidence] {
    func rows(_ id: PersonID) -> [Int32] { state.records(of: id).flatMap { rowsOf[$0] ?? [] } }
    var best: ScoredPair?
    for a in rows(pair.one) {
      for b in rows(pair.other) {
        let found = linker.weigh(a, b)
        if best.map({ $0.total < found.total }) ?? true { best = found }
      }
    }
    return best.map(linker.explain) ?? []
  }
}
