import Basics
import Mission
import Wire

/// A person as a row of a list says.
struct ListPerson {
  var row: Int
  var relation: Relation
  var name: PersonName
  var sex: Sex
  var birth: PartialDate?
  var document: String
  var phone: String
  var requirements: Requirements
  /// The form in this person's own row: an adult's own, where adults sign for themselves.
  var form: String
  var signedOn: CivilDate?
  /// Days on which the programme's steps for a person were done.
  var steps: [ListStep]
}

/// A step that a list says is done.
struct ListStep {
  var code: String
  var on: CivilDate
  var until: CivilDate?
}

/// A family as the rows of a list say, still in the list's words where they need the mission to
/// mean anything.
struct ListFamily {
  var row: Int
  var number: String
  var camp = ""
  var campCountry = ""
  var home = ""
  var homeCountry = ""
  var registeredOn: CivilDate?
  var form = ""
  var signedOn: CivilDate?
  var steps: [ListStep] = []
  var baggage: Kilograms?
  var travelsWith = ""
  /// The head first.
  var people: [ListPerson] = []

  init(row: Int, number: String) { (self.row, self.number) = (row, number) }

  var hasHead: Bool { people.contains { $0.relation == .head } }
}

/// Turns a table of text into families, noting everything it was not sure of.
struct ListParsing {
  private(set) var families: [ListFamily] = []
  var findings: [ListFinding]
  private(set) var people = 0
  let header: ListHeader
  /// The day the list is from; nobody on it is born later.
  let writtenOn: CivilDate
  /// Columns that have shown that they write month/day/year.
  let monthFirst: Set<Int>
  var relations = Remembered<Relation?>()
  var sexes = Remembered<Sex?>()
  var sexesOfRelations = Remembered<Sex?>()
  /// The last family of each number, by its place in `families`.
  private var byNumber: [String: Int] = [:]
  private var current: Int?
  private var saidOnce: Set<String> = []
  private var blankRow: Int?
  /// Every adult signs a form of their own.
  let adultsSign: Bool

  init(
    _ table: TextTable, rules: Programme?, writtenOn: CivilDate, meanings: [Int: ListMeaning] = [:]
  ) {
    header = ListHeader(table, rules: rules, meanings: meanings)
    findings = header.findings
    self.writtenOn = writtenOn
    adultsSign = rules?.consent == .perAdult
    let isReadable = !findings.contains { $0.matter == .noHeadings }
    monthFirst = isReadable ? Self.monthFirst(table, header) : []
    guard isReadable else { return }
    if table.rows.count > Limits.importRows {
      findings.append(ListFinding(.error, .tooManyRows, row: Limits.importRows + 1))
      return
    }
    for index in (header.lastRow + 1)..<max(header.lastRow + 1, table.rows.count) {
      take(table.rows[index], row: index + 1)
    }
    for index in families.indices { putHeadFirst(index) }
  }

  mutating func note(
    _ severity: ListFinding.Severity, _ matter: ListFinding.Matter, _ row: Int?,
    _ column: ListColumn?
  ) {
    findings.append(
      ListFinding(severity, matter, row: row, column: column.map { header.heading($0) }))
  }

  /// Once for the whole column, at its first row: what is true of one row is true of most.
  mutating func noteOnce(
    _ severity: ListFinding.Severity, _ matter: ListFinding.Matter, _ row: Int, _ heading: String
  ) {
    if saidOnce.insert("\(matter) \(heading)").inserted {
      findings.append(ListFinding(severity, matter, row: row, column: heading))
    }
  }

  private mutating func putHeadFirst(_ index: Int) {
    guard let head = families[index].people.firstIndex(where: { $0.relation == .head }) else {
      note(.error, .noHead, families[index].row, .relation)
      return
    }
    if head > 0 {
      let person = families[index].people.remove(at: head)
      families[index].people.insert(person, at: 0)
    }
  }

  private mutating func take(_ cells: [String], row: Int) {
    if let long = cells.firstIndex(where: { $0.utf8.count > Limits.cellBytes }) {
      findings.append(ListFinding(.error, .longCell, row: row, column: "column \(long + 1)"))
      return
    }
    let reading = ListRow(header: header, cells: cells, number: row)
    if reading.isBlank {
      if blankRow == nil { blankRow = row }
      return
    }
    if reading.isTotal {
      foot(reading)
      return
    }
    if let blankRow { note(.note, .blankRow, blankRow, nil) }
    blankRow = nil
    if cells.count > header.width,
      cells[header.width...].contains(where: { !ListText.cleaned($0).isEmpty })
    {
      note(.error, .longRow, row, nil)
      return
    }
    takePerson(reading)
  }

