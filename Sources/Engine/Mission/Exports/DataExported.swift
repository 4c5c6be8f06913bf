public import Basics

/// Data left the mission in a file: to whom and what for, never what stood in it.
public struct DataExported: EventBody {
  public static let kind: UInt16 = 17
  public static let title = "data exported"

  public var export: ExportID
  /// Names, identifiers and birth dates were in it.
  public var isIdentified: Bool
  /// The organisation it was made for; empty when it never leaves the house.
  public var recipient: String
  public var purpose: String
  public var people: Persons
  public var on: CivilDate

  public init(
    export: ExportID, isIdentified: Bool, recipient: String, purpose: String, people: Persons,
    on: CivilDate
  ) {
    (self.export, self.isIdentified, self.recipient) = (export, isIdentified, recipient)
    (self.purpose, self.people, self.on) = (purpose, people, on)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(export) }
  public func wrapped() -> Event { .dataExported(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(export, isIdentified, recipient, purpose, people, on)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      export: try reader.read(), isIdentified: try reader.read(), recipient: try reader.read(),
      purpose: try reader.read(), people: try reader.read(), on: try reader.read())
  }
}
