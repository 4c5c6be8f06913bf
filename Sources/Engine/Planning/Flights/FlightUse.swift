/// What is left of every flight, and who flies on which itinerary; kept up unit by unit.
struct FlightUse {
  private let problem: FlightProblem
  private let needs: [FlightNeed]
  private let days: [ClosedRange<Int>]
  /// The flights of every itinerary, one itinerary's after the other's, and where each begins:
  /// flat, for a search asks for room all the time.
  private let legs: [Int]
  private let firstLeg: [Int]
  /// For each unit, those it must share no flight with.
  private let strangers: [[Int]]
  private var left: [SIMD8<Int32>]
  /// Persons of each programme, by flight and by itinerary.
  private var onFlight: [Int]
  private var onItinerary: [Int]
  /// Minors nobody aboard is responsible for yet, less what is offered.
  private var minors: [Int]
  private var operational: [Int]
  private var medical: [Int]
  /// Units of each itinerary, in no order.
  private(set) var aboard: [[Int]]
  /// The itinerary of each unit, or -1.
  private(set) var itineraryOf: [Int]

  init(_ problem: FlightProblem, _ units: [FlightUnit], _ needs: [FlightNeed]) {
    (self.problem, self.needs) = (problem, needs)
    let count = problem.programmes.count
    left = problem.flights.map(\.places.lanes)
    onFlight = Array(repeating: 0, count: problem.flights.count * count)
    onItinerary = Array(repeating: 0, count: problem.itineraries.count * count)
    minors = problem.itineraries.map { _ in 0 }
    aboard = problem.itineraries.map { _ in [] }
    itineraryOf = units.map { _ in -1 }
    days = problem.itineraries.indices.map {
      let first = problem.departure(of: $0).day
      return first...max(first, problem.escortsAreBack(from: $0))
    }
    legs = problem.itineraries.flatMap(\.flights)
    firstLeg = problem.itineraries.reduce(into: [0]) { $0.append($0.last! + $1.flights.count) }
    let last = max(problem.horizon, 1 + (days.map(\.upperBound).max() ?? 0))
    operational = Array(repeating: 0, count: last)
    medical = operational
    var unitOf = problem.parties.map { _ in 0 }
    for (number, unit) in units.enumerated() {
      for party in unit.parties { unitOf[party] = number }
    }
    var strangers = units.map { _ in [Int]() }
    for pair in problem.apart where unitOf[pair.one] != unitOf[pair.other] {
      strangers[unitOf[pair.one]].append(unitOf[pair.other])
      strangers[unitOf[pair.other]].append(unitOf[pair.one])
    }
    self.strangers = strangers
  }

  /// Operational escorts that an itinerary shares, more of them with `unit` aboard.
  func sharedEscorts(_ unit: Int, _ itinerary: Int) -> Int {
    needs[unit].persons.reduce(0) { sum, own in
      let there = onItinerary[itinerary * problem.programmes.count + own.programme]
      return sum + problem.escorts(for: there + own.count, own.programme)
        - problem.escorts(for: there, own.programme)
    }
  }

  /// Operational escorts that are not of one party, on an itinerary as it stands.
  func sharedEscorts(on itinerary: Int) -> Int {
    problem.programmes.indices.reduce(0) {
      $0 + problem.escorts(for: onItinerary[itinerary * problem.programmes.count + $1], $1)
    }
  }

  /// What keeps a unit off an itinerary that is one of its options; nil: it may come aboard.
  func obstacle(_ unit: Int, _ itinerary: Int) -> FlightObstacle? {
    var out = needs[unit].places
    let flown = firstLeg[itinerary]..<firstLeg[itinerary + 1]
    // Most are full already: that is seen before anything is reckoned.
    for leg in flown where any(out .> left[legs[leg]]) {
      return Self.short(out, left[legs[leg]])
    }
    let need = needs[unit]
    let shared = sharedEscorts(unit, itinerary)
    out[0] += Int32(shared)
    let way = problem.itineraries[itinerary]
    for flight in way.flights {
      if any(out .> left[flight]) { return Self.short(out, left[flight]) }
      for own in need.persons {
        guard let limit = problem.limit(own.programme, on: flight) else { continue }
        if onFlight[flight * problem.programmes.count + own.programme] + own.count > limit {
          return .personsPerFlight
        }
      }
    }
    let escorts = need.operational + need.medical + shared
    if escorts > 0 {
      for flight in way.back where escorts > left[flight][0] { return .escortSeatsHome }
      if let obstacle = escortsAway(need.operational + shared, need.medical, itinerary) {
        return obstacle
      }
    }
    if minors[itinerary] + need.minors > 0 && need.minors > 0 { return .nobodyResponsible }
    return strangers[unit].contains { sharesFlight($0, way.flights) } ? .apart : nil
  }

