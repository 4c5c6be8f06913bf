import Documents

/// What a command answers, as a value: printed as a table for people, as JSON or CSV for programs.
public struct Output: Equatable, Sendable {
  public var title: String?
  public var columns: [Column]
  public var rows: [[String]]
  /// Sentences behind the table, for people only.
  public var notes: [String]
  /// The command did its work and the answer is no: exit status 1.
  public var isRefusal: Bool

  /// What holds for every row: its day, the journal's position. A line below the table for people,
  /// columns of each row in a file, which may be cut and pasted anywhere.
  public var stamps: [Stamp] = []

  public struct Column: Equatable, Sendable {
    public let name: String
    public let isNumber: Bool
    /// What is counted, where it is counted.
    public var definition: String?
    /// The column's hashtag in the Humanitarian Exchange Language (https://hxlstandard.org).
    public var hashtag: String?
  }

  public struct Stamp: Equatable, Sendable {
    public let column: Column
    public let value: String
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
  static func text(_ name: String, hashtag: String? = nil) -> Self {
    Self(name: name, isNumber: false, hashtag: hashtag)
  }
  static func number(
    _ name: String, definition: String? = nil, hashtag: String? = nil
  ) -> Self {
    Self(name: name, isNumber: true, definition: definition, hashtag: hashtag)
  }
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

  /// The columns that say what they count.
  var definitions: [(name: String, definition: String)] {
    columns.compactMap { column in column.definition.map { (column.name, $0) } }
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
          // A cell read from right to left would pull its neighbours to the other side.
          let cell = Isolated.name(row[column], in: .leftToRight)
          return columns[column].isNumber ? pad + cell : cell + pad
        }
        lines.append(cells.joined(separator: "  ").trimmingEnd())
        if index == 0 {
          lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
        }
      }
    }
    let below = definitions.map { "\($0.name): \($0.definition)." } + notes
    if !lines.isEmpty && !below.isEmpty { lines.append("") }
    return (lines + below).joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate func trimmingEnd() -> String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
