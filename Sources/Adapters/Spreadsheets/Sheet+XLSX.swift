import Basics
public import Documents
import Wire

extension Sheet {
  /// The sheet as an XLSX file (ECMA-376), made in memory.
  ///
  /// The header row stays in sight and carries a filter. Text that a spreadsheet would run as a
  /// formula is neutralised as in CSV; characters XML cannot hold are dropped.
  ///
  /// - Throws: `SheetFault.tooLarge` beyond the rows and columns an import takes.
  public func xlsx() throws(SheetFault) -> [UInt8] {
    guard rows.count < Limits.importRows, (1...Limits.importColumns).contains(columns.count) else {
      throw .tooLarge
    }
    return try ZipWriter.archive([
      ("[Content_Types].xml", Array(Self.contentTypes.utf8)),
      ("_rels/.rels", Array(Self.packageRelations.utf8)),
      ("xl/workbook.xml", workbook),
      ("xl/_rels/workbook.xml.rels", Array(Self.workbookRelations.utf8)),
      ("xl/styles.xml", Array(Self.styles.utf8)),
      ("xl/worksheets/sheet1.xml", worksheet),
    ])
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let media = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private static let contentTypes =
    head + "<Types xmlns=\"\(package)/content-types\">"
    + "<Default Extension=\"rels\""
    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(media).sheet.main+xml\"/>"
    + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(media).styles+xml\"/>"
    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"\(media).worksheet+xml\"/>"
    + "</Types>"

  private static let packageRelations =
    head + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\""
    + " Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"

  private static let workbookRelations =
    head + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\""
    + " Type=\"\(office)/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\""
    + " Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"

  /// Cell styles: 0 plain, 1 header, 2 date, 3 text.
  private static let styles =
    head + "<styleSheet xmlns=\"\(main)\">"
    + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
    + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Noto Sans\"/></font>"
    + "<font><b/><sz val=\"11\"/><name val=\"Noto Sans\"/></font></fonts>"
    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    + "<cellStyleXfs count=\"1\">\(format(0))</cellStyleXfs><cellXfs count=\"4\">"
    + "\(format(0))\(format(0, font: 1))\(format(164))\(format(49))</cellXfs>"
    + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
    + "</cellStyles></styleSheet>"

  private static func format(_ number: Int, font: Int = 0) -> String {
    "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"0\" borderId=\"0\""
      + " applyNumberFormat=\"1\" applyFont=\"1\"/>"
  }

  private var workbook: [UInt8] {
    // Excel allows 31 letters in a sheet's name, and not all of them.
    let plain = String(name.filter { !"[]:*?/\\'".contains($0) }.prefix(31))
    return Array(
      (Self.head + "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><sheets>"
        + "<sheet name=\"\(plain.isEmpty ? "Sheet" : Self.escaped(plain))\" sheetId=\"1\""
        + " r:id=\"rId1\"/></sheets></workbook>").utf8)
  }

  private var worksheet: [UInt8] {
    let last = "\(Self.letters(columns.count - 1))\(rows.count + 1)"
    var out = Array(
      (Self.head + "<worksheet xmlns=\"\(Self.main)\"><sheetViews>"
        + "<sheetView workbookViewId=\"0\"\(isRightToLeft ? " rightToLeft=\"1\"" : "")>"
        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
        + "</sheetView></sheetViews><cols><col min=\"1\" max=\"\(columns.count)\" width=\"18\""
        + " customWidth=\"1\"/></cols><sheetData>").utf8)
    Self.write(columns.map { .text($0) }, number: 1, style: 1, to: &out)
    for (index, row) in rows.enumerated() {
      Self.write(row, number: index + 2, style: 3, to: &out)
    }
    out += "</sheetData><autoFilter ref=\"A1:\(last)\"/></worksheet>".utf8
    return out
  }

  private static func write(
    _ row: [SheetCell], number: Int, style: Int, to out: inout [UInt8]
  ) {
    out += "<row r=\"\(number)\">".utf8
    for (column, cell) in row.prefix(Limits.importColumns).enumerated() {
      let place = "\(letters(column))\(number)"
      switch cell {
      case .empty: continue
      case .integer(let value): out += "<c r=\"\(place)\"><v>\(value)</v></c>".utf8
      case .date(let date):
        out += "<c r=\"\(place)\" s=\"2\"><v>\(serial(date))</v></c>".utf8
      case .text(let text):
        let safe = escaped(TextTable.harmless(text))
        out +=
          "<c r=\"\(place)\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">".utf8
        out += safe.utf8
        out += "</t></is></c>".utf8
      }
    }
    out += "</row>".utf8
  }

  /// The day's number in a spreadsheet: 1 March 1900 is 61, as in every program since Lotus 1-2-3.
  private static func serial(_ date: CivilDate) -> Int {
    date - CivilDate(year: 1899, month: 12, day: 30)!
  }

  /// A, B, ... Z, AA, AB: the letters of column `index`, from 0.
  private static func letters(_ index: Int) -> String {
    let letter = { (value: Int) in String(UnicodeScalar(UInt8(65 + value))) }
    return index < 26 ? letter(index) : letter(index / 26 - 1) + letter(index % 26)
  }

  private static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case _ where scalar.value < 0x20 && !["\t", "\n"].contains(scalar): continue
      case _ where scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
