/// SQLite could not: its extended result code and its own words, never a bound value.
public struct SQLiteError: Error, Equatable, Sendable, CustomStringConvertible {
  /// https://www.sqlite.org/rescode.html
  public let code: Int32
  public let message: String

  public init(code: Int32, message: String) { (self.code, self.message) = (code, message) }

  public var isFull: Bool { code & 0xFF == 13 }
  public var isBusy: Bool { code & 0xFF == 5 }
  public var isConstraint: Bool { code & 0xFF == 19 }
  /// The file is not a database, or its pages contradict each other.
  public var isCorrupt: Bool { code & 0xFF == 11 || code & 0xFF == 26 }

  public var description: String { "database error \(code): \(message)" }
}
