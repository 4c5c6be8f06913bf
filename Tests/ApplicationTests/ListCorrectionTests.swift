import Application
import Basics
import Caseload
import Mission
import Testing
import Wire

/// A list sent again: the same, corrected, or about other people.
@Suite struct ListCorrectionTests {
  typealias Import = ListImportTests

  static let headings = [
    "HH", "First name", "Father", "Surname", "Relationship", "Sex", "DoB", "Age", "ID", "Camp",
    "Home district", "Reg. date", "VRF", "VRF date", "Medical date", "Arms check",
    "Travel requirement", "Baggage kg", "Linked HH",
  ]

  static func person(
    _ number: String, _ given: String, _ relation: String, _ sex: String, _ birth: String,
    document: String = "", requirement: String = "", signed: String = "", baggage: String = "",
    linked: String = "", medical: String = ""
  ) -> [String] {
    [
      number, given, "Rahim", "Rahimov", relation, sex, birth, "", document, "SAKHI", "Bokhtar",
      "1997-08-01", signed.isEmpty ? "" : "V-\(number)", signed, medical, "", requirement, baggage,
      linked,
    ]
  }

  static let family = [
    person("1", "Karim", "Head", "M", "1960-05-01", document: "A1", signed: "1997-08-02"),
    person("1", "Zaynab", "Wife", "F", "1965", requirement: "Stretcher"),
    person("1", "Anvar", "Son", "M", "1988-02-03", medical: "1997-08-05"),
  ]

  static func list(_ rows: [[String]]) -> TextTable { TextTable(rows: [headings] + rows) }

  /// The state after the family above was taken in.
  static func known() throws -> MissionState {
    var state = try #require(Import.mission)
    let plan = try Import.plan(list(family), "first", on: state)
    #expect(plan.registered == 3 && plan.households == 1, "\(plan.findings)")
    plan.events.forEach { state.apply($0) }
    return state
  }

  @Test func `the same file again changes nothing`() throws {
    let state = try Self.known()
    let again = try Import.plan(Self.list(Self.family), "first", on: state)
    #expect(again.isRepeated && again.events.isEmpty && again.findings.isEmpty)
  }

  @Test func `the same people in another file change nothing but the record of the file`() throws {
    let state = try Self.known()
    let again = try Import.plan(Self.list(Self.family.reversed()), "second", on: state)
    #expect(again.unchanged == 3 && again.registered == 0 && again.corrected == 0)
    #expect(again.events.isEmpty)
  }

  @Test func `a whole season sent again in other files registers nobody twice`() throws {
    var state = try #require(Import.mission)
    let lists = Caseload.season(seed: 21, people: 1_500).lists()
    for list in lists {
      try Import.plan(Import.table(list), list.name, on: state).events
        .forEach { state.apply($0) }
    }
    for list in lists {
      var source = try Import.source(state, list.name)
      source.fingerprint += " again"
      let again = try ListImport(
        Import.table(list), from: source, on: state, in: ExampleDefinitionTests.context)
      #expect(again.registered == 0 && again.corrected == 0 && !again.isRefused, "\(list.name)")
    }
  }

  @Test func `a corrected list corrects, adds and takes nothing away`() throws {
    var state = try Self.known()
    var rows = Self.family
    rows[0][3] = "Karimov"
    rows[1][6] = "1966-07-08"
    rows[1][16] = "Wheelchair"
    rows.removeLast()
    rows.append(Self.person("1", "Dilnoza", "Daughter", "F", "1996-11-11"))
    let plan = try Import.plan(Self.list(rows), "second", on: state)
    #expect(plan.corrected == 2 && plan.registered == 1, "\(plan.findings)")
    #expect(plan.findings.map(\.matter).contains(.noLongerListed))
    #expect(plan.findings.map(\.matter).contains(.requirementKept))
    plan.events.forEach { state.apply($0) }
    let people = state.people.rows
    #expect(people.count == 4 && state.households.count == 1)
    #expect(people[0].details?.names.map(\.family) == ["Karimov"])
    #expect(people[1].details?.birth?.description == "1966-07-08")
    #expect(people[1].requirements == [.stretcher, .wheelchair])
    #expect(people[2].isAlive && people[2].details?.names.first?.given == "Anvar")
  }

  @Test func `another script adds a name, and a year gives no day up`() throws {
    var state = try Self.known()
    var rows = Self.family
    for (index, name) in ["Карим", "Зайнаб", "Анвар"].enumerated() {
      (rows[index][1], rows[index][2], rows[index][3]) = (name, "Раҳим", "Раҳимов")
      rows[index][8] = ""
    }
    rows[2][6] = "1988"
    rows[0][6] = ""
    rows[0][7] = "37"
    let plan = try Import.plan(Self.list(rows), "second", on: state)
    #expect(plan.registered == 0 && plan.corrected == 3, "\(plan.findings)")
    plan.events.forEach { state.apply($0) }
    #expect(state.people.rows[0].details?.names.map(\.given) == ["Karim", "Карим"])
    #expect(state.people.rows[0].details?.birth?.description == "1960-05-01")
    #expect(state.people.rows[2].details?.birth?.description == "1988-02-03")
    #expect(state.people.rows[0].details?.documents.map(\.number) == ["A1"])
  }

  @Test func `another family under a known number is a family of its own`() throws {
    var state = try Self.known()
    let rows = [
      Self.person("1", "Jamshed", "Head", "M", "1930-05-01"),
      Self.person("1", "Lola", "Wife", "F", "1935-05-01"),
    ]
    let plan = try Import.plan(Self.list(rows), "second", on: state)
    #expect(plan.registered == 2 && plan.corrected == 0)
    #expect(plan.findings.map(\.matter).contains(.reusedNumber))
    plan.events.forEach { state.apply($0) }
    #expect(state.householdByReference["SAKHI/1b"] != nil)
    let again = try Import.plan(Self.list(rows), "third", on: state)
    #expect(again.registered == 0 && again.unchanged == 2)
  }

  @Test func `an older list does not undo a newer clearance or consent`() throws {
    var state = try Self.known()
    var rows = Self.family
    rows[2][14] = "1997-09-10"
    rows[0][13] = "1997-09-09"
    let newer = try Import.plan(Self.list(rows), "second", on: state)
    #expect(newer.events.count >= 2)
    newer.events.forEach { state.apply($0) }
    let older = try Import.plan(Self.list(Self.family), "third", on: state)
    #expect(older.events.isEmpty)
  }

  @Test func `a new head heads the household`() throws {
    var state = try Self.known()
    var rows = Self.family
    rows[0][4] = "Husband"
    rows[1][4] = "Head"
    let plan = try Import.plan(Self.list(rows), "second", on: state)
    #expect(!plan.isRefused, "\(plan.findings)")
    plan.events.forEach { state.apply($0) }
    let household = try #require(state.households.rows.first)
    let head = try #require(household.head.flatMap { state.people[$0] })
    #expect(head.details?.names.first?.given == "Zaynab" && head.relation == .head)
    #expect(state.people.rows.count { $0.relation == .head } == 1)
  }
}
