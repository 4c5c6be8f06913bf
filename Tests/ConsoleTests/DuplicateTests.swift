import Basics
import Console
import Foundation
import Mission
import Testing
import Wire

/// From a list with somebody known already to the answer, on the console.
@Suite struct DuplicateTests {
  private static let header =
    "HH,First name,Father,Surname,Relationship,Sex,DoB,ID,Camp,Home district,Reg. date"

  private func write(_ rows: [String]) throws -> String {
    let path = NSTemporaryDirectory() + "list-" + UUID().uuidString + ".csv"
    try ([Self.header] + rows).joined(separator: "\n")
      .write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test func `a second registration is asked about, shown, merged, unmerged and dismissed`() throws
  {
    let room = ConsoleTests.Room()
    _ = room.run("init", "--from", ConsoleTests.example)
    let first = try write([
      "1,Karim,Rahim,Rahimov,Head,M,1960-05-01,A1234567,SAKHI,Bokhtar,1997-08-01",
      "1,Zaynab,Salim,Rahimova,Wife,F,1965-02-09,,SAKHI,Bokhtar,1997-08-01",
    ])
    let second = try write([
      "9,کریم,رحیم,رحیموف,Head,M,1960-05-01,A1234567,SAKHI,Bokhtar,1997-08-09",
      "9,زینب,سلیم,رحیموا,Wife,F,1965-02-09,,SAKHI,Bokhtar,1997-08-09",
    ])
    defer { for path in [first, second] { try? FileManager.default.removeItem(atPath: path) } }
    let options = ["--programme", "tajik-refugee-return", "--dated", "1997-09-30"]
    _ = room.run("import", first, options[0], options[1], options[2], options[3])
    let dry = room.run(
      "import", second, options[0], options[1], options[2], options[3], "--dry-run")
    #expect(dry.output.contains("this is P-000001") && dry.output.contains("would list"))
    #expect(room.run("duplicates").output.contains("Nothing to show"))
    _ = room.run("import", second, options[0], options[1], options[2], options[3])
    let rows = try TextTable(
      csv: Array(room.run("duplicates", "--format", "csv").output.utf8)
    ).rows.dropFirst()
    let pair = try #require(rows.first { $0.count > 6 && $0[2].hasPrefix("P-000003") })
    #expect(pair[1] == "certain" && pair[6].hasPrefix("P-000001"))
    let shown = room.run("duplicates", "show", pair[2], pair[6]).output
    #expect(shown.contains("born on the same day") && shown.contains("Karim Rahim Rahimov"))
    for (language, words) in [
      ("ru", "родились в один день"), ("tg", "дар як рӯз таваллуд шудаанд"),
      ("fa", "در یک روز تولد شده‌اند"),
    ] {
      let shown = room.run("duplicates", "show", pair[2], pair[6], "--language", language).output
      #expect(shown.contains(words) && !shown.contains("born on the same day"))
    }
    #expect(
      room.run("duplicates", "show", pair[2], pair[6], "--language", "fr").status == .usage)
    let merged = room.run("duplicates", "merge", pair[3], pair[7])
    #expect(merged.output.contains("2 people"), "\(merged)")
    #expect(room.run("duplicates").output.contains("Nothing to show"))
    #expect(room.run("search", "karim", "rahim").output.contains(pair[2]))
    #expect(room.run("history", pair[2]).output.contains("people merged"))
    #expect(room.run("duplicates", "dismiss", pair[2], pair[6]).status == .refused)
    #expect(room.run("duplicates", "unmerge", pair[2]).status == .done)
    #expect(room.run("duplicates", "find").output.contains(" 0 of them new"))
    #expect(room.run("verify").status == .done)
    #expect(room.run("duplicates", "merge", pair[2]).status == .usage)
  }

  @Test func `a file of persons is linked, and two of its rows are explained`() throws {
    let room = ConsoleTests.Room()
    let path = NSTemporaryDirectory() + "link-" + UUID().uuidString
    let header = "record_id,household_no,given_name,father_name,birth_date,document_no\n"
    try
      (header + "a,f1,Абдураҳмон,Назар,1971-05-04,A1234567\n"
      + "b,f2,عبدالرحمن,نظر,1350-02-14,A1234567\n")
      .write(toFile: path + ".csv", atomically: true, encoding: .utf8)
    defer {
      for end in [".csv", ".p", ".c", ".h"] {
        try? FileManager.default.removeItem(atPath: path + end)
      }
    }
    let linked = room.run(
      "link", path + ".csv", "--out", path + ".p", "--clusters", path + ".c", "--households",
      path + ".h")
    #expect(linked.status == .done && linked.output.contains("certain"), "\(linked)")
    #expect(try String(contentsOfFile: path + ".c", encoding: .utf8).hasSuffix("a,C0\nb,C0\n"))
    #expect(try String(contentsOfFile: path + ".h", encoding: .utf8).hasSuffix("f1,f2\n"))
    let why = room.run("link", path + ".csv", "--explain", "a", "b").output
    #expect(why.contains("the same number"))
    let dari = room.run("link", path + ".csv", "--explain", "a", "b", "--language", "fa").output
    #expect(dari.contains("\u{2067}همان نمبر\u{2069}") && !dari.contains("the same number"))
    _ = room.run("link", path + ".csv", "--out", path + ".p", "--evidence", "--language", "tg")
    #expect(try String(contentsOfFile: path + ".p", encoding: .utf8).contains("ҳамон рақам"))
    #expect(room.run("link", path + ".csv", "--explain", "a", "z").status == .usage)
    #expect(room.run("link", path + ".csv").status == .usage)
  }
}
