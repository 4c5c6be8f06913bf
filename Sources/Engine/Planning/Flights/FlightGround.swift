/// What a search for flights stands on and never changes: the problem as units with their needs
/// and options.
struct FlightGround: Sendable {
  let problem: FlightProblem
  let units: [FlightUnit]
  let needs: [FlightNeed]
  let options: FlightOptions
  /// For each itinerary, those that share a flight with it, itself among them.
  let sharing: [[Int]]
  /// For each flight, the itineraries that fly it.
  let flying: [[Int]]
  /// For each unit, whether it keeps the place it has.
  let isFixed: [Bool]
  /// Units that some itinerary could take, which the search is about.
  let movable: [Int]

  init(_ problem: FlightProblem, keeping before: [Int?] = [], fixed: Set<Int> = []) {
    let units = FlightUnit.all(of: problem)
    self.problem = problem
    self.units = units
    needs = units.map { FlightNeed($0, problem) }
    options = FlightOptions(problem, units, needs, keeping: before, fixed: fixed)
    var byFlight = problem.flights.map { _ in [Int]() }
    for (index, itinerary) in problem.itineraries.enumerated() {
      for flight in itinerary.flights { byFlight[flight].append(index) }
    }
    flying = byFlight
    sharing = problem.itineraries.map { Set($0.flights.flatMap { byFlight[$0] }).sorted() }
    isFixed = units.map { $0.parties.contains { fixed.contains($0) && before[$0] != nil } }
    let options = options
    movable = units.indices.filter { !options[$0].isEmpty }
  }

  /// A person left behind weighs as many weighted waiting days: ten horizons, so that nobody stays
  /// whom it only costs others' waiting to move. A person whose date changes weighs three.
  func worth(_ value: FlightObjectives) -> Int {
    value.waitingPersonDays
      + (value.unmovedPersons * 10 + value.changedPersons * 3) * problem.horizon
  }

  /// The plan in which each unit takes one of its options, or none.
  func plan(_ choice: [Int?]) -> FlightPlan {
    var aboard = problem.itineraries.map { _ in [Int]() }
    for (unit, option) in choice.enumerated() {
      if let option { aboard[options.all[option].itinerary].append(unit) }
    }
    let bookings = aboard.indices.filter { !aboard[$0].isEmpty }.map { itinerary in
      var sizes = problem.programmes.map { _ in 0 }
      var booking = FlightPlan.Booking(itinerary: itinerary, parties: [])
      for unit in aboard[itinerary] {
        booking.parties += units[unit].parties
        booking.operationalEscorts += needs[unit].operational
        booking.medicalEscorts += needs[unit].medical
        for own in needs[unit].persons { sizes[own.programme] += own.count }
      }
      for (programme, size) in sizes.enumerated() {
        booking.operationalEscorts += problem.escorts(for: size, programme)
      }
      booking.parties.sort()
      return booking
    }
    return FlightPlan(bookings: bookings)
  }
}
