public import Basics

extension MissionState {
  /// The households that must travel with this one under a programme, itself included, in order.
  public func linkedHouseholds(
    of household: HouseholdID, _ programme: ProgrammeID
  ) -> [HouseholdID] {
    guard let id = openCase(of: household, programme) else { return [household] }
    return travellingTogether(with: id).compactMap { cases[$0]?.household }.sorted()
  }

  public func openCase(of household: HouseholdID, _ programme: ProgrammeID) -> CaseID? {
    households[household]?.cases.first {
      cases[$0]?.programme == programme && cases[$0]?.isOpen == true
    }
  }

  func book(
    _ requests: [BookingRequest], on id: MovementID, _ context: Context
  ) throws(Refusal) -> [Event] {
    let row = try requireBefore(.departed, id)
    if let flight = row.flight { return try book(requests, on: id, row, flight, context) }
    for number in requests.compactMap(\.vehicle) + requests.compactMap(\.baggageVehicle)
    where !row.vehicles.indices.contains(number - 1) {
      throw Refusal(.noVehicleNumber, ["number": number, "movement": id])
    }
    let asked = requests.map(\.household)
    var new: [BookingRequest] = []
    for request in requests.sorted(by: { $0.household < $1.household })
    where row.booking(of: request.household) == nil && new.last?.household != request.household {
      new.append(request)
    }
    if new.isEmpty { return try completeBookings(asked, on: id, row) }
    var seating = seating(on: row)
    var events: [Event] = []
    var (persons, escorted) = (0, 0)
    for request in new {
      try requireUnbooked(request.household)
      try requireMayTravel(request.household, on: row, id, with: asked)
      let need = need(of: request.household)
      guard
        let booking = seating.place(
          need, on: request.vehicle, baggageOn: request.baggageVehicle)
      else { throw noRoom(for: need, on: row, id, request.vehicle, seating) }
      persons += booking.places.count
      escorted += self.escorted(request.household)
      events.append(.householdBooked(.init(movement: id, booking: booking)))
    }
    // Whoever confirmed the movement saw to the nurses of those who were booked by then.
    if row.manifestVersion > 0, escorted > 0 {
      try requireMedics(for: self.escorted(on: row) + escorted, on: row, id)
    }
    if let broken = sharedLimit(brokenBy: persons, on: row) {
      throw Refusal(
        broken.isBeds ? .bedsFull : .crossingFull,
        [
          "site": sites[broken.site]?.code ?? "", "date": broken.date, "limit": broken.limit,
          "taken": broken.taken, "people": persons,
        ])
    }
    return events + amendment(id, row, .lateJoiner, new.first?.household)
  }

  /// Households that are booked already get places for members who came since, a newborn above all.
  private func completeBookings(
    _ asked: [HouseholdID], on id: MovementID, _ row: Movement
  ) throws(Refusal) -> [Event] {
    // A newborn may have a seat that was kept free.
    var seating = Seating(row)
    var events: [Event] = []
    for household in asked {
      guard var booking = row.booking(of: household) else { continue }
      let seated = Set(booking.places.map(\.person))
      let missing = members(of: household).filter { !seated.contains($0.id) }
      for (person, details) in missing {
        guard
          let place = seating.place(
            person, details.requirements.place, preferring: booking.places.first?.vehicle)
        else { throw noRoom(for: need(of: household), on: row, id, nil, seating) }
        booking.places.append(place)
      }
      if missing.isEmpty { continue }
      if let broken = sharedLimit(brokenBy: missing.count, on: row) {
        throw Refusal(
          broken.isBeds ? .bedsFull : .crossingFull,
          [
            "site": sites[broken.site]?.code ?? "", "date": broken.date, "limit": broken.limit,
            "taken": broken.taken, "people": missing.count,
          ])
      }
      events.append(.householdBooked(.init(movement: id, booking: booking)))
      events += amendment(id, row, .newborn, household)
      return events
    }
    return events
  }

