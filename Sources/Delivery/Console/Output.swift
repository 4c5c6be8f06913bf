import Wire

/// What a command answers, as a value: printed as a table for people, as JSON or CSV for programs.
public struct Output: Equatable, Sendable {
  public var title: String?
  public var columns: [Column]
  public var rows: [[String]]
  /// Sentences behind the table, for people only.
  public var notes: [String]
  /// The command did its work and the answer is no: exit status 1.
  public var isRefusal: Bool

  public struct Column: Equatable, Sendable {
    public let name: String
    public let isNumber: Bool
  }

  public init(
    title: String? = nil, columns: [Column] = [], rows: [[String]] = [], notes: [String] = [],
    isRefusal: Bool = false
  ) {
    (self.title, self.columns, self.rows) = (title, columns, rows)
    (self.notes, self.isRefusal) = (notes, isRefusal)
  }

  /// A few sentences and nothing else.
  public static func said(_ notes: String...) -> Output { Output(notes: notes) }
}

extension Output.Column {
  static func text(_ name: String) -> Self { Self(name: name, isNumber: false) }
  static func number(_ name: String) -> Self { Self(name: name, isNumber: true) }
}

public enum OutputFormat: String, Sendable { case table, json, csv }

extension Output {
  public func printed(as format: OutputFormat) -> String {
    switch format {
    case .table: table
    case .json: json
    case .csv: csv
    }
  }

  private var table: String {
    var lines: [String] = title.map { [$0, ""] } ?? []
    if !columns.isEmpty && rows.isEmpty { lines.append("Nothing to show.") }
    if !rows.isEmpty {
      let all = [columns.map(\.name)] + rows
      let widths = columns.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
      for (index, row) in all.enumerated() {
        let cells = columns.indices.map { column -> String in
          let pad = String(repeating: " ", count: widths[column] - row[column].count)
          return columns[column].isNumber ? pad + row[column] : row[column] + pad
        }
        lines.append(cells.joined(separator: "  ").trimmingEnd())
        if index == 0 {
          lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
        }
      }
    }
    if !lines.isEmpty && !notes.isEmpty { lines.append("") }
    return (lines + notes).joined(separator: "\n") + "\n"
  }

  private var json: String {
    let rows = rows.map { row in
      "{"
        + zip(columns, row).map { column, cell in
          let isNumber = column.isNumber && Int(cell) != nil
          return "\(quoted(column.name)): \(isNumber ? cell : quoted(cell))"
        }.joined(separator: ", ") + "}"
    }
    let list = rows.isEmpty ? "[]" : "[\n  " + rows.joined(separator: ",\n  ") + "\n]"
    return columns.isEmpty
      ? "{\"notes\": [" + notes.map(quoted).joined(separator: ", ") + "]}\n" : list + "\n"
  }

  private var csv: String {
    ([columns.map(\.name)] + rows).map { row in
      row.map { cell in
        let bytes = cell.utf8
        let safe = TextTable.harmless(cell)
        let needsQuotes = bytes.contains { $0 == 44 || $0 == 34 || $0 == 10 || $0 == 13 }
        return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
      }.joined(separator: ",")
    }.joined(separator: "\r\n") + "\r\n"
  }
}

private func quoted(_ text: String) -> String {
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case "\n": out += "\\n"
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      out += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out + "\""
}

extension String {
  fileprivate func trimmingEnd() -> String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
