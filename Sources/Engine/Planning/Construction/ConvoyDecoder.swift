/// How a decoder weighs households and convoys against each other: what a search varies.
public struct ConvoyPolicy: Equatable, Sendable {
  /// The order in which corridors are served on a day.
  public var corridors: [Int]
  /// Days before a household's last departure within which it goes before all others.
  public var urgency: Int
  /// A convoy with fewer persons than this waits, unless somebody on it is urgent.
  public var fewestPersons: Int

  public init(corridors: [Int], urgency: Int, fewestPersons: Int) {
    (self.corridors, self.urgency, self.fewestPersons) = (corridors, urgency, fewestPersons)
  }
}

/// Makes a valid plan, day by day and convoy by convoy: what is decided is never undone.
public struct ConvoyDecoder {
  private let problem: ConvoyProblem
  /// Households that travel together, as one; a household without a group alone.
  private let units: [Unit]
  private let mayLeave: [[Bool]]

  private struct Unit {
    var households: [Int]
    var size: Int
    var ready: Int
    var due: Int
    var priority: Int
    var site: Int
    var districts: [Int]
  }

  public init(_ problem: ConvoyProblem) {
    self.problem = problem
    mayLeave = problem.corridors.indices.map { corridor in
      (0..<problem.horizon).map { problem.mayLeave(corridor, on: $0) }
    }
    var groups: [Int: Int] = [:]
    var units: [Unit] = []
    for (index, party) in problem.households.enumerated() {
      if let group = party.group, let known = groups[group] {
        units[known].households.append(index)
        units[known].size += party.size
        units[known].ready = max(units[known].ready, party.ready)
        units[known].due = min(units[known].due, party.due)
        units[known].priority = max(units[known].priority, party.priority)
        units[known].districts.append(party.district)
        // Families of two sites cannot leave together: nobody's vehicles are at both.
        if units[known].site != party.site { units[known].site = -1 }
      } else {
        if let group = party.group { groups[group] = units.count }
        units.append(
          Unit(
            households: [index], size: party.size, ready: party.ready, due: party.due,
            priority: party.priority, site: party.site, districts: [party.district]))
      }
    }
    self.units = units
  }

  /// The plan that a policy leads to.
  public func decode(_ policy: ConvoyPolicy) -> ConvoyPlan {
    var work = Work(problem)
    var waiting = Array(units.indices).sorted {
      (units[$0].due, -units[$0].priority, $0) < (units[$1].due, -units[$1].priority, $1)
    }
    for day in 0..<problem.horizon {
      for corridor in policy.corridors where mayLeave[corridor][day] {
        for _ in 0..<problem.corridors[corridor].convoysPerDay {
          guard let convoy = fill(corridor, day, waiting, policy, &work) else { break }
          let gone = Set(convoy.units)
          waiting.removeAll(where: gone.contains)
          work.commit(convoy.plan, problem)
        }
      }
    }
    return work.plan
  }

  private func fill(
    _ corridor: Int, _ day: Int, _ waiting: [Int], _ policy: ConvoyPolicy, _ work: inout Work
  ) -> (plan: ConvoyPlan.Convoy, units: [Int])? {
    let road = problem.corridors[corridor]
    guard work.escortsFree(road, day, problem) >= road.escortsPerConvoy else { return nil }
    var free = road.costs.indices.map { type in
      road.costs[type] == nil ? 0 : work.vehiclesFree(road, type, day, problem)
    }
    var personsLeft = work.personsAdmitted(road, day, problem)
    var convoy = ConvoyFilling(problem: problem, road: road)
    var aboard: [Int] = []
    var isUrgent = false
    for index in order(waiting, day, policy, road) {
      let unit = units[index]
      guard unit.size <= personsLeft, convoy.take(unit.households, &free) else { continue }
      personsLeft -= unit.size
      aboard.append(index)
      isUrgent = isUrgent || unit.due - road.stages.count + 1 - day <= policy.urgency
    }
    let persons = aboard.reduce(0) { $0 + units[$1].size }
    guard !aboard.isEmpty, convoy.loads.count >= road.vehicles.lowerBound,
      persons >= policy.fewestPersons || isUrgent
    else { return nil }
    return (ConvoyPlan.Convoy(corridor: corridor, day: day, vehicles: convoy.loads), aboard)
  }

