import Application
import Basics
import Mission
public import Wire

/// A year of flights to Canada, one a day, closed days and all, and invented families of every kind
/// who ask for places on them; then the notices of each flight. What came of it stands in rows that
/// a checker of another make can judge.
public struct YearOfArrivals {
  /// One a day, by date: see `Benchmarks/bench-arrivals/audit.py`.
  public private(set) var rows: [JSON] = []
  private var state: MissionState
  private var seed: SeededGenerator
  private let families: Int

  /// What the mission of this year has set.
  private static let settings = """
    { "canada-gar": { year_end_from: "12-15" },
      "canada-psr": { year_end_from: "12-15", weekends_closed: true, late_hours_closed: true } }
    """

  /// - Parameters:
  ///   - files: the example's data files.
  ///   - families: how many ask on a usual day; on every tenth, five times as many.
  /// - Throws: what is wrong in a file.
  public init(
    of year: Int, files: [(name: String, bytes: [UInt8])], families: Int = 5, seed: UInt64
  ) throws {
    let first = CivilDate(year: year, month: 1, day: 1)!
    state = try MissionState(
      files, programmes: ["canada-gar", "canada-psr"], settings: Self.settings, on: first - 400)
    self.seed = SeededGenerator(seed: seed)
    self.families = families
    var day = first
    while day.year == year {
      try live(day)
      day = day + 1
    }
  }

  private mutating func carryOut(_ command: Command, on day: CivilDate) throws(Refusal) {
    try state.carryOut(command, on: day)
  }

  private mutating func draw(_ range: Range<Int>) -> Int { Int.random(in: range, using: &seed) }

  /// The flight that lands on a day, those who ask for it, and its notices.
  private mutating func live(_ day: CivilDate) throws {
    let roads = state.corridors.ids.filter {
      state.corridors[$0]?.code.hasPrefix("AIR-") == true
        && state.sites[state.corridors[$0]!.destinations[0]]?.country == "CA"
    }
    let road = roads[draw(0..<roads.count)]
    let code = ["canada-gar", "canada-psr"][draw(0..<2)]
    guard let programme = state.programmes.first(where: { $0.first?.code == code })?.id,
      let legs = state.corridors[road]?.legs
    else { return }
    let minute = draw(600..<1_440)
    let flight = Flight(
      legs: legs.enumerated().map { index, leg in
        let isLast = index == legs.count - 1
        return .init(
          number: "TK\(30 + index)", from: leg.from, to: leg.to,
          departs: isLast ? WallTime(day, minute: 60) : WallTime(day - 1, minute: 1_080),
          arrives: isLast ? WallTime(day, minute: minute) : WallTime(day - 1, minute: 1_140))
      }, seats: SeatBlock(seats: 160, laps: 10, escorts: 4, baggagePerPerson: 46))
    let movement = state.movements.next(node: 0)
    try carryOut(.planFlight(programme, road, flight), on: day - 60)
    var approved: Flight.Approval?
    if draw(0..<4) == 0 {
      let letter = Flight.Approval(
        people: Persons(draw(80..<150)), isForPort: draw(0..<2) == 0, reference: "ROC-1",
        on: day - 40)
      try carryOut(.approveFlight(movement, letter), on: day - 40)
      approved = letter
    }
    let asking = day.day % 10 == 3 ? 5 * families : families
    for _ in 0..<asking { try ask(movement, programme, code, road, day, minute, approved) }
    try tell(movement, code, day)
  }

  /// A family asks for places, early enough or too late.
  private mutating func ask(
    _ movement: MovementID, _ programme: ProgrammeID, _ code: String, _ road: CorridorID,
    _ day: CivilDate, _ minute: Int, _ approved: Flight.Approval?
  ) throws {
    let homes = state.corridors[road]!.destinations
    let home = homes[draw(0..<homes.count)]
    let asked = day - [2, 9, 13, 14, 15, 16, 18, 25, 35][draw(0..<9)]
    let (household, open) = (state.households.next(node: 0), state.cases.next(node: 0))
    let people = family(on: day)
    try carryOut(
      .registerHousehold(
        NewHousehold(
          site: state.sites.first { $0.code == "DUSHANBE-TC" }!.id, destination: home,
          reference: "", baggage: 0, on: day - 90, programme: programme, people: people)),
      on: day - 90)
    let streams = [["urgent"], ["women-at-risk"], [], [], []][draw(0..<5)]
      .filter { code == "canada-gar" || $0 == "urgent" }
    try carryOut(.categorise(open, streams: streams), on: day - 80)
    for command in state.clearing(open, on: day - 70) { try carryOut(command, on: day - 70) }
    let before = state.movements[movement]!.booked.value
    var outcome = "booked"
    do throws(Refusal) {
      try carryOut(.book(movement, [BookingRequest(household)]), on: asked)
    } catch { outcome = error.reason.rawValue }
    let port = state.movements[movement]!.legs.last!.to
    rows.append(
      .object([
        .init("row", .string("booking")), .init("flight", .string("\(movement)")),
        .init("programme", .string(code)), .init("streams", .array(streams.map { .string($0) })),
        .init("province", .string(state.area(of: home) ?? "")),
        .init("stays_at_port", .bool(state.enclosing(port).contains(home))),
        .init("arrives", .string("\(day)")), .init("minute", .integer(minute)),
        .init("asked", .string("\(asked)")), .init("people", .integer(people.count)),
        .init("aboard", .integer(before)), .init("outcome", .string(outcome)),
        .init("approved", .integer(approved?.people.value ?? 0)),
        .init("approved_port", .bool(approved?.isForPort ?? false)),
      ]))
  }

  private mutating func family(on day: CivilDate) -> [NewPerson] {
    (0..<draw(1..<8)).map { index in
      let age = index == 0 ? draw(25..<60) : draw(1..<40)
      return NewPerson(
        relation: index == 0 ? .head : .relative, sex: .female,
        details: PersonalDetails(
          names: [PersonName(given: "Invented")],
          birth: PartialDate(day.adding(months: -12 * age) - draw(40..<300))))
    }
  }

  /// Notices of the flight, in time or not.
  private mutating func tell(_ movement: MovementID, _ code: String, _ day: CivilDate) throws {
    guard let row = state.movements[movement], !row.bookings.isEmpty else { return }
    try carryOut(.confirm(movement), on: day - 1)
    for stream in state.noticeStreams(of: row) {
      let told = state.toldOf(row, stream: stream)
      if told.isEmpty { continue }
      let on = day - [5, 12, 14, 15, 16, 20][draw(0..<6)]
      var outcome = "issued"
      do throws(Refusal) {
        try carryOut(.issueNotice(movement, stream: stream, at: Instant(on, hour: 6)), on: on)
      } catch { outcome = error.reason.rawValue }
      let streams = told.map { id in
        let open = state.openCase(of: state.people[id]!.household, row.programme)
        return JSON.array((open.flatMap { state.cases[$0]?.streams } ?? []).map { .string($0) })
      }
      rows.append(
        .object([
          .init("row", .string("notice")), .init("flight", .string("\(movement)")),
          .init("programme", .string(code)), .init("stream", .string(stream)),
          .init("arrives", .string("\(day)")), .init("asked", .string("\(on)")),
          .init("told", .array(streams)), .init("outcome", .string(outcome)),
        ]))
    }
  }
}
