public import Basics

/// Places on flights: households whole, within their readiness and the rules of arrival.
extension MissionState {
  func book(
    _ requests: [BookingRequest], on id: MovementID, _ row: Movement, _ flight: Flight,
    _ context: Context
  ) throws(Refusal) -> [Event] {
    let asked = Set(requests.map(\.household)).sorted()
    var seating = FlightSeating(row, flight)
    var events: [Event] = []
    var (more, isLate) = (0, false)
    for household in asked {
      let known = row.booking(of: household)
      let seated = Set(known?.places.map(\.person) ?? [])
      let new = members(of: household).filter { !seated.contains($0.id) }
      if known != nil && new.isEmpty { continue }
      if known == nil {
        try requireMayFly(household, on: row, flight, with: asked, context.today)
        isLate = true
      }
      guard let places = seating.places(for: new, on: row.day) else {
        throw noSeats(for: household, new.count, seating)
      }
      more += new.count
      events.append(
        .householdBooked(
          .init(
            movement: id,
            booking: Booking(
              household: household, places: (known?.places ?? []) + places,
              baggage: households[household]?.baggage ?? 0, baggageVehicle: 1))))
    }
    guard more > 0 else { return [] }
    try requireFewEnough(more, on: row, flight)
    return events + amendment(id, row, isLate ? .lateJoiner : .newborn, asked.first)
  }

  private func noSeats(
    for household: HouseholdID, _ people: Int, _ seating: FlightSeating
  ) -> Refusal {
    Refusal(
      .flightFull,
      [
        "household": household, "people": people, "seats": seating.free(.seat),
        "laps": seating.free(.lap), "wheelchairs": seating.free(.wheelchair),
        "stretchers": seating.free(.stretcher),
      ])
  }

  private func requireMayFly(
    _ household: HouseholdID, on row: Movement, _ flight: Flight, with asked: [HouseholdID],
    _ today: CivilDate
  ) throws(Refusal) {
    let home = try require(households[household], .noHousehold, household)
    if home.members.isEmpty { throw Refusal(.householdIsEmpty, ["household": household]) }
    try requireUnbooked(household)
    let road = try require(corridors[row.corridor], .noCorridor, row.corridor)
    guard road.destinations.contains(home.destination),
      sites[home.site]?.country == sites[road.origin]?.country
    else { throw Refusal(.wrongRoad, ["household": household, "corridor": road.code]) }
    guard let open = openCase(of: household, row.programme) else {
      throw Refusal(.noOpenCase, ["household": household])
    }
    let readiness = readiness(of: open, on: row.day)
    guard readiness.allows(row.journey) else { throw notReady(open, readiness, row.journey) }
    try requireLinks(of: open, household, on: row, with: asked)
    let allowed = flight.seats.baggagePerPerson * home.members.count
    guard home.baggage <= allowed else {
      throw Refusal(
        .baggageTooHeavy,
        ["household": household, "baggage": home.baggage, "allowed": allowed])
    }
    try requireArrival(of: open, flight, today)
  }

  private func requireArrival(
    of open: CaseID, _ flight: Flight, _ today: CivilDate
  ) throws(Refusal) {
    guard let last = flight.legs.last else { return }
    if let closure = try arrivalClosure(
      of: open, at: last.arrives, port: last.to, approvals: flight.approvals)
    {
      throw Refusal(
        .arrivalClosed, ["case": open, "arrival": last.arrives, "why": closure.reason])
    }
    if let by = try lastNoticeDay(for: open, arriving: last.arrives.date), today > by {
      throw Refusal(
        .tooLateToTell, ["case": open, "arrival": last.arrives.date, "by": by])
    }
  }

  /// People who go to the same countries on the same aircraft count together, whichever of the
  /// mission's programmes they are of.
  private func requireFewEnough(
    _ more: Int, on row: Movement, _ flight: Flight
  ) throws(Refusal) {
    guard let (allowed, aboard) = limit(of: row), let last = flight.legs.last else { return }
    if aboard + Persons(more) > allowed {
      throw Refusal(
        .tooManyOnFlight,
        ["limit": allowed, "aboard": aboard, "people": more, "flight": last.number])
    }
  }

  /// How many of a programme's people may be on a movement's aircraft, and how many are; nil where
  /// the programme sets no limit.
  public func limit(of row: Movement) -> (allowed: Persons, aboard: Persons)? {
    guard let flight = row.flight, let last = flight.legs.last,
      let rules = programme(row.programme, on: last.arrives.date)?.rules,
      let most = rules.arrival.mostOnFlight
    else { return nil }
    var aboard: Persons = 0
    movements.forEach { _, other in
      guard other.status != .cancelled, other.flight?.legs.last == last,
        let theirs = programme(other.programme, on: last.arrives.date)?.rules.countries,
        theirs.contains(where: rules.countries.contains)
      else { return }
      aboard += other.booked
    }
    return (max(most, flight.approvals.map(\.people).max() ?? 0), aboard)
  }
}
