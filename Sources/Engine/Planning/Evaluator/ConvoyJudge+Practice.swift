extension ConvoyJudge {
  /// What the practice of the field asks of one convoy.
  mutating func checkPractice(
    _ convoy: ConvoyPlan.Convoy, _ road: ConvoyProblem.Road, _ index: Int
  ) {
    let practice = problem.practice
    checkBaggage(convoy, index)
    let vehicles = convoy.vehicles
    if let recovery = practice.recovery {
      if !vehicles.contains(where: practice.recovers), vehicles.count >= recovery.from {
        note(.recovery, "convoy \(index) of \(vehicles.count) vehicles has none to recover others")
      }
    }
    let types = Set(vehicles.map(\.type)).filter(problem.types.indices.contains)
    for type in types.sorted() where !problem.keepsPace(type, road, convoy.day) {
      note(.pace, "convoy \(index) is not through in daylight at the pace of type \(type)")
    }
    if !practice.mayMix(vehicles.filter { !practice.recovers($0) }.map(\.type)) {
      note(.mixed, "convoy \(index) mixes \(types.count) types of vehicles")
    }
    let escorted = convoy.households.reduce(0) { sum, household in
      problem.households.indices.contains(household)
        ? sum + problem.households[household].escorted : sum
    }
    let away = convoy.day..<min(convoy.day + road.turnaround, days)
    for day in away {
      if practice.needsLeader(vehicles.count) { leaders[road.origin][day] += 1 }
      medics[road.origin][day] += practice.medics(for: escorted)
    }
  }

  private mutating func checkBaggage(_ convoy: ConvoyPlan.Convoy, _ index: Int) {
    let moved = convoy.vehicles.flatMap(\.baggage)
    if moved.isEmpty { return }
    guard problem.practice.baggageApart else {
      return note(.baggage, "convoy \(index): baggage is not with its owners")
    }
    let whole = Set(convoy.vehicles.flatMap(\.households))
    if Set(moved).count < moved.count {
      note(.baggage, "convoy \(index): the same baggage is in two vehicles")
    }
    for household in moved where !whole.contains(household) {
      note(.baggage, "convoy \(index): baggage of household \(household) without its owners")
    }
  }

  /// What it asks of all convoys together, and of each family's wait.
  mutating func settlePractice() {
    let practice = problem.practice
    if practice.leaderAbove != nil {
      settle(leaders, fixed.leaders, practice.leaders, .leader, "leaders of site")
    }
    if practice.personsPerMedic != nil {
      settle(medics, fixed.medics, practice.medics, .medics, "medical escorts of site")
    }
    for (household, others) in problem.neverWith.enumerated() {
      for other in others
      where household < other && convoyOf[household] != nil
        && convoyOf[household] == convoyOf[other]
      {
        note(
          .neverTogether, "households \(household) and \(other) must never be in the same convoy")
      }
    }
    guard let worst = practice.worstWait else { return }
    for (household, party) in problem.households.enumerated() {
      if let day = dayOf[household], day - party.ready > worst {
        note(.worstWait, "household \(household) waits \(day - party.ready) of \(worst) days")
      }
    }
  }

  /// Whether the standby lists are of families who could come along.
  mutating func checkStandby(_ plan: ConvoyPlan) {
    var isListed: Set<Int> = []
    for (index, convoy) in plan.convoys.enumerated() where !convoy.standby.isEmpty {
      guard problem.corridors.indices.contains(convoy.corridor),
        (0..<problem.horizon).contains(convoy.day)
      else { continue }
      let most = problem.standbyPlaces(aboard: convoy.households.count)
      if convoy.standby.count > most {
        note(.standby, "convoy \(index): \(convoy.standby.count) of \(most) families on standby")
      }
      for household in convoy.standby {
        guard problem.households.indices.contains(household) else {
          note(.wellFormed, "convoy \(index): unknown household \(household) on standby")
          continue
        }
        if !isListed.insert(household).inserted {
          note(.standby, "household \(household) is on two standby lists")
        }
        if problem.households[household].group != nil
          || !problem.mayStandBy(household, for: convoy, leaving: dayOf[household])
        {
          note(.standby, "convoy \(index): household \(household) could not come along")
        }
      }
    }
  }
}
