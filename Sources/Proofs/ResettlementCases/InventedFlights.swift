import Basics
public import Planning

/// Invented flight problems from a seed: seat blocks from one origin over a hub to the airports of
/// several programmes, cases whose readiness ends and comes back, rules of arrival like Canada's.
/// All sizes and shares are assumed.
public struct InventedFlights: Sendable {
  public var seed: UInt64
  public var persons: Int
  /// Departures from the origin; each goes on to two airports.
  public var departures: Int
  public var horizon: Int
  /// Seats in per cent of the persons.
  public var roomPercent: Int

  public init(
    seed: UInt64, persons: Int, departures: Int, horizon: Int = 730, roomPercent: Int = 130
  ) {
    (self.seed, self.persons, self.departures) = (seed, persons, departures)
    (self.horizon, self.roomPercent) = (horizon, roomPercent)
  }

  /// A Monday.
  static let dayZero = CivilDate(year: 2025, month: 1, day: 6)!
  static let airports = ["DYU", "IST", "YYZ", "YUL", "YYC", "JFK", "OSL", "HEL"]
  private static let first = 2
  /// Persons of a hundred who go to each airport from the third on.
  private static let shares = [30, 14, 16, 20, 12, 8]
  private static let programmes: [FlightProblem.Programme] = [
    .init(personsPerFlight: 75, personsPerEscort: 30), .init(personsPerFlight: 75), .init(),
    .init(), .init(),
  ]
  static let programmeNames = [
    "canada-gar", "canada-psr", "united-states", "norway", "finland",
  ]

  /// The instance; the same for the same numbers, on every machine.
  public var instance: FlightInstance {
    let problem = self.problem
    return FlightInstance(
      problem, name: "invented-\(persons)-\(departures)-\(roomPercent)-\(seed)",
      dayZero: Self.dayZero,
      names: .init(
        airports: Self.airports, flights: problem.flights.indices.map { "F\($0)" },
        itineraries: problem.itineraries.indices.map { "I\($0)" },
        programmes: Self.programmeNames,
        rules: ["canada-gar ON", "canada-gar QC", "canada-gar AB"],
        parties: problem.parties.indices.map { "C\($0)" }))
  }

  public var problem: FlightProblem {
    var generator = SeededGenerator(seed: seed)
    var problem = FlightProblem(
      horizon: horizon, connections: Self.airports.map { _ in 90 }, flights: [], itineraries: [],
      programmes: Self.programmes, rules: (0..<3).map { _ in rule(&generator) }, parties: [],
      escorts: .init(operational: 3 + persons / 400, medical: 2 + persons / 1_000))
    for _ in 0..<departures { depart(&problem, &generator) }
    var left = persons
    while left > 0 {
      let party = party(problem.parties.count, atMost: left, &generator)
      left -= party.size
      problem.parties.append(party)
    }
    for _ in 0..<problem.parties.count / 100 {
      let pair = FlightProblem.Pair(
        generator.below(problem.parties.count), generator.below(problem.parties.count))
      let (a, b) = (problem.parties[pair.one], problem.parties[pair.other])
      if a.household != b.household, a.link == nil, b.link == nil { problem.apart.append(pair) }
    }
    return problem
  }

  /// Nobody is received from Friday to Sunday, on one day in forty, and after the middle of
  /// December; notice runs for a fortnight.
  private func rule(_ generator: inout SeededGenerator) -> FlightProblem.ArrivalRule {
    .init(
      firstDay: 14,
      isClosed: (0..<horizon).map { $0 % 7 >= 4 || generator.chance(1, in: 40) },
      isCutOff: (0..<horizon).map {
        let date = Self.dayZero + $0
        return date.month == 12 && date.day > 15
      }, latestMinute: generator.chance(1, in: 3) ? 22 * 60 : nil)
  }

  private func pickAirport(_ generator: inout SeededGenerator) -> Int {
    var draw = generator.below(Self.shares.reduce(0, +))
    for (index, share) in Self.shares.enumerated() {
      if draw < share { return Self.first + index }
      draw -= share
    }
    return Self.first
  }

