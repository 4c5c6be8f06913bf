import Foundation
import Journal
import JournalSQLite
import SQLite
import StoreConformance
import Testing

@Suite struct StoreTests {
  @Test(arguments: StoreConformance.promises.indices)
  func `the store in memory keeps its promises`(index: Int) throws {
    try StoreConformance.promises[index].check(MemoryStore())
  }

  @Test(arguments: StoreConformance.promises.indices)
  func `the store in SQLite keeps its promises`(index: Int) throws {
    let folder = TemporaryFolder()
    try StoreConformance.promises[index].check(try SQLiteJournalStore(path: folder.journal))
  }

  @Test func `what SQLite acknowledged is there when it is opened again`() throws {
    let folder = TemporaryFolder()
    let events = (1...10).map(StoreConformance.event)
    do {
      let store = try SQLiteJournalStore(path: folder.journal)
      try store.append(events, expecting: 0, command: StoreConformance.command(1))
    }
    let store = try SQLiteJournalStore(path: folder.journal)
    #expect(try store.read(from: 1, limit: 100) == events)
    #expect(try store.pageFaults() == nil)
  }

  @Test func `a large append is durable in the log, and settled into the database`() throws {
    let folder = TemporaryFolder()
    let store = try SQLiteJournalStore(path: folder.journal)
    let events = (1...12_000).map(StoreConformance.event)
    try store.append(events, expecting: 0, command: StoreConformance.command(1))
    func positions(_ endings: [String]) throws -> Int {
      let copy = TemporaryFolder()
      for ending in endings {
        try FileManager.default.copyItem(
          atPath: folder.journal + ending, toPath: copy.journal + ending)
      }
      return try SQLiteJournalStore(path: copy.journal).lastPosition
    }
    #expect(try positions(["", "-wal"]) == 12_000)
    #expect(try positions([""]) == 0)
    try store.settle()
    #expect(try positions([""]) == 12_000)
    // Settled again, and gone on with, nothing is another.
    try store.settle()
    try store.append(
      [StoreConformance.event(1)], expecting: 12_000, command: StoreConformance.command(2))
    #expect(try positions(["", "-wal"]) == 12_001)
    #expect(try store.read(from: 1, limit: 12_000) == events)
  }

  @Test func `of two writers one is told that somebody was first`() throws {
    let folder = TemporaryFolder()
    let one = try SQLiteJournalStore(path: folder.journal)
    let two = try SQLiteJournalStore(path: folder.journal)
    try one.append([StoreConformance.event(1)], expecting: 0, command: StoreConformance.command(1))
    #expect(throws: StoreFault.conflict(expected: 0, actual: 1)) {
      try two.append(
        [StoreConformance.event(2)], expecting: 0, command: StoreConformance.command(2))
    }
  }

  @Test func `a database that cannot keep a write-ahead log is refused`() throws {
    // SQLite keeps a database without a name in a file that goes with the connection, and has no
    // such log for it.
    #expect(throws: StoreFault.notDurable) { try SQLiteJournalStore(path: "") }
  }

  @Test(arguments: [("OFF", false), ("NORMAL", false), ("FULL", true), ("EXTRA", true)])
  func `a journal asks for synchronous FULL or more`(level: String, isEnough: Bool) throws {
    let folder = TemporaryFolder()
    let connection = try Connection(path: folder.journal)
    try connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = \(level)")
    if isEnough {
      try SQLiteJournalStore.requireDurability(of: connection)
    } else {
      #expect(throws: StoreFault.notDurable) {
        try SQLiteJournalStore.requireDurability(of: connection)
      }
    }
  }

  @Test func `a rollback journal is refused even where it is synchronous`() throws {
    let folder = TemporaryFolder()
    let connection = try Connection(path: folder.journal)
    try connection.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL")
    #expect(throws: StoreFault.notDurable) {
      try SQLiteJournalStore.requireDurability(of: connection)
    }
  }
}
