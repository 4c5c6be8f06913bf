/// A plan made again because something changed, and what it changes for whom.
public struct ConvoyReplan: Sendable {
  public let plan: ConvoyPlan
  public let objectives: Objectives
  /// Everybody whose day is another one, in the households' order.
  public let changes: [Change]
  /// The term beside the three objectives: people who had a date and get another, or none.
  public let personsWithAnotherDate: Int
  /// The same in families: what a plan made again keeps lowest, before the three objectives.
  public var familiesWithAnotherDate: Int { changes.count { $0.from != nil } }
  /// What contradicts itself because it may not change: a convoy on the road without its vehicles.
  /// For a person to settle; the planner breaks no promise by itself.
  public let contradictions: [Violation]

  public struct Change: Equatable, Sendable {
    public let household: Int
    /// nil: had no day, or has none now.
    public let from: Int?
    public let to: Int?
  }
}

extension ConvoyPlan {
  /// The day each household leaves, or nil.
  public func days(households count: Int) -> [Int?] {
    var days = [Int?](repeating: nil, count: count)
    for convoy in convoys {
      for load in convoy.vehicles {
        for household in load.households { days[household] = convoy.day }
        for part in load.parts { days[part.household] = convoy.day }
      }
    }
    return days
  }
}

extension ConvoyProblem {
  /// Makes a plan again for a problem that has changed since: vehicles lost, a road closed, people
  /// whose readiness is another, new people. Whoever can keep a date keeps it, if need be in
  /// another vehicle or by another road; who cannot gets the first free places in convoys that
  /// leave anyhow, then in new ones, then those of somebody who can take another day.
  ///
  /// - Parameters:
  ///   - previous: the plan so far, in this problem's numbers.
  ///   - fixed: its convoys, by index, that have left, are confirmed or pinned: they stay as they
  ///     are, whatever else is true.
  public func replan(
    _ previous: ConvoyPlan, fixed: Set<Int> = [], policy: ConvoyPolicy? = nil
  ) -> ConvoyReplan {
    let decoder = ConvoyDecoder(withinWorstWait)
    var policy = policy ?? ConvoyPolicy(for: self, decoder.rows)
    // What was kept free for the old plan is what the plan itself now holds.
    policy.departures = nil
    var keeping = ConvoyKeeping(decoder, policy)
    var repair = FleetRepair(decoder.problem, previous, fixed: fixed)
    let before = previous.days(households: households.count)
    let previous = repair.repaired(previous)
    let order = previous.convoys.indices.sorted { a, b in
      let (one, other) = (previous.convoys[a], previous.convoys[b])
      return (fixed.contains(a) ? 0 : 1, one.day, a) < (fixed.contains(b) ? 0 : 1, other.day, b)
    }
    for index in order {
      if fixed.contains(index) {
        keeping.fix(previous.convoys[index])
      } else {
        keeping.keep(previous.convoys[index])
      }
    }
    keeping.openPlaces()
    keeping.seatOnTheirDay(before)
    keeping.fillFreePlaces()
    keeping.sendMore(policy)
    let aside = keeping.movingAside(before, policy)
    if aside.stranded(before) < keeping.stranded(before) { keeping = aside }
    assert(!fixed.isEmpty || decoder.usesAddUp(keeping.work), "planning again adds up otherwise")
    let plan = keeping.plan
    let (violations, objectives) = judge(plan)
    precondition(
      !fixed.isEmpty || violations.isEmpty, "replanning broke \(violations.first!)")
    let after = plan.days(households: households.count)
    var changes: [ConvoyReplan.Change] = []
    var persons = 0
    for household in households.indices where before[household] != after[household] {
      changes.append(.init(household: household, from: before[household], to: after[household]))
      if before[household] != nil { persons += households[household].size }
    }
    return ConvoyReplan(
      plan: plan, objectives: objectives, changes: changes, personsWithAnotherDate: persons,
      contradictions: violations)
  }
}
