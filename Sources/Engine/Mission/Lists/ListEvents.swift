public import Basics

/// A partner's list taken in whole: what it was, never what was on it.
public struct ListImported: EventBody {
  public static let kind: UInt16 = 16
  public static let title = "list imported"

  public var list: ListID
  /// BLAKE2b of the file, in hexadecimal: the same file again changes nothing.
  public var fingerprint: String
  /// The source that numbers its households: `SAKHI`.
  public var partner: String
  /// Rows with people on them.
  public var rows: Int
  /// People new to the mission.
  public var registered: Persons
  /// People known before whose record changed.
  public var corrected: Persons

  public init(
    list: ListID, fingerprint: String, partner: String, rows: Int, registered: Persons,
    corrected: Persons
  ) {
    (self.list, self.fingerprint, self.partner) = (list, fingerprint, partner)
    (self.rows, self.registered, self.corrected) = (rows, registered, corrected)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(list) }
  public func wrapped() -> Event { .listImported(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(list, fingerprint, partner, rows, registered, corrected)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      list: try reader.read(), fingerprint: try reader.read(), partner: try reader.read(),
      rows: try reader.read(), registered: try reader.read(), corrected: try reader.read())
  }
}
