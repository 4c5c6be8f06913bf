import Application
import Basics
import Caseload
import Console
import Foundation
import Journal
import JournalSealing
import Mission
import SQLite
import Spreadsheets
import Testing
import Wire
import Wiring

@Suite struct ConsoleTests {
  static let example = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Examples/tajikistan").standardizedFileURL.path

  /// A mission folder of the test's own, and a clock that stands at noon of 20 November 1997.
  final class Room: Sendable {
    let path = NSTemporaryDirectory() + "safar-console-" + UUID().uuidString
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func run(_ words: String...) -> Console.Answer { run(all: words) }

    func run(all words: [String]) -> Console.Answer {
      let surroundings = Surroundings(
        folder: MissionFolder(path: path),
        now: { Instant(CivilDate(year: 1997, month: 11, day: 20)!, hour: 7) },
        random: { .random(in: .min ... .max) }, passphrase: { "a passphrase of the test" },
        progress: .silent)
      return Console.run(words, in: surroundings)
    }

    /// The example, and beside it what is commanded on 1 October 1997.
    func found(
      _ more: (_ mission: SafarMission, _ carryOut: ([Command]) throws -> Void) throws -> Void
    ) throws {
      #expect(run("init", "--from", ConsoleTests.example, "--key-file").status == .done)
      let folder = MissionFolder(path: path)
      let mission = try folder.open { nil }
      try more(mission) { commands in
        try mission.dispatch(
          all: commands,
          id: CommandID(high: .random(in: .min ... .max), low: .random(in: .min ... .max)),
          actor: AccountID.console.raw, at: Instant(CivilDate("1997-10-01")!))
      }
      try folder.settle(mission)
    }

    /// Every byte of every file of the folder.
    func contains(_ text: String) -> Bool {
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
      return names.contains { name in
        FileManager.default.contents(atPath: path + "/" + name)?.range(of: Data(text.utf8)) != nil
      }
    }
  }

