/// A plan being kept as far as it can be, convoy by convoy.
struct ConvoyKeeping {
  let decoder: ConvoyDecoder
  let problem: ConvoyProblem
  var work: ConvoyDecoder.Work
  /// Convoys that stay as they are, the first of the plan.
  private var fixed = 0
  /// What is left in each vehicle of the convoys that may still take people; none in the others.
  var left: [[ConvoyProblem.Places]] = []
  /// Households whose baggage rides in another vehicle than they do.
  var apart: Set<Int> = []

  init(_ decoder: ConvoyDecoder, _ policy: ConvoyPolicy) {
    self.decoder = decoder
    problem = decoder.problem
    work = decoder.start(policy)
  }

  /// Takes a convoy as it is.
  mutating func fix(_ convoy: ConvoyPlan.Convoy) {
    decoder.commit(convoy, &work)
    fixed = work.plan.convoys.count
  }

  /// Reckons what is left in every convoy that may still take people.
  mutating func openPlaces() {
    apart = Set(work.plan.convoys.flatMap { $0.vehicles.flatMap(\.baggage) })
    left = work.plan.convoys.enumerated().map { index, convoy in
      guard index >= fixed else { return [] }
      return convoy.vehicles.map {
        problem.practice.recovers($0) ? .none : problem.types[$0.type] - taken($0, apart)
      }
    }
  }

  /// Takes a convoy with as many of its vehicles and people as are still possible, the fullest
  /// vehicles first.
  mutating func keep(_ convoy: ConvoyPlan.Convoy) {
    let road = problem.corridors[convoy.corridor]
    guard decoder.mayLeave(convoy.corridor, convoy.day, work),
      work.use.escortsFree(road, convoy.day) >= road.escortsPerConvoy
    else { return }
    var free = problem.types.indices.map { type in
      road.costs[type] == nil ? 0 : max(0, work.use.vehiclesFree(road, type, convoy.day))
    }
    var room = work.use.personsAdmitted(road, convoy.day)
    let fullest = convoy.vehicles.indices.sorted {
      (-persons(convoy.vehicles[$0]), $0) < (-persons(convoy.vehicles[$1]), $1)
    }
    var kept: [Int] = []
    let apart = Set(convoy.vehicles.flatMap(\.baggage))
    for index in fullest {
      let load = convoy.vehicles[index]
      guard problem.types.indices.contains(load.type), free[load.type] > 0,
        kept.count < road.vehicles.upperBound,
        taken(load, apart).fits(in: problem.types[load.type])
      else { continue }
      free[load.type] -= 1
      kept.append(index)
    }
    keepToPractice(convoy, road, &kept)
    var vehicles = kept.sorted().map { convoy.vehicles[$0] }
    let whole = wholeUnits(vehicles, apart, road, convoy.day, &room)
    for index in vehicles.indices {
      vehicles[index].households.removeAll { !whole.contains(unit(of: $0)) }
      vehicles[index].baggage.removeAll { !whole.contains(unit(of: $0)) }
      vehicles[index].parts.removeAll { !whole.contains(unit(of: $0.household)) }
    }
    guard !whole.isEmpty, vehicles.count >= road.vehicles.lowerBound else { return }
    decoder.commit(
      .init(corridor: convoy.corridor, day: convoy.day, vehicles: vehicles), &work)
  }

  /// Leaves vehicles behind, the emptiest first, until no more types go together than may, and a
  /// leader and somebody to recover the others are there for those that go.
  private func keepToPractice(
    _ convoy: ConvoyPlan.Convoy, _ road: ConvoyProblem.Road, _ kept: inout [Int]
  ) {
    let most = work.use.vehiclesAdmitted(road, convoy.day)
    let (practice, recovery) = (problem.practice, problem.practice.recovery)
    var types: [Int] = []
    let others = kept.filter { index in
      let load = convoy.vehicles[index]
      guard !practice.recovers(load), practice.mayMix(types + [load.type]) else { return false }
      types.append(load.type)
      return true
    }
    let recovering = kept.filter { practice.recovers(convoy.vehicles[$0]) }.prefix(1)
    let fewer = recovering.isEmpty ? (recovery?.from ?? Int.max) - 1 : Int.max
    kept = Array(others.prefix(min(most, fewer))) + recovering
    if practice.needsLeader(kept.count), !practice.needsLeader(most) {
      kept = Array(others.prefix(min(most, (recovery?.from ?? Int.max) - 1)))
    }
  }

