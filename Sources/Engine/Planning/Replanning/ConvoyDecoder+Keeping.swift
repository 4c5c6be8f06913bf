extension ConvoyDecoder {
  /// Whether one more convoy may leave, for all that the calendar and the day's convoys say.
  func mayLeave(_ corridor: Int, _ day: Int, _ work: Work) -> Bool {
    problem.mayLeave(corridor, on: day)
      && work.sent[corridor * problem.horizon + day] < problem.corridors[corridor].convoysPerDay
  }

  /// Adds a convoy made elsewhere.
  func commit(_ convoy: ConvoyPlan.Convoy, _ work: inout Work) {
    var persons = 0
    for load in convoy.vehicles {
      for household in load.households + load.parts.map(\.household) {
        let unit = Int(rows.unitOf[household])
        guard !work.isGone[unit] else { continue }
        work.isGone[unit] = true
        persons += Int(rows.size[unit])
      }
    }
    work.use.commit(convoy, persons: persons)
    work.sent[convoy.corridor * problem.horizon + convoy.day] += 1
    work.plan.convoys.append(convoy)
  }

  /// Which vehicle could go along with a convoy: of those at home the type with the fewest seats
  /// that will do for `need`, or for the people still wanted.
  ///
  /// - Returns: nil when there is none, or the convoy may have no more.
  func furtherVehicle(
    for convoy: Int, _ need: ConvoyProblem.Places, wanted: Int, _ work: Work
  ) -> Int? {
    let (corridor, day) = (work.plan.convoys[convoy].corridor, work.plan.convoys[convoy].day)
    let road = problem.corridors[corridor]
    let count = work.plan.convoys[convoy].vehicles.count
    let practice = problem.practice
    // One that needs a leader or somebody to recover it has been given them when it was made.
    guard count < road.vehicles.upperBound,
      practice.needsLeader(count + 1) == practice.needsLeader(count),
      practice.recovery.map({ count + 1 < $0.from }) ?? true
    else { return nil }
    let types = work.plan.convoys[convoy].vehicles.filter { !practice.recovers($0) }.map(\.type)
    let able = problem.types.indices.filter {
      road.costs[$0] != nil && practice.mayMix(types + [$0]) && need.fits(in: problem.types[$0])
        && work.use.vehiclesFree(road, $0, day) > 0
    }
    let enough = able.filter { problem.types[$0].seats >= wanted }
    return enough.min { (problem.types[$0].seats, $0) < (problem.types[$1].seats, $1) }
      ?? able.max { (problem.types[$0].seats, $1) < (problem.types[$1].seats, $0) }
  }
}