  func list() throws -> String {
    let list = try #require(Caseload.season(seed: 3, people: 400).lists().first)
    let path = NSTemporaryDirectory() + "list-" + UUID().uuidString + ".csv"
    let table = TextTable(rows: [list.columns] + list.rows)
    try Data(table.csv()).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test func `from a partner's list to a plan, a manifest and the road`() throws {
    let room = Room()
    let list = try list()
    defer { try? FileManager.default.removeItem(atPath: list) }
    #expect(room.run("init", "--from", Self.example, "--key-file").status == .done)
    let options = ["--programme", "tajik-refugee-return", "--dated", "1997-09-30"]
    let dry = room.run("import", list, options[0], options[1], options[2], options[3], "--dry-run")
    #expect(dry.output.contains("Would register"))
    let real = room.run("import", list, options[0], options[1], options[2], options[3])
    #expect(real.status == .done && real.output.contains("Registered"))
    let again = room.run("import", list, options[0], options[1], options[2], options[3])
    #expect(again.output.contains("taken in before"))
    let late = room.run("cases", "--blocked", "--on", "2026-11-24").output
    #expect(late.contains("holds on no day with the others") && !late.contains("noCommonDay"))
    let plan = room.run(
      "plan", options[0], options[1], "--from", "1997-07-18", "--until", "1997-12-31",
      "--seconds", "0", "--accept")
    #expect(plan.status == .done, "\(plan.complaint)")
    let movements = room.run("movements", "--format", "csv").output.split(separator: "\r\n")
    let row = try #require(movements.dropFirst().first)
    let first = try #require(row.split(separator: ",").first.map(String.init))
    #expect(room.run("depart", first).status == .refused)
    #expect(room.run("confirm", first).status == .done)
    #expect(room.run("manifest", first).output.contains("version 1"))
    #expect(room.run("history", first).output.contains("movement confirmed"))
    let printed = room.run("manifest", first, "--format", "csv").output
    for id in try TextTable(csv: Array(printed.utf8)).rows[1][3...4] {
      let history = room.run("history", id).output
      for event in ["registered", "clearance recorded", "consent given", "household booked"] {
        #expect(history.contains(event), "\(event) of \(id)")
      }
      #expect(history.contains("movement confirmed") && history.contains(first))
    }
    let day = String(row.split(separator: ",")[1])
    let families = try TextTable(csv: Array(printed.utf8)).rows.dropFirst().map { $0[3] }
    try travel(first, Set(families).sorted(), day, in: room)
    #expect(room.run("verify").status == .done)
  }

  private func travel(
    _ movement: String, _ families: [String], _ day: String, in room: Room
  ) throws {
    let aboard = room.run(all: ["board", movement] + families + ["--at", day + "T06:00"])
    #expect(aboard.status == .done, "\(aboard.complaint)")
    #expect(room.run("depart", movement, "--at", day + "T07:00").status == .done)
    #expect(room.run("arrive", movement, "--at", day + "T20:00").status == .done)
    #expect(room.run("handover", movement, "somebody").status == .usage)
    let listed = room.run("handover", movement, "--format", "csv").output
    let partners = try TextTable(csv: Array(listed.utf8)).rows
    #expect(partners[0] == ["partner", "name", "site"])
    let given = room.run("handover", movement, partners[1][0], "--at", day + "T21:00")
    #expect(given.status == .done, "\(given.complaint)")
    #expect(given.output.contains("handed over; it is closed"))
  }

  @Test func `after an erasure not one byte of the name is left in the folder`() throws {
    let room = Room()
    let list = try list()
    defer { try? FileManager.default.removeItem(atPath: list) }
    _ = room.run("init", "--from", Self.example)
    _ = room.run(
      "import", list, "--programme", "tajik-refugee-return", "--dated", "1997-09-30")
    let people = room.run("persons", "--limit", "1", "--format", "csv").output
    let cells = people.split(separator: "\r\n")[1].split(separator: ",").map(String.init)
    let figures = room.run("figures", "--by", "sex,age").output.split(separator: "On ").first
    #expect(room.run("erase", cells[0]).status == .usage)
    #expect(room.run("erase", cells[0], "--yes").status == .done)
    #expect(!room.contains(cells[2]))
    #expect(room.run("persons", cells[0]).output.contains("(erased)"))
    #expect(room.run("figures", "--by", "sex,age").output.split(separator: "On ").first == figures)
    #expect(room.run("verify").status == .done)
  }

  @Test func `a damaged journal is found, wherever the damage lies, and not begun from`() throws {
    let room = Room()
    _ = room.run("init", "--from", Self.example)
    let journal = URL(fileURLWithPath: room.path + "/journal.db")
    let sound = try Data(contentsOf: journal)
    for part in ["header", "record", "hash"] {
      for position in ["1", "(SELECT max(position) FROM journal)"] {
        let hand = try Connection(path: journal.path)
        try hand.execute(
          "UPDATE journal SET \(part) = zeroblob(length(\(part))) WHERE position = \(position)")
        let answer = room.run("verify")
        #expect(answer.status == .refused, "\(part) of \(position): \(answer.complaint)")
        #expect(answer.output.contains("Restore") || answer.output.contains("restore a backup"))
        try hand.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        try sound.write(to: journal)
      }
    }
    #expect(room.run("verify").status == .done)
  }

  @Test func `an erasure that was cut off before the key was destroyed is carried to its end`()
    throws
  {
    let room = Room()
    let list = try list()
    defer { try? FileManager.default.removeItem(atPath: list) }
    _ = room.run("init", "--from", Self.example, "--key-file")
    _ = room.run("import", list, "--programme", "tajik-refugee-return", "--dated", "1997-09-30")
    let person = SubjectKey(PersonID(number: 1))
    let folder = MissionFolder(path: room.path)
    let mission = try folder.open { nil }
    #expect(mission.log.vault.hasKey(of: person))
    try mission.dispatch(
      .erase(PersonID(number: 1)), id: CommandID(high: 1, low: 1), actor: 1,
      at: Instant(milliseconds: 0))
    #expect(mission.log.vault.hasKey(of: person))
    #expect(try !folder.open { nil }.log.vault.hasKey(of: person))
  }

  @Test func `init goes on where it was interrupted, and over nothing else`() throws {
    let room = Room()
    try MissionFolder(path: room.path).make(passphrase: nil)
    #expect(room.run("init", "--from", Self.example, "--key-file").status == .done)
    #expect(room.run("init", "--from", Self.example, "--key-file").status == .refused)
    #expect(room.run("demo").status == .refused)
  }

  @Test(arguments: [
    (["--mission=a", "x"], "a", ["x"]), (["x", "--mission", "b", "y"], "b", ["x", "y"]),
    (["x", "--", "--mission", "b"], nil, ["x", "--", "--mission", "b"]),
    (["x", "--mission"], nil, ["x", "--mission"]), (["--mission=", "x"], "", ["x"]),
  ])
  func `an option of every command is taken wherever it stands`(
    words: [String], value: String?, rest: [String]
  ) {
    var left = words
    #expect(Console.takeOption("--mission", from: &left) == value)
    #expect(left == rest)
  }

  @Test func `figures and the reporting database leave the mission as files, and are recorded`()
    throws
  {
    let room = Room()
    let list = try list()
    let files = room.path + "-files"
    try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
    defer { for path in [list, files] { try? FileManager.default.removeItem(atPath: path) } }
    _ = room.run("init", "--from", Self.example)
    _ = room.run(
      "import", list, "--programme", "tajik-refugee-return", "--dated", "1997-09-30")
    for ending in ["csv", "json", "xlsx"] {
      #expect(room.run("figures", "--by", "sex", "--out", "\(files)/f.\(ending)").status == .done)
    }
    let rows = try String(contentsOfFile: files + "/f.csv", encoding: .utf8)
      .split(separator: "\r\n")
    #expect(rows[0].contains("ready: of these") && rows[0].hasSuffix("date,journal_position"))
    #expect(rows[1].hasPrefix("#meta+sex,#affected+registered,"))
    #expect(rows[2].hasPrefix("female,") && rows[2].contains(",1997-11-20,"))
    let about = JSONNode(
      try JSON(Array(Data(contentsOf: URL(fileURLWithPath: files + "/f.json")))))
    #expect(try about.get("definitions").get("handed_over").string().hasPrefix("people"))
    let sheet = try TextTable(
      xlsx: Array(Data(contentsOf: URL(fileURLWithPath: files + "/f.xlsx"))))
    #expect(sheet.rows.count == rows.count && sheet.rows[2][0] == "female")
    let export = ["export", "--out", files + "/r.db", "--identified"]
    #expect(room.run(export[0], export[1], export[2], export[3]).status == .refused)
    #expect(!FileManager.default.fileExists(atPath: files + "/r.db"))
    #expect(room.run(export[0], export[1], export[2]).status == .done)
    #expect(room.run("history", ExportID(number: 1).description).output.contains("data exported"))
  }

  @Test(arguments: [
    (["fly"], Console.ExitStatus.usage), (["figures", "--by", "moon"], .usage),
    (["init"], .usage), (["figures"], .configuration), (["help"], .done),
    (["history", "H-000001-X"], .usage), (["figures", "--format", "xml"], .usage),
    (["figures", "--format=json"], .configuration), (["figures", "--mission"], .usage),
    (["persons", "--limit", "-1"], .usage), (["movements", "M-000001-Y", "M-000002-Z"], .usage),
  ])
  func `ends with the status that fits`(words: [String], status: Console.ExitStatus) {
    let room = Room()
    let answer =
      switch words.count {
      case 1: room.run(words[0])
      case 2: room.run(words[0], words[1])
      default: room.run(words[0], words[1], words[2])
      }
    #expect(answer.status == status)
    #expect(answer.complaint.isEmpty == (status == .done))
  }

  @Test func `the whole help is as it was reviewed`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "help.txt")
    let reviewed = try String(contentsOf: file, encoding: .utf8)
    guard Console.wholeHelp != reviewed else { return }
    let now = NSTemporaryDirectory() + "safar-help.txt"
    try Console.wholeHelp.write(toFile: now, atomically: true, encoding: .utf8)
    Issue.record("Review what `diff \(file.path) \(now)` shows, then copy it there.")
  }
}
