import Basics
import Testing
import Wire

@Suite struct CalendarTests {
  private static let span = DateSpan(CivilDate("2026-03-02")!, CivilDate("2026-03-04")!)!

  private static func file(_ summary: String, place: String = "", notes: String = "")
    -> CalendarFile
  {
    let start = Instant(CivilDate("2026-03-02")!, hour: 4)
    return CalendarFile(
      name: "Classes",
      entries: [
        CalendarEntry(
          id: "L-000012-K@safar", version: 2, made: Instant(CivilDate("2026-02-20")!),
          time: .moments(start, Instant(CivilDate("2026-03-02")!, hour: 9)), status: .confirmed,
          summary: summary, place: place, notes: notes),
        CalendarEntry(
          id: "M-000012-K@safar", version: 0, made: Instant(CivilDate("2026-02-20")!),
          time: .days(span), status: .cancelled, summary: "M-000012-K"),
      ])
  }

  /// Reads content lines by RFC 5545, section 3.1 and 3.3.11, independently of the writer.
  private static func read(_ bytes: [UInt8]) throws -> [(name: String, value: String)] {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.utf8.elementsEqual(bytes) && text.hasSuffix("\r\n"))
    var unfolded: [String] = []
    for line in text.components(endedBy: "\r\n") {
      #expect(line.utf8.count <= 75)
      #expect(!line.utf8.contains { $0 < 32 })
      if line.utf8.first == 32 {
        unfolded[unfolded.count - 1] += String(decoding: line.utf8.dropFirst(), as: UTF8.self)
      } else {
        unfolded.append(line)
      }
    }
    return try unfolded.map { line in
      let colon = try #require(line.firstIndex(of: ":"))
      var value = ""
      var isEscaped = false
      for letter in line[line.index(after: colon)...].unicodeScalars {
        if isEscaped {
          value.unicodeScalars.append(letter == "n" ? "\n" : letter)
          isEscaped = false
        } else if letter == "\\" {
          isEscaped = true
        } else {
          value.unicodeScalars.append(letter)
        }
      }
      return (String(line[..<colon]), value)
    }
  }

  @Test func `a class and a movement stand in the calendar as they take place`() throws {
    let lines = try Self.read(Self.file("Orientation, day 1; room 2", place: "Душанбе").bytes)
    let wanted = [
      ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//Safar//Mission calendar//EN"),
      ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH"), ("NAME", "Classes"),
      ("X-WR-CALNAME", "Classes"), ("BEGIN", "VEVENT"), ("UID", "L-000012-K@safar"),
      ("DTSTAMP", "20260220T000000Z"), ("SEQUENCE", "2"), ("DTSTART", "20260302T040000Z"),
      ("DTEND", "20260302T090000Z"), ("STATUS", "CONFIRMED"),
      ("SUMMARY", "Orientation, day 1; room 2"), ("LOCATION", "Душанбе"), ("END", "VEVENT"),
      ("BEGIN", "VEVENT"), ("UID", "M-000012-K@safar"), ("DTSTAMP", "20260220T000000Z"),
      ("SEQUENCE", "0"), ("DTSTART;VALUE=DATE", "20260302"), ("DTEND;VALUE=DATE", "20260305"),
      ("STATUS", "CANCELLED"), ("SUMMARY", "M-000012-K"), ("END", "VEVENT"),
      ("END", "VCALENDAR"),
    ]
    #expect(lines.map(\.name) == wanted.map(\.0))
    #expect(lines.map(\.value) == wanted.map(\.1))
  }

  @Test func `any text comes back out of its folded lines`() throws {
    var random = SeededGenerator(seed: 11)
    let letters = Array("abc ,;\\\nҳҷғ رحیم 😀\u{301}").map(String.init)
    for _ in 0..<400 {
      let text = (0..<random.below(200)).map { _ in random.pick(letters) }.joined()
      let lines = try Self.read(Self.file(text, notes: "\u{7}x\r\n" + text).bytes)
      let value = { (name: String) in lines.first { $0.name == name }?.value }
      #expect(value("SUMMARY") == text)
      #expect(value("DESCRIPTION") == "x\n" + text)
    }
  }
}

extension String {
  /// The pieces that `end` ends; what follows the last is dropped.
  fileprivate func components(endedBy end: String) -> [String] {
    var pieces: [String] = []
    var piece: [UInt8] = []
    let mark = Array(end.utf8)
    for byte in utf8 {
      piece.append(byte)
      if piece.suffix(mark.count) == mark[...] {
        pieces.append(String(decoding: piece.dropLast(mark.count), as: UTF8.self))
        piece = []
      }
    }
    return pieces
  }
}
