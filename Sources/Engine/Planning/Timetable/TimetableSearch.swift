import Basics

/// Looks for a timetable: takes some vehicles' journeys out of a span of days, and gives each the
/// best way through it that is left, again and again.
struct TimetableSearch {
  private let problem: ConvoyProblem
  private(set) var timetable: Timetable
  private var use: TimetableUse
  private var flow: FluidFlow
  /// Weighted days at each site.
  private var worths: [Int]
  private var generator: SeededGenerator
  /// People one vehicle of each type is counted on for.
  private let seats: [Int]
  /// For each site: its vehicles; the sites it shares a bed or a crossing with, itself included.
  private var vehiclesOf: [[Int]]
  private let neighbours: [[Int]]

  init(_ problem: ConvoyProblem, seed: UInt64) {
    self.problem = problem
    seats = problem.seatsCountedOn
    generator = SeededGenerator(seed: seed)
    timetable = Timetable(problem)
    use = TimetableUse(problem)
    flow = FluidFlow(problem)
    worths = problem.escorts.map { _ in 0 }
    vehiclesOf = problem.escorts.map { _ in [] }
    for (index, one) in timetable.vehicles.enumerated() { vehiclesOf[one.site].append(index) }
    neighbours = problem.sharingSites
    begin()
  }

  private var worth: Int { worths.reduce(0, +) }

  /// Every vehicle once, the site whose people are worst off next, its largest vehicle first.
  private mutating func begin() {
    for site in worths.indices {
      worths[site] = flow.run(site, use.places)
      flow.keep(site)
    }
    var waiting = vehiclesOf.map { list in
      list.sorted {
        (seats[timetable.vehicles[$0].type], -$0) < (seats[timetable.vehicles[$1].type], -$1)
      }
    }
    while let site = waiting.indices.filter({ !waiting[$0].isEmpty })
      .max(by: { (waiting[$0].count, -$0) < (waiting[$1].count, -$1) })
    {
      let vehicle = waiting[site].removeLast()
      route(vehicle, 0..<problem.horizon, noise: 0)
      worths[site] = flow.run(site, use.places)
      flow.keep(site)
    }
  }

  /// Tries so many changes.
  ///
  /// - Parameter heat: how much worse a change may be, in thousandths of what is allowed at first.
  mutating func run(_ changes: Int, heat: Int) {
    for _ in 0..<changes { change(heat) }
  }

  /// Some journeys' worth, less as the heat goes down.
  private mutating func slack(_ sites: [Int], _ heat: Int) -> Int {
    guard heat > 0 else { return 0 }
    let journeys = sites.reduce(1) { $0 + vehiclesOf[$1].count * problem.horizon / 6 }
    let worth = sites.reduce(0) { $0 + worths[$1] }
    return worth * 8 / journeys * heat / 1_000 * generator.below(1_000) / 1_000
  }

  /// Tries one change; keeps it unless it is worse by more than the heat allows.
  private mutating func change(_ heat: Int) {
    let (chosen, span) = choose()
    guard !chosen.isEmpty else { return }
    let before = chosen.map { timetable.vehicles[$0].journeys }
    let sites = Set(chosen.map { timetable.vehicles[$0].site }).sorted()
    let old = sites.map { worths[$0] }
    for vehicle in chosen { clear(vehicle, span) }
    let noise = generator.below(4) * 10
    for vehicle in chosen { route(vehicle, span, noise: noise) }
    if zip(chosen, before).allSatisfy({ timetable.vehicles[$0].journeys == $1 }) { return }
    let new = sites.map { flow.run($0, use.places) }
    if new.reduce(0, +) <= old.reduce(0, +) + slack(sites, heat) {
      for (site, worth) in zip(sites, new) {
        worths[site] = worth
        flow.keep(site)
      }
      assert(addsUp, "a change of the timetable adds up otherwise than the whole of it")
      return
    }
    for (vehicle, journeys) in zip(chosen, before) {
      for journey in timetable.vehicles[vehicle].journeys { use.change(journey, by: -1) }
      timetable.vehicles[vehicle].journeys = journeys
      for journey in journeys { use.change(journey, by: 1) }
    }
  }

  /// Whether all running counts are what they are when the timetable is counted afresh.
  private var addsUp: Bool {
    var again = TimetableUse(problem)
    for journey in timetable.vehicles.flatMap(\.journeys) { again.change(journey, by: 1) }
    var flow = flow
    return use.isSame(as: again)
      && worths.indices.allSatisfy { flow.run($0, again.places) == worths[$0] }
  }

  /// Some vehicles of one or two sites, or those of one convoy, and days to send them otherwise.
  private mutating func choose() -> (vehicles: [Int], span: Range<Int>) {
    guard !timetable.vehicles.isEmpty else { return ([], 0..<0) }
    let first = generator.chance(1, in: 2) ? generator.below(timetable.vehicles.count) : worst()
    let journeys = timetable.vehicles[first].journeys
    if !journeys.isEmpty, generator.chance(1, in: 3) {
      let journey = generator.pick(journeys)
      let start = Int(journey.day) - generator.below(12)
      let end = Int(journey.day) + 1 + generator.below(24)
      return (together(journey), max(0, start)..<min(problem.horizon, end))
    }
    return (some(with: first), chooseSpan())
  }

