/// What a unit takes on an itinerary.
struct FlightNeed: Sendable {
  /// Seats, infants, wheelchairs, stretchers, kilograms; its own escorts have seats too.
  var places: SIMD8<Int32> = .zero
  var operational = 0
  var medical = 0
  /// Minors for whom others must be responsible, less those it takes responsibility for.
  var minors = 0
  var persons: [(programme: Int, count: Int)] = []

  init(_ unit: FlightUnit, _ problem: FlightProblem) {
    for party in unit.parties.map({ problem.parties[$0] }) {
      places &+= party.places.lanes
      operational += party.escorts.operational
      medical += party.escorts.medical
      minors += party.minorsToCareFor - party.care.offered
      if let known = persons.firstIndex(where: { $0.programme == party.programme }) {
        persons[known].count += party.size
      } else {
        persons.append((party.programme, party.size))
      }
    }
    places[0] += Int32(operational + medical)
  }

  /// Whether an empty itinerary has the places; not whether anybody is responsible for minors.
  func fitsEmpty(_ problem: FlightProblem, _ itinerary: Int) -> Bool {
    let shared = persons.reduce(0) { $0 + problem.escorts(for: $1.count, $1.programme) }
    let way = problem.itineraries[itinerary]
    let most = problem.escorts
    guard operational + shared <= most.operational ?? Int.max, medical <= most.medical ?? Int.max
    else { return false }
    var out = places
    out[0] += Int32(shared)
    return way.flights.allSatisfy { flight in
      any(out .> problem.flights[flight].places.lanes) == false
        && persons.allSatisfy { $0.count <= problem.limit($0.programme, on: flight) ?? Int.max }
    }
      && way.back.allSatisfy {
        operational + medical + shared <= problem.flights[$0].places.seats
      }
  }
}

extension FlightProblem.Places {
  /// The kinds of places in a fixed order.
  var lanes: SIMD8<Int32> {
    SIMD8(
      Int32(seats), Int32(infants), Int32(wheelchairs), Int32(stretchers), Int32(kilograms), 0, 0,
      0)
  }
}

/// What stands between a unit and an itinerary.
enum FlightObstacle: Int, CaseIterable, Hashable, Sendable {
  case otherAirport, notReady, notice, arrivalDay, cutOff, tooLarge
  case seats, infants, wheelchairs, stretchers, kilograms
  case personsPerFlight, escortSeatsHome, operationalEscorts, medicalEscorts
  case nobodyResponsible, apart
}
