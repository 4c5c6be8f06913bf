import Basics
import Testing
import Wire

@testable import Spreadsheets

/// Files as other programs write them, and as nobody should.
@Suite struct ForeignSpreadsheetTests {
  private func table(
    sheet: String, texts: String = "<sst/>", book: String = "", extra: [(String, String)] = []
  ) throws -> TextTable {
    let parts: [(String, String)] =
      [
        (
          "xl/workbook.xml",
          "<x:workbook xmlns:x='a' xmlns:r='b'>\(book)<x:sheets><x:sheet name='One' r:id='r7'/>"
            + "</x:sheets></x:workbook>"
        ),
        (
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id='r7' Target='/xl/s.xml'/></Relationships>"
        ),
        (
          "xl/styles.xml",
          "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='[$-F800]dd\\.mm\\.yyyy'/>"
            + "<numFmt numFmtId='171' formatCode='0.0&quot;days&quot;'/></numFmts><cellStyleXfs>"
            + "<xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/>"
            + "<xf numFmtId='170'/><xf numFmtId='171'/></cellXfs></styleSheet>"
        ), ("xl/sharedStrings.xml", texts), ("xl/s.xml", sheet),
      ] + extra
    return try TextTable(xlsx: ZipWriter.archive(parts.map { ($0.0, Array($0.1.utf8)) }))
  }

  private func cells(_ cells: String) -> String {
    "<worksheet><sheetData><row r='1'>\(cells)</row></sheetData></worksheet>"
  }

  @Test func `shared texts, rich texts and dates by style are read`() throws {
    let table = try table(
      sheet: cells(
        "<c r='A1' t='s'><v>1</v></c><c r='C1' s='1'><v>35727</v></c>"
          + "<c s='2'><v>35727.75</v></c><c s='3'><v>12</v></c><c><v>3.0</v></c>"
          + "<c t='str'><f>A1</f><v>sum</v></c><c t='e'><v>#REF!</v></c><c t='b'><v>1</v></c>"),
      texts: "<sst><si><t>a</t></si><si><r><t>Ғу</t></r><r><t> л</t></r><rPh><t>x</t></rPh></si>"
        + "</sst>")
    #expect(
      table.rows == [["Ғу л", "", "1997-10-24", "1997-10-24", "12", "3", "sum", "", "1"]])
  }

  @Test func `dates of old Macintosh workbooks are four years later`() throws {
    let table = try table(
      sheet: cells("<c s='1'><v>34265</v></c>"), book: "<x:workbookPr date1904='1'/>")
    #expect(table.rows == [["1997-10-24"]])
  }

  @Test(arguments: [
    "<row r='0'/>", "<row r='200001'/>", "<row r='2'/><row r='1'/>",
    "<row r='1'><c r='XFD1'><v>1</v></c></row>", "<row r='1'><c t='s'><v>9</v></c></row>",
    "<row r='1'><c><v>1</v></row>", String(repeating: "<a>", count: 70),
  ])
  func `what no list has is refused`(rows: String) {
    #expect(throws: ListFault.self) {
      try table(sheet: "<worksheet><sheetData>\(rows)</sheetData></worksheet>")
    }
  }

  @Test func `a bomb of entities, too many parts and a file of zeros are refused`() throws {
    let bomb = "<!DOCTYPE a [<!ENTITY b 'bbbbbbbb'><!ENTITY c '&b;&b;&b;&b;'>]>"
    #expect(throws: ListFault.self) {
      try table(sheet: bomb + cells("<c t='str'><v>&c;</v></c>"))
    }
    let parts = (0..<Limits.spreadsheetEntries).map { ("p\($0)", "") }
    #expect(throws: ListFault.self) { try table(sheet: cells(""), extra: parts) }
    let zeros = String(repeating: " ", count: 8 << 20)
    #expect(throws: ListFault.self) { try table(sheet: zeros + cells("")) }
  }
}

/// What people send instead of a list is told by what it is, with what to do.
@Suite struct ListFileKindTests {
  private static func packed(_ part: String) throws -> [UInt8] {
    try ZipWriter.archive([(part, Array("<x/>".utf8))])
  }

  @Test func `other files are told by what they hold`() throws {
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
    let files: [(bytes: [UInt8], kind: ListFileKind, says: String)] = [
      (old, .oldWorkbook, ".xls"),
      (try Self.packed("word/document.xml"), .textDocument, ".docx"),
      (try Self.packed("content.xml"), .openDocument, ".ods"),
      (try Self.packed("lists/sakhi.csv"), .archive, ".zip"),
      (Array("%PDF-1.7".utf8), .pdf, "PDF"), ([0xFF, 0xD8, 0xFF, 0xE0], .picture, "picture"),
    ]
    for file in files {
      #expect(ListFileKind(file.bytes) == file.kind)
      let fault = #expect(throws: ListFault.self) { try TextTable(list: file.bytes) }
      #expect(fault?.description.contains(file.says) == true, "\(file.kind)")
    }
    let readable: Set<ListFileKind> = [.spreadsheet, .text]
    #expect(Set(files.map(\.kind)) == Set(ListFileKind.allCases).subtracting(readable))
  }

  @Test func `a workbook without a sheet says so`() throws {
    let book = try ZipWriter.archive([("xl/workbook.xml", Array("<workbook/>".utf8))])
    let fault = #expect(throws: ListFault.self) { try TextTable(list: book) }
    #expect(fault?.description.contains("no sheet") == true)
  }

  @Test func `damaged archives and text are read as what they claim to be`() throws {
    #expect(ListFileKind([0x50, 0x4B, 0x03, 0x04, 9, 9]) == .spreadsheet)
    #expect(throws: ListFault.self) { try TextTable(list: [0x50, 0x4B, 0x03, 0x04, 9, 9]) }
    #expect(try TextTable(list: Array("a,b\n1,2".utf8)).rows == [["a", "b"], ["1", "2"]])
  }
}
