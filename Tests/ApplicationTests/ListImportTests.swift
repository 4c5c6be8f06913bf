import Application
import Basics
import Caseload
import Mission
import Testing
import Wire

@Suite struct ListImportTests {
  /// The example mission before its first list.
  static func mission() throws -> MissionState {
    var state = MissionState()
    let definition = try MissionDefinition(files: ExampleDefinitionTests.files())
    for event in try definition.events(on: state, in: ExampleDefinitionTests.context) {
      state.apply(event)
    }
    return state
  }

  static func source(_ state: MissionState, _ name: String) throws -> ListImport.Source {
    let programme = try #require(
      state.programmes.first { $0.first?.code == "tajik-refugee-return" })
    return .init(
      fingerprint: name, programme: programme.id,
      writtenOn: CivilDate(String(name.suffix(10))) ?? CivilDate(year: 1997, month: 11, day: 20)!)
  }

  static func table(_ list: PartnerList) -> TextTable {
    TextTable(rows: [list.columns] + list.rows)
  }

  @Test func `takes the whole season's lists in`() throws {
    var state = try Self.mission()
    let lists = Caseload.season(seed: 1997, people: 2_000).lists()
    var people = 0
    for list in lists {
      let plan = try ListImport(
        Self.table(list), from: Self.source(state, list.name), on: state,
        in: ExampleDefinitionTests.context)
      #expect(
        !plan.isRefused, "\(list.name): \(plan.findings.filter { $0.severity == .error }.prefix(3))"
      )
      people += plan.registered.value
      plan.events.forEach { state.apply($0) }
    }
    let rows = lists.flatMap(\.truth).count { if case .person = $0 { true } else { false } }
    #expect(people == rows)
    #expect(state.people.count == rows)
  }

  @Test func `the same file again changes nothing, and a corrected one corrects`() throws {
    var state = try Self.mission()
    let list = try #require(Caseload.season(seed: 5, people: 800).lists().first)
    let first = try ListImport(
      Self.table(list), from: Self.source(state, list.name), on: state,
      in: ExampleDefinitionTests.context)
    first.events.forEach { state.apply($0) }
    let again = try ListImport(
      Self.table(list), from: Self.source(state, list.name), on: state,
      in: ExampleDefinitionTests.context)
    #expect(again.isRepeated && again.events.isEmpty)

    var source = try Self.source(state, list.name)
    source.fingerprint = "other"
    let same = try ListImport(
      Self.table(list), from: source, on: state, in: ExampleDefinitionTests.context)
    #expect(same.corrected == 0 && same.registered == 0)

    let column = try #require(list.kinds.firstIndex(of: .familyName))
    let row = try #require(list.truth.firstIndex { if case .person = $0 { true } else { false } })
    var rows = list.rows
    rows[row][column] += "ov"
    let corrected = try ListImport(
      TextTable(rows: [list.columns] + rows), from: source, on: state,
      in: ExampleDefinitionTests.context)
    #expect(corrected.corrected == 1 && corrected.registered == 0)
  }

  @Test(arguments: Caseload.refusedLists().map(\.list.name))
  func `refuses a list with a fault, whole`(name: String) throws {
    let state = try Self.mission()
    let list = try #require(Caseload.refusedLists().first { $0.list.name == name }).list
    let csv = Self.table(list).csv()
    do {
      let plan = try ListImport(
        try TextTable(csv: csv), from: Self.source(state, name), on: state,
        in: ExampleDefinitionTests.context)
      #expect(plan.isRefused)
      #expect(plan.events.isEmpty)
    } catch let fault as ListFault {
      #expect(fault.row != nil)
    }
  }
}