  /// Who may leave on this road today: the urgent first, then by weight and by last day.
  private func order(
    _ waiting: [Int], _ day: Int, _ policy: ConvoyPolicy, _ road: ConvoyProblem.Road
  ) -> [Int] {
    let last = day + road.stages.count - 1
    let able = waiting.filter { index in
      let unit = units[index]
      return unit.site == road.origin && unit.ready <= day && last <= unit.due
        && unit.districts.allSatisfy(road.districts.contains)
    }
    let limit = last + policy.urgency
    return able.sorted { a, b in
      let (one, two) = (units[a], units[b])
      let (urgentOne, urgentTwo) = (one.due <= limit, two.due <= limit)
      if urgentOne != urgentTwo { return urgentOne }
      if urgentOne { return (one.due, a) < (two.due, b) }
      return (-one.priority, one.ready, a) < (-two.priority, two.ready, b)
    }
  }

  /// What is taken of everything shared, and the plan so far.
  private struct Work {
    var plan = ConvoyPlan()
    private var busy: [[[Int]]]
    private var escorts: [[Int]]
    private var nights: [[Int]]
    private var passing: [[Int]]

    init(_ problem: ConvoyProblem) {
      let perDay = Array(repeating: 0, count: problem.horizon + 64)
      busy = problem.fleet.map { $0.map { _ in perDay } }
      escorts = problem.escorts.map { _ in perDay }
      nights = problem.beds.map { _ in perDay }
      passing = problem.crossings.map { _ in perDay }
    }

    func vehiclesFree(
      _ road: ConvoyProblem.Road, _ type: Int, _ day: Int, _ problem: ConvoyProblem
    ) -> Int {
      let most = (day..<day + road.turnaround).map { busy[road.origin][type][$0] }.max() ?? 0
      return problem.fleet[road.origin][type] - most
    }

    func escortsFree(_ road: ConvoyProblem.Road, _ day: Int, _ problem: ConvoyProblem) -> Int {
      let most = (day..<day + road.turnaround).map { escorts[road.origin][$0] }.max() ?? 0
      return problem.escorts[road.origin] - most
    }

    /// How many more people the beds and crossings on the way will take.
    func personsAdmitted(_ road: ConvoyProblem.Road, _ day: Int, _ problem: ConvoyProblem) -> Int {
      var left = Int.max
      for (offset, stage) in road.stages.enumerated() {
        if let night = stage.night {
          left = min(left, problem.beds[night] - nights[night][day + offset])
        }
        for crossing in stage.crossings {
          left = min(
            left, problem.crossings[crossing].personsPerDay - passing[crossing][day + offset])
        }
      }
      return left
    }

    mutating func commit(_ convoy: ConvoyPlan.Convoy, _ problem: ConvoyProblem) {
      let road = problem.corridors[convoy.corridor]
      for away in convoy.day..<convoy.day + road.turnaround {
        escorts[road.origin][away] += road.escortsPerConvoy
        for load in convoy.vehicles { busy[road.origin][load.type][away] += 1 }
      }
      let persons = convoy.vehicles.reduce(0) { sum, load in
        sum + load.households.reduce(0) { $0 + problem.households[$1].size }
      }
      for (offset, stage) in road.stages.enumerated() {
        if let night = stage.night { nights[night][convoy.day + offset] += persons }
        for crossing in stage.crossings { passing[crossing][convoy.day + offset] += persons }
      }
      plan.convoys.append(convoy)
    }
  }
}

/// The vehicles of one convoy while it fills.
private struct ConvoyFilling {
  let problem: ConvoyProblem
  let road: ConvoyProblem.Road
  private(set) var loads: [ConvoyPlan.Load] = []
  private var left: [ConvoyProblem.Places] = []

  init(problem: ConvoyProblem, road: ConvoyProblem.Road) {
    (self.problem, self.road) = (problem, road)
  }

  /// Takes households in together, or none of them.
  mutating func take(_ households: [Int], _ free: inout [Int]) -> Bool {
    let before = self
    let freeBefore = free
    for household in households where !take(household, &free) {
      self = before
      free = freeBefore
      return false
    }
    return true
  }

  /// The vehicle with the least room that will do; else a further one, of the type that costs least
  /// for each seat among those that hold the household.
  private mutating func take(_ household: Int, _ free: inout [Int]) -> Bool {
    let need = problem.households[household].places
    let open = left.indices.filter { need.fits(in: left[$0]) }.min {
      (left[$0].seats, $0) < (left[$1].seats, $1)
    }
    if let open {
      left[open] = left[open] - need
      loads[open].households.append(household)
      return true
    }
    guard loads.count < road.vehicles.upperBound else { return false }
    let type = problem.types.indices.filter { type in
      free[type] > 0 && road.costs[type] != nil && need.fits(in: problem.types[type])
    }.min { a, b in
      let (costA, costB) = (
        road.costs[a]! * problem.types[b].seats, road.costs[b]! * problem.types[a].seats
      )
      return (costA, a) < (costB, b)
    }
    guard let type else { return false }
    free[type] -= 1
    loads.append(.init(type: type, households: [household]))
    left.append(problem.types[type] - need)
    return true
  }
}
