public import Wire

/// What a file is that somebody sends as a list: by its first bytes, and the parts it holds.
public enum ListFileKind: CaseIterable, Sendable {
  case spreadsheet, text
  /// `.xls`, or a workbook locked by a password: both are of the form Excel had before 2007.
  case oldWorkbook
  /// `.docx`
  case textDocument
  /// `.ods`, `.odt`
  case openDocument
  /// A packed folder that is none of these.
  case archive
  case pdf, picture

  public init(_ bytes: [UInt8]) {
    switch true {
    case bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]): self = .oldWorkbook
    case bytes.starts(with: "%PDF".utf8): self = .pdf
    case bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), bytes.starts(with: [0xFF, 0xD8, 0xFF]):
      self = .picture
    case TextTable.isXLSX(bytes): self = Self.packed(bytes)
    default: self = .text
    }
  }

  private static func packed(_ bytes: [UInt8]) -> ListFileKind {
    // What does not open is damaged, and reading it as a spreadsheet says so.
    guard let archive = try? ZipReader(bytes) else { return .spreadsheet }
    if archive.holds("xl/workbook.xml") { return .spreadsheet }
    if archive.holds("word/document.xml") { return .textDocument }
    return archive.holds("content.xml") ? .openDocument : .archive
  }

  /// What it is and what to do with it; nil when it can be read.
  public var advice: String? {
    switch self {
    case .spreadsheet, .text: nil
    case .oldWorkbook:
      "this is a workbook of the old kind (.xls) or one locked by a password; open it and save it "
        + "as .xlsx, without a password"
    case .textDocument:
      "this is a text document (.docx); copy its table into a spreadsheet and save that as .xlsx"
    case .openDocument: "this is an OpenDocument file (.ods, .odt); save it as .xlsx or .csv"
    case .archive: "this is a packed folder (.zip); unpack it and send the list that is in it"
    case .pdf: "this is a PDF; ask the partner for the spreadsheet that it was printed from"
    case .picture: "this is a picture; ask the partner for the list as a spreadsheet"
    }
  }
}

extension TextTable {
  /// The cells of a list, whichever of the two kinds of file it is in.
  ///
  /// - Throws: `ListFault`, which says of any other kind what it is and what to do.
  public init(list bytes: [UInt8]) throws(ListFault) {
    let kind = ListFileKind(bytes)
    if let advice = kind.advice { throw ListFault(what: advice) }
    if kind == .spreadsheet { try self.init(xlsx: bytes) } else { try self.init(csv: bytes) }
  }
}
