import Basics
import Testing
import Wire

@Suite struct CSVTests {
  static let rows = [
    ["no", "name"], ["1", "Абдураҳмон \"ё\""], ["2", ""], ["", "عبدالرحمن, دوم"],
  ]

  static func text(_ rows: [[String]], _ separator: String, _ end: String) -> String {
    rows.map { row in
      row.map { cell in
        cell.contains { "\",;\t\r\n".contains($0) }
          ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      }.joined(separator: separator)
    }.joined(separator: end)
  }

  @Test(arguments: [",", ";", "\t"], ["\r\n", "\n", "\r"])
  func `reads every separator and line end`(separator: String, end: String) throws {
    let text = Self.text(Self.rows, separator, end)
    #expect(try TextTable(csv: Array(text.utf8)).rows == Self.rows)
    #expect(try TextTable(csv: Array((text + end).utf8)).rows == Self.rows)
  }

  @Test func `tells the encoding by its bytes`() throws {
    let text = Self.text(Self.rows, ";", "\r\n")
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + little, little,
      [0xFE, 0xFF] + big, big,
    ] {
      #expect(try TextTable(csv: bytes).rows == Self.rows)
    }
    // "Имя;Пол" and "Ёж;№ 5" in Windows-1251.
    let windows: [UInt8] = [
      0xC8, 0xEC, 0xFF, 0x3B, 0xCF, 0xEE, 0xEB, 0x0D, 0x0A, 0xA8, 0xE6, 0x3B, 0xB9, 0x20, 0x35,
    ]
    #expect(try TextTable(csv: windows).rows == [["Имя", "Пол"], ["Ёж", "№ 5"]])
  }

  @Test func `keeps separators and line breaks within quotes`() throws {
    let table = try TextTable(csv: Array("a,\"b;c\nd\",\"\"\"\"\n1,2,3".utf8))
    #expect(table.rows == [["a", "b;c\nd", "\""], ["1", "2", "3"]])
  }

  @Test func `says where a list is broken, and never what it says`() {
    let open = #expect(throws: ListFault.self) { try TextTable(csv: Array("a,b\n1,\"2".utf8)) }
    #expect(open?.row == 2 && open?.column == 2)
    let giant = "a,b\n" + String(repeating: "x", count: Limits.cellBytes + 1)
    let long = #expect(throws: ListFault.self) { try TextTable(csv: Array(giant.utf8)) }
    #expect(long?.row == 2 && long?.column == 1)
    let quoted = "a\n\"" + String(repeating: "\"\"", count: 1 << 20) + "\""
    #expect(throws: ListFault.self) { try TextTable(csv: Array(quoted.utf8)) }
    let wide = String(repeating: ",", count: Limits.importColumns)
    #expect(throws: ListFault.self) { try TextTable(csv: Array(wide.utf8)) }
    let endless = [UInt8](repeating: 10, count: Limits.importRows + 1)
    #expect(throws: ListFault.self) { try TextTable(csv: endless) }
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1-2", "'+1-2"), ("-a", "'-a"), ("@x", "'@x"), ("\tx", "\"'\tx\""),
    ("\rx", "\"'\rx\""), ("-5", "'-5"), ("+992 9", "'+992 9"), ("5", "5"), ("a=b", "a=b"),
    ("-", "'-"),
    ("", ""), ("=\"x\"", "\"'=\"\"x\"\"\""),
  ])
  func `writes no cell that a spreadsheet would run`(cell: String, written: String) {
    let bytes = TextTable(rows: [[cell]]).csv(mark: false)
    #expect(String(decoding: bytes, as: UTF8.self) == written + "\r\n")
    #expect(TextTable.asItWas(TextTable.harmless(cell)) == cell)
  }

  @Test func `reads what it wrote`() throws {
    var generator = SeededGenerator(seed: 11)
    let letters = Array("ab ж\",;\t\r\nм5=").map(String.init)
    for _ in 0..<500 {
      let rows = (0..<3).map { _ in
        // A letter in front, so that no cell is a formula and no row is blank.
        (0..<4).map { _ in
          "x" + (0..<generator.below(6)).map { _ in generator.pick(letters) }.joined()
        }
      }
      let table = TextTable(rows: rows)
      #expect(try TextTable(csv: table.csv()) == table)
      #expect(try TextTable(csv: table.csv(mark: false)) == table)
    }
  }

  @Test func `no bytes trap it`() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<5_000 {
      let bytes = (0..<generator.below(60)).map { _ in
        generator.pick(
          [0, 9, 10, 13, 34, 44, 59, 65, 0xC8, 0xD0, 0xD8, 0xFE, 0xFF, 0x98] as [UInt8])
      }
      _ = try? TextTable(csv: bytes)
    }
  }
}
