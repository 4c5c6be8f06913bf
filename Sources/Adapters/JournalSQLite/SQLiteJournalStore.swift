public import Journal
internal import Basics
public import SQLite
internal import Synchronization

/// A journal in one SQLite file. `synchronous=FULL` and WAL: what is acknowledged survives a power
/// cut.
///
/// One thread at a time.
public final class SQLiteJournalStore: JournalStore {
  private let connection: Connection
  private let insert: Statement
  private let remember: Statement
  private let recall: Statement
  /// The position the append that has begun starts at, and that of its next event.
  private let appending = Mutex((first: 0, next: 0))
  /// A large append has left the write-ahead log to be copied.
  private let owesCopy = Mutex(false)

  /// Opens or makes the journal at `path`; `:memory:` is one that nobody expects to keep.
  ///
  /// - Throws: `.unavailable` when the file is no journal, `.notDurable` when SQLite does not keep
  ///   what it is asked to keep.
  public init(path: String) throws(StoreFault) {
    do throws(SQLiteError) {
      connection = try Connection(path: path)
      try connection.execute(
        """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA secure_delete = ON;
        PRAGMA cache_size = -32768;
        PRAGMA mmap_size = 1073741824;
        """)
      try connection.execute(Self.schema)
      insert = try connection.prepare(
        "INSERT INTO journal (position, header, record, owner, personal, hash) "
          + "VALUES (?, ?, ?, ?, ?, ?)")
      remember = try connection.prepare("INSERT INTO commands (id, first, count) VALUES (?, ?, ?)")
      recall = try connection.prepare("SELECT first, count FROM commands WHERE id = ?")
    } catch { throw StoreFault(error) }
    try Self.requireDurability(of: connection)
  }

  /// What a connection must answer before a journal is kept through it: `synchronous=FULL` or more,
  /// and a write-ahead log. SQLite passes over pragmas it does not like; a journal that only seems
  /// durable loses families.
  ///
  /// - Throws: `.notDurable`.
  public static func requireDurability(
    of connection: borrowing Connection
  ) throws(StoreFault) {
    let synchronous = (try? connection.integer("PRAGMA synchronous")) ?? 0
    let mode = (try? connection.text("PRAGMA journal_mode")) ?? ""
    // https://www.sqlite.org/pragma.html#pragma_synchronous: 2 is FULL, 3 is EXTRA.
    guard synchronous >= 2, mode == "wal" || mode == "memory" else { throw .notDurable }
  }

  private static let schema = """
    CREATE TABLE IF NOT EXISTS journal (
      position INTEGER PRIMARY KEY CHECK (position > 0),
      header BLOB NOT NULL, record BLOB NOT NULL, owner BLOB, personal BLOB,
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      CHECK ((owner IS NULL) = (personal IS NULL))
    ) STRICT;
    CREATE TABLE IF NOT EXISTS commands (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      first INTEGER NOT NULL, count INTEGER NOT NULL CHECK (count >= 0)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS checkpoints (
      number INTEGER PRIMARY KEY AUTOINCREMENT, signed BLOB NOT NULL
    ) STRICT;
    """

  public var lastPosition: Int {
    get throws(StoreFault) {
      do { return try connection.integer("SELECT max(position) FROM journal") ?? 0 } catch {
        throw StoreFault(error)
      }
    }
  }

  /// Pages of the write-ahead log from which a commit copies them into the database, SQLite's own
  /// number; and events of an append that does not wait for that, for it would be a third of it.
  private static let pagesToCopy = 1_000
  private static let largeAppend = 10_000

  public func begin(expecting expected: Int) throws(StoreFault) {
    do throws(SQLiteError) {
      try copy(from: Self.pagesToCopy)
      try connection.execute("BEGIN IMMEDIATE")
    } catch { throw StoreFault(error) }
    do throws(StoreFault) {
      let actual = try lastPosition
      guard actual == expected else { throw .conflict(expected: expected, actual: actual) }
    } catch {
      rollBack()
      throw error
    }
    appending.withLock { $0 = (expected + 1, expected + 1) }
  }

  public func add(_ block: StoredBlock) throws(StoreFault) {
    let first = appending.withLock { appending in
      defer { appending.next += block.places.count }
      return appending.next
    }
    do throws(SQLiteError) {
      try insert.run(rows: block.places.count, of: block.bytes) { row, blobs throws(SQLiteError) in
        let place = block.places[row]
        try insert.bind(first + row, at: 1)
        try blobs.bind(place.header, at: 2)
        try blobs.bind(place.record, at: 3)
        try blobs.bind(place.owner.isEmpty ? nil : place.owner, at: 4)
        try blobs.bind(place.owner.isEmpty ? nil : place.personal, at: 5)
        try blobs.bind(place.hash, at: 6)
      }
    } catch { throw StoreFault(error) }
  }

