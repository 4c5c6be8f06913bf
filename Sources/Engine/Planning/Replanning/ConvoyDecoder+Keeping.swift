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

  /// Adds a unit of one household to a convoy that has room for it.
  func add(_ unit: Int, to convoy: Int, vehicle: Int, _ work: inout Work) {
    work.isGone[unit] = true
    work.plan.convoys[convoy].vehicles[vehicle].households.append(Int(rows.household[unit]))
    let (corridor, day) = (work.plan.convoys[convoy].corridor, work.plan.convoys[convoy].day)
    work.use.add(Int(rows.size[unit]), problem.corridors[corridor], day)
  }
}
