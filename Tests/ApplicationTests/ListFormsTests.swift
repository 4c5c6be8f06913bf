import Application
import Basics
import Mission
import Testing
import Wire

/// The forms that lists come in, and what is wrong with them.
@Suite struct ListFormsTests {
  typealias Import = ListImportTests
  typealias Correction = ListCorrectionTests

  /// Plans a list written as lines of cells with `|` between them.
  func plan(_ text: String, on state: MissionState? = nil) throws -> ListImport {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
    return try Import.plan(
      TextTable(rows: rows), on: try #require(state ?? Import.mission))
  }

  func people(_ plan: ListImport) throws -> [Person] {
    var state = try #require(Import.mission)
    plan.events.forEach { state.apply($0) }
    return state.people.rows
  }

  @Test func `finds the headings below a title, and reads whole names`() throws {
    let plan = try plan(
      """
      Families of Sakhi, November 1997

      No | HH | Full name | Relation | Sex | Year of birth | Camp | District | Remarks
      1 | 7 | Karim Rahim Rahimov | Head | M | 1960 | Sakhi | Bokhtar district | x
      2 | 7 | Zaynab Karimova | Wife | F | 1962 | Sakhi | Bokhtar |
      3 | 7 | Anvar | Son | M | 1990 | Sakhi | Bokhtar |
      """)
    #expect(!plan.isRefused, "\(plan.findings)")
    let names = try people(plan).compactMap { $0.details?.names.first }
    #expect(names.map(\.given) == ["Karim", "Zaynab", "Anvar"])
    #expect(names.map(\.father) == ["Rahim", "", ""])
    #expect(names.map(\.family) == ["Rahimov", "Karimova", ""])
  }

  @Test func `reads a list by its tags alone, and the family's name first`() throws {
    let plan = try plan(
      """
      #meta+household+id|#contact+familyfirst+name|#meta+relationship|#meta+sex|#meta+age|\
      #loc+camp+name|#adm2+name+home
      7 | Раҳимов Карим Раҳимович | Глава | М | 37 | Лагерь Сахи | Бохтар
      """)
    #expect(!plan.isRefused, "\(plan.findings)")
    let name = try #require(try people(plan).first?.details?.names.first)
    #expect(name == PersonName(given: "Карим", father: "Раҳимович", family: "Раҳимов"))
    #expect(try people(plan).first?.details?.birth?.description == "1960~")
  }

  @Test func `takes the steps of the programme by their names`() throws {
    let plan = try plan(
      """
      HH | Given name | Relation | Sex | Age | Camp | District | medical-screening | \
      Arms check | Fit until
      7 | Karim | Head | M | 37 | SAKHI | Bokhtar | 1997-10-01 | 1997-10-02 | 1997-12-31
      """)
    #expect(!plan.isRefused, "\(plan.findings)")
    let person = try #require(try people(plan).first)
    #expect(person.clearances.map(\.step) == ["medical-screening"])
  }

  @Test func `rows of a family need not stand together, nor the head first`() throws {
    let plan = try plan(
      """
      HH | Given name | Relation | Sex | Age | Camp | District
      7 | Zaynab | Wife | F | 35 | SAKHI | Bokhtar
      8 | Nazar | Head | M | 60 | SAKHI | Vakhsh

      7 | Karim | Head | M | 37 | SAKHI | Bokhtar
      Total | 3 |
      """)
    #expect(!plan.isRefused, "\(plan.findings)")
    #expect(plan.households == 2 && plan.registered == 3)
    let matters = plan.findings.map(\.matter)
    #expect(matters.contains(.apart) && matters.contains(.blankRow) && matters.contains(.totalRow))
    #expect(!matters.contains(.totalDiffers))
  }

  @Test func `a column that writes the month first is read so`() throws {
    let plan = try plan(
      """
      HH | Given name | Relation | Sex | DoB | Camp | District
      7 | Karim | Head | M | 03/25/1960 | SAKHI | Bokhtar
      7 | Zaynab | Wife | F | 03/04/1962 | SAKHI | Bokhtar
      """)
    let births = try people(plan).map { $0.details?.birth?.description }
    #expect(births == ["1960-03-25", "1962-03-04"])
    #expect(plan.findings.map(\.matter) == [.ambiguousDate])
  }

  @Test func `says what it doubts, by row and column`() throws {
    let plan = try plan(
      """
      HH | Given name | Relation | Sex | DoB | Age | Camp | CoA | District | CoO | \
      Wheelchair | Baggage
      7 | Karim | Head | M | 1960 | 60 | SAKHI | TJK | Bokhtar | TJK | yes | 40,5 kg
      7 | Lola | Son | F | 1990 | | | | | | |
      Total | 9
      """)
    #expect(!plan.isRefused, "\(plan.findings)")
    let said = plan.findings.map { "\($0.row ?? 0) \($0.matter)" }
    for wanted in [
      "2 ageContradicts", "2 otherCountry", "3 sexContradicts", "4 totalDiffers", "2 yearOnly",
    ] {
      #expect(said.contains(wanted), "\(wanted) in \(said)")
    }
    #expect(try people(plan).first?.requirements == .wheelchair)
    #expect(
      plan.findings.contains { "\($0)".hasPrefix("row 2, CoA: ") || $0.matter == .otherCountry })
  }

