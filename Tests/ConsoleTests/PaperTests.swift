import Basics
import Caseload
import Console
import Documents
import Foundation
import Spreadsheets
import Testing
import Wire

@Suite struct PaperTests {
  /// A mission with the first list of a small season, sent as XLSX, planned.
  private func planned() throws -> ConsoleTests.Room {
    let room = ConsoleTests.Room()
    let list = try #require(Caseload.season(seed: 3, people: 400).lists().first)
    let sheet = Sheet(
      name: list.name, columns: list.columns, rows: list.rows.map { $0.map(SheetCell.text) })
    #expect(room.run("init", "--from", ConsoleTests.example, "--key-file").status == .done)
    let path = room.path + "/list.xlsx"
    try Data(sheet.xlsx()).write(to: URL(fileURLWithPath: path))
    let answer = room.run(
      "import", path, "--programme", "tajik-refugee-return", "--dated", "1997-09-30")
    #expect(answer.output.contains("Registered"), "\(answer.complaint)")
    let plan = room.run(
      "plan", "--programme", "tajik-refugee-return", "--from", "1997-07-18", "--until",
      "1997-12-31", "--seconds", "0", "--accept")
    #expect(plan.status == .done)
    return room
  }

  @Test func `a list in a spreadsheet ends as a manifest and cards that one account may read`()
    throws
  {
    let room = try planned()
    let row = try #require(
      room.run("movements", "--format", "csv").output.split(separator: "\r\n").dropFirst().first)
    let movement = String(row.prefix { $0 != "," })
    for (command, name, language) in [
      ("manifest", "list.pdf", "tg"), ("manifest", "list.pdf", "fa"),
      ("manifest", "list2.xlsx", "ru"), ("manifest", "list.csv", "en"), ("cards", "c.pdf", "fa"),
    ] {
      let path = room.path + "/" + name
      let answer = room.run(command, movement, "--out", path, "--language", language)
      #expect(answer.status == .done, "\(answer.complaint)")
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
    let bytes = try #require(FileManager.default.contents(atPath: room.path + "/list2.xlsx"))
    let table = try TextTable(xlsx: Array(bytes))
    let printed = room.run("manifest", movement, "--format", "csv").output
    #expect(table.rows.count == printed.split(separator: "\r\n").count)
    #expect(room.run("manifest", movement, "--out", "list.doc").status == .usage)
    #expect(room.run("cards", movement).status == .usage)
    #expect(room.run("cards", movement, "--out", room.path + "/no/c.pdf").status == .configuration)
  }
}
