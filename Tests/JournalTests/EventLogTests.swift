import Basics
import Foundation
import Journal
import JournalSQLite
import JournalSealing
import SQLite
import Testing

typealias TestLog = EventLog<SQLiteJournalStore, KeyRing>

@Suite struct EventLogTests {
  static let missionKey = Array(repeating: UInt8(7), count: 32)
  static let serial: Parallel = { work in work.forEach { $0() } }

  static func open(_ folder: TemporaryFolder) throws -> TestLog {
    try EventLog(
      store: try SQLiteJournalStore(path: folder.journal),
      vault: try KeyRing(path: folder.keys, mission: missionKey, node: 0), node: 0)
  }

  static func draft(_ number: Int) -> EventDraft {
    let person = SubjectKey(prefix: "P", raw: UInt64(number))
    return EventDraft(
      subject: person, kind: 20, revision: 1, record: Array("record \(number)".utf8),
      personal: .init(owner: person, bytes: Array("Абдураҳмон \(number)".utf8)))
  }

  static func fill(_ log: TestLog, _ count: Int) throws {
    for batch in 0..<count / 10 {
      try log.append(
        (1...10).map { draft(batch * 10 + $0) }, command: CommandID(high: 0, low: UInt64(batch)),
        actor: 1, at: Instant(milliseconds: Int64(batch) * 1_000), expecting: log.lastPosition)
    }
    try log.checkpoint()
  }

  static func read(_ log: TestLog) throws -> [RecordedEvent] {
    var events: [RecordedEvent] = []
    try log.replay(parallel: serial, decode: { $0 }) { events.append($0) }
    return events
  }

  @Test func `opens what it sealed, after the folder is opened again`() throws {
    let folder = TemporaryFolder()
    try Self.fill(try Self.open(folder), 50)
    let log = try Self.open(folder)
    let events = try Self.read(log)
    #expect(events.count == 50)
    #expect(events[41].record == Array("record 42".utf8))
    #expect(events[41].personal == Array("Абдураҳмон 42".utf8))
    #expect(zip(events, events.dropFirst()).allSatisfy { $0.header.time < $1.header.time })
    #expect(try log.verify().isEmpty)
  }

  /// Sizes around those at which a command goes in parts.
  @Test(arguments: [0, 1, 2, 127, 128, 129, 257, 2_500])
  func `any number of hands writes the same journal`(count: Int) throws {
    let many: Parallel = { work in
      DispatchQueue.concurrentPerform(iterations: work.count) { work[$0]() }
    }
    let backwards: Parallel = { work in work.reversed().forEach { $0() } }
    var written: [[RecordedEvent]] = []
    for hands in [Self.serial, many, backwards] {
      let folder = TemporaryFolder()
      let log = try Self.open(folder)
      try Self.fill(log, 10)
      let positions = try log.append(
        (0..<count).map { $0 }, as: { Self.draft($0 / 3 + 1) },
        command: CommandID(high: 5, low: 5), actor: 2, at: Instant(milliseconds: 500),
        expecting: 10, parallel: hands)
      #expect(positions == 11..<11 + count)
      #expect(try log.verify().isEmpty)
      #expect(try Self.open(folder).lastPosition == 10 + count)
      #expect(try log.store.outcome(of: CommandID(high: 5, low: 5)) == positions)
      written.append(try Self.read(log))
    }
    #expect(written[0].count == 10 + count)
    #expect(written[0] == written[1])
    #expect(written[0] == written[2])
  }

  @Test func `an append that fails half way leaves the journal and its end as they were`() throws {
    let folder = TemporaryFolder()
    let log = try Self.open(folder)
    try Self.fill(log, 10)
    let before = log.currentCheckpoint
    try log.store.limit(pages: 20)
    #expect(throws: LogFault.store(.full)) {
      try log.append(
        (0..<2_000).map { Self.draft($0 + 1) }, command: CommandID(high: 5, low: 5), actor: 2,
        at: Instant(milliseconds: 500), expecting: 10)
    }
    #expect(log.currentCheckpoint == before)
    #expect(try log.verify().isEmpty)
    try log.store.limit(pages: 2_000)
    try log.append(
      [Self.draft(77)], command: CommandID(high: 5, low: 5), actor: 2,
      at: Instant(milliseconds: 500), expecting: 10)
    #expect(try log.verify().isEmpty)
  }

  @Test func `a destroyed key closes one person's part and nothing else`() throws {
    let folder = TemporaryFolder()
    let log = try Self.open(folder)
    try Self.fill(log, 20)
    try log.vault.destroyKey(of: SubjectKey(prefix: "P", raw: 7))
    for log in [log, try Self.open(folder)] {
      let events = try Self.read(log)
      #expect(events[6].personal == nil)
      #expect(events[6].record == Array("record 7".utf8))
      #expect(events[7].personal != nil)
      #expect(try log.verify().isEmpty)
    }
  }

  @Test func `two programs at one mission seal with the same keys`() throws {
    let folder = TemporaryFolder()
    let one = try Self.open(folder)
    let other = try Self.open(folder)
    try Self.fill(one, 20)
    // It began before there was anybody, and reads what the first has written.
    #expect(try Self.read(other).allSatisfy { $0.personal != nil })
    let late = try Self.open(folder)
    let later = SubjectKey(prefix: "P", raw: 9_000)
    try one.vault.makeKeys(for: [later])
    try late.vault.makeKeys(for: [later])
    let nonce = late.vault.freshBytes(late.vault.nonceBytes)[...]
    let sealed = try late.vault.sealPersonal([1, 2], of: later, bound: [3], nonce: nonce)
    #expect(try one.vault.openPersonal(sealed, of: later, bound: [3]) == [1, 2])
  }

  @Test func `no name lies in clear in any file`() throws {
    let folder = TemporaryFolder()
    let log = try Self.open(folder)
    try Self.fill(log, 20)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let bytes = try #require(FileManager.default.contents(atPath: folder.path + "/" + name))
      #expect(bytes.range(of: Data("Абдураҳмон".utf8)) == nil, "\(name)")
      #expect(bytes.range(of: Data("record 1".utf8)) == nil, "\(name)")
    }
  }

  @Test func `the wrong mission key opens nothing`() throws {
    let folder = TemporaryFolder()
    try Self.fill(try Self.open(folder), 10)
    #expect(throws: VaultFault.forged) {
      try KeyRing(path: folder.keys, mission: Array(repeating: 8, count: 32), node: 0)
    }
  }

  @Test func `a full disk refuses and loses nothing`() throws {
    let folder = TemporaryFolder()
    let log = try Self.open(folder)
    try Self.fill(log, 50)
    let limiter = try Connection(path: folder.journal)
    let pages = try limiter.integer("PRAGMA page_count") ?? 0
    #expect(pages > 0)
    try log.store.limit(pages: pages + 2)
    #expect(throws: LogFault.store(.full)) {
      for batch in 100..<200 {
        try log.append(
          (1...10).map { Self.draft(batch * 10 + $0) },
          command: CommandID(high: 0, low: UInt64(batch)), actor: 1,
          at: Instant(milliseconds: 0), expecting: log.lastPosition)
      }
    }
    let kept = log.lastPosition
    let again = try Self.open(folder)
    #expect(again.lastPosition == kept)
    #expect(try again.verify().isEmpty)
  }
}
