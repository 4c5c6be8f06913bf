import Basics
import Wire

/// What the parts of a workbook beside its sheets say.
struct WorkbookParts {
  /// The path of the sheet that is read.
  var sheet = ""
  /// Texts that cells name by number.
  var texts: [String] = []
  /// By cell style: whether numbers of it are dates.
  var areDates: [Bool] = []
  /// The day that a date's number 0 stands for; workbooks of old Macintosh machines differ.
  var epoch = CivilDate(year: 1899, month: 12, day: 30)!

  init(_ archive: inout ZipReader, sheet wanted: String?) throws(ListFault) {
    guard let book = try archive.part("xl/workbook.xml") else {
      throw ListFault(what: "the file is no XLSX spreadsheet; save it as .xlsx or .csv")
    }
    let id = try readBook(book, wanted)
    sheet = try Self.target(of: id, archive.part("xl/_rels/workbook.xml.rels") ?? [])
    if let styles = try archive.part("xl/styles.xml") { try readStyles(styles) }
    if let texts = try archive.part("xl/sharedStrings.xml") { try readTexts(texts) }
  }

  /// The relation's name of the wanted sheet, or of the first.
  private mutating func readBook(
    _ bytes: [UInt8], _ wanted: String?
  ) throws(ListFault) -> String {
    let walker = try XMLWalker(bytes)
    var found: String?
    while let piece = try walker.next() {
      guard case .start = piece else { continue }
      switch walker.name {
      case "workbookPr":
        if ["1", "true"].contains(walker.attribute("date1904")) {
          epoch = CivilDate(year: 1904, month: 1, day: 1)!
        }
      case "sheet":
        if found == nil && (wanted == nil || wanted == walker.attribute("name")) {
          found = walker.attribute("id")
        }
      default: continue
      }
    }
    guard let found else {
      throw ListFault(
        what: wanted == nil
          ? "the workbook has no sheet with cells in it; put the list on one"
          : "the workbook has no sheet of that name")
    }
    return found
  }

  private static func target(of id: String, _ bytes: [UInt8]) throws(ListFault) -> String {
    let walker = try XMLWalker(bytes)
    while let piece = try walker.next() {
      guard case .start = piece, walker.name == "Relationship", walker.attribute("Id") == id,
        let target = walker.attribute("Target")
      else { continue }
      return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    throw ListFault(what: "the spreadsheet does not say where its sheet is")
  }

  private mutating func readStyles(_ bytes: [UInt8]) throws(ListFault) {
    let walker = try XMLWalker(bytes)
    var dateFormats: Set<Int> = Set(14...17).union([22])
    var isInCells = false
    while let piece = try walker.next() {
      switch (piece, walker.name) {
      case (.start, "numFmt"):
        if let id = walker.attribute("numFmtId").flatMap({ Int($0) }),
          Self.isDate(walker.attribute("formatCode") ?? "")
        {
          dateFormats.insert(id)
        }
      case (.start(let isEmpty), "cellXfs"): isInCells = !isEmpty
      case (.end, "cellXfs"): isInCells = false
      case (.start, "xf") where isInCells:
        let id = walker.attribute("numFmtId").flatMap { Int($0) } ?? 0
        areDates.append(dateFormats.contains(id))
      default: continue
      }
    }
  }

  /// A number format with a day or a year in it, outside quotes, brackets and escapes.
  private static func isDate(_ format: String) -> Bool {
    var closing: UInt8?
    var isEscaped = false
    for byte in format.utf8 {
      if isEscaped {
        isEscaped = false
      } else if let end = closing {
        if byte == end { closing = nil }
      } else {
        switch byte {
        case UInt8(ascii: "\\"): isEscaped = true
        case UInt8(ascii: "\""): closing = byte
        case UInt8(ascii: "["): closing = UInt8(ascii: "]")
        case UInt8(ascii: "d"), UInt8(ascii: "D"), UInt8(ascii: "y"), UInt8(ascii: "Y"):
          return true
        default: continue
        }
      }
    }
    return false
  }

  private mutating func readTexts(_ bytes: [UInt8]) throws(ListFault) {
    let walker = try XMLWalker(bytes)
    var text = ""
    var isText = false
    var isReading = false
    while let piece = try walker.next() {
      switch piece {
      case .start(let isEmpty):
        switch walker.name {
        case "si":
          text = ""
          if isEmpty { texts.append("") }
        case "t": isText = !isEmpty && !isReading
        // How a Japanese word is read, beside the word.
        case "rPh": isReading = !isEmpty
        default: continue
        }
      case .end:
        switch walker.name {
        case "si": texts.append(text)
        case "t": isText = false
        case "rPh": isReading = false
        default: continue
        }
      case .text: if isText { text += walker.text }
      case .other: continue
      }
    }
  }
}
