/// A rule that a flight plan breaks.
public struct FlightViolation: Equatable, Sendable, CustomStringConvertible {
  /// By the names of `Documentation/formats/flights.md`.
  public enum Rule: String, CaseIterable, Sendable {
    case wellFormed = "well_formed"
    case connection
    case overCapacity = "over_capacity"
    case bookedTwice = "booked_twice"
    case wrongAirport = "wrong_airport"
    case readiness
    case notice
    case arrivalDay = "arrival_day"
    case cutOff = "cut_off"
    case personsPerFlight = "persons_per_flight"
    case separated
    case apart
    case minor
    case escorts
    case escortsAway = "escorts_away"
  }

  public let rule: Rule
  /// Indices into the problem; days as they are counted.
  public let what: String

  public var description: String { "\(rule.rawValue): \(what)" }
}

extension FlightProblem {
  /// Every rule a plan breaks, and its objectives. The only judge there is.
  public func judge(
    _ plan: FlightPlan
  ) -> (violations: [FlightViolation], objectives: FlightObjectives) {
    var judge = FlightJudge(self)
    for booking in plan.bookings { judge.take(booking) }
    judge.settle()
    return (judge.violations, judge.objectives)
  }
}

/// Goes through a plan once, adding up what is shared.
private struct FlightJudge {
  let problem: FlightProblem
  var violations: [FlightViolation] = []
  private var itineraryOf: [Int?]
  private var taken: [FlightProblem.Places]
  /// Persons of each programme on each flight.
  private var persons: [[Int]]
  private var operational: [Int]
  private var medical: [Int]
  private var booked: Set<Int> = []
  private var cost = 0
  private var redone = 0

  init(_ problem: FlightProblem) {
    self.problem = problem
    itineraryOf = problem.parties.map { _ in nil }
    taken = problem.flights.map { _ in FlightProblem.Places() }
    persons = problem.flights.map { _ in problem.programmes.map { _ in 0 } }
    let last = problem.flights.map(\.arrival.day).max() ?? 0
    operational = Array(repeating: 0, count: max(problem.horizon, last + 1))
    medical = operational
  }

  private mutating func note(_ rule: FlightViolation.Rule, _ what: String) {
    violations.append(FlightViolation(rule: rule, what: what))
  }

  mutating func take(_ booking: FlightPlan.Booking) {
    let index = booking.itinerary
    guard problem.itineraries.indices.contains(index) else {
      return note(.wellFormed, "no itinerary \(index)")
    }
    guard booked.insert(index).inserted else {
      return note(.wellFormed, "itinerary \(index) is listed twice")
    }
    let itinerary = problem.itineraries[index]
    if !problem.connects(itinerary.flights) {
      note(.connection, "itinerary \(index) does not connect")
    }
    let escorts = booking.operationalEscorts + booking.medicalEscorts
    if escorts > 0, itinerary.back.isEmpty || !problem.connects(itinerary.back) {
      note(.connection, "the way home of the escorts of itinerary \(index) does not connect")
    }
    var aboard: [Int] = []
    for party in booking.parties {
      guard problem.parties.indices.contains(party) else {
        note(.wellFormed, "no case \(party)")
        continue
      }
      if itineraryOf[party] != nil {
        note(.bookedTwice, "case \(party) is booked twice")
        continue
      }
      itineraryOf[party] = index
      aboard.append(party)
      check(party, index)
      seat(problem.parties[party], on: itinerary)
    }
    checkEscorts(booking, aboard)
    checkCare(index, aboard)
    seat(escorts, booking, itinerary)
  }

  private mutating func check(_ index: Int, _ itinerary: Int) {
    let party = problem.parties[index]
    let (flown, arrival) = (problem.itineraries[itinerary].flights, problem.arrival(of: itinerary))
    if problem.flights[flown[0]].from != party.origin
      || !party.destinations.contains(problem.flights[flown[flown.count - 1]].to)
    {
      note(.wrongAirport, "case \(index) does not fly where itinerary \(itinerary) does")
    }
    if let span = party.span(from: problem.departure(of: itinerary).day, to: arrival.day) {
      redone += span.redone
    } else {
      note(.readiness, "case \(index) is not ready for itinerary \(itinerary)")
    }
    guard let number = party.rule, !party.isUrgent else { return }
    let rule = problem.rules[number]
    if arrival.day < rule.firstDay {
      note(.notice, "case \(index) arrives on day \(arrival.day), before its notice has run")
    }
    let isLate = rule.latestMinute.map { arrival.minute > $0 } ?? false
    if arrival.day >= problem.horizon || rule.isClosed[arrival.day] || isLate {
      note(.arrivalDay, "case \(index) arrives on day \(arrival.day), when nobody is received")
    }
    if arrival.day < problem.horizon, rule.isCutOff[arrival.day] {
      note(.cutOff, "case \(index) arrives on day \(arrival.day), after the cut-off")
    }
  }

