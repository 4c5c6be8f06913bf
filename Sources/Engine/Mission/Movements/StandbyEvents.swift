public import Basics

/// The families who come along in place of those who do not come, in their order.
public struct StandbyListed: EventBody {
  public static let kind: UInt16 = 79
  public static let title = "standby listed"

  public var movement: MovementID
  /// The whole list; it takes the place of the one before.
  public var households: [HouseholdID]

  public init(movement: MovementID, households: [HouseholdID]) {
    (self.movement, self.households) = (movement, households)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .standbyListed(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, households) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), households: try reader.read())
  }
}

/// No plan may change the movement from now on; or plans may again.
public struct MovementPinned: EventBody {
  public static let kind: UInt16 = 82
  public static let title = "movement pinned or released"

  public var movement: MovementID
  public var isPinned: Bool

  public init(movement: MovementID, isPinned: Bool) {
    (self.movement, self.isPinned) = (movement, isPinned)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .movementPinned(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, isPinned) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), isPinned: try reader.read())
  }
}
