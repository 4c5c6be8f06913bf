public import Basics

/// One count told apart in two ways, that may leave the mission: no count below five can be read
/// from it, or computed from its rows, columns and totals together.
///
/// Rows whose total is hidden in `PublishedFigures` stand together in one, and so do columns: what
/// both tables say of a total is the same. Of the cells, every count below five is hidden, and with
/// it three others at the corners of a rectangle, so chosen that the same totals come out if the
/// hidden count were nothing, and if it were five: whoever knows all that is shown cannot tell.
/// Where no such rectangle is left, the smallest row joins the next.
///
/// Source of the method: cycles of suppression, Statistical Disclosure Control (Hundepool et al.,
/// Wiley 2012), chapter 4.
public struct PublishedCross: Equatable, Sendable {
  public let measure: Figures.Measure
  /// Of the rows, then of the columns.
  public let breakdowns: [Figures.Breakdown]
  /// What each row and column is about: several keys where they stand together.
  public let rows: [[String]]
  public let columns: [[String]]
  /// Row by row; nil: hidden.
  public let counts: [[Int?]]
  public let rowTotals: [Int]
  public let columnTotals: [Int]
  public let total: Int
  public let isRounded: Bool
  public let position: Int
  public let date: CivilDate

  /// - Returns: nil unless the figures have two breakdowns and count five people at least.
  public init?(_ figures: Figures, _ measure: Figures.Measure, isRounded: Bool) {
    let place = Figures.Measure.allCases.firstIndex(of: measure)!
    let total = figures.totals[place]
    guard figures.breakdowns.count == 2, total >= PublishedFigures.least else { return nil }
    var table = CrossTable(
      figures.rows.map { (row: $0.keys[0], column: $0.keys[1], count: $0.counts[place]) })
    table.joinSmallTotals()
    table.hide()
    func said(_ count: Int) -> Int { isRounded ? (count + 2) / 5 * 5 : count }
    (self.measure, breakdowns) = (measure, figures.breakdowns)
    (rows, columns) = (table.rows, table.columns)
    counts = table.counts.indices.map { row in
      table.counts[row].indices.map { column in
        table.shown[row][column] ? said(table.counts[row][column]) : nil
      }
    }
    rowTotals = table.counts.map { said($0.reduce(0, +)) }
    columnTotals = table.columns.indices.map { column in
      said(table.counts.reduce(0) { $0 + $1[column] })
    }
    (self.total, self.isRounded) = (said(total), isRounded)
    (position, date) = (figures.position, figures.date)
  }
}

/// A table on its way to being published.
struct CrossTable {
  private(set) var rows: [[String]]
  private(set) var columns: [[String]]
  private(set) var counts: [[Int]]
  private(set) var shown: [[Bool]] = []

  init(_ cells: [(row: String, column: String, count: Int)]) {
    let (rowKeys, columnKeys) = (Set(cells.map(\.row)).sorted(), Set(cells.map(\.column)).sorted())
    var counts = Array(
      repeating: Array(repeating: 0, count: columnKeys.count), count: rowKeys.count)
    for cell in cells {
      counts[rowKeys.firstIndex(of: cell.row)!][columnKeys.firstIndex(of: cell.column)!] +=
        cell.count
    }
    (rows, columns, self.counts) = (rowKeys.map { [$0] }, columnKeys.map { [$0] }, counts)
  }

  /// - Parameter counts: a table without names, for whoever tries to undo it.
  init(counts: [[Int]]) {
    rows = counts.indices.map { ["row \($0)"] }
    columns = (counts.first ?? []).indices.map { ["column \($0)"] }
    self.counts = counts
  }

  /// Puts together the rows, and the columns, whose totals are hidden where they stand alone.
  mutating func joinSmallTotals() {
    let rowShown = PublishedFigures.shown(counts.map { $0.reduce(0, +) })
    joinRows(counts.indices.filter { !rowShown[$0] })
    let columnShown = PublishedFigures.shown(
      columns.indices.map { column in counts.reduce(0) { $0 + $1[column] } })
    joinColumns(columns.indices.filter { !columnShown[$0] })
  }

  /// Hides every count below five so that it cannot be computed; joins rows where that is not to be
  /// had.
  mutating func hide() {
    while !hideAll() {
      let smallest = counts.indices.sorted {
        (counts[$0].reduce(0, +), $0) < (counts[$1].reduce(0, +), $1)
      }
      joinRows(Array(smallest.prefix(2)))
    }
  }

  private mutating func hideAll() -> Bool {
    shown = counts.map { $0.map { $0 >= PublishedFigures.least } }
    for row in counts.indices {
      for column in columns.indices where counts[row][column] < PublishedFigures.least {
        guard let corner = corner(for: row, column) else { return false }
        shown[corner.row][column] = false
        shown[row][corner.column] = false
        shown[corner.row][corner.column] = false
      }
    }
    return true
  }

  /// The opposite corner of the rectangle that hides a count and costs the reader fewest people.
  ///
  /// Taking the count away from its cell and the opposite one, and giving it to the two others,
  /// keeps every total; so does the other way round, until it is five.
  private func corner(for row: Int, _ column: Int) -> (row: Int, column: Int)? {
    let count = counts[row][column]
    let more = PublishedFigures.least - count
    var best: (row: Int, column: Int, cost: Int)?
    for other in counts.indices where other != row && counts[other][column] >= more {
      for beside in columns.indices
      where beside != column && counts[row][beside] >= more && counts[other][beside] >= count {
        let corners = [(other, column), (row, beside), (other, beside)]
        let cost = corners.reduce(0) { sum, cell in
          sum + (shown[cell.0][cell.1] ? counts[cell.0][cell.1] : 0)
        }
        if best.map({ cost < $0.cost }) ?? true { best = (other, beside, cost) }
      }
    }
    return best.map { ($0.row, $0.column) }
  }

  private mutating func joinRows(_ joined: [Int]) {
    guard joined.count > 1, let first = joined.min() else { return }
    for row in joined.sorted().reversed() where row != first {
      rows[first] += rows[row]
      for column in columns.indices { counts[first][column] += counts[row][column] }
      rows.remove(at: row)
      counts.remove(at: row)
    }
    rows[first].sort()
  }

  private mutating func joinColumns(_ joined: [Int]) {
    guard joined.count > 1, let first = joined.min() else { return }
    for column in joined.sorted().reversed() where column != first {
      columns[first] += columns[column]
      columns.remove(at: column)
      for row in counts.indices { counts[row][first] += counts[row].remove(at: column) }
    }
    columns[first].sort()
  }
}
