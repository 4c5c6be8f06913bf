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
