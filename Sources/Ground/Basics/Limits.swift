/// Every bound of the house, in one place.
public enum Limits {
  /// Bytes of one text or list in a binary record.
  public static let binaryValueBytes = 16 << 20
  /// Rows of one imported list.
  public static let importRows = 200_000
  /// Bytes of one uploaded spreadsheet, packed.
  public static let spreadsheetBytes = 25 << 20
  /// Bytes a spreadsheet may unpack to.
  public static let spreadsheetUnpackedBytes = 200 << 20
  /// Files inside a spreadsheet.
  public static let spreadsheetEntries = 200
  /// Unpacked bytes for each packed one.
  public static let spreadsheetRatio = 100
  /// Elements within elements in an XML part.
  public static let xmlDepth = 64
  /// Values within values in JSON.
  public static let jsonDepth = 64
  /// Columns of one imported list.
  public static let importColumns = 256
  /// Bytes of one cell.
  public static let cellBytes = 8_192
  /// People of one household.
  public static let householdMembers = 40
  /// Bits of evidence below which no mission may let lists merge people by themselves.
  public static let leastMergeThreshold = 12
}
