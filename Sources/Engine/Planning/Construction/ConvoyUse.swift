/// What a plan takes of everything that is shared, day by day, in flat rows.
struct ConvoyUse {
  private let problem: ConvoyProblem
  private let days: Int
  private var busy: [Int]
  private var escorts: [Int]
  private var nights: [Int]
  private var passing: [Int]
  private var leaders: [Int]
  private var medics: [Int]
  /// Convoys that stay as they are, by corridor and day of the horizon.
  let fixedConvoys: [Int32]

  /// What is fixed is taken from the start.
  init(_ problem: ConvoyProblem) {
    self.problem = problem
    let days = problem.horizon + (problem.corridors.map(\.turnaround).max() ?? 0)
    self.days = days
    let fixed = FixedUse(problem, days: days)
    busy = zip(fixed.vehicles, fixed.returned).map(+)
    (escorts, nights, passing) = (fixed.escorts, fixed.nights, fixed.passing)
    (leaders, medics) = (fixed.leaders, fixed.medics)
    fixedConvoys = problem.corridors.indices.flatMap { corridor in
      (0..<problem.horizon).map { Int32(fixed.convoys[corridor * days + $0]) }
    }
  }

  func isSame(as other: ConvoyUse) -> Bool {
    busy == other.busy && escorts == other.escorts && nights == other.nights
      && passing == other.passing && leaders == other.leaders && medics == other.medics
  }

  /// Vehicles of a type that are at home for the whole journey; none where it is too slow.
  func vehiclesFree(_ road: ConvoyProblem.Road, _ type: Int, _ day: Int) -> Int {
    guard problem.keepsPace(type, road, day) else { return 0 }
    let row = (road.origin * problem.types.count + type) * days
    var most = 0
    for date in day..<day + road.turnaround { most = max(most, busy[row + date]) }
    return problem.fleet[road.origin][type] - most
  }

  func escortsFree(_ road: ConvoyProblem.Road, _ day: Int) -> Int {
    problem.escorts[road.origin] - most(escorts, road, day)
  }

  /// The most of a site's people that are away at once during a journey.
  private func most(_ away: [Int], _ road: ConvoyProblem.Road, _ day: Int) -> Int {
    var most = 0
    for date in day..<day + road.turnaround {
      most = max(most, away[road.origin * days + date])
    }
    return most
  }

  /// People with a medical escort that those at home can look after on one more convoy.
  func escortedAdmitted(_ road: ConvoyProblem.Road, _ day: Int) -> Int {
    guard let each = problem.practice.personsPerMedic else { return Int.max / 2 }
    return max(0, problem.practice.medics[road.origin] - most(medics, road, day)) * each
  }

  /// How many vehicles one more convoy may have: more than so many need a leader, or somebody to
  /// recover them.
  ///
  /// - Returns: without the one that recovers, which goes along from `recovery.from` on.
  func vehiclesAdmitted(_ road: ConvoyProblem.Road, _ day: Int) -> Int {
    let practice = problem.practice
    var total = road.vehicles.upperBound
    if let above = practice.leaderAbove, total > above,
      practice.leaders[road.origin] <= most(leaders, road, day)
    {
      total = above
    }
    guard let recovery = practice.recovery, total >= recovery.from else { return total }
    let canRecover = recovery.types.contains {
      road.costs[$0] != nil && vehiclesFree(road, $0, day) > 0
    }
    return canRecover ? max(recovery.from - 1, total - 1) : recovery.from - 1
  }

  /// How many more people the beds and crossings on the way will take.
  func personsAdmitted(_ road: ConvoyProblem.Road, _ day: Int) -> Int {
    var left = problem.households.count * 64
    for (offset, stage) in road.stages.enumerated() {
      if let night = stage.night {
        left = min(left, bedsLeft(night, day + offset))
      }
      for crossing in stage.crossings {
        left = min(left, placesLeft(crossing, day + offset))
      }
    }
    return left
  }

  /// Vehicles of a type, or escorts, at home on one day.
  func vehiclesLeft(_ site: Int, _ type: Int, _ day: Int) -> Int {
    problem.fleet[site][type] - busy[(site * problem.types.count + type) * days + day]
  }

  func escortsLeft(_ site: Int, _ day: Int) -> Int {
    problem.escorts[site] - escorts[site * days + day]
  }

  func bedsLeft(_ station: Int, _ night: Int) -> Int {
    problem.beds[station] - nights[station * days + night]
  }

  func placesLeft(_ crossing: Int, _ day: Int) -> Int {
    problem.crossings[crossing].personsPerDay - passing[crossing * days + day]
  }

  mutating func commit(_ convoy: ConvoyPlan.Convoy, persons: Int) {
    let road = problem.corridors[convoy.corridor]
    for away in convoy.day..<convoy.day + road.turnaround {
      escorts[road.origin * days + away] += road.escortsPerConvoy
      for load in convoy.vehicles {
        busy[(road.origin * problem.types.count + load.type) * days + away] += 1
      }
    }
    commitStaff(convoy, road)
    add(persons, road, convoy.day)
  }

  private mutating func commitStaff(_ convoy: ConvoyPlan.Convoy, _ road: ConvoyProblem.Road) {
    let practice = problem.practice
    let leader = practice.needsLeader(convoy.vehicles.count) ? 1 : 0
    var needed = 0
    if practice.personsPerMedic != nil {
      let escorted = convoy.households.reduce(0) { $0 + problem.households[$1].escorted }
      needed = practice.medics(for: escorted)
    }
    guard leader + needed > 0 else { return }
    for away in convoy.day..<convoy.day + road.turnaround {
      leaders[road.origin * days + away] += leader
      medics[road.origin * days + away] += needed
    }
  }

  /// Keeps free what is to leave on a road and day, or lets go of it again.
  mutating func keep(_ departures: Departures, _ index: Int, _ day: Int, by sign: Int) {
    let persons = departures.persons(index, day)
    guard persons > 0 else { return }
    let road = problem.corridors[index]
    var all = 0
    for type in problem.types.indices {
      let count = departures.vehicles(index, day, type)
      guard count > 0 else { continue }
      all += count
      let row = (road.origin * problem.types.count + type) * days
      for away in day..<day + road.turnaround { busy[row + away] += sign * count }
    }
    let convoys = (all + road.vehicles.upperBound - 1) / road.vehicles.upperBound
    for away in day..<day + road.turnaround {
      escorts[road.origin * days + away] += sign * convoys * road.escortsPerConvoy
    }
    add(sign * persons, road, day)
  }

  /// One more vehicle of a type, away for a whole journey.
  mutating func add(vehicle type: Int, _ road: ConvoyProblem.Road, _ day: Int) {
    let row = (road.origin * problem.types.count + type) * days
    for away in day..<day + road.turnaround { busy[row + away] += 1 }
  }

  /// People who pass the beds and crossings of a road, having left on `day`.
  mutating func add(_ persons: Int, _ road: ConvoyProblem.Road, _ day: Int) {
    for (offset, stage) in road.stages.enumerated() {
      if let night = stage.night { nights[night * days + day + offset] += persons }
      for crossing in stage.crossings { passing[crossing * days + day + offset] += persons }
    }
  }
}
