@testable import Application
import Basics
import Caseload
import Dispatch
import Journal
import Mission
import Testing
import Wire

@Suite struct ListImportTests {
  /// The example mission before its first list.
  static let mission: MissionState? = {
    var state = MissionState()
    guard let definition = try? MissionDefinition(files: ExampleDefinitionTests.files()),
      let events = try? definition.events(on: state, in: ExampleDefinitionTests.context)
    else { return nil }
    for event in events { state.apply(event) }
    return state
  }()

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

  static func plan(
    _ table: TextTable, _ name: String = "list", on state: MissionState
  ) throws -> ListImport {
    try ListImport(
      table, from: source(state, name), on: state, in: ExampleDefinitionTests.context)
  }

  @Test func `takes the whole season's lists in`() throws {
    var state = try #require(Self.mission)
    let lists = Caseload.season(seed: 1997, people: 2_000).lists()
    var people = 0
    for list in lists {
      let plan = try Self.plan(Self.table(list), list.name, on: state)
      #expect(
        !plan.isRefused, "\(list.name): \(plan.findings.filter { $0.severity == .error }.prefix(3))"
      )
      #expect(plan.corrected == 0 && plan.unchanged == 0)
      people += plan.registered.value
      plan.events.forEach { state.apply($0) }
    }
    #expect(state.cases.rows.contains { !$0.links.isEmpty })
    let rows = lists.flatMap(\.truth).count { if case .person = $0 { true } else { false } }
    #expect(people == rows)
    #expect(state.people.count == rows)
  }

  @Test func `any number of hands reads the same list`() throws {
    let state = try #require(Self.mission)
    // The same families again and again, and at the end every third row by itself: families of one
    // number stand far apart.
    let lists = Caseload.season(seed: 7, people: 4_000).lists()
    let list = try #require(lists.max { $0.rows.count < $1.rows.count })
    let number = try #require(
      list.columns.firstIndex { ListColumn.of(heading: $0) == .familyNumber })
    var rows = list.rows
    for index in rows.indices.dropFirst() where rows[index][number].isEmpty {
      rows[index][number] = rows[index - 1][number]
    }
    let again = (0..<4).flatMap { _ in rows }
    let thirds = rows.indices.filter { $0 % 3 == 0 }.map { rows[$0] }
    let table = TextTable(rows: [list.columns] + again + thirds)
    let programme = state.programmes.first { $0.first?.code == "tajik-refugee-return" }
    let hands: [Journal.Parallel] = [
      { work in work.forEach { $0() } },
      { work in DispatchQueue.concurrentPerform(iterations: work.count) { work[$0]() } },
      { work in work.reversed().forEach { $0() } },
    ]
    let read: [ListParsing] = hands.map { hands in
      var parsing = ListParsing(
        table, rules: programme?.row.last, writtenOn: CivilDate(year: 1997, month: 11, day: 20)!,
        parallel: hands)
      parsing.read(hands)
      return parsing
    }
    #expect(read[0].families.count > 512)
    #expect(read[0].findings.contains { $0.matter == .apart })
    for other in read[1...] {
      #expect(other.findings == read[0].findings)
      #expect(other.people == read[0].people)
      #expect(other.families == read[0].families)
    }
    // What is true of a whole column is said once.
    let hijri = read[0].findings.filter { $0.matter == .solarHijri }
    #expect(hijri.count == Set(hijri.map(\.column)).count)
  }

  /// What a reader of the list should be told about each kind of dirt.
  static let matters: [Dirt: Set<ListFinding.Matter>] = [
    .straySpace: [.straySpace], .mixedScript: [.mixedScript], .ageAlone: [.ageOnly],
    .yearAlone: [.yearOnly], .newYearsDay: [.newYearsDay], .ambiguousDate: [.ambiguousDate],
    .missingSex: [.missingSex, .sexOfRelation],
  ]

  @Test func `finds the dirt of every row, and of clean rows says nothing`() throws {
    let state = try #require(Self.mission)
    for list in Caseload.season(seed: 8, people: 3_000).lists() {
      let plan = try Self.plan(Self.table(list), list.name, on: state)
      let byRow = Dictionary(grouping: plan.findings) { $0.row ?? 0 }
      for (index, truth) in list.truth.enumerated() {
        guard case .person(_, let dirt) = truth else { continue }
        let said = Set((byRow[index + 2] ?? []).map(\.matter))
        for one in dirt {
          guard let wanted = Self.matters[one] else { continue }
          #expect(!said.isDisjoint(with: wanted), "\(list.name), row \(index + 2): \(one)")
        }
        // Some people were born on New Year's Day.
        for (one, wanted) in Self.matters where !dirt.contains(one) && one != .newYearsDay {
          #expect(said.isDisjoint(with: wanted), "\(list.name), row \(index + 2): not \(one)")
        }
      }
      let reused = plan.findings.count { $0.matter == .reusedNumber }
      let families = list.truth.count {
        if case .person(_, let dirt) = $0 { dirt.contains(.reusedNumber) } else { false }
      }
      #expect((reused > 0) == (families > 0))
    }
  }

  @Test(arguments: Caseload.refusedLists().map(\.list.name))
  func `refuses a list with a fault, whole, and blames its row`(name: String) throws {
    let state = try #require(Self.mission)
    let refused = try #require(Caseload.refusedLists().first { $0.list.name == name })
    let table = Self.table(refused.list)
    let plan = try Self.plan(table, name, on: state)
    #expect(plan.isRefused)
    #expect(plan.events.isEmpty && plan.registered == 0 && plan.households == 0)
    let rows = Set(plan.findings.filter { $0.severity == .error }.compactMap(\.row))
    #expect(rows == [refused.row + 1])
    do {
      let read = try Self.plan(TextTable(csv: table.csv()), name, on: state)
      #expect(read.isRefused)
    } catch let fault as ListFault {
      #expect(fault.row == refused.row + 1)
    }
  }

  @Test func `the events of a plan are those of the domain, and say the same on paper`() throws {
    var state = try #require(Self.mission)
    let list = try #require(Caseload.season(seed: 5, people: 600).lists().first)
    let plan = try Self.plan(Self.table(list), list.name, on: state)
    for event in plan.events {
      let body = try #require(event.body)
      #expect(
        try Event(
          kind: type(of: body).kind, revision: type(of: body).revision,
          record: body.canonicalBytes, personal: body.personal?.bytes) == event)
      state.apply(event)
    }
    #expect(state.lists.rows.map(\.partner) == ["SAKHI"])
    #expect(state.households.count == plan.households)
    let consented = state.people.rows.count { $0.consent != nil }
    let screened = state.people.rows.count { !$0.clearances.isEmpty }
    #expect(consented * 10 > state.people.count * 9 && screened * 10 > state.people.count * 9)
  }
}
