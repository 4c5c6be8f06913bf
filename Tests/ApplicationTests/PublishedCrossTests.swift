@testable import Application
import Basics
import Testing

@Suite struct PublishedCrossTests {
  /// The least and the most a hidden count can be for somebody who knows every shown count and
  /// every total: what can be pushed round the hidden cells, found as a flow. Totals being whole,
  /// so are the ends.
  private struct Attack {
    let counts: [[Int]]
    let shown: [[Bool]]

    func range(_ row: Int, _ column: Int) -> ClosedRange<Int> {
      let now = counts[row][column]
      return (now - flow(row, column, upwards: false))...(now + flow(row, column, upwards: true))
    }

    /// How far a cell can be moved while others, hidden too, make up for it.
    private func flow(_ row: Int, _ column: Int, upwards: Bool) -> Int {
      var counts = counts
      var moved = 0
      let most = upwards ? 12 : counts[row][column]
      while moved < most, let path = path(row, column, counts, upwards) {
        for (index, cell) in path.enumerated() {
          // The way round alternates: down, up, down when the cell goes up.
          counts[cell.row][cell.column] += (index.isMultiple(of: 2) == upwards) ? -1 : 1
        }
        moved += 1
      }
      return moved
    }

    /// Hidden cells that lead round from the cell's row to its column, by turns down and up.
    private func path(
      _ row: Int, _ column: Int, _ counts: [[Int]], _ upwards: Bool
    ) -> [(row: Int, column: Int)]? {
      var waysToColumn: [Int: [(row: Int, column: Int)]] = [:]
      var waysToRow: [Int: [(row: Int, column: Int)]] = [row: []]
      var open = [row]
      while !open.isEmpty {
        let here = open.removeFirst()
        for next in counts[here].indices
        where !shown[here][next] && (here, next) != (row, column) && waysToColumn[next] == nil {
          if upwards && counts[here][next] == 0 { continue }
          waysToColumn[next] = waysToRow[here]! + [(here, next)]
          if next == column { return waysToColumn[next] }
          for other in counts.indices where !shown[other][next] && waysToRow[other] == nil {
            if !upwards && counts[other][next] == 0 { continue }
            waysToRow[other] = waysToColumn[next]! + [(other, next)]
            open.append(other)
          }
        }
      }
      return nil
    }
  }

  @Test func `no count below five can be told from any others, whatever is added and taken away`() {
    var random = SeededGenerator(seed: 29)
    for round in 0..<4_000 {
      let (rows, columns) = (1 + random.below(6), 1 + random.below(6))
      var table = CrossTable(
        counts: (0..<rows).map { _ in
          (0..<columns).map { _ in random.below(random.chance(1, in: 2) ? 7 : 60) }
        })
      guard table.counts.joined().reduce(0, +) >= PublishedFigures.least else { continue }
      table.joinSmallTotals()
      table.hide()
      let attack = Attack(counts: table.counts, shown: table.shown)
      for row in table.counts.indices {
        #expect(table.counts[row].reduce(0, +) >= PublishedFigures.least, "round \(round)")
        for column in table.counts[row].indices where table.counts[row][column] < 5 {
          #expect(!table.shown[row][column], "round \(round)")
          let range = attack.range(row, column)
          #expect(
            range.lowerBound == 0 && range.upperBound >= PublishedFigures.least,
            "round \(round): \(table.counts) \(table.shown) \(row) \(column) \(range)")
        }
      }
    }
  }

  @Test func `where a table were not hidden the attack would succeed`() {
    let counts = [[3, 40], [20, 30]]
    let bare = Attack(counts: counts, shown: [[false, true], [true, true]])
    #expect(bare.range(0, 0) == 3...3)
    let row = Attack(counts: counts, shown: [[false, false], [true, true]])
    #expect(row.range(0, 0) == 3...3)
  }

  @Test func `nothing is hidden where nothing has to be, and totals stay as they are`() {
    var table = CrossTable(counts: [[5, 90], [60, 7]])
    table.joinSmallTotals()
    table.hide()
    #expect(table.shown == [[true, true], [true, true]] && table.rows.count == 2)
    var hidden = CrossTable(counts: [[3, 90, 40], [60, 70, 9], [50, 30, 80]])
    hidden.joinSmallTotals()
    hidden.hide()
    #expect(hidden.rows.count == 3 && hidden.shown.joined().count { !$0 } == 4)
  }

  @Test func `a row that cannot be hidden in joins another`() {
    var table = CrossTable(counts: [[0, 9], [0, 9]])
    table.joinSmallTotals()
    table.hide()
    #expect(table.rows.count == 1 || table.columns.count == 1)
  }
}
