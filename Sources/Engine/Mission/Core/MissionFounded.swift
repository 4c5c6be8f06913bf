public import Basics

/// The mission itself, from the first event on: its name and where its clocks are.
public struct MissionFounded: EventBody {
  public static let kind: UInt16 = 1
  public static let title = "mission founded"

  /// As on its letterhead.
  public var name: String
  /// Minutes east of Greenwich of the mission's civil day.
  public var utcOffset: Minutes

  public init(name: String, utcOffset: Minutes) {
    (self.name, self.utcOffset) = (name, utcOffset)
  }

  /// The mission has no identifier of its own: it is node 0's first thing.
  public var subject: (prefix: String, raw: UInt64) { ("N", 1) }
  public func wrapped() -> Event { .missionFounded(self) }

  public func write(to writer: inout ByteWriter) { writer.write(name, utcOffset) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(name: try reader.read(), utcOffset: try reader.read())
  }
}
