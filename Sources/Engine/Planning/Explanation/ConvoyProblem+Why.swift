extension ConvoyProblem {
  /// A reason for every household, in their order: why it leaves no sooner, or stays.
  public func why(_ plan: ConvoyPlan) -> [ConvoyWhy] {
    ConvoyExplainer(withinWorstWait, plan).all
  }
}

/// Looks at each day a household might have left on, in a plan as it stands.
private struct ConvoyExplainer {
  private let problem: ConvoyProblem
  private let units: [ConvoyUnit]
  private var use: ConvoyUse
  private var dayOf: [Int?]
  /// For each corridor and day, the places left in each vehicle of its convoys.
  private var left: [[[ConvoyProblem.Places]]]
  private var convoys: [[Int]]

  init(_ problem: ConvoyProblem, _ plan: ConvoyPlan) {
    self.problem = problem
    units = ConvoyUnit.all(of: problem)
    use = ConvoyUse(problem)
    dayOf = Array(repeating: nil, count: problem.households.count)
    let days = Array(repeating: [ConvoyProblem.Places](), count: problem.horizon)
    left = problem.corridors.map { _ in days }
    convoys = problem.corridors.map { _ in Array(repeating: 0, count: problem.horizon) }
    for convoy in plan.convoys { take(convoy) }
  }

  private mutating func take(_ convoy: ConvoyPlan.Convoy) {
    var aboard: Set<Int> = []
    for load in convoy.vehicles {
      var room = problem.types[load.type]
      for household in load.households {
        room = room - problem.households[household].places
        aboard.insert(household)
      }
      for part in load.parts {
        room = room - part.places
        aboard.insert(part.household)
      }
      // Where baggage may ride apart, a family is asked for its seats alone.
      if problem.practice.baggageApart { room.kilograms = 0 }
      left[convoy.corridor][convoy.day].append(room)
    }
    for household in aboard { dayOf[household] = convoy.day }
    convoys[convoy.corridor][convoy.day] += 1
    use.commit(convoy, persons: aboard.reduce(0) { $0 + problem.households[$1].size })
  }

  var all: [ConvoyWhy] {
    var all: [ConvoyWhy] = []
    all.reserveCapacity(problem.households.count)
    for unit in units { explain(unit, &all) }
    return all.sorted { $0.household < $1.household }
  }

  private func explain(_ unit: ConvoyUnit, _ all: inout [ConvoyWhy]) {
    let day = dayOf[unit.households[0]]
    let (reason, days) = reason(unit, day)
    for household in unit.households {
      let held = unit.ready - problem.households[household].ready
      // Waiting for the others comes first; what then was in the way counts if it was longer.
      let isHeld = held > (reason == .firstOpenDay ? 0 : days) && day != nil
      all.append(
        ConvoyWhy(
          household: household, day: day, reason: isHeld ? .heldForLinked : reason,
          days: isHeld ? held : days))
    }
  }

  private func reason(_ unit: ConvoyUnit, _ day: Int?) -> (ConvoyReason, Int) {
    let roads = problem.roads(for: unit)
    if roads.isEmpty { return (.noRoad, 0) }
    if !problem.allowsParts, !roads.contains(where: { fitsEmpty(unit, problem.corridors[$0]) }) {
      return (.tooLarge, 0)
    }
    var counts: [ConvoyReason: Int] = [:]
    var isOpen = false
    let first = max(0, unit.ready)
    for date in first..<max(first, day ?? problem.horizon) {
      var best: ConvoyReason?
      for road in roads {
        let last = date + problem.corridors[road].stages.count - 1
        guard last <= unit.due else { continue }
        let found = obstacle(unit, road, date)
        if best == nil || found.rank > best!.rank { best = found }
      }
      guard let best else { break }
      if best != .roadClosed { isOpen = true }
      counts[best, default: 0] += 1
    }
    if !isOpen { return day == nil ? (.neverOpen, 0) : (.firstOpenDay, 0) }
    let most = counts.filter { $0.key != .roadClosed }.max {
      ($0.value, $0.key.rank) < ($1.value, $1.key.rank)
    }
    return most.map { ($0.key, $0.value) } ?? (.roadClosed, counts[.roadClosed] ?? 0)
  }

  private func fitsEmpty(_ unit: ConvoyUnit, _ road: ConvoyProblem.Road) -> Bool {
    unit.households.allSatisfy { problem.fitsOneVehicle(problem.households[$0].places, road) }
  }

  /// Whether vehicles that could hold somebody would not come through in daylight.
  private func isTooSlow(
    _ need: ConvoyProblem.Places, _ road: ConvoyProblem.Road, _ day: Int
  ) -> Bool {
    let able = problem.types.indices.filter { type in
      road.costs[type] != nil && problem.fleet[road.origin][type] > 0
        && need.fits(in: problem.types[type])
    }
    return !able.isEmpty && !able.contains { problem.keepsPace($0, road, day) }
  }

  /// What kept a unit from leaving by a road on a day.
  private func obstacle(_ unit: ConvoyUnit, _ index: Int, _ day: Int) -> ConvoyReason {
    guard problem.mayLeave(index, on: day) else { return .roadClosed }
    let road = problem.corridors[index]
    if let full = use.full(for: unit.size, road, day) { return full }
    let patients = unit.households.reduce(0) { $0 + problem.households[$1].escorted }
    if patients > use.escortedAdmitted(road, day) { return .medicsAway(site: road.origin) }
    var need = problem.households[unit.households[0]].places
    if problem.practice.baggageApart { need.kilograms = 0 }
    if left[index][day].contains(where: need.fits) { return .heldForFuller }
    if isTooSlow(need, road, day) { return .roadClosed }
    let isNew = convoys[index][day] == 0
    if isNew, use.escortsFree(road, day) < road.escortsPerConvoy {
      return .escortsAway(site: road.origin)
    }
    let free = problem.types.indices.filter {
      road.costs[$0] != nil && use.vehiclesFree(road, $0, day) > 0
    }
    let canHold = free.contains { need.fits(in: problem.types[$0]) }
    if !canHold {
      return isNew ? .vehiclesAway(site: road.origin) : .placesTaken
    }
    let mayGrow = left[index][day].count < road.vehicles.upperBound * max(1, convoys[index][day])
    return isNew || mayGrow ? .heldForFuller : .placesTaken
  }
}

extension ConvoyReason {
  /// How near a household was to leaving: of several roads the nearest counts.
  fileprivate var rank: Int {
    switch self {
    case .noRoad, .tooLarge, .neverOpen, .firstOpenDay: 0
    case .roadClosed: 1
    case .crossingFull: 2
    case .bedsFull: 3
    case .escortsAway: 4
    case .medicsAway: 4
    case .vehiclesAway: 5
    case .placesTaken: 6
    case .heldForFuller: 7
    case .heldForLinked: 8
    }
  }
}

extension ConvoyUse {
  /// The way station or crossing that has no room for so many more people, if there is one.
  fileprivate func full(
    for persons: Int, _ road: ConvoyProblem.Road, _ day: Int
  ) -> ConvoyReason? {
    for (offset, stage) in road.stages.enumerated() {
      if let night = stage.night, bedsLeft(night, day + offset) < persons {
        return .bedsFull(station: night)
      }
      for crossing in stage.crossings where placesLeft(crossing, day + offset) < persons {
        return .crossingFull(crossing)
      }
    }
    return nil
  }
}