  func need(of household: HouseholdID) -> Seating.Need {
    Seating.Need(
      household: household,
      people: members(of: household).map { ($0.id, $0.person.requirements.place) },
      baggage: households[household]?.baggage ?? 0)
  }

  /// Throws unless a household could travel on a movement, places aside, with those that ask too.
  func requireMayTravel(
    _ household: HouseholdID, on row: Movement, _ id: MovementID, with asked: [HouseholdID]
  ) throws(Refusal) {
    let home = try require(households[household], .noHousehold, household)
    if home.members.isEmpty { throw Refusal(.householdIsEmpty, ["household": household]) }
    let road = try require(corridors[row.corridor], .noCorridor, row.corridor)
    guard home.site == road.origin, road.destinations.contains(home.destination) else {
      throw Refusal(.wrongRoad, ["household": household, "corridor": road.code])
    }
    guard let open = openCase(of: household, row.programme) else {
      throw Refusal(.noOpenCase, ["household": household])
    }
    let readiness = readiness(of: open, on: row.day)
    guard readiness.allows(row.journey) else {
      throw notReady(open, readiness, row.journey)
    }
    try requireLinks(of: open, household, on: row, with: asked)
  }

  /// Linked cases have their places together, or are kept apart.
  func requireLinks(
    of open: CaseID, _ household: HouseholdID, on row: Movement, with asked: [HouseholdID]
  ) throws(Refusal) {
    for link in cases[open]?.links ?? [] {
      guard let other = cases[link.other], other.isOpen else { continue }
      let isThere = asked.contains(other.household) || row.booking(of: other.household) != nil
      switch link.kind {
      case .together where !isThere:
        throw Refusal(.linkedMissing, ["household": household, "other": other.household])
      case .apart where isThere:
        throw Refusal(.linkedApart, ["household": household, "other": other.household])
      default: break
      }
    }
  }

  /// Why a case may not travel on these days, said of the first thing in the way.
  func notReady(_ id: CaseID, _ readiness: Readiness, _ journey: DateSpan) -> Refusal {
    guard let blocker = readiness.blockers.first else {
      let spans = readiness.spans.map(\.description).joined(separator: ", ")
      return Refusal(
        .notReadyThen, ["case": id, "journey": journey, "ready": spans.isEmpty ? "never" : spans])
    }
    let who: any CustomStringConvertible = blocker.person.map { $0 } ?? id
    switch blocker.kind {
    case .missing: return Refusal(.stepMissing, ["who": who, "step": blocker.step])
    case .refused, .withdrawn: return Refusal(.stepRefused, ["who": who, "step": blocker.step])
    case .noConsent: return Refusal(.consentMissing, ["who": who])
    case .noCommonDay: return Refusal(.noCommonDay, ["case": id, "step": blocker.step])
    case .noResponsibleAdult: return Refusal(.adultMissing, ["person": who])
    case .closed: return Refusal(.caseIsClosed, ["case": id])
    }
  }

  private func noRoom(
    for need: Seating.Need, on row: Movement, _ id: MovementID, _ number: Int?, _ seating: Seating
  ) -> Refusal {
    let wanted = need.capacity
    if seating.isBaggageInTheWay(of: need, on: number) {
      return Refusal(.baggageApart, ["household": need.household, "baggage": need.baggage])
    }
    if seating.isReserveInTheWay(of: need, on: number) {
      return Refusal(
        .seatsReserved,
        [
          "household": need.household, "people": need.people.count, "movement": id,
          "percent": seating.reservePercent,
        ])
    }
    guard let number else {
      return Refusal(
        .convoyFull,
        [
          "household": need.household, "people": need.people.count, "baggage": wanted.baggage,
          "vehicles": row.vehicles.count,
        ])
    }
    let free = row.room(on: number)
    return Refusal(
      .vehicleFull,
      [
        "household": need.household, "people": need.people.count, "number": number,
        "free": free.seats, "wheelchairs": free.wheelchairs, "stretchers": free.stretchers,
      ])
  }
}