  /// One departure: a flight to the hub, flights on to two airports the same day, and the way home
  /// of the escorts two days later.
  private func depart(_ problem: inout FlightProblem, _ generator: inout SeededGenerator) {
    let day = generator.below(max(1, horizon - 6))
    let seats = max(
      8, persons * roomPercent / 100 / departures * generator.within(50...150) / 100)
    func add(
      _ from: Int, _ to: Int, _ leaves: FlightProblem.Time, _ minutes: Int, _ places: Int
    ) -> Int {
      let landed = leaves.total + minutes
      problem.flights.append(
        .init(
          from: from, to: to, departure: leaves, arrival: .init(landed / 1_440, landed % 1_440),
          places: .init(
            seats: places, infants: 1 + places / 10, wheelchairs: 1 + places / 20,
            stretchers: places > 30 ? 1 : 0, kilograms: places * 23),
          approvals: [
            nil, nil, nil, nil, nil,
          ]))
      return problem.flights.count - 1
    }
    let out = add(0, 1, .init(day, 180 + generator.below(300)), 330, seats)
    let landed = problem.flights[out].arrival
    let home = add(1, 0, .init(day + 3, 600), 300, 2 + seats / 12)
    var chosen: Set<Int> = []
    for _ in 0..<2 {
      let to = pickAirport(&generator)
      guard chosen.insert(to).inserted else { continue }
      let leaves = landed.total + 90 + generator.below(400)
      let on = add(
        1, to, .init(leaves / 1_440, leaves % 1_440), to < 6 ? 660 : 240,
        seats * generator.within(45...90) / 100)
      let back = add(to, 1, .init(day + 2, 700), 600, 2 + seats / 12)
      let adult = generator.within(600...1_400)
      problem.itineraries.append(
        .init(
          flights: [out, on], back: [back, home],
          prices: .init(
            adult: adult, child: adult * 3 / 4, infant: adult / 10, stretcher: adult * 6,
            escort: adult * 2)))
    }
  }

  private func party(
    _ index: Int, atMost most: Int, _ generator: inout SeededGenerator
  ) -> FlightProblem.Party {
    let airport = pickAirport(&generator)
    let isCanadian = airport < 5
    let programme = isCanadian ? (generator.chance(3, in: 5) ? 0 : 1) : airport - 3
    let size = min(most, 1 + generator.below(5) + generator.below(4))
    let adults = min(size, generator.within(1...3))
    let infants = size > adults && generator.chance(1, in: 6) ? 1 : 0
    let stretchers = generator.chance(1, in: 250) ? 1 : 0
    let wheelchairs = stretchers == 0 && generator.chance(1, in: 40) ? 1 : 0
    let ready = generator.below(max(1, horizon * 8 / 10))
    var spans: [FlightProblem.Span] = []
    var next = ready
    for round in 0..<3 where next < horizon {
      let last = next + generator.within(60...180)
      spans.append(.init(first: next, last: last, redone: round * size))
      next = last + 1 + generator.below(30)
    }
    // Every fiftieth case is a minor alone; the one before it offers care.
    let isMinor = index % 50 == 49
    return .init(
      household: index % 30 == 1 ? index - 1 : index, link: index % 40 < 2 ? index / 40 : nil,
      programme: programme, rule: programme == 0 ? airport - Self.first : nil,
      isUrgent: generator.chance(1, in: 50), origin: 0,
      destinations: isCanadian && generator.chance(1, in: 4)
        ? [airport, Self.first + (airport - 1) % 3] : [airport],
      people: isMinor
        ? .init(adults: 0, children: 1, kilograms: 23)
        : .init(
          adults: adults, children: size - adults - infants, infants: infants,
          wheelchairs: wheelchairs, stretchers: stretchers,
          kilograms: size * generator.within(15...23)),
      escorts: .init(medical: stretchers),
      care: .init(minors: isMinor ? 1 : 0, offered: isMinor ? 0 : index % 10 == 8 ? 1 : 0),
      ready: ready, spans: spans,
      priority: generator.chance(1, in: 14) ? 5 : generator.chance(1, in: 7) ? 2 : 1)
  }
}
