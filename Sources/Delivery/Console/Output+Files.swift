import Basics
import Documents
import Wire

/// The answer for programs and spreadsheets.
extension Output {
  /// A list of rows, within an object that says what they are where there is something to say.
  var json: String { String(decoding: value.bytes, as: UTF8.self) + "\n" }

  private var value: JSON {
    if columns.isEmpty { return .object(["notes": .array(notes.map { .string($0) })]) }
    let list = JSON.array(
      rows.map { row in .object(zip(columns, row).map { member($0, $1) }) })
    if stamps.isEmpty && definitions.isEmpty { return list }
    let meanings = definitions.map { JSON.Member($0.name, .string($0.definition)) }
    return .object(
      stamps.map { member($0.column, $0.value) }
        + [.init("definitions", .object(meanings)), .init("rows", list)])
  }

  private func member(_ column: Column, _ cell: String) -> JSON.Member {
    let number = column.isNumber ? Int(cell).map(JSON.integer) : nil
    return .init(column.name, number ?? .string(cell))
  }

  /// RFC 4180, with a row of hashtags below the header when any column has one.
  var csv: String {
    let columns = columns + stamps.map(\.column)
    let tags = columns.map { $0.hashtag ?? "" }
    let hasTags = tags.contains { !$0.isEmpty }
    let whole = rows.map { $0 + stamps.map(\.value) }
    // The hashtags begin with `#`, which no spreadsheet runs.
    return ([headings] + (hasTags ? [tags] : []) + whole).map { row in
      zip(columns, row).map { column, cell in
        let bytes = cell.utf8
        let safe = column.isNumber && Int(cell) != nil ? cell : TextTable.harmless(cell)
        let needsQuotes = bytes.contains { $0 == 44 || $0 == 34 || $0 == 10 || $0 == 13 }
        return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
      }.joined(separator: ",")
    }.joined(separator: "\r\n") + "\r\n"
  }

  /// The same as a spreadsheet's sheet, with the hashtags below its header.
  func sheet(named name: String) -> Sheet {
    let columns = columns + stamps.map(\.column)
    let tags = columns.map { SheetCell.text($0.hashtag ?? "") }
    let hasTags = columns.contains { $0.hashtag != nil }
    let cells = rows.map { row in
      zip(columns, row + stamps.map(\.value)).map { column, cell -> SheetCell in
        if cell.isEmpty { return .empty }
        if column.isNumber, let number = Int(cell) { return .integer(number) }
        return CivilDate(cell).map { .date($0) } ?? .text(cell)
      }
    }
    return Sheet(name: name, columns: headings, rows: (hasTags ? [tags] : []) + cells)
  }

  private var headings: [String] {
    (columns + stamps.map(\.column)).map { column in
      column.definition.map { "\(column.name): \($0)" } ?? column.name
    }
  }
}
