/// A flight plan made again because something changed, and what it changes for whom.
public struct FlightReplan: Sendable {
  public let plan: FlightPlan
  public let objectives: FlightObjectives
  /// Everybody whose itinerary is another one, in the parties' order.
  public let changes: [Change]

  public struct Change: Equatable, Sendable {
    public let party: Int
    /// nil: had no itinerary, or has none now.
    public let from: Int?
    public let to: Int?
    /// It was not to change, and could not stay: for a person to settle.
    public let wasFixed: Bool
  }
}

extension FlightProblem {
  /// Makes a plan again for a problem that has changed since: flights cancelled, blocks smaller,
  /// readiness another, people added. Fewest people left behind, then fewest who had an itinerary
  /// and get another or none, then the least waiting as ever.
  ///
  /// - Parameters:
  ///   - previous: the plan so far, in this problem's numbers.
  ///   - fixed: parties that are ticketed or under way: they stay as they are where they can.
  ///   - rounds: of the search; deterministic for them and the seed.
  public func replan(
    _ previous: FlightPlan, fixed: Set<Int> = [], seed: UInt64 = 1, rounds: Int = 20,
    threads: @escaping ConvoyThreads = convoysInSequence
  ) -> FlightReplan {
    let before = previous.itineraries(parties: parties.count)
    let ground = FlightGround(self, keeping: before, fixed: fixed)
    var start = FlightTrack(ground, previous)
    start.fill()
    var search = TwinSearch(ground, start: start, seed: seed, threads: threads)
    while search.rounds < rounds { search.round() }
    let plan = ground.plan(search.best.champion)
    let (violations, objectives) = judge(plan)
    precondition(violations.isEmpty, "replanning broke \(violations.first!)")
    let after = plan.itineraries(parties: parties.count)
    var judged = objectives
    for party in parties.indices where before[party] != nil && before[party] != after[party] {
      judged.changedPersons += parties[party].size
    }
    precondition(judged == search.best.best, "replanning adds up otherwise")
    return FlightReplan(
      plan: plan, objectives: judged,
      changes: parties.indices.filter { before[$0] != after[$0] }.map {
        .init(party: $0, from: before[$0], to: after[$0], wasFixed: fixed.contains($0))
      })
  }
}
