import Documents

/// A row set in its columns, not yet placed.
private struct SetRow {
  var cells: [(text: SetText, x: Double)]
  /// The letters of all cells stand on one line, whatever their script.
  var baseline: Double
  var height: Double
}

extension Composer {
  private static let padding = 3.5
  private static let codeSide = 54.0

  /// Places a table: the header row at the top of every page it reaches, groups whole wherever
  /// they fit on one page.
  mutating func place(_ table: Table) throws(PDFFault) {
    let hasCodes = table.groups.contains { $0.code != nil }
    let breadth = Paper.breadth - (hasCodes ? Self.codeSide + 12 : 0)
    let shares = max(1, table.columns.reduce(0) { $0 + $1.share })
    let widths = table.columns.map { breadth * Double($0.share) / Double(shares) }
    let header = set(Row(table.columns.map(\.title), .strong), table, widths)
    try need(header.height + 40)
    place(header, shaded: true)
    for group in table.groups {
      let rows = group.rows.map { set($0, table, widths) }
      let title = group.title.map {
        typesetter.set($0, .strong, width: breadth - 2 * Self.padding, direction)
      }
      let titleHeight = title.map { $0.height + 2 * Self.padding } ?? 0
      let least = group.code == nil ? 0 : Self.codeSide + 16
      let height = max(rows.reduce(titleHeight) { $0 + $1.height }, least)
      if y + min(height, Paper.bottom - Paper.top - header.height) > Paper.bottom {
        try turnPage()
        place(header, shaded: true)
      }
      place(title, width: breadth)
      let top = y - titleHeight
      if let code = group.code { place(code, y: top) }
      var isWhole = true
      for row in rows {
        if y + row.height > Paper.bottom {
          try turnPage()
          place(header, shaded: true)
          place(title, width: breadth)
          isWhole = false
        }
        place(row, shaded: false)
      }
      if isWhole { y = max(y, top + least) }
      draw(.line(x: Paper.margin, y: y, width: Paper.breadth))
    }
    y += 8
  }

  private func set(_ row: Row, _ table: Table, _ widths: [Double]) -> SetRow {
    var cells: [(text: SetText, x: Double)] = []
    var start = 0.0
    var baseline = 0.0
    for (index, column) in table.columns.enumerated() {
      let width = widths[index] - 2 * Self.padding
      let text = index < row.cells.count ? row.cells[index] : ""
      if !text.isEmpty {
        let cell = typesetter.set(
          text, row.tone == .strong ? .strong : .plain, width: width, direction, column.alignment)
        cells.append((cell, left(start + Self.padding, width)))
        baseline = max(baseline, cell.baseline)
      }
      start += widths[index]
    }
    let height = cells.reduce(11) { max($0, baseline - $1.text.baseline + $1.text.height) }
    return SetRow(cells: cells, baseline: baseline, height: height + 2 * Self.padding)
  }

  private mutating func place(_ row: SetRow, shaded: Bool) {
    if shaded {
      draw(.shade(x: Paper.margin, y: y, width: Paper.breadth, height: row.height))
    }
    for cell in row.cells {
      let drop = row.baseline - cell.text.baseline
      draw(.text(cell.text, x: cell.x, y: y + Self.padding + drop))
    }
    y += row.height
  }

  private mutating func place(_ title: SetText?, width: Double) {
    guard let title else { return }
    draw(
      .text(
        title, x: left(Self.padding, width - 2 * Self.padding), y: y + Self.padding))
    y += title.height + 2 * Self.padding
  }

  private mutating func place(_ code: Code, y: Double) {
    let start = Paper.breadth - Self.codeSide - 2
    draw(
      .code(code.matrix, x: left(start, Self.codeSide), y: y + 5, side: Self.codeSide))
  }
}
