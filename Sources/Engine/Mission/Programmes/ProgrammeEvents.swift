public import Basics

/// A programme, or a later version of it.
public struct ProgrammeAdopted: EventBody {
  public static let kind: UInt16 = 15
  public static let revision: UInt8 = 3
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
    programme = try reader.read()
    switch revision {
    case 1: definition = try Programme(fromFirstRevision: &reader)
    case 2: definition = try Programme(fromSecondRevision: &reader)
    default: definition = try reader.read()
    }
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(programme: try reader.read(), definition: try reader.read())
  }
}
