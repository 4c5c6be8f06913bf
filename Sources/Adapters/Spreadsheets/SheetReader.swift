import Basics
import Wire

/// Reads the cells of one sheet as text.
struct SheetReader: ~Copyable {
  private let parts: WorkbookParts
  private var rows: [[String]] = []
  private var row: [String] = []
  private var rowNumber = 0
  private var column = -1
  private var kind = ""
  private var style = 0
  private var text = ""
  private var isValue = false

  init(_ parts: WorkbookParts) { self.parts = parts }

  /// Every row down to the last with something in it, each with its cells to the last with
  /// something in it; rows that are not there are empty, so that row numbers are the sheet's.
  mutating func read(_ bytes: [UInt8]) throws(ListFault) -> [[String]] {
    let walker = try XMLWalker(bytes)
    while let piece = try walker.next() {
      switch piece {
      case .start(let isEmpty): try start(walker, isEmpty)
      case .end: try end(walker.name)
      case .text: if isValue { text += walker.text }
      case .other: continue
      }
    }
    while rows.last?.isEmpty == true { rows.removeLast() }
    return rows
  }

  private mutating func start(_ walker: borrowing XMLWalker, _ isEmpty: Bool) throws(ListFault) {
    switch walker.name {
    case "row":
      let number = walker.attribute("r").flatMap { Int($0) } ?? rowNumber + 1
      guard number > rowNumber, number <= Limits.importRows else {
        throw ListFault(
          row: rowNumber + 1,
          what: "a list has at most \(Limits.importRows) rows, one below the other")
      }
      while rows.count < number - 1 { rows.append([]) }
      (rowNumber, row, column) = (number, [], -1)
      if isEmpty { rows.append([]) }
    case "c":
      column = walker.attribute("r").map { Self.column(of: $0) } ?? column + 1
      kind = walker.attribute("t") ?? "n"
      style = walker.attribute("s").flatMap { Int($0) } ?? 0
      text = ""
    case "v", "t": isValue = !isEmpty
    default: break
    }
  }

  private mutating func end(_ name: String) throws(ListFault) {
    switch name {
    case "v", "t": isValue = false
    case "c": try endCell()
    case "row": if rows.count < rowNumber { rows.append(row) }
    default: break
    }
  }

  private mutating func endCell() throws(ListFault) {
    let value = try value()
    if value.isEmpty { return }
    guard (0..<Limits.importColumns).contains(column) else {
      throw ListFault(
        row: rowNumber, what: "a list has at most \(Limits.importColumns) columns")
    }
    guard value.utf8.count <= Limits.cellBytes else {
      throw ListFault(
        row: rowNumber, column: column + 1, what: "a cell has at most \(Limits.cellBytes) bytes")
    }
    while row.count < column { row.append("") }
    if row.count == column { row.append(value) } else { row[column] = value }
  }

  private func value() throws(ListFault) -> String {
    switch kind {
    case "s":
      guard let index = Int(text), parts.texts.indices.contains(index) else {
        throw ListFault(row: rowNumber, column: column + 1, what: "the cell's text is missing")
      }
      return parts.texts[index]
    case "n":
      guard let number = Double(text), number.magnitude < 1e15 else { return text }
      if parts.areDates.indices.contains(style) && parts.areDates[style],
        number >= 1, number < 2_958_466
      {
        return (parts.epoch + Int(number)).description
      }
      return number == number.rounded() ? String(Int(number)) : text
    case "e": return ""
    default: return text
    }
  }

  /// `C` of `C12` is 2; beyond the columns a list may have, any number there.
  private static func column(of place: String) -> Int {
    var column = 0
    for byte in place.utf8.prefix(8) {
      guard (65...90).contains(byte) else { break }
      column = min(column * 26 + Int(byte) - 64, Limits.importColumns + 1)
    }
    return column - 1
  }
}