  private static func short(_ out: SIMD8<Int32>, _ left: SIMD8<Int32>) -> FlightObstacle {
    if out[0] > left[0] { return .seats }
    let kinds: [FlightObstacle] = [.seats, .infants, .wheelchairs, .stretchers, .kilograms]
    return kinds.indices.first { out[$0] > left[$0] }.map { kinds[$0] } ?? .seats
  }

  private func escortsAway(
    _ operational: Int, _ medical: Int, _ itinerary: Int
  ) -> FlightObstacle? {
    if operational > 0, let most = problem.escorts.operational,
      days[itinerary].contains(where: { self.operational[$0] + operational > most })
    {
      return .operationalEscorts
    }
    if medical > 0, let most = problem.escorts.medical,
      days[itinerary].contains(where: { self.medical[$0] + medical > most })
    {
      return .medicalEscorts
    }
    return nil
  }

  private func sharesFlight(_ unit: Int, _ flown: [Int]) -> Bool {
    itineraryOf[unit] >= 0
      && problem.itineraries[itineraryOf[unit]].flights.contains(where: flown.contains)
  }

  /// Whether minors would be left alone if a unit left its itinerary.
  func isNeededByMinors(_ unit: Int) -> Bool {
    needs[unit].minors < 0 && minors[itineraryOf[unit]] - needs[unit].minors > 0
  }

  /// Brings a unit aboard; that it may come is the caller's to know.
  ///
  /// - Returns: what the escorts cost that come because of it.
  mutating func add(_ unit: Int, _ itinerary: Int) -> Int {
    let shared = sharedEscorts(unit, itinerary)
    move(unit, itinerary, shared, 1)
    itineraryOf[unit] = itinerary
    aboard[itinerary].append(unit)
    return shared * problem.itineraries[itinerary].prices.escort
  }

  /// Takes a unit off.
  ///
  /// - Returns: what the escorts cost that stay at home now.
  mutating func remove(_ unit: Int) -> Int {
    let itinerary = itineraryOf[unit]
    let before = sharedEscorts(on: itinerary)
    for own in needs[unit].persons {
      onItinerary[itinerary * problem.programmes.count + own.programme] -= own.count
    }
    let shared = before - sharedEscorts(on: itinerary)
    for own in needs[unit].persons {
      onItinerary[itinerary * problem.programmes.count + own.programme] += own.count
    }
    move(unit, itinerary, shared, -1)
    itineraryOf[unit] = -1
    if let place = aboard[itinerary].firstIndex(of: unit) {
      aboard[itinerary].swapAt(place, aboard[itinerary].count - 1)
      aboard[itinerary].removeLast()
    }
    return shared * problem.itineraries[itinerary].prices.escort
  }

  private mutating func move(_ unit: Int, _ itinerary: Int, _ shared: Int, _ sign: Int) {
    let need = needs[unit]
    let count = problem.programmes.count
    var out = need.places
    out[0] += Int32(shared)
    out = out &* Int32(sign)
    let escorts = need.operational + need.medical + shared
    let way = problem.itineraries[itinerary]
    for flight in way.flights { left[flight] &-= out }
    if escorts > 0 { for flight in way.back { left[flight][0] -= Int32(sign * escorts) } }
    for own in need.persons {
      for flight in way.flights { onFlight[flight * count + own.programme] += sign * own.count }
      onItinerary[itinerary * count + own.programme] += sign * own.count
    }
    minors[itinerary] += sign * need.minors
    guard escorts > 0 else { return }
    for day in days[itinerary] {
      operational[day] += sign * (need.operational + shared)
      medical[day] += sign * need.medical
    }
  }

  /// Places left on a flight, those of escorts taken off.
  func seatsLeft(on flight: Int) -> Int { Int(left[flight][0]) }
}
