import Basics

/// Flights before they leave.
extension MissionState {
  func decideFlight(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .planFlight(let programme, let corridor, let flight):
      return try plan(flight, programme, corridor, context)
    case .approveFlight(let id, let approval):
      let (row, flight) = try requireFlight(id)
      if flight.approvals.contains(approval) { return [] }
      try requireAskedInTime(approval, row, flight)
      return [.flightApproved(.init(movement: id, approval: approval))]
    case .ticketEscort(let id, let ticket): return try seat(ticket, on: id)
    default: return []
    }
  }

  private func requireFlight(_ id: MovementID) throws(Refusal) -> (Movement, Flight) {
    let row = try requireBefore(.departed, id)
    guard let flight = row.flight else { throw Refusal(.notAFlight, ["movement": id]) }
    return (row, flight)
  }

  /// By its programme an approval of more people than may fly without one is asked for so many
  /// working days before the arrival.
  private func requireAskedInTime(
    _ approval: Flight.Approval, _ row: Movement, _ flight: Flight
  ) throws(Refusal) {
    guard let arrival = flight.arrives?.date,
      let rules = programme(row.programme, on: arrival)?.rules,
      let lead = rules.arrival.approvalLead, let area = rules.notice?.calendar,
      let most = rules.arrival.mostOnFlight, approval.people > most
    else { return }
    let cases = row.bookings.compactMap { openCase(of: $0.household, row.programme) }
    let isExempt =
      !cases.isEmpty
      && cases.allSatisfy { id in
        self.cases[id]?.streams.contains(where: rules.arrival.exempt.contains) == true
      }
    if isExempt { return }
    guard let calendar = calendar(of: area) else { throw Refusal(.noCalendar, ["area": area]) }
    let by = calendar.day(lead, workingDaysBefore: arrival)
    if min(approval.askedOn, approval.on) > by {
      throw Refusal(.approvalAskedLate, ["arrival": arrival, "by": by, "days": lead])
    }
  }

  private func plan(
    _ flight: Flight, _ programme: ProgrammeID, _ corridor: CorridorID, _ context: Context
  ) throws(Refusal) -> [Event] {
    _ = try require(programmes[programme], .noProgramme, programme)
    let road = try require(corridors[corridor], .noCorridor, corridor)
    let air = road.legs.filter { $0.mode == .air }
    guard !air.isEmpty, air.map(\.from) == flight.legs.map(\.from),
      air.map(\.to) == flight.legs.map(\.to)
    else { throw Refusal(.flightOffCorridor, ["corridor": road.code]) }
    for site in flight.legs.flatMap({ [$0.from, $0.to] }) where !isAirport(site) {
      throw Refusal(.notAnAirport, ["site": sites[site]?.code ?? ""])
    }
    for (leg, next) in zip(flight.legs, flight.legs.dropFirst()) {
      let least = sites[leg.to]?.connection ?? 0
      let have = next.departs.minutes(since: leg.arrives)
      guard have >= max(0, least) else {
        throw Refusal(
          .connectionTooShort,
          ["site": sites[leg.to]?.code ?? "", "have": have, "least": least])
      }
    }
    if flight.journey == nil { throw Refusal(.flightOffCorridor, ["corridor": road.code]) }
    var held = flight
    (held.approvals, held.escorts) = ([], [])
    return [
      .flightPlanned(
        .init(
          movement: movements.next(node: context.node), programme: programme, corridor: corridor,
          legs: road.legs, flight: held))
    ]
  }

  /// An airport's code is the three letters of IATA.
  private func isAirport(_ site: SiteID) -> Bool {
    guard let row = sites[site], row.kind == .airport else { return false }
    return row.code.utf8.count == 3 && row.code.utf8.allSatisfy { (65...90).contains($0) }
  }

  private func seat(
    _ ticket: Flight.EscortTicket, on id: MovementID
  ) throws(Refusal) -> [Event] {
    let (row, flight) = try requireFlight(id)
    _ = try require(staff[ticket.member], .noStaff, ticket.member)
    if flight.escorts.contains(ticket) { return [] }
    guard let arrives = flight.arrives, ticket.returnsOn >= arrives.date else {
      throw Refusal(.escortNeedsReturn, ["member": ticket.member])
    }
    guard ticket.papersUntil >= ticket.returnsOn else {
      throw Refusal(
        .escortPapersLapse,
        [
          "member": ticket.member, "until": ticket.papersUntil, "returns": ticket.returnsOn,
        ])
    }
    let others = flight.escorts.count { $0.member != ticket.member }
    if others >= flight.seats.escorts {
      throw Refusal(.noEscortSeat, ["movement": id, "seats": flight.seats.escorts])
    }
    let away = DateSpan(row.day, ticket.returnsOn)!
    let busy = movements.first {
      $0 != row && $0.status != .cancelled && $0.absence.overlaps(away)
        && $0.staff.contains(ticket.member)
    }
    if let busy { throw Refusal(.staffIsBusy, ["member": ticket.member, "movement": busy.id]) }
    return [.escortTicketed(.init(movement: id, ticket: ticket))]
  }

  /// Escorts the programme and the people aboard ask for: a nurse or doctor where somebody needs
  /// one, and as many escorts as the mission has set.
  func confirmFlight(
    _ id: MovementID, _ row: Movement, _ flight: Flight
  ) throws(Refusal) -> [Event] {
    if row.bookings.isEmpty { throw Refusal(.nobodyBooked, ["movement": id]) }
    let care = programme(row.programme, on: row.day)?.rules.care ?? CareRules()
    let people = row.bookings.flatMap(\.places).compactMap { self.people[$0.person] }
    let patients = people.count { $0.requirements.contains(.medicalEscort) }
    let roles = row.staff.compactMap { staff[$0]?.role }
    let nurses = roles.count { $0 == .nurse || $0 == .doctor }
    let needed = patients == 0 ? 0 : care.perNurse.map { (patients + $0 - 1) / $0 } ?? 1
    guard nurses >= needed else {
      throw Refusal(.nurseMissing, ["movement": id, "have": nurses, "need": needed])
    }
    if let each = care.perEscort {
      let escorts = roles.count { $0 == .escort }
      let need = (people.count + each - 1) / each
      guard escorts >= need else {
        throw Refusal(.escortsMissing, ["movement": id, "have": escorts, "need": need])
      }
    }
    return [.movementConfirmed(.init(movement: id))]
  }
}