  /// The row of totals; one of its numbers should be the number of people.
  private mutating func foot(_ row: ListRow) {
    note(.note, .totalRow, row.number, nil)
    let numbers = row.cells.compactMap { Int(ListText.cleaned($0)) }
    if !numbers.isEmpty, !numbers.contains(people) {
      note(.warning, .totalDiffers, row.number, nil)
    }
  }

  private mutating func takePerson(_ row: ListRow) {
    let number = row.text(.familyNumber)
    guard let (family, relation) = place(row, number) else { return }
    fill(family, row)
    let registered = families[family].registeredOn ?? writtenOn
    let person = person(row, relation, registered: registered)
    families[family].people.append(person)
    people += 1
  }

  /// Which family a row belongs to, and as what; nil when that cannot be told.
  ///
  /// A head begins a family, also under a number that a family has already; so does another number.
  /// A blank number is the one above. Anybody else under a known number belongs to that family,
  /// even when another stands between.
  private mutating func place(_ row: ListRow, _ number: String) -> (family: Int, Relation)? {
    let known = number.isEmpty ? current : byNumber[number]
    guard header.columns[.relation] != nil else {
      if let known { return (known, .other) }
      return (begin(row, number), .head)
    }
    guard let relation = relations(row.text(.relation), { ListWords.relation($0) }) else {
      note(.error, .unknownRelation, row.number, .relation)
      return nil
    }
    if let known, relation != .head || !families[known].hasHead {
      if known != current { note(.note, .apart, row.number, .familyNumber) }
      current = known
      return (known, relation)
    }
    return (begin(row, number), relation)
  }

  private mutating func begin(_ row: ListRow, _ number: String) -> Int {
    if number.isEmpty { note(.error, .noNumber, row.number, .familyNumber) }
    families.append(ListFamily(row: row.number, number: number))
    byNumber[number] = families.count - 1
    current = families.count - 1
    return families.count - 1
  }

  /// What is said once for a family stands in the head's row or in every one: the first word holds.
  private mutating func fill(_ index: Int, _ row: ListRow) {
    func keep(_ column: ListColumn, _ path: WritableKeyPath<ListFamily, String>) {
      if families[index][keyPath: path].isEmpty {
        families[index][keyPath: path] = row.text(column)
      }
    }
    keep(.camp, \.camp)
    keep(.campCountry, \.campCountry)
    keep(.home, \.home)
    keep(.homeCountry, \.homeCountry)
    keep(.formNumber, \.form)
    keep(.travelsWith, \.travelsWith)
    if families[index].registeredOn == nil {
      families[index].registeredOn = day(.registered, row)
    }
    if !adultsSign, families[index].signedOn == nil {
      families[index].signedOn = day(.formSigned, row)
    }
    if families[index].baggage == nil {
      families[index].baggage = baggage(row).map { Kilograms($0) }
    }
    for column in header.steps where column.step.scope == .family {
      if families[index].steps.contains(where: { $0.code == column.step.code }) { continue }
      guard let day = day(at: column.index, column.heading, row) else { continue }
      families[index].steps.append(ListStep(code: column.step.code, on: day))
    }
  }
}

/// One row of a list, its cells found by what their column means.
struct ListRow {
  let header: ListHeader
  let cells: [String]
  /// As a spreadsheet counts.
  let number: Int

  func cell(_ column: ListColumn) -> String {
    guard let index = header.columns[column], index < cells.count else { return "" }
    return TextTable.asItWas(cells[index])
  }

  func text(_ column: ListColumn) -> String { ListText.cleaned(cell(column)) }

  var isBlank: Bool { cells.allSatisfy { $0.isEmpty || ListText.cleaned($0).isEmpty } }

  /// The word for a total in front, and nothing that a person would have.
  var isTotal: Bool {
    guard let first = cells.first(where: { !$0.isEmpty }), ListWords.mayBeTotal(first) else {
      return false
    }
    return ListWords.isTotal(first) && text(.relation).isEmpty && text(.birth).isEmpty
  }
}
