internal import Journal
internal import SQLite
internal import Synchronization

/// The sealed keys on disk. What is deleted or changed is overwritten, and no log of it is kept.
final class KeyRows: Sendable {
  private let connection: Mutex<ConnectionBox>

  init(path: String) throws(VaultFault) {
    do throws(SQLiteError) {
      let opened = try Connection(path: path)
      // No write-ahead log: a destroyed key must not live on in it.
      try opened.execute(
        """
        PRAGMA journal_mode = TRUNCATE;
        PRAGMA synchronous = EXTRA;
        PRAGMA secure_delete = ON;
        CREATE TABLE IF NOT EXISTS blocks (
          label BLOB PRIMARY KEY, sealed BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS secrets (
          label BLOB PRIMARY KEY, sealed BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        """)
      connection = Mutex(ConnectionBox(opened))
    } catch { throw VaultFault(error) }
  }

  func asking<T>(
    _ body: (borrowing Connection) throws(SQLiteError) -> T
  ) throws(VaultFault) -> T where T: Sendable {
    let result = connection.withLock { box -> Result<T, SQLiteError> in
      do throws(SQLiteError) { return .success(try body(box.connection)) } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let value): return value
    case .failure(let error): throw VaultFault(error)
    }
  }

  func all() throws(VaultFault) -> [(label: [UInt8], sealed: [UInt8])] {
    try asking { connection throws(SQLiteError) in
      let select = try connection.prepare("SELECT label, sealed FROM blocks")
      var rows: [(label: [UInt8], sealed: [UInt8])] = []
      while try select.step() { rows.append((select.blob(0), select.blob(1))) }
      return rows
    }
  }

  /// Keeps blocks that are new.
  ///
  /// - Returns: the blocks as they stand now, in the same order: another program at work on the
  ///   mission may have made some first, and sealed with them.
  func keep(_ rows: [(label: [UInt8], sealed: [UInt8])]) throws(VaultFault) -> [[UInt8]] {
    try asking { connection throws(SQLiteError) in
      try connection.transaction(
        { () throws(SQLiteError) in
          let insert = try connection.prepare(
            "INSERT INTO blocks (label, sealed) VALUES (?, ?) "
              + "ON CONFLICT (label) DO NOTHING")
          let changes = try connection.prepare("SELECT changes()")
          var standing: [[UInt8]] = []
          standing.reserveCapacity(rows.count)
          for row in rows {
            try insert.bind(row.label, at: 1)
            try insert.bind(row.sealed, at: 2)
            try insert.run()
            _ = try changes.step()
            let isNew = changes.integer(0) == 1
            changes.reset()
            standing.append(isNew ? row.sealed : try connection.block(row.label) ?? [])
          }
          return standing
        }, orElse: { $0 })
    }
  }

  func sealed(of label: [UInt8]) throws(VaultFault) -> [UInt8]? {
    try asking { connection throws(SQLiteError) in try connection.block(label) }
  }

  /// Changes a block that is there, whoever changed it last.
  ///
  /// - Returns: what stands there now; nil when there is no such block.
  func change(
    _ label: [UInt8], _ body: @Sendable ([UInt8]) throws(VaultFault) -> [UInt8]
  ) throws(VaultFault) -> [UInt8]? {
    try asking { connection throws(SQLiteError) -> Result<[UInt8]?, VaultFault> in
      try connection.transaction(
        { () throws(SQLiteError) in
          guard let former = try connection.block(label) else { return .success(nil) }
          let changed = Result { () throws(VaultFault) in try body(former) }
          guard case .success(let new) = changed else { return changed.map { $0 } }
          let update = try connection.prepare("UPDATE blocks SET sealed = ? WHERE label = ?")
          try update.bind(new, at: 1)
          try update.bind(label, at: 2)
          try update.run()
          return .success(new)
        }, orElse: { $0 })
    }.get()
  }

  func secret(_ label: [UInt8]) throws(VaultFault) -> [UInt8]? {
    try asking { connection throws(SQLiteError) in
      let select = try connection.prepare("SELECT sealed FROM secrets WHERE label = ?")
      try select.bind(label, at: 1)
      return try select.step() ? select.blob(0) : nil
    }
  }

  func keep(secret label: [UInt8], _ sealed: [UInt8]) throws(VaultFault) {
    try asking { connection throws(SQLiteError) in
      let insert = try connection.prepare("INSERT OR REPLACE INTO secrets VALUES (?, ?)")
      try insert.bind(label, at: 1)
      try insert.bind(sealed, at: 2)
      try insert.run()
    }
  }

  func backUp(to path: String) throws(VaultFault) {
    try asking { connection throws(SQLiteError) in try connection.backUp(to: path) }
  }
}

extension Connection {
  fileprivate func block(_ label: [UInt8]) throws(SQLiteError) -> [UInt8]? {
    let select = try prepare("SELECT sealed FROM blocks WHERE label = ?")
    try select.bind(label, at: 1)
    return try select.step() ? select.blob(0) : nil
  }
}

/// A mutex holds what can be copied; a connection cannot.
private final class ConnectionBox: Sendable {
  let connection: Connection
  init(_ connection: consuming Connection) { self.connection = connection }
}

extension VaultFault {
  fileprivate init(_ error: SQLiteError) { self = .unavailable(error.description) }
}
