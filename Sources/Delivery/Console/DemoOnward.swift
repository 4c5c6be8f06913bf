import Application
import Basics
import Caseload
import Documents
import DocumentsPDF
import InventedCases
import Journal
import Mission
import Spreadsheets
import Wiring

/// Onward movement beside the season: two hundred people for Canada, one class that was held, one
/// flight that is told of, and what one family takes in its hand. Everybody is synthetic; who went
/// when is assumed, under the oldest rules that are known.
struct DemoOnward {
  let desk: Desk
  let papers: String

  static let people = 200
  private static let site = "DUSHANBE-TC"
  private static let towns = ["HAMILTON", "TORONTO", "CALGARY", "WINNIPEG", "HALIFAX"]
  private static func day(_ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: 1997, month: month, day: day)!
  }
  private static let registered = day(6, 2)
  private static let cleared = day(10, 1)
  private static let classDays = [day(11, 10), day(11, 11), day(11, 12)]
  private static let told = day(11, 20)
  /// A Tuesday, twelve federal working days after the families were told of it.
  private static let lands = day(12, 9)

  private var programme: ProgrammeID? {
    desk.state.programmes.first { $0.first?.code == "canada-gar" }?.id
  }

  private var cases: [CaseID] {
    desk.state.cases.ids.filter { desk.state.cases[$0]?.programme == programme }
  }

  private func noon(_ date: CivilDate) -> Instant {
    LocalMoment(date: date, minute: 720).instant(offset: desk.state.utcOffset)
  }

  /// What is told of it, each chapter once, on its day.
  var chapters: [DemoSeason.Chapter] {
    guard let programme else { return [] }
    return [
      .init(at: noon(Self.registered)) { if cases.isEmpty { try register(programme) } },
      .init(at: noon(Self.cleared)) { if !isCleared { try clear() } },
      .init(at: noon(Self.classDays[2])) { if desk.state.classes.count == 0 { try teach() } },
      .init(at: noon(Self.told)) {
        if !desk.state.movements.rows.contains(where: { $0.flight != nil }) { try fly(programme) }
      },
    ]
  }

  private func register(_ programme: ProgrammeID) throws {
    desk.report("registering for Canada", 0, 0)
    let season = Caseload.season(seed: 2004, people: Self.people)
    let site = try desk.site(Self.site)
    let commands = try season.households.enumerated().map { index, home in
      let town = try desk.site(Self.towns[index % Self.towns.count])
      return Command.registerHousehold(
        NewHousehold(
          site: site, destination: town, reference: "", baggage: Kilograms(20 * home.members.count),
          on: Self.registered, programme: programme,
          people: home.members.map { NewPerson(season.people[$0]) }))
    }
    try desk.carryOut(commands, at: noon(Self.registered))
  }

  private var isCleared: Bool {
    cases.contains { desk.state.cases[$0].map { !$0.clearances.isEmpty } ?? false }
      || cases.compactMap { desk.state.cases[$0]?.household }.flatMap(desk.state.members)
        .contains { !$0.person.clearances.isEmpty }
  }

  /// One family in eight waits for its visa.
  private func clear() throws {
    let clearing = cases.enumerated().flatMap { index, id in
      desk.state.clearing(
        id, on: Self.cleared, without: index % 8 == 5 ? ["visa"] : [])
    }
    try desk.carryOut(clearing, at: noon(Self.cleared))
  }

  /// One class in Dari, for the first of those of an age for it.
  private func teach() throws {
    desk.report("holding a class", 0, 0)
    guard let course = desk.state.courses.first(where: { $0.code == "coa" }),
      let trainer = desk.state.teaching.teachers.first?.member
    else { return }
    let site = try desk.site(Self.site)
    let id = desk.state.classes.next(node: desk.mission.log.node)
    let sessions = OrientationClass.sessions(
      of: course.row, on: Self.classDays, from: 540,
      in: .init(site: site, name: "Room 1", seats: course.row.classSize), by: trainer)
    let pupils = cases.compactMap { desk.state.cases[$0]?.household }
      .flatMap { desk.state.members(of: $0) }
      .filter { ($0.person.age(on: Self.classDays[0]) ?? 0) >= course.row.ages.lowerBound }
      .prefix(course.row.classSize.value).map(\.id)
    // The last of them was ill on the third day, and has made nothing up yet.
    let attended = zip(course.row.modules, sessions).map { module, session in
      Command.recordAttendance(
        id, module: module.code,
        session.starts.date == Self.classDays[2] ? Array(pupils.dropLast()) : pupils,
        isMadeUp: false, on: session.starts.date)
    }
    try desk.carryOut(
      [
        .planClass(course.id, language: "fa", sessions), .enrol(id, pupils),
      ] + attended + pupils.dropLast().map { .certify(id, $0, on: Self.classDays[2]) },
      at: noon(Self.classDays[2]))
  }

  /// One flight with the first families who are ready, confirmed and told of.
  private func fly(_ programme: ProgrammeID) throws {
    desk.report("booking a flight", 0, 0)
    guard let road = desk.state.corridors.first(where: { $0.code == "AIR-TORONTO" }) else { return }
    let id = desk.state.movements.next(node: desk.mission.log.node)
    let (morning, legs) = (Self.lands, road.row.legs)
    let flight = Flight(
      legs: [
        .init(
          number: "TK255", from: legs[0].from, to: legs[0].to,
          departs: WallTime(morning, minute: 190), arrives: WallTime(morning, minute: 340)),
        .init(
          number: "TK17", from: legs[1].from, to: legs[1].to,
          departs: WallTime(morning, minute: 540), arrives: WallTime(morning, minute: 770)),
      ], seats: SeatBlock(seats: 60, laps: 6, wheelchairs: 2, escorts: 2, baggagePerPerson: 46))
    try desk.carryOut([.planFlight(programme, road.id, flight)], at: noon(Self.told))
    for open in cases {
      guard let home = desk.state.cases[open]?.household else { continue }
      // Who is not ready, does not fit or must not arrive then, waits for another flight.
      _ = try? desk.carryOut([.book(id, [BookingRequest(home)])], at: noon(Self.told))
    }
    try ticketNurse(on: id)
    try desk.carryOut(
      [.confirm(id), .issueNotice(id, stream: "", at: noon(Self.told))], at: noon(Self.told))
  }

  /// A nurse of the transit centre flies along, and comes back.
  private func ticketNurse(on id: MovementID) throws {
    let site = try desk.site(Self.site)
    guard let nurse = desk.state.staff.first(where: { $0.role == .nurse && $0.site == site })
    else { return }
    let ticket = Flight.EscortTicket(
      member: nurse.id, returnsOn: Self.lands + 3, papersUntil: Self.lands + 200)
    try desk.carryOut([.ticketEscort(id, ticket)], at: noon(Self.told))
  }

  /// The flight's list, one family's packet, one person's certificate.
  func print() throws {
    guard
      let id = desk.state.movements.ids.first(where: { desk.state.movements[$0]?.flight != nil }),
      let row = desk.state.movements[id], let home = row.bookings.first?.household,
      let open = desk.state.openCase(of: home, row.programme)
    else { return }
    try desk.record(
      reading: Manifest.name, movement: id, fields: [.names, .identity, .requirements, .bookings])
    let list = try desk.papers.flightManifest(of: id, in: .english)
    try PersonalFiles.write(try list.document.pdf(), to: "\(papers)/flight-\(id).pdf")
    try PersonalFiles.write(try list.sheet.xlsx(), to: "\(papers)/flight-\(id).xlsx")
    if let packet = try desk.packet(of: open, contacts: [], in: nil) {
      try PersonalFiles.write(try packet.document.pdf(), to: "\(papers)/packet-\(open).pdf")
    }
    guard let held = desk.state.classes.ids.first,
      let certified = desk.state.classes[held]?.participants.first(where: {
        $0.certifiedOn != nil
      }),
      let page = try desk.certificate(of: certified.person, from: held, in: nil)
    else { return }
    try desk.record(
      reading: Certificate.name, people: [certified.person], fields: [.names, .training])
    try PersonalFiles.write(
      try page.document.pdf(), to: "\(papers)/certificate-\(certified.person).pdf")
  }

  /// What came of it, in one sentence, and what to look at next.
  func notes(_ safar: String) -> [String] {
    guard
      let id = desk.state.movements.ids.first(where: { desk.state.movements[$0]?.flight != nil }),
      let row = desk.state.movements[id], let held = desk.state.classes.ids.first
    else { return [] }
    let certified = desk.state.classes[held]?.participants.count { $0.certifiedOn != nil } ?? 0
    return [
      "Onward to Canada: \(counted(cases.count, "case")), a class with "
        + "\(counted(certified, "certificate")), a flight "
        + "with \(counted(row.booked, "person")) on \(row.day).",
      "\(safar) flight", "\(safar) class \(held)", "\(safar) notice",
      "\(safar) paxlst movement \(id)",
    ]
  }
}
