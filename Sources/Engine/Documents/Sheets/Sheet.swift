public import Basics

/// One sheet of typed cells under a header row, to become a spreadsheet file.
public struct Sheet: Hashable, Sendable {
  public var name: String
  public var columns: [String]
  public var rows: [[SheetCell]]
  /// The first column stands at the right, as in a Dari document.
  public var isRightToLeft: Bool

  public init(
    name: String, columns: [String], rows: [[SheetCell]], isRightToLeft: Bool = false
  ) {
    (self.name, self.columns, self.rows) = (name, columns, rows)
    self.isRightToLeft = isRightToLeft
  }
}

/// What a cell of a sheet holds.
public enum SheetCell: Hashable, Sendable {
  case empty
  /// Text, never a number: no leading zero of an identifier or telephone number is lost.
  case text(String)
  case integer(Int)
  /// A real date of the spreadsheet, shown as `1997-10-24`.
  case date(CivilDate)
}
