/// The vehicles of one convoy while it fills.
struct ConvoyFilling {
  let problem: ConvoyProblem
  private let road: ConvoyProblem.Road
  var loads: [ConvoyPlan.Load] = []
  var left: [ConvoyProblem.Places] = []
  /// Vehicles still at the site, by type.
  private var free: [Int]
  /// Vehicles at most, without the one that recovers others.
  private let most: Int
  /// A vehicle set aside to recover others, should there be enough of them.
  private var recovery: Int?
  /// People with a medical escort who may still come.
  private var escorted: Int

  init(
    _ problem: ConvoyProblem, _ road: ConvoyProblem.Road, free: [Int], most: Int, escorted: Int
  ) {
    (self.problem, self.road, self.free) = (problem, road, free)
    self.escorted = escorted
    guard let practice = problem.practice.recovery, most >= practice.from else {
      self.most = most
      return
    }
    recovery = practice.types.filter { free[$0] > 0 }.min {
      (road.costs[$0] ?? 0, $0) < (road.costs[$1] ?? 0, $1)
    }
    self.most = recovery == nil ? practice.from - 1 : most
    if let recovery { self.free[recovery] -= 1 }
  }

  /// Everybody in the convoy, whole or in parts.
  var aboard: [Int] { loads.flatMap { $0.households + $0.parts.map(\.household) } }

  /// The most seats that one more household could find in one vehicle.
  var mostSeats: Int {
    var most = 0
    let isApart = problem.practice.baggageApart
    for places in left where places.kilograms > 0 || isApart { most = max(most, places.seats) }
    guard loads.count < self.most else { return most }
    for type in free.indices where free[type] > 0 && mayMix(type) {
      most = max(most, problem.types[type].seats)
    }
    return most
  }

  /// Whether a vehicle of a type may join those there are.
  private func mayMix(_ type: Int) -> Bool {
    problem.practice.typesPerConvoy == nil
      || problem.practice.mayMix(loads.map(\.type) + [type])
  }

  /// Takes households in together, or none of them. `wanted`: persons who may still come.
  mutating func take(_ households: [Int], wanted: Int) -> Bool {
    let before = self
    for household in households where !take(household, wanted) {
      self = before
      return false
    }
    return true
  }

  /// Takes one household in, in one vehicle, or in parts where that is allowed.
  mutating func take(_ household: Int, _ wanted: Int) -> Bool {
    let party = problem.households[household]
    let need = party.places
    guard party.escorted <= escorted, !problem.mustAvoid(loads, household) else { return false }
    if let vehicle = openVehicle(need) {
      board(household, need, vehicle)
    } else if takeBaggageApart(household, need, openOnly: true, wanted) {
      // Both found room where they are.
    } else if let vehicle = further(need, wanted) {
      board(household, need, vehicle)
    } else if !takeBaggageApart(household, need, openOnly: false, wanted) {
      guard takeInParts(household, need, wanted) else { return false }
    }
    escorted -= party.escorted
    return true
  }

  private mutating func board(
    _ household: Int, _ need: ConvoyProblem.Places, _ vehicle: Int
  ) {
    left[vehicle] = left[vehicle] - need
    loads[vehicle].households.append(household)
  }

  /// Takes a household in with its baggage in another vehicle, or in a further one for baggage.
  private mutating func takeBaggageApart(
    _ household: Int, _ need: ConvoyProblem.Places, openOnly: Bool, _ wanted: Int
  ) -> Bool {
    guard problem.practice.baggageApart, need.kilograms > 0 else { return false }
    var people = need
    people.kilograms = 0
    let before = self
    guard let vehicle = openVehicle(people) ?? (openOnly ? nil : further(people, wanted)),
      let carrier = left.indices.first(where: { left[$0].kilograms >= need.kilograms })
        ?? (openOnly ? nil : further(forBaggage: need.kilograms))
    else {
      self = before
      return false
    }
    board(household, people, vehicle)
    left[carrier].kilograms -= need.kilograms
    // A further vehicle may hold the baggage after all.
    if carrier != vehicle { loads[carrier].baggage.append(household) }
    return true
  }

  /// One more vehicle for baggage: the one with the fewest seats, and the least of others that it
  /// takes away with it.
  private mutating func further(forBaggage kilograms: Int) -> Int? {
    guard loads.count < most else { return nil }
    let able = free.indices.filter {
      free[$0] > 0 && problem.types[$0].kilograms >= kilograms && mayMix($0)
    }
    let best = able.min { a, b in
      let (one, other) = (problem.types[a], problem.types[b])
      return (one.persons, -one.kilograms, a) < (other.persons, -other.kilograms, b)
    }
    return best.map { add($0) }
  }

