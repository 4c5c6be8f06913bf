import Arbitrary
import Basics
import Documents
import Spreadsheets
import Testing
import Wire

@Suite struct SpreadsheetTests {
  private func sheet(_ rows: [[SheetCell]], columns: Int = 3) -> Sheet {
    Sheet(name: "List: 1/2", columns: (0..<columns).map { "c\($0)" }, rows: rows)
  }

  @Test func `what is written is read back`() throws {
    let sheet = sheet([
      [.text("Ғафуров <\"&\">"), .integer(-12), .date(CivilDate(year: 1997, month: 10, day: 24)!)],
      [], [.empty, .text(" 007 "), .date(CivilDate(year: 1900, month: 3, day: 1)!)],
      [.text("a\nb"), .text("عبدالرحمن")],
    ])
    let table = try TextTable(xlsx: sheet.xlsx())
    #expect(
      table.rows == [
        ["c0", "c1", "c2"], ["Ғафуров <\"&\">", "-12", "1997-10-24"], [],
        ["", " 007 ", "1900-03-01"], ["a\nb", "عبدالرحمن"],
      ])
    #expect(try sheet.xlsx() == sheet.xlsx())
    #expect(try TextTable(xlsx: sheet.xlsx(), sheet: "List 12") == table)
    #expect(throws: ListFault.self) { try TextTable(xlsx: sheet.xlsx(), sheet: "Other") }
  }

  @Test func `every day survives the journey`() throws {
    var dates: [CivilDate] = []
    forEvery(CivilDate.self, count: 200) { date, _ in
      if date > CivilDate(year: 1900, month: 3, day: 1)! { dates.append(date) }
    }
    let table = try TextTable(xlsx: sheet(dates.map { [.date($0)] }, columns: 1).xlsx())
    #expect(table.rows.dropFirst().map { $0[0] } == dates.map(\.description))
  }

  @Test func `no cell can be run as a formula`() throws {
    for text in ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx"] {
      let table = try TextTable(xlsx: sheet([[.text(text)]]).xlsx())
      #expect(table.rows[1][0] == "'" + text)
    }
  }

  @Test func `what unpacks to a mountain is refused`() throws {
    let wide = String(repeating: " ", count: Limits.cellBytes)
    let big = sheet((0..<4_000).map { _ in [.text(wide)] })
    #expect(throws: ListFault.self) { try TextTable(xlsx: big.xlsx()) }
    let giant = sheet([[.text(String(repeating: "x", count: Limits.cellBytes + 1))]])
    #expect(throws: ListFault.self) { try TextTable(xlsx: giant.xlsx()) }
  }

  @Test func `a thousand damaged files are refused or read, never worse`() throws {
    let good = try sheet((0..<20).map { [.integer($0), .text("name \($0)")] }).xlsx()
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<1_000 {
      var bad = good
      for _ in 0..<generator.within(1...8) {
        bad[generator.within(0...(bad.count - 1))] = UInt8(generator.within(0...255))
      }
      _ = try? TextTable(xlsx: bad)
    }
    for length in stride(from: 0, to: good.count, by: 17) {
      #expect(throws: ListFault.self) { try TextTable(xlsx: Array(good[..<length])) }
    }
  }
}
