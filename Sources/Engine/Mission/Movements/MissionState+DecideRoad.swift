import Basics

/// Movements on the day and on the road.
extension MissionState {
  func decideRoad(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .openBoarding(let id, let at): return try openBoarding(id, at)
    case .board(let id, let people, let at): return try board(people, id, at)
    case .depart(let id, let at): return try depart(id, at)
    case .recordPassage(let id, let site, let at, let counted):
      let row = try requireStatus(.departed, id)
      guard row.legs.contains(where: { $0.from == site || $0.to == site || $0.crossing == site })
      else { throw Refusal(.notOnTheRoad, ["site": sites[site]?.code ?? "", "movement": id]) }
      return [
        .passageRecorded(
          .init(movement: id, site: site, at: at, counted: counted, expected: row.aboard))
      ]
    case .reportIncident(let id, let sort, let site, let at, let note):
      let row = try require(movements[id], .noMovement, id)
      if row.status < .boarding || row.status == .cancelled {
        throw Refusal(.notUnderWay, ["movement": id])
      }
      return [
        .incidentReported(
          .init(
            movement: id, incident: nextIncident(node: context.node), sort: sort, site: site,
            at: at, note: note))
      ]
    case .disembark(let id, let person, let site, let at):
      let row = try requireStatus(.departed, id)
      _ = try require(sites[site], .noSite, site)
      guard row.place(of: person)?.place.stage == .boarded else {
        throw Refusal(.notAboard, ["person": person, "movement": id])
      }
      return [.personDisembarked(.init(movement: id, person: person, site: site, at: at))]
    case .arrive(let id, let at):
      let row = try requireStatus(.departed, id)
      if let left = row.departedAt, at < left { throw Refusal(.beforeDeparture, ["movement": id]) }
      return [.arrived(.init(movement: id, at: at))]
    case .handOver(let id, let people, let partner, let at):
      return try handOver(id, people, partner, at)
    case .close(let id, let at):
      let row = try requireStatus(.arrived, id)
      let left = row.count(.arrived)
      if left > 0 { throw Refusal(.notHandedOver, ["movement": id, "people": left]) }
      return [.movementClosed(.init(movement: id, at: at))]
    default: return []
    }
  }

  private func requireStatus(
    _ status: Movement.Status, _ id: MovementID
  ) throws(Refusal) -> Movement {
    let row = try require(movements[id], .noMovement, id)
    if row.status != status {
      throw Refusal(.wrongStatus, ["movement": id, "status": row.status, "needed": status])
    }
    return row
  }

  private func openBoarding(_ id: MovementID, _ at: Instant) throws(Refusal) -> [Event] {
    let row = try require(movements[id], .noMovement, id)
    if row.status == .boarding { return [] }
    _ = try requireStatus(.confirmed, id)
    if date(at: at) != row.day {
      throw Refusal(.notTheDay, ["movement": id, "day": row.day, "date": date(at: at)])
    }
    return [.boardingOpened(.init(movement: id, at: at))]
  }

  private func board(
    _ persons: [PersonID], _ id: MovementID, _ at: Instant
  ) throws(Refusal) -> [Event] {
    let row = try requireStatus(.boarding, id)
    var checked: Set<HouseholdID> = []
    let persons = Set(persons).sorted()
    for person in persons {
      guard let (household, place) = row.place(of: person) else {
        throw Refusal(.notBooked, ["person": person, "movement": id])
      }
      if place.stage == .boarded {
        throw Refusal(.alreadyBoarded, ["person": person, "vehicle": place.vehicle])
      }
      guard checked.insert(household).inserted else { continue }
      try requireReady(household, row, on: date(at: at))
    }
    return persons.isEmpty ? [] : [.peopleBoarded(.init(movement: id, people: persons, at: at))]
  }

  /// On the day, for the day: a clearance that lapsed overnight is no clearance, and a consent that
  /// was taken back no consent.
  private func requireReady(
    _ household: HouseholdID, _ row: Movement, on today: CivilDate
  ) throws(Refusal) {
    guard let open = openCase(of: household, row.programme) else {
      throw Refusal(.noOpenCase, ["household": household])
    }
    let readiness = readiness(of: open, on: today, for: .boarding)
    if !readiness.allows(today) {
      throw notReady(open, readiness, DateSpan(today, today)!)
    }
  }

  private func depart(_ id: MovementID, _ at: Instant) throws(Refusal) -> [Event] {
    let row = try requireStatus(.boarding, id)
    for booking in row.bookings {
      let waiting = booking.places.count { $0.stage == .booked }
      if waiting > 0 {
        throw Refusal(
          .householdIncomplete,
          ["household": booking.household, "waiting": waiting, "people": booking.places.count])
      }
      let seated = Set(booking.places.map(\.person))
      if let unseated = members(of: booking.household).first(where: { !seated.contains($0.id) }) {
        throw Refusal(
          .memberWithoutPlace, ["person": unseated.id, "household": booking.household])
      }
      try requireReady(booking.household, row, on: date(at: at))
    }
    if row.bookings.isEmpty { throw Refusal(.nobodyBooked, ["movement": id]) }
    return [.departed(.init(movement: id, at: at))]
  }

  private func handOver(
    _ id: MovementID, _ persons: [PersonID], _ partner: StaffID, _ at: Instant
  ) throws(Refusal) -> [Event] {
    let row = try requireStatus(.arrived, id)
    let receiver = try require(staff[partner], .noStaff, partner)
    guard receiver.role == .partner else { throw Refusal(.notAPartner, ["member": partner]) }
    let waiting = row.bookings.flatMap(\.places).filter { $0.stage == .arrived }.map(\.person)
    let given = persons.isEmpty ? waiting : Set(persons).sorted()
    for person in given where !waiting.contains(person) {
      throw Refusal(.notArrived, ["person": person, "movement": id])
    }
    if given.isEmpty { return [] }
    return [.handedOver(.init(movement: id, people: given, partner: partner, at: at))]
      + casesCompleted(by: Set(given), row, on: date(at: at))
  }

  /// The cases of the households of whom nobody is left to arrive or to be handed over.
  private func casesCompleted(
    by given: Set<PersonID>, _ row: Movement, on day: CivilDate
  ) -> [Event] {
    row.bookings.compactMap { booking in
      guard booking.places.contains(where: { given.contains($0.person) }),
        booking.places.allSatisfy({ $0.stage == .handedOver || given.contains($0.person) }),
        let open = openCase(of: booking.household, row.programme)
      else { return nil }
      return .caseClosed(.init(id: open, reason: .completed, on: day))
    }
  }
}

extension Movement.Status: CustomStringConvertible {
  public var description: String {
    switch self {
    case .planned: "planned"
    case .confirmed: "confirmed"
    case .boarding: "boarding"
    case .departed: "departed"
    case .arrived: "arrived"
    case .closed: "closed"
    case .cancelled: "cancelled"
    }
  }
}
