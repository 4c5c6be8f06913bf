import Application
import Basics
import Foundation
import Mission
import Reporting
import SQLite
import Testing

@Suite struct ReportingTests {
  /// A mission of two families, and a file of the test's own.
  private struct Desk {
    let path = NSTemporaryDirectory() + "reporting-" + UUID().uuidString + ".db"
    var state = MissionState()
    let day = CivilDate(year: 1997, month: 7, day: 18)!

    init() throws {
      let names = PlaceNames(latin: "Place")
      try add(.found(name: "Small", utcOffset: 0))
      try add(
        .define(
          Site(
            code: "CAMP", kind: .camp, names: names, country: "AF",
            coordinates: Coordinates(latitude: -1_500, longitude: 67_000_001))))
      try add(.define(Site(code: "HOME", kind: .district, names: names, country: "TJ")))
      try add(
        .adopt(
          Programme(
            code: "return", name: "Return", inForceFrom: day,
            steps: [Step(code: "arms", name: "Arms", scope: .family)], consent: .notAsked)))
      for size in [1, 3] { try add(.registerHousehold(household(size))) }
      try add(
        .recordStep(
          CaseID(number: 2), nil, step: "arms", .granted, on: day, until: nil))
    }

    private func household(_ size: Int) -> NewHousehold {
      NewHousehold(
        site: SiteID(number: 1), destination: SiteID(number: 2), reference: "CAMP-\(size)",
        baggage: 30, on: day, programme: ProgrammeID(number: 1),
        people: (0..<size).map {
          NewPerson(
            relation: $0 == 0 ? .head : .son, sex: $0 == 0 ? .female : .male,
            details: PersonalDetails(
              names: [PersonName(given: "Нилуфар")], birth: PartialDate(year: 1970 + $0 * 15)))
        })
    }

    mutating func add(_ command: Command) throws {
      let context = Context(now: Instant(day), today: day, node: 0)
      for event in try state.decide(command, in: context) { state.apply(event) }
    }

    func write(isIdentified: Bool, seed: UInt64 = 5) throws -> Connection {
      let about = ReportingDatabase.About(
        date: day, position: 17, checkpoint: "K7", recipient: "", purpose: "")
      try Data().write(to: URL(fileURLWithPath: path))
      try ReportingDatabase(about: about, isIdentified: isIdentified)
        .write(state, to: path, seed: seed) { _, _ in }
      return try Connection(path: path, mode: .readOnly)
    }

    func clear() { try? FileManager.default.removeItem(atPath: path) }
  }

  @Test func `its figures are the mission's figures`() throws {
    let desk = try Desk()
    defer { desk.clear() }
    let database = try desk.write(isIdentified: false)
    let figures = Figures(of: desk.state, by: [.sex, .age], on: desk.day, position: 17)
    for row in figures.rows {
      for (measure, count) in zip(Figures.Measure.allCases, row.counts) {
        let sum = try database.integer(
          """
          SELECT sum(\(measure.rawValue)) FROM figures
          WHERE sex = '\(row.keys[0])' AND age_band = '\(row.keys[1])'
          """)
        #expect(sum == count, "\(measure) of \(row.keys)")
      }
    }
    #expect(try database.integer("SELECT sum(ready) FROM people") == 3)
    #expect(try database.text("SELECT latitude FROM sites WHERE site = 'CAMP'") == "-0.001500")
  }

  @Test func `nobody can be named from a file that identifies nobody`() throws {
    let desk = try Desk()
    defer { desk.clear() }
    let database = try desk.write(isIdentified: false)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: desk.path))
    for text in ["Нилуфар", PersonID(number: 1).description, "CAMP-3"] {
      #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text)")
    }
    #expect(throws: SQLiteError.self) { try database.prepare("SELECT name FROM people").run() }
  }

  @Test func `an identified file has the names, and its tables join`() throws {
    let desk = try Desk()
    defer { desk.clear() }
    let database = try desk.write(isIdentified: true)
    #expect(
      try database.integer(
        """
        SELECT count(*) FROM people JOIN households USING (household)
        WHERE name = 'Нилуфар' AND members = 3 AND household_id = '\(HouseholdID(number: 2))'
        """) == 3)
  }

  @Test func `two files cannot be joined by their numbers`() throws {
    var orders: Set<String> = []
    for seed in 1...12 as ClosedRange<UInt64> {
      let desk = try Desk()
      defer { desk.clear() }
      let database = try desk.write(isIdentified: true, seed: seed)
      let order = try database.text("SELECT group_concat(person_id) FROM people")
      orders.insert(try #require(order))
      // And the order of rows is that of the numbers, not that of registration.
      #expect(
        try database.integer("SELECT count(*) FROM people WHERE rowid <> person") == 0)
    }
    #expect(orders.count > 6)
  }

  @Test func `every table and column is described`() throws {
    let desk = try Desk()
    defer { desk.clear() }
    let database = try desk.write(isIdentified: true)
    let page = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Documentation/reporting.md"), encoding: .utf8)
    if !page.contains(ReportingDatabase.describedTables) {
      let now = NSTemporaryDirectory() + "safar-reporting.md"
      try ReportingDatabase.describedTables.write(
        toFile: now, atomically: true, encoding: .utf8)
      Issue.record("Documentation/reporting.md is behind; its tables now are in \(now).")
    }
    let columns = try database.integer(
      """
      SELECT count(*) FROM sqlite_master AS t JOIN pragma_table_info(t.name)
      WHERE t.name NOT IN ('about', 'measures', 'figures')
      """)
    let lines = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(lines.count == columns)
  }
}
