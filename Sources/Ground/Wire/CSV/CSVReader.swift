import Basics

/// Rows of text cells, each with the number of the line it began on in a spreadsheet's counting.
public struct TextTable: Equatable, Sendable {
  public var rows: [[String]]

  public init(rows: [[String]]) { self.rows = rows }
}

/// Why a list cannot be read: where, and what to do.
public struct ListFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// From 1, as a spreadsheet counts; nil when the whole file is meant.
  public let row: Int?
  public let column: Int?
  public let what: String

  public init(row: Int? = nil, column: Int? = nil, what: String) {
    (self.row, self.column, self.what) = (row, column, what)
  }

  public var description: String {
    let place = [row.map { "row \($0)" }, column.map { "column \($0)" }].compactMap { $0 }
    return place.isEmpty ? what : "\(place.joined(separator: ", ")): \(what)"
  }
}

extension TextTable {
  /// Reads comma-, semicolon- or tab-separated values (RFC 4180) in UTF-8, UTF-16 with its mark, or
  /// Windows-1251; which of them it is, the bytes tell.
  ///
  /// - Throws: `ListFault` beyond the limits of rows, columns and cells, or with an open quote.
  public init(csv bytes: [UInt8]) throws(ListFault) {
    var rows: [[String]] = []
    try Self.forEachRow(csv: bytes, limit: Limits.importRows) { cells in rows.append(cells) }
    self.rows = rows
  }

  /// Reads the same row by row, and keeps none: for files too large to lie in memory as cells.
  ///
  /// - Parameter limit: rows at most.
  /// - Throws: `ListFault` as above, or what `body` throws.
  public static func forEachRow(
    csv bytes: [UInt8], limit: Int, _ body: ([String]) throws(ListFault) -> Void
  ) throws(ListFault) {
    let text = TextEncoding.utf8(of: bytes)
    var scanner = CSVScanner(bytes: text, separator: separator(of: text))
    try scanner.forEachRow(limit: limit, body)
  }

  /// The separator that the first line has most of, outside quotes.
  private static func separator(of text: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in text.prefix(65_536) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 10 && !counts.isEmpty { break }
      if [UInt8(ascii: ","), UInt8(ascii: ";"), 9].contains(byte) { counts[byte, default: 0] += 1 }
    }
    let order: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 9]
    return order.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? UInt8(ascii: ",")
  }
}

/// Walks the bytes once.
private struct CSVScanner {
  let bytes: [UInt8]
  let separator: UInt8
  private var at = 0
  private var row = 1
  private var column = 1

  init(bytes: [UInt8], separator: UInt8) { (self.bytes, self.separator) = (bytes, separator) }

  mutating func forEachRow(
    limit: Int, _ body: ([String]) throws(ListFault) -> Void
  ) throws(ListFault) {
    var width = 8
    while at < bytes.count {
      if row > limit {
        throw ListFault(row: row, what: "a list has at most \(limit) rows; send it in parts")
      }
      let cells = try cells(expecting: width)
      width = cells.count
      try body(cells)
      row += 1
    }
  }

  private mutating func cells(expecting count: Int) throws(ListFault) -> [String] {
    var cells: [String] = []
    cells.reserveCapacity(count)
    column = 1
    while true {
      if column > Limits.importColumns {
        throw ListFault(row: row, what: "a list has at most \(Limits.importColumns) columns")
      }
      cells.append(try cell())
      column += 1
      guard at < bytes.count else { return cells }
      let byte = bytes[at]
      at += 1
      if byte == separator { continue }
      if byte == 13, at < bytes.count, bytes[at] == 10 { at += 1 }
      return cells
    }
  }

  private mutating func cell() throws(ListFault) -> String {
    let isQuoted = at < bytes.count && bytes[at] == UInt8(ascii: "\"")
    if isQuoted { return try quotedCell() }
    let start = at
    while at < bytes.count, bytes[at] != separator, bytes[at] != 10, bytes[at] != 13 { at += 1 }
    return try checked(bytes[start..<at])
  }

  private mutating func quotedCell() throws(ListFault) -> String {
    at += 1
    var cell: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte != UInt8(ascii: "\"") {
        cell.append(byte)
      } else if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
        cell.append(byte)
        at += 1
      } else {
        // Anything between the closing quote and the separator is kept as it stands.
        while at < bytes.count, bytes[at] != separator, bytes[at] != 10, bytes[at] != 13 {
          cell.append(bytes[at])
          at += 1
        }
        return try checked(cell[...])
      }
      if cell.count > Limits.cellBytes { break }
    }
    if cell.count > Limits.cellBytes { return try checked(cell[...]) }
    throw ListFault(row: row, column: column, what: "a quote is opened and never closed")
  }

  private func checked(_ slice: ArraySlice<UInt8>) throws(ListFault) -> String {
    if slice.count > Limits.cellBytes {
      throw ListFault(
        row: row, column: column, what: "a cell has at most \(Limits.cellBytes) bytes")
    }
    return String(decoding: slice, as: UTF8.self)
  }
}
