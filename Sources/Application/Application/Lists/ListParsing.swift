import Basics
import Journal
import Mission
import Synchronization
import Wire

/// Turns a table of text into families, noting everything it was not sure of.
///
/// Which family each row belongs to is told row after row. What the rows say is then read by as
/// many hands as there are, each with families of its own; the result is the same for any number.
struct ListParsing {
  private(set) var families: [ListFamily] = []
  private(set) var findings: [ListFinding]
  private(set) var people = 0
  /// nil when the list is not one that could be read.
  private var toRead: (facts: ListFacts, placing: ListPlacing)?

  /// Reads the headings, and which family each row belongs to.
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
    toRead = (facts, placing)
  }

  /// Families that one hand reads at a time.
  private static let familiesAtATime = 256

  /// Reads the families.
  ///
  /// - Parameter taken: told of them in their order, by one hand at a time, while others read on.
  mutating func read(
    _ parallel: Parallel, taken: @escaping @Sendable (ListReading) -> Void = { _ in }
  ) {
    guard let (facts, placing) = toRead else { return }
    let (size, count) = (Self.familiesAtATime, placing.families.count)
    let readings = Readings((count + size - 1) / size)
    let line = AssemblyLine(
      parts: readings.count,
      [
        { part in
          readings.set(
            part,
            ListReading(
              facts, placing, families: part * size..<min((part + 1) * size, count)))
        },
        { part in taken(readings[part]) },
      ])
    // Nothing of this fails.
    try? line.run(parallel)
    take(readings.all)
  }

  private mutating func take(_ readings: [ListReading]) {
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

  /// What hands have read, each part written by one of them before another reads it.
  private final class Readings: Sendable {
    private let parts: Mutex<[ListReading?]>
    let count: Int

    init(_ count: Int) {
      self.count = count
      parts = Mutex(Array(repeating: nil, count: count))
    }

    var all: [ListReading] { parts.withLock { $0.compactMap(\.self) } }
    subscript(part: Int) -> ListReading { parts.withLock { $0[part]! } }
    func set(_ part: Int, _ reading: ListReading) { parts.withLock { $0[part] = reading } }
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
