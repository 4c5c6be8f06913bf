import Application
import Basics
import Mission

/// Flights before they leave: planned, approved, filled, escorted.
struct Flights: ConsoleCommand {
  static let name = "flight"
  static let summary = "plan a flight, record an approval, book families, seat escorts"
  static let usage = """
    safar flight                                    flights, with what is free on each
    safar flight plan --programme CODE --corridor CODE --leg "TK255 DEPARTS ARRIVES"...
                      --seats N --baggage-kg N [--laps N] [--wheelchairs N] [--stretchers N]
                      [--escorts N] [--fare "USD ADULT CHILD INFANT"]
    safar flight approve MOVEMENT --people N --reference NUMBER [--port] [--on DATE]
                         [--asked DATE]
    safar flight book MOVEMENT HOUSEHOLD...
    safar flight unbook MOVEMENT HOUSEHOLD
    safar flight escort MOVEMENT STAFF --returns DATE --papers-until DATE

      --leg          one for each leg by air of the corridor, in order; times like 2026-03-12T06:40
                     on the clocks of its airports
      --seats        seats held for people of two years and more; --laps for infants
      --port         the approval lets those who stay at the port arrive on a closed day
      --asked        when the approval was asked for (default: the day of the letter)
      book           all of these families, or none; with the reason when it cannot be
      escort         a seat there and back for a member of staff: S-000012-B

    Everything a convoy has follows: confirm, notice, manifest, board, depart, arrive, handover.
    """
  static let switches: Set<String> = ["port"]

  private enum Task {
    case list
    case plan(programme: String, corridor: String, legs: [TypedLeg], SeatBlock, Fare?)
    case approve(MovementID, Flight.Approval, on: CivilDate?, asked: CivilDate?)
    case book(MovementID, [HouseholdID])
    case give(Command, said: String)
  }

  private let task: Task

  init(parsing arguments: inout Arguments) throws(UsageError) {
    switch arguments.nextWord() {
    case nil: task = .list
    case "plan": task = try Self.plan(&arguments)
    case "approve":
      let id = try arguments.word("The movement", as: MovementID.self, like: "M-000012-E")
      let people = try arguments.needed("people", as: Int.self, like: "90")
      guard let reference = arguments.option("reference") else {
        throw UsageError("--reference is missing: the number of the letter.")
      }
      let isForPort = arguments.has("port")
      let asked = try arguments.option("asked", as: CivilDate.self, like: "2026-02-01")
      task = .approve(
        id,
        .init(
          people: Persons(people), isForPort: isForPort, reference: reference,
          on: .beginningOfTime),
        on: try arguments.option("on", as: CivilDate.self, like: "2026-03-01"), asked: asked)
    case "book":
      let id = try arguments.word("The movement", as: MovementID.self, like: "M-000012-E")
      task = .book(id, try arguments.ids("The household", like: "H-000012-V"))
    case "unbook":
      let id = try arguments.word("The movement", as: MovementID.self, like: "M-000012-E")
      let home = try arguments.word("The household", as: HouseholdID.self, like: "H-000012-V")
      task = .give(
        .unbook(id, home, .ownWish), said: "Household \(home) has no places on \(id) any more.")
    case "escort":
      let id = try arguments.word("The movement", as: MovementID.self, like: "M-000012-E")
      let member = try arguments.word("The escort", as: StaffID.self, like: "S-000012-B")
      let back = try arguments.needed("returns", as: CivilDate.self, like: "2026-03-15")
      let papers = try arguments.needed("papers-until", as: CivilDate.self, like: "2027-01-01")
      task = .give(
        .ticketEscort(id, .init(member: member, returnsOn: back, papersUntil: papers)),
        said: "\(member) flies along with \(id) and is back on \(back).")
    case let verb?: throw UsageError("There is no `flight \(verb)`.")
    }
  }

