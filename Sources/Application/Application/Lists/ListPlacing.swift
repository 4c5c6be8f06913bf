import Basics
import Mission
import Wire

/// Which family each row of a list belongs to.
struct ListPlacing: Sendable {
  /// What a row is: the place of its family in `families`, and the person's relation to its head.
  struct Place {
    let family: Int32
    let relation: Relation
  }

  /// With their first rows and numbers, and nobody in them yet.
  private(set) var families: [ListFamily] = []
  private(set) var findings: [ListFinding] = []
  /// The rows that are people.
  private(set) var people = 0
  /// For each row of the table that was taken; nil for headings, blanks and what is no person.
  private(set) var places: [Place?]

  private let header: ListHeader
  private var relations = Remembered<Relation?>()
  /// The last family of each number, by its place in `families`.
  private var byNumber: [String: Int] = [:]
  private var current: Int?
  private var blankRow: Int?

  init(_ header: ListHeader, rows: Int) {
    self.header = header
    places = Array(repeating: nil, count: rows)
  }

  /// Takes the next row.
  mutating func take(_ cells: [String], at index: Int) {
    let row = index + 1
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
    guard let (family, relation) = place(reading, reading.text(.familyNumber)) else { return }
    places[index] = Place(family: Int32(family), relation: relation)
    if relation == .head { families[family].hasHead = true }
    people += 1
  }

  private mutating func note(
    _ severity: ListFinding.Severity, _ matter: ListFinding.Matter, _ row: Int,
    _ column: ListColumn?
  ) {
    findings.append(
      ListFinding(severity, matter, row: row, column: column.map { header.heading($0) }))
  }

  /// The row of totals; one of its numbers should be the number of people.
  private mutating func foot(_ row: ListRow) {
    note(.note, .totalRow, row.number, nil)
    let numbers = row.cells.compactMap { Int(ListText.cleaned($0)) }
    if !numbers.isEmpty, !numbers.contains(people) {
      note(.warning, .totalDiffers, row.number, nil)
    }
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
    return text(.relation).isEmpty && text(.birth).isEmpty && ListWords.isTotal(first)
  }
}
