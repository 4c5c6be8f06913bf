/// A plan of classes made again because something changed, and what it changes for whom.
public struct ClassReplan: Sendable {
  public let plan: ClassPlan
  public let objectives: ClassObjectives
  /// Everybody whose venue or first day is another one, in the households' order.
  public let changes: [Change]

  public struct Change: Equatable, Sendable {
    public let household: Int
    /// nil: had no place, or has none now.
    public let from: ClassSlot?
    public let to: ClassSlot?
    /// It was not to change, and could not stay: for a person to settle.
    public let wasFixed: Bool
  }
}

extension ClassProblem {
  /// Makes a plan again for a problem that has changed since: a trainer ill, a room lost,
  /// departures sooner, people added. Fewest people untaught, then the least waiting, then fewest
  /// who had a place and get another or none, then the fewest days of class as ever.
  ///
  /// - Parameters:
  ///   - previous: the plan so far, in this problem's numbers.
  ///   - fixed: households that have been told, or whose course has begun: they stay as they are
  ///     where they can.
  ///   - rounds: of the search; deterministic for them and the seed.
  public func replan(
    _ previous: ClassPlan, fixed: Set<Int> = [], seed: UInt64 = 1, rounds: Int = 20,
    threads: @escaping ConvoyThreads = convoysInSequence
  ) -> ClassReplan {
    let before = slots(in: previous)
    let ground = ClassGround(self, keeping: before, fixed: fixed)
    var start = ClassTrack(ground, previous)
    start.fill(.latest)
    var search = TwinSearch(ground, start: start, seed: seed, threads: threads)
    while search.rounds < rounds { search.round() }
    let last = search.best.champion
    precondition(last.isTrue, "replanning broke a rule, or adds up otherwise")
    let after = last.choice.map { $0.map { ground.options[$0].slot } }
    return ClassReplan(
      plan: last.plan, objectives: last.value,
      changes: households.indices.filter { before[$0] != after[$0] }.map {
        .init(
          household: $0, from: before[$0], to: after[$0], wasFixed: fixed.contains($0))
      })
  }

  /// Where each household attends in a plan; nil for who does not.
  public func slots(in plan: ClassPlan) -> [ClassSlot?] {
    var slots = households.map { _ in ClassSlot?.none }
    for one in plan.classes where rooms.indices.contains(one.room) {
      let slot = ClassSlot(venue: rooms[one.room].venue, start: one.start)
      for household in one.households where slots.indices.contains(household) {
        slots[household] = slot
      }
    }
    return slots
  }
}