  /// - Parameter apart: households whose baggage rides in another vehicle.
  private func taken(_ load: ConvoyPlan.Load, _ apart: Set<Int>) -> ConvoyProblem.Places {
    var sum = load.parts.reduce(.none) { $0 + $1.places }
    for household in load.households {
      sum = sum + problem.households[household].places
      if apart.contains(household) {
        sum.kilograms -= problem.households[household].places.kilograms
      }
    }
    for household in load.baggage {
      sum.kilograms += problem.households[household].places.kilograms
    }
    return sum
  }

  private func persons(_ load: ConvoyPlan.Load) -> Int {
    load.households.reduce(0) { $0 + problem.households[$1].size }
      + load.parts.reduce(0) { $0 + $1.places.persons }
  }

  /// The units of which everybody is still aboard, ready and in time, while there is room for them
  /// on the way; those with the earliest last day first.
  private func wholeUnits(
    _ vehicles: [ConvoyPlan.Load], _ apart: Set<Int>, _ road: ConvoyProblem.Road, _ day: Int,
    _ room: inout Int
  ) -> Set<Int> {
    let rows = decoder.rows
    let carried = Set(vehicles.flatMap(\.baggage))
    var escorted = work.use.escortedAdmitted(road, day)
    var aboard: [Int: Int] = [:]
    for load in vehicles {
      let everybody =
        load.households.map { ($0, problem.households[$0].size) }
        + load.parts.map { ($0.household, $0.places.persons) }
      for (household, persons) in everybody {
        aboard[Int(rows.unitOf[household]), default: 0] += persons
      }
    }
    var whole: Set<Int> = []
    var coming = ConvoyPlan.Load(type: 0, households: [])
    let last = day + road.stages.count - 1
    for unit in aboard.keys.sorted(by: { (rows.due[$0], $0) < (rows.due[$1], $1) }) {
      let size = Int(rows.size[unit])
      guard aboard[unit] == size, size <= room, !work.isGone[unit],
        Int(rows.ready[unit]) <= day, Int(rows.due[unit]) >= last,
        fits(unit, road)
      else { continue }
      let households = rows.units[unit].households
      let patients = households.reduce(0) { $0 + problem.households[$1].escorted }
      guard patients <= escorted,
        households.allSatisfy({ !apart.contains($0) || carried.contains($0) }),
        !households.contains(where: { problem.mustAvoid([coming], $0) })
      else { continue }
      escorted -= patients
      room -= size
      whole.insert(unit)
      coming.households += households
    }
    return whole
  }

  private func fits(_ unit: Int, _ road: ConvoyProblem.Road) -> Bool {
    decoder.rows.units[unit].site == road.origin
      && decoder.rows.units[unit].districts.allSatisfy(road.districts.contains)
  }

  /// Sends further convoys for everybody who has no place yet.
  mutating func sendMore(_ policy: ConvoyPolicy) {
    // Queues forget who was aboard; some of them may have given way since.
    let fresh = decoder.start(policy)
    (work.byDue, work.byRank) = (fresh.byDue, fresh.byRank)
    for day in 0..<problem.horizon { decoder.decode(day, policy, &work) }
  }

  /// The plan as it stands, by day.
  var plan: ConvoyPlan {
    var plan = work.plan
    plan.convoys.sort { ($0.day, $0.corridor) < ($1.day, $1.corridor) }
    return plan
  }
}
