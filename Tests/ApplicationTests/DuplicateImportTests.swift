import Application
import Basics
import Caseload
import Linkage
import Mission
import Testing

/// People who stand on a second list under another number, and what becomes of it.
@Suite struct DuplicateImportTests {
  typealias Import = ListImportTests
  typealias Lists = ListCorrectionTests

  /// The family of `Lists` as another clerk writes it, in Dari, under another number.
  static let again: [[String]] = [
    row("کریم", "Head", "M", "1960-05-01", document: "A1234567"), row("زینب", "Wife", "F", "1965"),
    row("انور", "Son", "M", "1988-02-03"),
  ]

  private static func row(
    _ given: String, _ relation: String, _ sex: String, _ birth: String, document: String = ""
  ) -> [String] {
    [
      "77", given, "رحیم", "رحیموف", relation, sex, birth, "", document, "SAKHI", "Bokhtar",
      "1997-08-09", "", "", "", "", "", "", "",
    ]
  }

  private static let first: [[String]] = {
    var rows = Lists.family
    rows[0][8] = "A1234567"
    return rows
  }()

  /// A mission with a crowd and the family, and the plan of the second list.
  private func planned(threshold: Int? = nil) throws -> (MissionState, ListImport) {
    var state = try Self.crowd.get()
    if threshold != nil { state.apply(.mergeThresholdSet(.init(bits: threshold))) }
    return (state, try Import.plan(Lists.list(Self.again), "second", on: state))
  }

  private static let crowd = Result {
    var state = try #require(Import.mission)
    let crowd = try #require(Caseload.season(seed: 4, people: 300).lists().first)
    for (table, name) in [(Import.table(crowd), crowd.name), (Lists.list(first), "first")] {
      try Import.plan(table, name, on: state).events.forEach { state.apply($0) }
    }
    return state
  }

  private func ids(_ state: MissionState, _ reference: String) throws -> [PersonID] {
    let household = try #require(state.households.first { $0.reference == reference })
    return household.row.members
  }