  private mutating func add(_ type: Int) -> Int {
    free[type] -= 1
    loads.append(.init(type: type, households: []))
    left.append(problem.types[type])
    return left.count - 1
  }

  /// Takes a household that no vehicle of the site could hold, whoever needs a special place first.
  private mutating func takeInParts(
    _ household: Int, _ need: ConvoyProblem.Places, _ wanted: Int
  ) -> Bool {
    guard problem.allowsParts, !problem.fitsOneVehicle(need, road) else { return false }
    let before = self
    var rest = need
    while rest.persons > 0 {
      var one = ConvoyProblem.Places.none
      if rest.stretchers > 0 {
        one.stretchers = 1
      } else if rest.wheelchairs > 0 {
        one.wheelchairs = 1
      } else {
        one.seats = 1
      }
      guard let vehicle = openVehicle(one) ?? further(one, wanted) else {
        self = before
        return false
      }
      let room = left[vehicle]
      let part = ConvoyProblem.Places(
        seats: min(rest.seats, room.seats), wheelchairs: min(rest.wheelchairs, room.wheelchairs),
        stretchers: min(rest.stretchers, room.stretchers),
        kilograms: min(rest.kilograms, room.kilograms))
      rest = rest - part
      left[vehicle] = left[vehicle] - part
      loads[vehicle].parts.append(.init(household: household, places: part))
    }
    if rest.kilograms > 0 { self = before }
    return rest.kilograms == 0
  }

  /// The vehicle with the least room that will do, and whose baggage does not run out first.
  private func openVehicle(_ need: ConvoyProblem.Places) -> Int? {
    var best: Int?
    var least = Int.max
    for index in left.indices where need.fits(in: left[index]) {
      let seats = left[index].seats - need.seats
      let kilograms = left[index].kilograms - need.kilograms
      let score = seats * 40 + max(0, 36 * seats - kilograms)
      if score < least { (best, least) = (index, score) }
    }
    return best
  }

  /// One more vehicle: the largest that the people still wanted fill, with no special places that
  /// this household does not need; else the smallest.
  private mutating func further(_ need: ConvoyProblem.Places, _ wanted: Int) -> Int? {
    guard loads.count < most else { return nil }
    var best: Int?
    var least = Int.max
    for (type, places) in problem.types.enumerated()
    where free[type] > 0 && need.fits(in: places) && mayMix(type) {
      let spare = places.wheelchairs + 4 * places.stretchers
      let special = need.wheelchairs + need.stretchers > 0 ? 0 : spare
      let tooLarge = max(0, places.seats - wanted)
      let score = special * 20 + tooLarge * 100 - min(places.seats, wanted) * 10
      if score < least { (best, least) = (type, score) }
    }
    return best.map { add($0) }
  }

  /// Empties vehicles that are filled to less than `percent`, unless `isUrgent` says otherwise.
  mutating func leaveBehind(below percent: Int, isUrgent: (Int) -> Bool) {
    guard percent > 0 else { return }
    let apart = Set(loads.flatMap(\.baggage))
    for index in loads.indices.reversed() {
      let places = problem.types[loads[index].type]
      let used = places.seats - left[index].seats
      let persons = loads[index].households.reduce(0) { $0 + problem.households[$1].size }
      // Somebody needs a special place: there may be no other day.
      let fixed =
        persons > used || !loads[index].parts.isEmpty || !loads[index].baggage.isEmpty
        || !apart.isDisjoint(with: loads[index].households)
      guard used * 100 < places.seats * percent, !fixed,
        !loads[index].households.contains(where: isUrgent)
      else { continue }
      free[loads[index].type] += 1
      loads.remove(at: index)
      left.remove(at: index)
    }
  }

  /// Changes each vehicle to the cheapest type at the site that holds its people, and brings the
  /// convoy up to its fewest vehicles. False when there are not enough.
  mutating func settle() -> Bool {
    for index in loads.indices {
      let type = loads[index].type
      let used = problem.types[type] - left[index]
      for other in free.indices where free[other] > 0 && used.fits(in: problem.types[other]) {
        guard mayMix(other), let price = road.costs[other], let old = road.costs[loads[index].type],
          price < old
        else { continue }
        free[loads[index].type] += 1
        free[other] -= 1
        loads[index].type = other
        left[index] = problem.types[other] - used
      }
    }
    while loads.count < road.vehicles.lowerBound {
      let spare = free.indices.filter { free[$0] > 0 && mayMix($0) }.min {
        (road.costs[$0] ?? 0, $0) < (road.costs[$1] ?? 0, $1)
      }
      guard let spare else { return false }
      _ = add(spare)
    }
    guard let from = problem.practice.recovery?.from, loads.count >= from else { return true }
    guard let recovery else { return false }
    loads.append(.init(type: recovery, households: []))
    left.append(problem.types[recovery])
    return true
  }
}
