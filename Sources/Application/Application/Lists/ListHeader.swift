import Basics
import Mission
import Wire

/// The headings of a list: where they stand, and what each column means.
struct ListHeader {
  /// Where each column stands; asked for every cell of a list.
  struct Places {
    private var places = [Int?](repeating: nil, count: ListColumn.allCases.count)

    subscript(column: ListColumn) -> Int? {
      get { places[column.rawValue] }
      set { places[column.rawValue] = newValue }
    }
  }

  /// A column of days on which a step of the programme was done.
  struct StepColumn {
    let index: Int
    let step: Step
    let heading: String
  }

  /// The index of the last row of headings or tags; rows of people follow.
  private(set) var lastRow = 0
  private(set) var width = 0
  private(set) var columns = Places()
  private(set) var steps: [StepColumn] = []
  private(set) var findings: [ListFinding] = []
  private var headings: [ListColumn: String] = [:]
  /// The heading row as a spreadsheet counts.
  private var row = 1

  /// - Parameters:
  ///   - rules: the programme the families apply under; a column may be headed by the code or the
  ///     name of one of its steps.
  ///   - meanings: what somebody says that columns mean, by their index; it goes before headings.
  init(_ table: TextTable, rules: Programme?, meanings: [Int: ListMeaning] = [:]) {
    guard let (row, tags) = Self.find(table.rows, isAnyRow: !meanings.isEmpty) else {
      findings.append(ListFinding(.error, .noHeadings, row: 1))
      return
    }
    (self.row, lastRow) = (row + 1, tags ?? row)
    let cells = table.rows[row]
    width = max(cells.count, tags.map { table.rows[$0].count } ?? 0)
    read(cells, tags: tags.map { table.rows[$0] } ?? [], rules, meanings)
    require()
  }

  /// The row of headings, and the row of tags below it or in its place; with `isAnyRow` the fullest
  /// row when none names a column that is known.
  static func find(_ rows: [[String]], isAnyRow: Bool) -> (row: Int, tags: Int?)? {
    let first = rows.prefix(20)
    if let found = find(first) { return found }
    guard isAnyRow, let row = first.indices.max(by: { filled(first[$0]) < filled(first[$1]) }),
      filled(first[row]) > 0
    else { return nil }
    return (first.firstIndex { filled($0) == filled(first[row]) } ?? row, nil)
  }

  private static func filled(_ cells: [String]) -> Int {
    cells.count { !ListText.cleaned($0).isEmpty }
  }

  /// The heading of a column as this list writes it.
  func heading(_ column: ListColumn) -> String { headings[column] ?? column.headings[0] }

  /// The row that names the most columns, the first of several, when it names three; and the row of
  /// tags, which stands below it or in its place.
  private static func find(_ rows: ArraySlice<[String]>) -> (row: Int, tags: Int?)? {
    if let tags = rows.firstIndex(where: isTagRow) {
      let above = tags > 0 && rows[tags - 1].contains { !ListText.cleaned($0).isEmpty }
      return (above ? tags - 1 : tags, tags)
    }
    let scores = rows.map { cells in
      Set(cells.compactMap { ListColumn.of(heading: $0) }).subtracting([.ignored]).count
    }
    guard let best = scores.max(), best >= 3, let row = scores.firstIndex(of: best) else {
      return nil
    }
    return (row, nil)
  }

  /// Nothing but HXL tags, three of them at least.
  static func isTagRow(_ cells: [String]) -> Bool {
    var tags = 0
    for cell in cells {
      let text = ListText.cleaned(cell)
      if text.hasPrefix("#"), text.utf8.count > 1 {
        tags += 1
      } else if !text.isEmpty {
        return false
      }
    }
    return tags >= 3
  }

  private mutating func read(
    _ cells: [String], tags: [String], _ rules: Programme?, _ meanings: [Int: ListMeaning]
  ) {
    for index in 0..<width {
      let text = index < cells.count ? ListText.cleaned(cells[index]) : ""
      let tag = index < tags.count ? tags[index] : ""
      if text.isEmpty && tag.isEmpty && meanings[index] == nil { continue }
      switch meanings[index] ?? ListMeaning(heading: text, tag: tag, rules) {
      case .column(let column):
        place(column, at: index, text.isEmpty ? column.headings[0] : text, rules)
      case .step(let code):
        guard let step = rules?.step(code) else { continue }
        steps.append(StepColumn(index: index, step: step, heading: text))
      case nil:
        findings.append(
          ListFinding(.note, .unknownColumn, row: row, column: text.isEmpty ? tag : text))
      }
    }
  }

  private mutating func place(
    _ column: ListColumn, at index: Int, _ text: String, _ rules: Programme?
  ) {
    if column == .ignored { return }
    if columns[column] != nil {
      findings.append(ListFinding(.error, .repeatedColumn, row: row, column: text))
      return
    }
    (columns[column], headings[column]) = (index, text)
    let codes: [String]
    switch column {
    case .medicalScreening: codes = ["medical-screening", "fit-to-travel", "medical"]
    case .armsCheck: codes = ["arms-check"]
    default: return
    }
    guard let step = codes.lazy.compactMap({ rules?.step($0) }).first else {
      findings.append(ListFinding(.note, .noSuchStep, row: row, column: text))
      return
    }
    steps.append(StepColumn(index: index, step: step, heading: text))
  }

  private mutating func require() {
    for column in ListColumn.required where columns[column] == nil {
      let whole = columns[.fullName] ?? columns[.familyNameFirst]
      if column == .givenName, whole != nil { continue }
      findings.append(
        ListFinding(.error, .missingColumn, row: row, column: column.headings[0]))
    }
    if columns[.birth] == nil && columns[.age] == nil {
      findings.append(
        ListFinding(.error, .missingColumn, row: row, column: ListColumn.birth.headings[0]))
    }
    if columns[.relation] == nil {
      findings.append(ListFinding(.warning, .noRelations, row: row))
    }
  }
}
