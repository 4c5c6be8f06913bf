internal import CSQLite

/// A compiled statement, finalised when it goes. Columns and parameters are counted from 0 and 1,
/// as SQLite does.
@safe public struct Statement: ~Copyable, @unchecked Sendable {
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  init(_ handle: OpaquePointer, of connection: OpaquePointer) {
    unsafe (self.handle, self.connection) = (handle, connection)
  }

  deinit { unsafe sqlite3_finalize(handle) }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else {
      let message = unsafe String(cString: sqlite3_errmsg(connection))
      throw SQLiteError(code: unsafe sqlite3_extended_errcode(connection), message: message)
    }
  }

  public func bind(_ value: Int, at index: Int32) throws(SQLiteError) {
    try check(unsafe sqlite3_bind_int64(handle, index, Int64(value)))
  }

  public func bind(_ value: String, at index: Int32) throws(SQLiteError) {
    let code = unsafe value.withCString { start in
      unsafe sqlite3_bind_text(
        handle, index, start, Int32(value.utf8.count), safar_sqlite_transient())
    }
    try check(code)
  }

  /// Binds bytes; nil binds NULL.
  public func bind(_ value: [UInt8]?, at index: Int32) throws(SQLiteError) {
    guard let value else { return try check(unsafe sqlite3_bind_null(handle, index)) }
    let code = unsafe value.withUnsafeBytes { buffer in
      unsafe buffer.isEmpty
        ? unsafe sqlite3_bind_zeroblob(handle, index, 0)
        : unsafe sqlite3_bind_blob(
          handle, index, buffer.baseAddress, Int32(buffer.count), safar_sqlite_transient())
    }
    try check(code)
  }

  /// Moves to the next row; false at the end.
  public func step() throws(SQLiteError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      let message = unsafe String(cString: sqlite3_errmsg(connection))
      throw SQLiteError(code: unsafe sqlite3_extended_errcode(connection), message: message)
    }
  }

  /// Runs a statement that brings back nothing, ready to be bound again.
  public func run() throws(SQLiteError) {
    defer { reset() }
    _ = try step()
  }

  /// Runs a statement once for each row, its blobs being parts of one block that are read where
  /// they lie: copying them first costs as much as the rest of a short row.
  ///
  /// - Parameter bind: binds what a row has.
  public func run(
    rows: Int, of block: [UInt8],
    _ bind: (_ row: Int, _ blobs: borrowing Blobs) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    try unsafe block.withUnsafeBufferPointer { bytes throws(SQLiteError) in
      // Nothing may point into the block when it is gone.
      defer { unsafe sqlite3_clear_bindings(handle) }
      let blobs = unsafe Blobs(bytes: bytes, handle: handle)
      for row in 0..<rows {
        try bind(row, blobs)
        try run()
      }
    }
  }

  /// The block that a statement's blobs lie in.
  @safe public struct Blobs: ~Copyable {
    fileprivate let bytes: UnsafeBufferPointer<UInt8>
    fileprivate let handle: OpaquePointer

    /// Binds a part of the block; nil binds NULL.
    public func bind(_ part: Range<Int>?, at index: Int32) throws(SQLiteError) {
      guard let part else {
        unsafe sqlite3_bind_null(handle, index)
        return
      }
      precondition(part.lowerBound >= 0 && part.upperBound <= (unsafe bytes.count))
      let start = unsafe bytes.baseAddress.map { unsafe $0 + part.lowerBound }
      let code = unsafe sqlite3_bind_blob(handle, index, start, Int32(part.count), nil)
      guard code == SQLITE_OK else {
        throw SQLiteError(code: code, message: unsafe String(cString: sqlite3_errstr(code)))
      }
    }
  }

  public func reset() { unsafe sqlite3_reset(handle) }

  public func integer(_ column: Int32) -> Int { Int(unsafe sqlite3_column_int64(handle, column)) }

  public func text(_ column: Int32) -> String {
    guard let text = unsafe sqlite3_column_text(handle, column) else { return "" }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }

  /// The bytes of a column; empty for NULL.
  public func blob(_ column: Int32) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  public func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
  }
}
