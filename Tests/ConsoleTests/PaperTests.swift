import Application
import Basics
import Caseload
import Console
import Documents
import Foundation
import Journal
import JournalSealing
import Sealing
import Spreadsheets
import Testing
import Wire
import Wiring

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
    let movement = try room.first("movements")
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

  @Test func `a booked case has its packet, a movement its form and its calendar without a name`()
    throws
  {
    let room = try planned()
    let movement = try room.first("movements")
    let booked = try #require(
      room.run("manifest", movement, "--format", "csv").output.split(separator: "\r\n").dropFirst()
        .first)
    let cells = booked.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let household = cells[3]
    let cases = room.run("cases", "--limit", "1000", "--format", "csv").output
    let line = try #require(cases.split(separator: "\r\n").first { $0.contains(household) })
    let row = String(line.prefix { $0 != "," })
    let packet = room.path + "/packet.pdf"
    let made = room.run(
      "packet", row, "--out", packet, "--contact", "Office; Dushanbe; +992 37 2210000")
    #expect(made.status == .done, "\(made.complaint)")
    #expect(room.run("packet", row, "--out", packet, "--contact", "Office").status == .usage)
    #expect(room.run("packet", "C-000001-A", "--out", packet).status == .usage)
    let booklet = room.run(
      "booklet", row, "--out", packet, "--contact", "Office; +992 37 2210000", "--language", "fa")
    #expect(booklet.output.contains("0 things to do"), "\(booklet.complaint)")
    for language in DocumentLanguage.allCases {
      let form = room.run(
        "acceptance", movement, "--out", room.path + "/form.pdf", "--language", "\(language)")
      #expect(form.status == .done, "\(form.complaint)")
    }
    let calendar = room.path + "/convoys.ics"
    #expect(room.run("calendar", "--out", calendar).status == .done)
    let text = String(decoding: FileManager.default.contents(atPath: calendar)!, as: UTF8.self)
    #expect(text.contains("UID:\(movement)@") && text.contains("STATUS:TENTATIVE"))
    #expect(!cells[5].isEmpty && !text.contains(cells[5]) && !text.contains(household))
    for path in [packet, calendar, room.path + "/form.pdf"] {
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
    let none = room.run("calendar", "--out", calendar, "--until", "1997-01-01")
    #expect(none.output.hasPrefix("0 movements"))
  }

  @Test func `a genuine code is told from a false one, with the mission or its key alone`() throws {
    let room = ConsoleTests.Room()
    #expect(room.run("init", "--from", ConsoleTests.example, "--key-file").status == .done)
    let mission = try MissionFolder(path: room.path).open { nil }
    let card = try #require(
      SignedCard(
        node: 0, number: "K-000031-7", holder: "HOJIEVA<<GULNORA", course: "canada-coa",
        issuedOn: CivilDate("1997-11-20")!))
    let text = card.text(signedBy: mission.log.vault.sign)
    let path = room.path + "/code.txt"
    try Data("\(text)\n".utf8).write(to: URL(fileURLWithPath: path))
    let answer = room.run("verify-card", path)
    #expect(answer.status == .done && answer.output.contains("HOJIEVA  GULNORA"))
    let shown = room.run("verify-card", "--show-key", "--format", "csv").output
    let key = String(shown.split(separator: "\r\n")[1])
    let elsewhere = ConsoleTests.Room()
    #expect(elsewhere.run("verify-card", path, "--key", key).status == .done)
    #expect(elsewhere.run("verify-card", path).status == .configuration)
    #expect(room.run("verify-card", path, "--key", "short").status == .usage)
    // A key that begins with a minus, as a sheet gave it.
    let minus = "'-" + String(repeating: "A", count: 42)
    #expect(elsewhere.run("verify-card", path, "--key", minus).status == .refused)
    let other = SigningKey(seed: Array(repeating: 7, count: 32))!
    try Data(card.text(signedBy: other.sign).utf8).write(to: URL(fileURLWithPath: path))
    #expect(room.run("verify-card", path).status == .refused)
    #expect(elsewhere.run("verify-card", path, "--key", key).status == .refused)
  }

  @Test func `a carrier's list is shown name by name, then written, then read back`() throws {
    let room = ConsoleTests.Room()
    try FileManager.default.createDirectory(atPath: room.path, withIntermediateDirectories: true)
    let (list, out) = (room.path + "/list.csv", room.path + "/list.edi")
    let rows = [
      ["family", "given", "father", "sex", "born", "nationality", "paper", "expires", "issuer"],
      ["Ҳоҷиева", "Гулнора", "", "F", "1988-11-30", "AFG", "P01234567", "2029-01-31", "AFG"],
      ["", "محمد", "", "M", "", "AFG", "", "", ""],
    ]
    try Data(TextTable(rows: rows).csv()).write(to: URL(fileURLWithPath: list))
    let flight = [
      "paxlst", "write", list, "--flight", "TK255", "--from", "DYU@2026-03-12T06:40", "--to",
      "IST@2026-03-12T10:15",
    ]
    let shown = room.run(all: flight + ["--format", "csv"]).output.split(separator: "\r\n")
    #expect(shown[1].contains("\"HOJIEVA, GULNORA\",F,1988-11-30,P P01234567,"))
    #expect(shown[2].contains("MXHMD") && shown[2].contains("no day of birth"))
    #expect(room.run(all: flight + ["--out", out]).status == .usage)
    let parties = [
      "--sender", "MISSIONTJ", "--recipient", "TKAPIS", "--control", "12", "--list", "F-12",
      "--contact", "Duty office; +992 37 2210000", "--out", out,
    ]
    let written = room.run(all: flight + parties)
    #expect(written.status == .done, "\(written.complaint)")
    let read = room.run("paxlst", out)
    #expect(read.output.contains("HOJIEVA") && read.output.contains("MXHMD"), "\(read.complaint)")
    try Data("family,given\r\n123,456\r\n".utf8).write(to: URL(fileURLWithPath: list))
    #expect(room.run(all: flight + parties).status == .refused)
    #expect(room.run(all: flight.map { $0.replacing("DYU@", with: "DYU ") }).status == .usage)
  }

  @Test func `the receiving side is told, told again when people change, and has it in writing`()
    throws
  {
    let room = try planned()
    let movement = try room.first("movements")
    #expect(room.run("notice", "issue", movement).status == .refused)
    #expect(room.run("confirm", movement).status == .done)
    let issued = room.run("notice", "issue", movement)
    #expect(issued.status == .done, "\(issued.complaint)")
    let id = try #require(
      room.run("notice", "--format", "csv").output.split(separator: "\r\n").dropFirst().first?
        .split(separator: ",", omittingEmptySubsequences: false)[1]
    ).description
    #expect(room.run("notice", "take", id, "--out", room.path + "/clear").status == .refused)
    let sent = room.run(
      "notice", "send", id, "--to", "UNHCR Kabodian", "--contact", "Office; +992 37 2210000")
    #expect(sent.status == .done, "\(sent.complaint)")
    #expect(room.run("notice", "take", id, "--out", room.path + "/clear").status == .done)
    let csv = try #require(FileManager.default.contents(atPath: room.path + "/clear/\(id).csv"))
    let table = try TextTable(csv: Array(csv))
    let booked = room.run("manifest", movement, "--format", "csv").output.split(separator: "\r\n")
    #expect(table.rows.count == booked.count && table.rows[1][0] == id)
    let pdf = try #require(FileManager.default.contents(atPath: room.path + "/clear/\(id).pdf"))
    #expect(pdf.starts(with: Data("%PDF-".utf8)))
    let none = room.run("notice", "amend", id, "--reason", "people-changed")
    #expect(none.status == .refused)
    #expect(room.run("notice", "cancel", id, "--reason", "weather").status == .usage)
    #expect(room.run("notice", "acknowledge", id, "--reference", "R-1").status == .done)
    #expect(MissionFolder(path: room.path).outbox.names().isEmpty)
    let cancelled = room.run("notice", "cancel", id, "--reason", "flight-changed")
    #expect(cancelled.output.contains("version 2"), "\(cancelled.complaint)")
    #expect(room.run("notice", "send", id, "--to", "UNHCR").status == .refused)
    let rows = room.run("notice", "--format", "csv").output.split(separator: "\r\n")
    #expect(rows.count == 2 && rows[1].hasPrefix("send,"))
    #expect(room.run("history", movement).status == .done)
  }

  @Test func `papers' lines and carriers' lists are read from files`() throws {
    let room = ConsoleTests.Room()
    try FileManager.default.createDirectory(atPath: room.path, withIntermediateDirectories: true)
    let path = room.path + "/in.txt"
    // ICAO Doc 9303 part 4 and part 6: the specimens.
    let good =
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
    try Data("\(good)\n\n\(good.replacing("7408122", with: "7408123"))\n".utf8)
      .write(to: URL(fileURLWithPath: path))
    let read = room.run("zone", path, "--on", "2011-01-01", "--format", "csv")
    let rows = read.output.split(separator: "\r\n").dropFirst()
    #expect(
      rows.first == "P,UTO,L898902C3,ERIKSSON,ANNA MARIA,UTO,1974-08-12,F,2012-04-15,ZE184226B,")
    #expect(rows.last?.hasSuffix(",birth whole") == true && read.status == .refused)
    try Data("nonsense".utf8).write(to: URL(fileURLWithPath: path))
    #expect(room.run("zone", path).status == .refused)
    #expect(room.run("paxlst", path).status == .refused)
    let list =
      "UNB+UNOA:4+A+B+260302:0905+7++APIS'UNH+1+PAXLST:D:05B:UN:IATA'BGM+745'NAD+MS+++OFFICE'"
      + "TDT+20+TK255+++TK'LOC+125+DYU'DTM+189:2603120640:201'LOC+87+IST'DTM+232:2603121015:201'"
      + "NAD+FL+++HOJIEVA:GULNORA'ATT+2++F'CNT+42:1'UNT+12+1'UNZ+1+7'"
    try Data(list.utf8).write(to: URL(fileURLWithPath: path))
    let people = room.run("paxlst", path)
    #expect(people.status == .done && people.output.contains("HOJIEVA"), "\(people.complaint)")
    #expect(people.output.contains("DYU 2026-03-12 06:40"))
  }

  @Test func `what waits to be sent lies sealed, and goes with the first erasure`() throws {
    let room = ConsoleTests.Room()
    #expect(room.run("init", "--from", ConsoleTests.example, "--key-file").status == .done)
    let folder = MissionFolder(path: room.path)
    let mission = try folder.open { nil }
    let ring = mission.log.vault
    let message = Array("arrives: Gulnora Hojieva".utf8)
    try folder.outbox.put(message, as: "N-000012-K.1.pdf", sealedBy: ring)
    #expect(folder.outbox.names() == ["N-000012-K.1.pdf"])
    #expect(!room.contains("Gulnora"))
    #expect(try folder.outbox.take("N-000012-K.1.pdf", openedBy: ring) == message)
    try FileManager.default.copyItem(
      atPath: room.path + "/outbox/N-000012-K.1.pdf.sealed",
      toPath: room.path + "/outbox/N-000013-K.1.pdf.sealed")
    #expect(throws: VaultFault.self) {
      try folder.outbox.take("N-000013-K.1.pdf", openedBy: ring)
    }
    for name in ["", "../mission.key", ".hidden", "a b"] {
      #expect(throws: FolderFault.self) { try folder.outbox.put([], as: name, sealedBy: ring) }
    }
    try folder.settle(mission, forceSnapshot: true)
    #expect(folder.outbox.names().isEmpty)
  }
}

extension ConsoleTests.Room {
  /// The first column of the first row that a listing command prints.
  func first(_ words: String...) throws -> String {
    let lines = run(all: words + ["--format", "csv"]).output.split(separator: "\r\n")
    return String(try #require(lines.dropFirst().first).prefix { $0 != "," })
  }
}