  @Test func `a family on a second list in another script is asked about, and nobody is merged`()
    throws
  {
    var (state, plan) = try planned()
    let known = plan.findings.filter { $0.matter == .knownAlready || $0.matter == .perhapsKnown }
    #expect(known.compactMap(\.row).sorted() == [2, 3, 4], "\(plan.findings)")
    #expect(plan.known + plan.perhapsKnown == 3 && plan.registered == 3)
    #expect(known.allSatisfy { $0.what.contains("P-") && !$0.what.contains("{") })
    plan.events.forEach { state.apply($0) }
    let (one, two) = (try ids(state, "SAKHI/1"), try ids(state, "SAKHI/77"))
    let pairs = Set(state.openDuplicates.map(\.pair))
    for (a, b) in zip(one, two) { #expect(try pairs.contains(#require(PersonPair(a, b)))) }
    #expect(state.people.rows.allSatisfy { !$0.isDuplicate })
    let bars = try Registry(state).explain(#require(PersonPair(one[0], two[0])), on: state)
    #expect(bars.contains { $0.finding == .numberSame && $0.weight > 0 })
  }

  @Test func `after the merge figures count them once, and the list sent again finds them`() throws
  {
    var (state, plan) = try planned()
    plan.events.forEach { state.apply($0) }
    let context = ExampleDefinitionTests.context
    func figures(_ state: MissionState) -> [Int] {
      Figures(of: state, by: [], on: context.today, position: 0).totals
    }
    let before = figures(state)
    var draft = Draft(state: state, context: context)
    for (one, two) in zip(try ids(state, "SAKHI/1"), try ids(state, "SAKHI/77")) {
      try draft.carryOut(.merge(two, into: one))
    }
    state = draft.state
    #expect(figures(state)[0] == before[0] - 3)
    var corrected = Self.again
    corrected[1][8] = "B7654321"
    let third = try Import.plan(Lists.list(corrected), "third", on: state)
    #expect(!third.isRefused && third.registered == 0 && third.corrected == 3)
    third.events.forEach { state.apply($0) }
    let zaynab = try #require(state.people[try ids(state, "SAKHI/1")[1]])
    #expect(zaynab.details?.documents.map(\.number) == ["B7654321"])
    #expect(zaynab.details?.names.count == 2)
  }

  @Test func `two people told apart are asked about again when a corrected list changes them`()
    throws
  {
    var (state, plan) = try planned()
    plan.events.forEach { state.apply($0) }
    let heads = try #require(PersonPair(ids(state, "SAKHI/1")[0], ids(state, "SAKHI/77")[0]))
    var draft = Draft(state: state, context: ExampleDefinitionTests.context)
    try draft.carryOut(.dismissDuplicate(heads.one, heads.other))
    state = draft.state
    func asked(_ rows: [[String]], _ name: String) throws -> Set<PersonPair> {
      let plan = try Import.plan(Lists.list(rows), name, on: state)
      #expect(plan.registered == 0)
      return Set(
        plan.events.compactMap { event in
          if case .duplicateProposed(let body) = event { body.pair } else { nil }
        })
    }
    var corrected = Self.again
    corrected[2][6] = "1988-02-04"
    #expect(try !asked(corrected, "the son's day").contains(heads))
    corrected[0][8] = "A1234568"
    #expect(try asked(corrected, "the father's paper").contains(heads))
    // The older of the two may be the one on the list.
    var first = Self.first
    first[0][8] = "A1234576"
    #expect(try asked(first, "the first list again").contains(heads))
  }

  @Test func `where the mission has set a threshold, the surest are merged at once`() throws {
    var (state, plan) = try planned(threshold: 15)
    #expect(plan.findings.contains { $0.matter == .mergedUnseen })
    plan.events.forEach { state.apply($0) }
    let (one, two) = (try ids(state, "SAKHI/1"), state.people.ids.suffix(3))
    #expect(state.survivor(of: two.first ?? one[0]) == one[0])
  }

  @Test func `a mission's file sets the threshold and takes it away`() throws {
    func state(_ setting: String, on state: MissionState) throws -> MissionState {
      var state = state
      var files = ExampleDefinitionTests.files()
      let at = try #require(files.firstIndex { $0.name == "mission.json5" })
      let text = String(decoding: files[at].bytes, as: UTF8.self)
      files[at].bytes = Array(
        text.replacing("  season: {", with: "  \(setting)season: {").utf8)
      let definition = try MissionDefinition(files: files)
      try definition.events(on: state, in: ExampleDefinitionTests.context)
        .forEach { state.apply($0) }
      return state
    }
    let set = try state("duplicates: { merge_from_bits: 25 }, ", on: MissionState())
    #expect(set.mergeThreshold == 25)
    #expect(try state("", on: set).mergeThreshold == nil)
    #expect(throws: DefinitionFault.self) {
      try state("duplicates: { merge_from_bits: 3 }, ", on: MissionState())
    }
  }

  @Test func `the queue of a season holds who stands on two lists, and what is certain is right`()
    throws
  {
    var state = try #require(Import.mission)
    var seen: Set<Int> = []
    var (twice, asked, certain, wrong) = (0, 0, 0, 0)
    for list in Caseload.season(seed: 22, people: 1_200).lists() {
      let plan = try Import.plan(Import.table(list), list.name, on: state)
      plan.events.forEach { state.apply($0) }
      let matters = plan.findings.reduce(into: [Int: ListFinding.Matter]()) { matters, finding in
        if let row = finding.row, finding.person != nil { matters[row] = finding.matter }
      }
      for (index, truth) in list.truth.enumerated() {
        guard case .person(let person, _) = truth else { continue }
        let isNew = seen.insert(person).inserted
        let matter = matters[index + 2]
        if !isNew { twice += 1 }
        if !isNew && matter != nil { asked += 1 }
        if matter == .knownAlready { certain += 1 }
        if matter == .knownAlready && isNew { wrong += 1 }
      }
    }
    #expect(twice > 3 && asked * 10 >= twice * 9, "\(asked) of \(twice) are asked about")
    #expect(wrong * 50 <= certain, "\(wrong) of \(certain) are wrong")
  }

  @Test func `somebody is found by name in any script, by year, or by number`() throws {
    var (state, plan) = try planned()
    plan.events.forEach { state.apply($0) }
    let karim = try ids(state, "SAKHI/1")[0]
    let search = PersonSearch(state)
    for query in [
      "Karim Rahim", "рахим каримм", "کریم رحیم", "Karim 1960", "A1234567", "a-1234567",
      "SAKHI/1", karim.description,
    ] {
      let found = search.find(query).prefix(2).map(\.person)
      #expect(found.contains(karim), "\(query): \(found)")
    }
    #expect(search.find("").isEmpty && search.find("?").isEmpty)
  }

  @Test func `a number that somebody may not see finds nobody, however well guessed`() throws {
    var (state, plan) = try planned()
    plan.events.forEach { state.apply($0) }
    let karim = try ids(state, "SAKHI/1")[0]
    let search = PersonSearch(state)
    #expect(search.find("A1234567").first?.person == karim)
    #expect(search.find("A1234567") { number, _ in number != .document }.isEmpty)
    #expect(search.find("SAKHI/1") { number, _ in number == .ours }.contains { $0.person == karim })
  }
}
