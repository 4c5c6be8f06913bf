/// A table; its header row is repeated on every page it reaches.
public struct Table: Hashable, Sendable {
  public var columns: [Column]
  public var groups: [RowGroup]

  public init(columns: [Column], groups: [RowGroup]) {
    self.columns = columns
    self.groups = groups
  }

  /// A table of plain rows.
  public init(columns: [Column], rows: [Row]) {
    self.init(columns: columns, groups: rows.map { RowGroup(rows: [$0]) })
  }
}

/// A column of a table.
public struct Column: Hashable, Sendable {
  public var title: String
  /// Its share of the width beside the other columns' shares.
  public var share: Int
  public var alignment: Alignment

  public init(_ title: String, share: Int, _ alignment: Alignment = .start) {
    self.title = title
    self.share = share
    self.alignment = alignment
  }
}

/// Where text stands in its cell: `start` is left in English and right in Dari.
public enum Alignment: Hashable, Sendable {
  case start
  case centre
  case end
}

/// Rows that belong together, such as a household; on one page whenever they fit on one.
public struct RowGroup: Hashable, Sendable {
  /// Stands above the rows, across the table.
  public var title: String?
  public var rows: [Row]
  /// Drawn at the end of the group, in a column that appears when any group has a code.
  public var code: Code?

  public init(title: String? = nil, rows: [Row], code: Code? = nil) {
    self.title = title
    self.rows = rows
    self.code = code
  }
}

/// A row: one text for each column; missing ones are empty.
public struct Row: Hashable, Sendable {
  public var cells: [String]
  public var tone: TextTone

  public init(_ cells: [String], _ tone: TextTone = .plain) {
    self.cells = cells
    self.tone = tone
  }
}