  /// A vehicle of a site drawn by how much is waited for there.
  private mutating func worst() -> Int {
    var mark = Int(generator.next() >> 24) % max(1, worth)
    for site in worths.indices where !vehiclesOf[site].isEmpty {
      mark -= worths[site]
      if mark < 0 { return generator.pick(vehiclesOf[site]) }
    }
    return generator.below(timetable.vehicles.count)
  }

  /// The vehicles that leave with a journey.
  private func together(_ journey: Timetable.Journey) -> [Int] {
    vehiclesOf[problem.corridors[Int(journey.road)].origin].filter { vehicle in
      timetable.vehicles[vehicle].journeys.contains {
        $0.day == journey.day && $0.road == journey.road
      }
    }
  }

  private mutating func some(with first: Int) -> [Int] {
    let site = timetable.vehicles[first].site
    var chosen = [first]
    let other = generator.chance(1, in: 3) ? generator.pick(neighbours[site]) : site
    for _ in 0..<generator.below(6) {
      let from = generator.chance(1, in: 2) ? other : site
      guard !vehiclesOf[from].isEmpty else { continue }
      let one = generator.pick(vehiclesOf[from])
      if !chosen.contains(one) { chosen.append(one) }
    }
    return chosen
  }

  private mutating func chooseSpan() -> Range<Int> {
    if generator.chance(1, in: 8) { return 0..<problem.horizon }
    let length = 5 + generator.below(40)
    let first = generator.below(problem.horizon)
    return first..<min(problem.horizon, first + length)
  }

  private mutating func clear(_ vehicle: Int, _ span: Range<Int>) {
    for journey in timetable.vehicles[vehicle].journeys where span.contains(Int(journey.day)) {
      use.change(journey, by: -1)
    }
    timetable.vehicles[vehicle].journeys.removeAll { span.contains(Int($0.day)) }
  }

  /// Gives a vehicle the way through a span of days, in which it has no journeys, that the most
  /// people gain the most days from; by dynamic programming backwards over the days.
  private mutating func route(_ vehicle: Int, _ span: Range<Int>, noise: Int) {
    let one = timetable.vehicles[vehicle]
    let place = one.journeys.firstIndex { Int($0.day) >= span.upperBound } ?? one.journeys.count
    var from = span.lowerBound
    if place > 0 {
      let last = one.journeys[place - 1]
      from = max(from, Int(last.day) + problem.corridors[Int(last.road)].turnaround)
    }
    let until = place < one.journeys.count ? Int(one.journeys[place].day) : Int.max
    guard from < span.upperBound else { return }
    let roads = problem.corridors.indices.filter {
      problem.corridors[$0].origin == one.site && problem.corridors[$0].costs[one.type] != nil
    }
    var best = Array(repeating: 0, count: span.upperBound - from + 1)
    var taken = [Timetable.Journey?](repeating: nil, count: best.count)
    for day in (from..<span.upperBound).reversed() {
      best[day - from] = best[day - from + 1]
      for road in roads {
        let back = day + max(1, problem.corridors[road].turnaround)
        guard back <= until, use.isThere(one.number, one.type, road, day) else { continue }
        let cell = flow.cell(road, day)
        let days = Int(cell.until) - day
        guard days > 0 else { continue }
        let wanted = seats[one.type]
        let persons = use.room(road, day, wanted)
        guard persons * 5 >= wanted * 2, persons > 0 else { continue }
        let missing = problem.corridors[road].vehicles.lowerBound - 1 - use.count(road, day)
        // The vehicle that completes a convoy brings everybody else in it on the way.
        let all = missing == 0 ? persons + use.persons(road, day) : persons
        var value = all * (days + (cell.isLosing ? FluidFlow.daysPerUnmoved : 0)) * 8
        if missing > 0, use.count(road, day) == 0 { value = value * 6 / 8 }
        if noise > 0 { value = value * (100 - generator.below(noise)) / 100 }
        value += best[min(back, span.upperBound) - from]
        if value > best[day - from] {
          best[day - from] = value
          taken[day - from] =
            Timetable.Journey(day: Int32(day), road: Int32(road), persons: Int32(persons))
        }
      }
    }
    var day = from
    var made: [Timetable.Journey] = []
    while day < span.upperBound {
      if let journey = taken[day - from] {
        made.append(journey)
        use.change(journey, by: 1)
        day += max(1, problem.corridors[Int(journey.road)].turnaround)
      } else {
        day += 1
      }
    }
    timetable.vehicles[vehicle].journeys.insert(contentsOf: made, at: place)
  }
}

extension ConvoyProblem {
  /// People one vehicle of each type will carry: its seats, unless its baggage runs out first.
  fileprivate var seatsCountedOn: [Int] {
    let persons = households.reduce(0) { $0 + $1.size }
    let kilograms = households.reduce(0) { $0 + $1.places.kilograms }
    return types.map { type in
      kilograms == 0 ? type.seats : min(type.seats, type.kilograms * persons / kilograms)
    }
  }

  /// For each site, those whose people meet at a bed or a crossing, itself included.
  fileprivate var sharingSites: [[Int]] {
    escorts.indices.map { site in
      escorts.indices.filter { other in
        site == other
          || corridors.contains { one in
            one.origin == site
              && corridors.contains { $0.origin == other && $0.meets(one) }
          }
      }
    }
  }
}

extension ConvoyProblem.Road {
  fileprivate func meets(_ other: Self) -> Bool {
    stages.contains { one in
      other.stages.contains { two in
        (one.night != nil && one.night == two.night)
          || one.crossings.contains(where: two.crossings.contains)
      }
    }
  }
}