  private mutating func seat(_ party: FlightProblem.Party, on itinerary: FlightProblem.Itinerary) {
    let places = party.places
    for flight in itinerary.flights {
      taken[flight].seats += places.seats
      taken[flight].infants += places.infants
      taken[flight].wheelchairs += places.wheelchairs
      taken[flight].stretchers += places.stretchers
      taken[flight].kilograms += places.kilograms
      persons[flight][party.programme] += party.size
    }
    cost += party.price(itinerary.prices)
  }

  private mutating func seat(
    _ escorts: Int, _ booking: FlightPlan.Booking, _ itinerary: FlightProblem.Itinerary
  ) {
    for flight in itinerary.flights + itinerary.back { taken[flight].seats += escorts }
    let own = booking.parties.filter { problem.parties.indices.contains($0) }.reduce(0) {
      $0 + problem.parties[$1].escorts.operational + problem.parties[$1].escorts.medical
    }
    cost += (escorts - own) * itinerary.prices.escort
    let away = problem.departure(of: booking.itinerary).day
    for day in away...max(away, problem.escortsAreBack(from: booking.itinerary)) {
      operational[day] += booking.operationalEscorts
      medical[day] += booking.medicalEscorts
    }
  }

  private mutating func checkEscorts(_ booking: FlightPlan.Booking, _ aboard: [Int]) {
    var sizes = problem.programmes.map { _ in 0 }
    var (operational, medical) = (0, 0)
    for party in aboard.map({ problem.parties[$0] }) {
      sizes[party.programme] += party.size
      operational += party.escorts.operational
      medical += party.escorts.medical
    }
    for (programme, size) in sizes.enumerated() {
      operational += problem.escorts(for: size, programme)
    }
    if booking.operationalEscorts < operational || booking.medicalEscorts < medical {
      note(.escorts, "itinerary \(booking.itinerary) needs \(operational) and \(medical) escorts")
    }
  }

  private mutating func checkCare(_ itinerary: Int, _ aboard: [Int]) {
    let parties = aboard.map { problem.parties[$0] }
    let minors = parties.reduce(0) { $0 + $1.minorsToCareFor }
    if minors > parties.reduce(0, { $0 + $1.care.offered }) {
      note(.minor, "\(minors) minors on itinerary \(itinerary) have nobody responsible")
    }
  }

  mutating func settle() {
    for (index, places) in taken.enumerated() {
      let block = problem.flights[index].places
      if places.seats > block.seats || places.infants > block.infants
        || places.wheelchairs > block.wheelchairs || places.stretchers > block.stretchers
        || places.kilograms > block.kilograms
      {
        note(.overCapacity, "flight \(index) has not so many places")
      }
      for (programme, count) in persons[index].enumerated() {
        if let limit = problem.limit(programme, on: index), count > limit {
          note(.personsPerFlight, "\(count) persons of programme \(programme) on flight \(index)")
        }
      }
    }
    settleTogether()
    for (day, count) in operational.enumerated() where count > problem.escorts.operational ?? count
    { note(.escortsAway, "\(count) operational escorts are away on day \(day)") }
    for (day, count) in medical.enumerated() where count > problem.escorts.medical ?? count {
      note(.escortsAway, "\(count) medical escorts are away on day \(day)")
    }
  }

  private mutating func settleTogether() {
    for unit in FlightUnit.all(of: problem)
    where Set(unit.parties.map { itineraryOf[$0] ?? -1 }).count > 1 {
      note(.separated, "cases \(unit.parties) do not fly together")
    }
    for pair in problem.apart {
      guard let one = itineraryOf[pair.one], let other = itineraryOf[pair.other] else { continue }
      let flown = problem.itineraries[one].flights
      if problem.itineraries[other].flights.contains(where: flown.contains) {
        note(.apart, "cases \(pair.one) and \(pair.other) share a flight")
      }
    }
  }

  var objectives: FlightObjectives {
    var sum = FlightObjectives(
      unmovedPersons: 0, waitingPersonDays: 0, clearancesRedone: redone, cost: cost)
    for (index, party) in problem.parties.enumerated() {
      let leaves = itineraryOf[index].map { problem.departure(of: $0).day }
      if leaves == nil { sum.unmovedPersons += party.size }
      sum.waitingPersonDays +=
        party.priority * party.size * ((leaves ?? problem.horizon) - party.ready)
    }
    return sum
  }
}
