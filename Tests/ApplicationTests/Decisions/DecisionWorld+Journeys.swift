import Basics
import Mission

/// Flights and convoys that rows ask about.
extension DecisionWorld {
  /// Plans a flight that lands at a moment, fills it as the row says and books the family on it.
  mutating func book(arriving day: CivilDate, at time: String) throws {
    let parts = time.split(separator: ":").compactMap { Int($0) }
    let home = state.households[household]!.destination
    let road = state.corridors.first { row in
      row.destinations.contains(home) && row.legs.last?.mode == .air
    }!
    let legs = road.row.legs
    let lands = WallTime(day, minute: parts[0] * 60 + parts[1])
    let flight = Flight(
      legs: legs.enumerated().map { index, leg in
        let evening = WallTime(day - 1, minute: 1_000 + 180 * index)
        let isLast = index == legs.count - 1
        return .init(
          number: "TK\(index)", from: leg.from, to: leg.to,
          departs: isLast ? WallTime(day, minute: 60) : evening,
          arrives: isLast ? lands : WallTime(day - 1, minute: evening.minute + 60))
      },
      seats: SeatBlock(seats: 200, escorts: 5, baggagePerPerson: 46))
    let id = state.movements.next(node: 0)
    try carryOut(.planFlight(programme, road.id, flight))
    if let approval = row.fact("approved") {
      let isForPort = approval == "at the port"
      try carryOut(
        .approveFlight(
          id,
          .init(
            people: Persons(Int(approval) ?? 0), isForPort: isForPort, reference: "1",
            on: row.day)))
    }
    var left = row.fact("aboard").flatMap { Int($0) } ?? 0
    while left > 0 {
      let size = min(left, 15)
      let (other, opened) = try settle((0..<size).map { _ in "40" })
      try clear(opened, other, on: nil)
      try carryOut(.book(id, [BookingRequest(other)]))
      left -= size
    }
    try carryOut(.book(id, [BookingRequest(household)]))
  }

  private var booked: MovementID? { state.people[last]?.movement }

  /// The notices that the flight the family is on has, by whom they tell of.
  func notices() -> String {
    guard let row = booked.flatMap({ state.movements[$0] }) else { return "no flight" }
    return state.noticeStreams(of: row)
      .map { "\($0.isEmpty ? "everybody else" : $0): \(state.toldOf(row, stream: $0).count)" }
      .joined(separator: ", ")
  }

  /// Whether a notice sent as the row says, and not acknowledged, is to be sent again.
  mutating func isSentAgain(on day: CivilDate) throws -> String {
    guard let booked, let sent = row.fact("sent").flatMap({ CivilDate($0) }) else {
      return "no flight"
    }
    try carryOut(.confirm(booked))
    let notice = state.notices.next(node: 0)
    try carryOut(.issueNotice(booked, stream: "", at: Instant(sent, hour: 1)), on: sent)
    try carryOut(.sendNotice(notice, at: Instant(sent, hour: 2)), on: sent)
    return state.noticeTasks(at: Instant(day, hour: 2)).contains(.sendAgain(notice)) ? "yes" : "no"
  }

  /// Confirms the family's flight, or a convoy of so many buses with the family on the first.
  mutating func confirm() throws -> String {
    for patient in members.prefix(Int(row.fact("patients") ?? "") ?? 0) {
      try carryOut(.setRequirements(patient, .medicalEscort))
    }
    if let booked {
      try ticket(.nurse, Int(row.fact("nurses") ?? "") ?? 0, on: booked)
      try ticket(.escort, Int(row.fact("escorts") ?? "") ?? 0, on: booked)
      try carryOut(.confirm(booked))
      return "confirmed"
    }
    let road = state.corridors.first { $0.code == "ROAD-HOME" }!
    let id = state.movements.next(node: 0)
    try carryOut(.planMovement(programme, road.id, day: row.day))
    let wanted = Int(row.fact("vehicles") ?? "1") ?? 1
    try assign("bus", wanted, to: id)
    try carryOut(.book(id, [BookingRequest(household, vehicle: 1)]))
    if row.fact("recovery") != nil { try assign("baggage_truck", 1, to: id) }
    if row.fact("leader") != nil { try assign(.convoyLeader, 1, to: id) }
    try assign(.nurse, Int(row.fact("nurses") ?? "") ?? 0, to: id)
    try carryOut(.confirm(id))
    return "confirmed"
  }

  private mutating func assign(_ type: String, _ count: Int, to id: MovementID) throws {
    let type = state.vehicleTypes.first { $0.code == type }!.id
    for _ in 0..<count {
      let vehicle = state.vehicles.next(node: 0)
      try carryOut(
        .registerVehicle(
          Vehicle(type: type, site: state.site("CAMP"), plate: "\(vehicle)")))
      try carryOut(.assignVehicle(id, vehicle))
    }
  }

  private mutating func hire(_ role: Staff.Role) throws -> StaffID {
    let member = state.staff.next(node: 0)
    try carryOut(.registerStaff(Staff(role: role, site: state.site("CAMP"), name: "\(member)")))
    return member
  }

  private mutating func assign(_ role: Staff.Role, _ count: Int, to id: MovementID) throws {
    for _ in 0..<count { try carryOut(.assignStaff(id, try hire(role))) }
  }

  private mutating func ticket(_ role: Staff.Role, _ count: Int, on id: MovementID) throws {
    let back = state.movements[id]!.journey.last + 2
    for _ in 0..<count {
      try carryOut(
        .ticketEscort(
          id, .init(member: try hire(role), returnsOn: back, papersUntil: back + 90)))
    }
  }
}
