import Basics
import Journal
import Mission
import Wire

/// Turns a table of text into families, noting everything it was not sure of.
///
/// Which family each row belongs to is told row after row. What the rows say is then read by as
/// many hands as there are, each with families of its own; the result is the same for any number.
struct ListParsing {
  private(set) var families: [ListFamily] = []
  private(set) var findings: [ListFinding]
  private(set) var people = 0

  init(
    _ table: TextTable, rules: Programme?, writtenOn: CivilDate,
    meanings: [Int: ListMeaning] = [:], parallel: Parallel
  ) {
    let header = ListHeader(table, rules: rules, meanings: meanings)
    findings = header.findings
    if findings.contains(where: { $0.matter == .noHeadings }) { return }
    if table.rows.count > Limits.importRows {
      findings.append(ListFinding(.error, .tooManyRows, row: Limits.importRows + 1))
      return
    }
    let facts = ListFacts(
      table: table, header: header, writtenOn: writtenOn,
      monthFirst: ListFacts.monthFirst(table, header, parallel),
      adultsSign: rules?.consent == .perAdult)
    var placing = ListPlacing(header, rows: table.rows.count)
    for index in facts.firstRow..<table.rows.count { placing.take(table.rows[index], at: index) }
    people = placing.people
    findings += placing.findings
    read(placing, facts, parallel)
  }

  /// Families that one hand reads at a time.
  private static let familiesAtATime = 256

  private mutating func read(_ placing: ListPlacing, _ facts: ListFacts, _ parallel: Parallel) {
    let starts = Array(stride(from: 0, to: placing.families.count, by: Self.familiesAtATime))
    let readings = together(
      starts.map { start in
        { @Sendable in
          let end = min(start + Self.familiesAtATime, placing.families.count)
          return ListReading(facts, placing, families: start..<end)
        }
      }, parallel)
    var first: [ListReading.Remark: Int] = [:]
    for (remark, said) in readings.flatMap(\.saidOnce) {
      first[remark] = min(first[remark] ?? said.row, said.row)
    }
    for reading in readings {
      families += reading.families
      let repeated = Set(
        reading.saidOnce.filter { $1.row != first[$0] }.map(\.value.finding))
      findings +=
        repeated.isEmpty
        ? reading.findings
        : reading.findings.enumerated().filter { !repeated.contains($0.offset) }.map(\.element)
    }
  }
}

/// What is true of a whole list.
struct ListFacts: Sendable {
  let table: TextTable
  let header: ListHeader
  /// The day the list is from; nobody on it is born later.
  let writtenOn: CivilDate
  /// Columns that have shown that they write month/day/year.
  let monthFirst: Set<Int>
  /// Every adult signs a form of their own.
  let adultsSign: Bool

  /// The first row behind the headings, or the end.
  var firstRow: Int { min(header.lastRow + 1, table.rows.count) }

  /// A column that writes 03/25/1997 somewhere and 25/03/1997 nowhere writes the month first.
  static func monthFirst(
    _ table: TextTable, _ header: ListHeader, _ parallel: Parallel
  ) -> Set<Int> {
    let dates: [ListColumn] = [
      .birth, .registered, .formSigned, .medicalScreening, .armsCheck, .fitUntil,
    ]
    let columns = Set(dates.compactMap { header.columns[$0] } + header.steps.map(\.index)).sorted()
    let rows = table.rows.dropFirst(header.lastRow + 1)
    let answers = together(
      columns.map { column in { @Sendable in isMonthFirst(column, rows) } }, parallel)
    return Set(zip(columns, answers).filter(\.1).map(\.0))
  }

  private static func isMonthFirst(_ column: Int, _ rows: ArraySlice<[String]>) -> Bool {
    var (monthFirst, dayFirst) = (false, false)
    for cells in rows where column < cells.count {
      guard cells[column].utf8.contains(UInt8(ascii: "/")),
        let parts = DateParts(ListText.cleaned(cells[column])), parts.numbers.count == 3,
        parts.numbers[0].digits < 3
      else { continue }
      if parts.numbers[0].value > 12 { dayFirst = true }
      if parts.numbers[1].value > 12 { monthFirst = true }
    }
    return monthFirst && !dayFirst
  }
}