  private static func plan(_ arguments: inout Arguments) throws(UsageError) -> Task {
    guard let programme = arguments.option("programme"),
      let corridor = arguments.option("corridor")
    else { throw UsageError("--programme and --corridor are both needed.") }
    var legs: [TypedLeg] = []
    while let leg = try arguments.option("leg", as: TypedLeg.self, like: TypedLeg.example) {
      legs.append(leg)
    }
    func count(_ name: String) throws(UsageError) -> Int {
      let value = try arguments.option(name, as: Int.self, like: "2") ?? 0
      guard (0...1_000).contains(value) else { throw UsageError("--\(name) is 0 to 1000.") }
      return value
    }
    return .plan(
      programme: programme, corridor: corridor, legs: legs,
      SeatBlock(
        seats: try count("seats"), laps: try count("laps"),
        wheelchairs: try count("wheelchairs"), stretchers: try count("stretchers"),
        escorts: try count("escorts"), baggagePerPerson: Kilograms(try count("baggage-kg"))),
      try arguments.option("fare", as: TypedFare.self, like: "\"USD 800 600 80\"")?.fare)
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    switch task {
    case .list: return Self.list(desk)
    case .plan(let programme, let corridor, let legs, let seats, let fare):
      let id = try desk.programme(programme)
      guard let road = desk.state.corridors.first(where: { $0.code == corridor }) else {
        throw UsageError("There is no corridor \(corridor).")
      }
      let air = road.row.legs.filter { $0.mode == .air }
      guard air.count == legs.count else {
        throw UsageError("Corridor \(corridor) has \(air.count) legs by air; give --leg for each.")
      }
      let flight = Flight(
        legs: zip(air, legs).map { $1.leg(from: $0.from, to: $0.to) }, seats: seats, fare: fare)
      for case .flightPlanned(let event) in try desk.carryOut(
        .planFlight(id, road.id, flight))
      {
        return .said("Movement \(event.movement) is planned. Book with `safar flight book`.")
      }
      return .said("Nothing changed.")
    case .approve(let id, var approval, let on, let asked):
      approval.on = on ?? desk.today
      approval.askedOn = asked ?? approval.on
      try desk.carryOut(.approveFlight(id, approval))
      return .said(
        "Approval \(approval.reference) is recorded: \(counted(approval.people, "person")) may be "
          + "on \(id).")
    case .book(let id, let homes):
      try desk.carryOut(.book(id, homes.map { BookingRequest($0) }))
      let booked = desk.state.movements[id]?.booked ?? 0
      return .said("\(counted(booked, "person has")) places on movement \(id).")
    case .give(let command, let said):
      try desk.carryOut(command)
      return .said(said)
    }
  }

  private static func list(_ desk: Desk) -> Output {
    var rows: [[String]] = []
    desk.state.movements.forEach { id, row in
      guard let flight = row.flight else { return }
      func free(_ kind: PlaceKind) -> String {
        let taken = row.bookings.flatMap(\.places).count { $0.kind == kind }
        return String(flight.seats[kind] - taken)
      }
      rows.append([
        id.description, flight.legs.map(\.number).joined(separator: " "), row.day.description,
        flight.arrives?.description ?? "", row.status.description, row.booked.description,
        free(.seat), free(.lap), free(.wheelchair), free(.stretcher),
        String(flight.seats.escorts - flight.escorts.count),
      ])
    }
    return Output(
      columns: [
        .text("movement"), .text("flights"), .text("leaves"), .text("arrives"), .text("status"),
        .number("people"), .number("free_seats"), .number("free_laps"),
        .number("free_wheelchairs"), .number("free_stretchers"), .number("free_escorts"),
      ], rows: rows)
  }
}

/// `TK255 2026-03-12T06:40 2026-03-12T10:15`
private struct TypedLeg: LosslessStringConvertible {
  static let example = "\"TK255 2026-03-12T06:40 2026-03-12T10:15\""
  let number: String
  let departs: LocalMoment
  let arrives: LocalMoment

  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 3, words[0].utf8.count <= 8, let departs = LocalMoment(words[1]),
      let arrives = LocalMoment(words[2])
    else { return nil }
    (number, self.departs, self.arrives) = (words[0], departs, arrives)
  }

  var description: String { "\(number) \(departs) \(arrives)" }

  func leg(from: SiteID, to: SiteID) -> Flight.Leg {
    Flight.Leg(
      number: number, from: from, to: to,
      departs: WallTime(departs.date, minute: departs.minute),
      arrives: WallTime(arrives.date, minute: arrives.minute))
  }
}

/// `USD 800 600 80`: of adults, children under twelve, infants under two.
private struct TypedFare: LosslessStringConvertible {
  let fare: Fare

  init?(_ text: String) {
    let words = text.split(separator: " ")
    let amounts = words.dropFirst().compactMap { Int($0) }
    guard words.count == 4, amounts.count == 3, words[0].utf8.count == 3,
      amounts.allSatisfy({ (0...100_000).contains($0) })
    else { return nil }
    fare = Fare(
      currency: String(words[0]), adult: amounts[0], child: amounts[1], infant: amounts[2])
  }

  var description: String { "\(fare.currency) \(fare.adult) \(fare.child) \(fare.infant)" }
}
