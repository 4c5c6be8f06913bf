import Basics
import Foundation
import Mission
import Testing

@Suite struct StoryTests {
  @Test func `each command of the story is answered by its events, in their order`() throws {
    var mission = SmallMission()
    for step in Story.steps {
      let before = mission.events.count
      mission.actor = step.actor
      try mission.decide(step.command)
      let titles = mission.events[before...].compactMap { $0.body.map { type(of: $0).title } }
      #expect(titles == step.happened, "\(step.command)")
    }
  }

  @Test func `every kind of event happens in the story and has its golden line`() throws {
    let written = Set(try goldenLines().map { "\($0.kind) \($0.revision)" })
    let happened = try firstOfEachKind()
    #expect(Event.kinds.keys.filter { happened[$0] == nil }.sorted() == [])
    for (kind, body) in happened.sorted(by: { $0.key < $1.key }) {
      let line = GoldenLine(body)
      #expect(written.contains("\(kind) \(line.revision)"), "Add to golden-events.txt: \(line)")
    }
  }

  /// A journal is read for decades: bytes once written mean the same for ever.
  @Test func `golden bytes of every revision are still read, and written alike`() throws {
    let happened = try firstOfEachKind()
    for line in try goldenLines() {
      let read = try Event(
        kind: line.kind, revision: line.revision, record: line.record, personal: line.personal)
      let body = try #require(read.body, "\(line)")
      #expect(type(of: body).title == line.title)
      guard line.revision == type(of: body).revision else { continue }
      #expect(GoldenLine(body) == line)
      #expect(read == happened[line.kind]?.wrapped(), "\(line)")
    }
  }

  private func firstOfEachKind() throws -> [UInt16: any EventBody] {
    var mission = SmallMission()
    for step in Story.steps {
      mission.actor = step.actor
      try mission.decide(step.command)
    }
    return mission.events.compactMap(\.body).reduce(into: [:]) { first, body in
      let kind = type(of: body).kind
      first[kind] = first[kind] ?? body
    }
  }

  private func goldenLines() throws -> [GoldenLine] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "golden-events.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { try #require(GoldenLine($0), "unreadable: \($0)") }
  }
}

/// `kind revision record personal title`: the bytes in hexadecimal, `-` for none.
private struct GoldenLine: Equatable, CustomStringConvertible {
  let kind: UInt16
  let revision: UInt8
  let record: [UInt8]
  let personal: [UInt8]?
  let title: String

  init(_ body: any EventBody) {
    kind = type(of: body).kind
    revision = type(of: body).revision
    record = body.canonicalBytes
    personal = body.personal?.bytes
    title = type(of: body).title
  }

  init?(_ line: Substring) {
    let words = line.split(separator: " ", maxSplits: 4)
    guard words.count == 5, let kind = UInt16(words[0]), let revision = UInt8(words[1]),
      let record = Self.bytes(words[2])
    else { return nil }
    (self.kind, self.revision, self.record) = (kind, revision, record)
    (personal, title) = (words[3] == "-" ? nil : Self.bytes(words[3]), String(words[4]))
  }

  var description: String {
    "\(kind) \(revision) \(Self.hex(record)) \(personal.map(Self.hex) ?? "-") \(title)"
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.isEmpty
      ? "."
      : bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        .joined()
  }

  private static func bytes(_ hex: Substring) -> [UInt8]? {
    if hex == "." { return [] }
    let digits = hex.compactMap(\.hexDigitValue)
    guard digits.count == hex.count, digits.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
