public import Wire

extension TextTable {
  /// True when `bytes` begin like a zip archive, as every XLSX file does and no list in text.
  public static func isXLSX(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// The cells of one sheet of an XLSX file as text; dates as `1997-10-24`.
  ///
  /// - Parameter sheet: its name; the first sheet without one.
  /// - Throws: `ListFault` when the file is damaged, locked or beyond the limits of an import.
  public init(xlsx bytes: [UInt8], sheet: String? = nil) throws(ListFault) {
    var archive = try ZipReader(bytes)
    let parts = try WorkbookParts(&archive, sheet: sheet)
    guard let cells = try archive.part(parts.sheet) else {
      throw ListFault(what: "the spreadsheet's sheet is missing")
    }
    var reader = SheetReader(parts)
    self.init(rows: try reader.read(cells))
  }
}