  public func commit(_ command: CommandID) throws(StoreFault) {
    let (first, next) = appending.withLock { $0 }
    do throws(SQLiteError) {
      try remember.bind(command.canonicalBytes, at: 1)
      try remember.bind(first, at: 2)
      try remember.bind(next - first, at: 3)
      try remember.run()
      if next - first >= Self.largeAppend {
        try copy(from: 0)
        owesCopy.withLock { $0 = true }
      }
      try connection.execute("COMMIT")
    } catch { throw StoreFault(error) }
  }

  /// How large the write-ahead log is when a commit copies it; 0: no commit does.
  private func copy(from pages: Int) throws(SQLiteError) {
    _ = try connection.integer("PRAGMA wal_autocheckpoint = \(pages)")
  }

  /// Copies the write-ahead log into the database. Events are as durable in one as in the other.
  public func settle() throws(StoreFault) {
    let isOwed = owesCopy.withLock { owes in
      defer { owes = false }
      return owes
    }
    if !isOwed { return }
    do throws(SQLiteError) {
      try copy(from: Self.pagesToCopy)
      _ = try connection.integer("PRAGMA wal_checkpoint(PASSIVE)")
    } catch { throw StoreFault(error) }
  }

  public func rollBack() { try? connection.execute("ROLLBACK") }

  public func read(from position: Int, limit: Int) throws(StoreFault) -> [StoredEvent] {
    do throws(SQLiteError) {
      let select = try connection.prepare(
        "SELECT header, record, owner, personal, hash FROM journal WHERE position >= ? "
          + "ORDER BY position LIMIT ?")
      try select.bind(position, at: 1)
      try select.bind(limit, at: 2)
      var events: [StoredEvent] = []
      events.reserveCapacity(min(limit, 1 << 16))
      while try select.step() {
        events.append(
          StoredEvent(
            header: select.blob(0), record: select.blob(1), owner: select.blob(2),
            personal: select.blob(3), hash: select.blob(4)))
      }
      return events
    } catch { throw StoreFault(error) }
  }

  public func outcome(of command: CommandID) throws(StoreFault) -> Range<Int>? {
    do throws(SQLiteError) {
      defer { recall.reset() }
      try recall.bind(command.canonicalBytes, at: 1)
      guard try recall.step() else { return nil }
      return recall.integer(0)..<recall.integer(0) + recall.integer(1)
    } catch { throw StoreFault(error) }
  }

  public func append(_ checkpoint: SignedCheckpoint) throws(StoreFault) {
    do throws(SQLiteError) {
      let statement = try connection.prepare("INSERT INTO checkpoints (signed) VALUES (?)")
      try statement.bind(checkpoint.canonicalBytes, at: 1)
      try statement.run()
    } catch { throw StoreFault(error) }
  }

  public func checkpoints() throws(StoreFault) -> [SignedCheckpoint] {
    do throws(SQLiteError) {
      let select = try connection.prepare("SELECT signed FROM checkpoints ORDER BY number")
      var all: [SignedCheckpoint] = []
      while try select.step() {
        guard let signed = try? SignedCheckpoint(canonicalBytes: select.blob(0)) else {
          throw SQLiteError.damagedCheckpoint
        }
        all.append(signed)
      }
      return all
    } catch { throw StoreFault(error) }
  }

  /// Copies the journal to another file while it stays in use.
  ///
  /// - Parameter progress: told how many pages are copied, of how many.
  public func backUp(
    to path: String, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StoreFault) {
    do { try connection.backUp(to: path, progress: progress) } catch { throw StoreFault(error) }
  }

  /// Bounds the file's size: beyond so many pages of 4 KiB the store is full, as a disk would be.
  public func limit(pages: Int) throws(StoreFault) {
    do { _ = try connection.integer("PRAGMA max_page_count = \(pages)") } catch {
      throw StoreFault(error)
    }
  }

  /// SQLite's own check of its pages; empty when they are sound.
  public func pageFaults() throws(StoreFault) -> String? {
    do {
      let answer = try connection.text("PRAGMA integrity_check(1)") ?? ""
      return answer == "ok" ? nil : answer
    } catch { throw StoreFault(error) }
  }
}

extension SQLiteError {
  /// A checkpoint row that is no checkpoint: somebody wrote to the file with other tools.
  fileprivate static let damagedCheckpoint = SQLiteError(
    code: 11, message: "a checkpoint cannot be read")
}

extension StoreFault {
  init(_ error: SQLiteError) {
    self = error.isFull ? .full : .unavailable(error.description)
  }
}
