import Basics
import Foundation
import Journal
import JournalSQLite
import SQLite
import Testing

/// Somebody with the database file and no key changes history; `verify` must find every such
/// change.
@Suite struct TamperingTests {
  @Test func `a thousand random tamperings are all found`() throws {
    let folder = TemporaryFolder()
    let log = try EventLogTests.open(folder)
    try EventLogTests.fill(log, 60)
    let hand = try Connection(path: folder.journal)
    var generator = SeededGenerator(seed: 1997)
    for round in 0..<1_000 {
      try hand.execute("BEGIN")
      let what = try tamper(hand, &generator)
      try hand.execute("COMMIT")
      #expect(try !log.verify().isEmpty, "round \(round): \(what)")
      try restore(hand, from: log, folder)
    }
  }

  private func tamper(
    _ hand: borrowing Connection, _ generator: inout SeededGenerator
  ) throws -> String {
    try hand.execute("CREATE TABLE IF NOT EXISTS kept AS SELECT * FROM journal")
    let position = generator.within(1...60)
    switch generator.below(5) {
    case 0:
      let column = generator.pick(["header", "record", "owner", "personal", "hash"])
      let select = try hand.prepare("SELECT \(column) FROM journal WHERE position = \(position)")
      _ = try select.step()
      var bytes = select.blob(0)
      let at = generator.below(bytes.count)
      bytes[at] ^= UInt8(1 << generator.below(8))
      select.reset()
      let update = try hand.prepare(
        "UPDATE journal SET \(column) = ? WHERE position = \(position)")
      try update.bind(bytes, at: 1)
      try update.run()
      return "bit flipped in \(column) of \(position)"
    case 1:
      try hand.execute("DELETE FROM journal WHERE position = \(position)")
      return "removed \(position)"
    case 2:
      try hand.execute("DELETE FROM journal WHERE position >= \(position)")
      return "cut off at \(position)"
    case 3:
      let other = position % 60 + 1
      try hand.execute(
        """
        UPDATE journal SET position = 1000 WHERE position = \(position);
        UPDATE journal SET position = \(position) WHERE position = \(other);
        UPDATE journal SET position = \(other) WHERE position = 1000;
        """)
      return "swapped \(position) and \(other)"
    default:
      let other = position % 60 + 1
      try hand.execute(
        """
        UPDATE journal SET (header, record, owner, personal) =
          (SELECT header, record, owner, personal FROM kept WHERE position = \(other))
        WHERE position = \(position);
        """)
      return "put \(other) in the place of \(position)"
    }
  }

  private func restore(
    _ hand: borrowing Connection, from log: TestLog, _ folder: TemporaryFolder
  ) throws {
    try hand.execute(
      "BEGIN; DELETE FROM journal; INSERT INTO journal SELECT * FROM kept; COMMIT;")
  }

  @Test func `a later date on an earlier event is found`() throws {
    let folder = TemporaryFolder()
    let log = try EventLogTests.open(folder)
    try EventLogTests.fill(log, 20)
    let stored = try log.store.read(from: 5, limit: 1)[0]
    var header = try EventHeader(canonicalBytes: stored.header)
    header.time = HybridTime(raw: header.time.raw - 1)
    let hand = try Connection(path: folder.journal)
    let update = try hand.prepare("UPDATE journal SET header = ? WHERE position = 5")
    try update.bind(header.canonicalBytes, at: 1)
    try update.run()
    #expect(try log.verify().contains { $0.position == 5 })
  }

  @Test func `a journal cut off behind its last checkpoint is found by the witness`() throws {
    let folder = TemporaryFolder()
    let log = try EventLogTests.open(folder)
    try EventLogTests.fill(log, 20)
    let witness = log.currentCheckpoint
    let hand = try Connection(path: folder.journal)
    try hand.execute("DELETE FROM journal WHERE position > 15; DELETE FROM checkpoints;")
    #expect(try log.verify().isEmpty)
    #expect(try !log.verify(against: witness).isEmpty)
  }
}