  @Test(arguments: [
    ("7 | Karim | Boss | M | 37 | SAKHI | Bokhtar", ListFinding.Matter.unknownRelation),
    ("7 | Karim | Head | Q | 37 | SAKHI | Bokhtar", .unknownSex),
    ("| Karim | Head | M | 37 | SAKHI | Bokhtar", .noNumber),
    ("7 | Karim | Head | M | old | SAKHI | Bokhtar", .impossibleAge),
    ("7 | Karim | Head | M | 121 | SAKHI | Bokhtar", .impossibleAge),
    ("7 | Karim | Head | M | 99999999999999999999 | SAKHI | Bokhtar", .impossibleAge),
    ("7 | Karim | Head | M | 37 | Bokhtar | SAKHI", .unknownCamp),
  ])
  func `refuses what it cannot read`(row: String, matter: ListFinding.Matter) throws {
    let plan = try plan("HH|Given name|Relation|Sex|Age|Camp|District\n" + row)
    #expect(plan.isRefused && plan.events.isEmpty)
    #expect(plan.findings.contains { $0.severity == .error && $0.matter == matter })
  }

  @Test func `refuses a family that is too large, as the domain does`() throws {
    var rows = [Correction.person("1", "Karim", "Head", "M", "1960")]
    for index in 0..<Limits.householdMembers {
      rows.append(Correction.person("1", "Child\(index)", "Son", "M", "1990"))
    }
    let plan = try Import.plan(Correction.list(rows), on: try #require(Import.mission))
    #expect(plan.isRefused && plan.events.isEmpty)
    #expect(plan.findings.contains { $0.refusal?.reason == .householdTooLarge && $0.row == 2 })
  }

  @Test func `no findings carry what a cell says`() throws {
    let plan = try plan(
      """
      HH | Given name | Relation | Sex | DoB | Camp | District | Remarks
      7 | Secretname | Head | M | 31.02.1960 | Secretplace | Secrethome | Secretword
      7 | Secretname | Secretson | Secretsex | Secretdate | | |
      """)
    #expect(plan.isRefused)
    #expect(plan.findings.allSatisfy { !"\($0)".contains("Secret") })
  }

  @Test(arguments: ["", "\n\n\n", "a|b|c", "HH|Name", "#a|#b|#c", "HH|HH|HH|Sex|Camp"])
  func `what is no list is refused, not trapped`(text: String) throws {
    let plan = try plan(text)
    #expect(plan.isRefused && plan.events.isEmpty)
  }

  @Test func `no table traps it, and what it plans the domain can fold`() throws {
    let state = try #require(Import.mission)
    var generator = SeededGenerator(seed: 17)
    let cells = [
      "", "1", "2", "Karim", "Head", "Wife", "Son", "M", "F", "1960", "31.02.1960", "37", "SAKHI",
      "Bokhtar", "V-1", "1997-08-01", "Stretcher", "Total", "#date", "-1", "99999999", "Ж", "علی",
      "\u{0}", "۱۳۳۹", "2", "1997-12-31", "=1+1",
    ]
    for _ in 0..<400 {
      let rows = (0..<generator.below(8)).map { _ in
        (0..<generator.below(Correction.headings.count + 2)).map { _ in generator.pick(cells) }
      }
      let plan = try Import.plan(
        TextTable(rows: [Correction.headings] + Correction.family + rows), on: state)
      #expect(plan.isRefused == plan.events.isEmpty)
      var copy = state
      plan.events.forEach { copy.apply($0) }
      #expect(copy.people.count == plan.registered.value)
    }
  }
}
