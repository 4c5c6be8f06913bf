public import Basics

/// A programme, or a later version of it.
public struct ProgrammeAdopted: EventBody {
  public static let kind: UInt16 = 15
  public static let revision: UInt8 = 2
  public static let title = "programme adopted"

  public var programme: ProgrammeID
  public var definition: Programme

  public init(programme: ProgrammeID, definition: Programme) {
    (self.programme, self.definition) = (programme, definition)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(programme) }
  public func wrapped() -> Event { .programmeAdopted(self) }

  public func write(to writer: inout ByteWriter) { writer.write(programme, definition) }
  public init(from reader: inout ByteReader, revision: UInt8) throws(ByteFault) {
    guard revision == 1 else {
      try self.init(from: &reader)
      return
    }
    self.init(
      programme: try reader.read(), definition: try Programme(fromFirstRevision: &reader))
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(programme: try reader.read(), definition: try reader.read())
  }
}
