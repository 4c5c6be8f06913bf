internal import CSQLite

/// One connection to one database file, closed when it goes.
///
/// Opened without SQLite's own mutex: the owner lets one thread at a time use it.
@safe public struct Connection: ~Copyable, @unchecked Sendable {
  private let handle: OpaquePointer

  public enum Mode: Sendable {
    case readWrite
    /// To be written, but only where the file is there already.
    case existing
    case readOnly, inMemory
  }

  /// - Parameter path: of the file, made when it is not there and `mode` allows.
  public init(path: String, mode: Mode = .readWrite) throws(SQLiteError) {
    unsafe handle = try Self.open(path, mode)
  }

  private static func open(_ path: String, _ mode: Mode) throws(SQLiteError) -> OpaquePointer {
    let access =
      switch mode {
      case .readWrite: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .existing: SQLITE_OPEN_READWRITE
      case .readOnly: SQLITE_OPEN_READONLY
      case .inMemory: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY
      }
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open_v2(path, &opened, access | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle = unsafe opened else {
      unsafe sqlite3_close_v2(opened)
      throw SQLiteError(code: code, message: unsafe String(cString: sqlite3_errstr(code)))
    }
    unsafe sqlite3_extended_result_codes(handle, 1)
    unsafe sqlite3_busy_timeout(handle, 5_000)
    return unsafe handle
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  private func failure() -> SQLiteError {
    let message = unsafe String(cString: sqlite3_errmsg(handle))
    return unsafe SQLiteError(code: sqlite3_extended_errcode(handle), message: message)
  }

  /// Runs statements that bring back nothing.
  public func execute(_ sql: String) throws(SQLiteError) {
    if unsafe sqlite3_exec(handle, sql, nil, nil, nil) != SQLITE_OK { throw failure() }
  }

  /// Compiles one statement, to be bound and stepped through.
  public func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    var compiled: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, nil)
    guard code == SQLITE_OK, let compiled = unsafe compiled else { throw failure() }
    return unsafe Statement(compiled, of: handle)
  }

  /// The single value a statement brings back, or nil when it brings none.
  public func integer(_ sql: String) throws(SQLiteError) -> Int? {
    let statement = try prepare(sql)
    return try statement.step() ? statement.integer(0) : nil
  }

  public func text(_ sql: String) throws(SQLiteError) -> String? {
    let statement = try prepare(sql)
    return try statement.step() ? statement.text(0) : nil
  }

  /// Runs `body` in one immediate transaction: all of it, or none.
  public func transaction<T, Failure: Error>(
    _ body: () throws(Failure) -> T, orElse wrap: (SQLiteError) -> Failure
  ) throws(Failure) -> T {
    do { try execute("BEGIN IMMEDIATE") } catch { throw wrap(error) }
    let result: T
    do { result = try body() } catch {
      try? execute("ROLLBACK")
      throw error
    }
    do { try execute("COMMIT") } catch {
      try? execute("ROLLBACK")
      throw wrap(error)
    }
    return result
  }

  /// Copies the whole database, as it is when this begins, to another file while others use it.
  ///
  /// - Parameter progress: told how many pages are copied, of how many.
  public func backUp(
    to path: String, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(SQLiteError) {
    let copy = try Connection(path: path)
    // One reader's view from the first page to the last: what others write meanwhile would else
    // begin the copy anew.
    try execute("BEGIN; SELECT count(*) FROM sqlite_schema")
    defer { try? execute("COMMIT") }
    guard let backup = unsafe sqlite3_backup_init(copy.handle, "main", handle, "main") else {
      throw copy.failure()
    }
    var code = SQLITE_OK
    while code == SQLITE_OK {
      code = unsafe sqlite3_backup_step(backup, 4_096)
      let pages = unsafe Int(sqlite3_backup_pagecount(backup))
      let left = unsafe Int(sqlite3_backup_remaining(backup))
      progress(pages - left, pages)
    }
    unsafe sqlite3_backup_finish(backup)
    if code != SQLITE_DONE { throw copy.failure() }
  }
}
