public import Basics

/// A household has its places.
public struct HouseholdBooked: EventBody {
  public static let kind: UInt16 = 65
  /// The second revision knows infants on laps; its form is the first one's.
  public static let revision: UInt8 = 2
  public static let title = "household booked"

  public var movement: MovementID
  public var booking: Booking

  public init(movement: MovementID, booking: Booking) {
    (self.movement, self.booking) = (movement, booking)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .householdBooked(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, booking) }
  public init(from reader: inout ByteReader, revision: UInt8) throws(ByteFault) {
    guard (1...2).contains(revision) else { throw .malformed }
    try self.init(from: &reader)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), booking: try reader.read())
  }
}

/// A household gives up its places.
public struct HouseholdUnbooked: EventBody {
  public static let kind: UInt16 = 66
  public static let title = "household unbooked"

  public var movement: MovementID
  public var household: HouseholdID
  public var reason: UnbookingReason

  public init(movement: MovementID, household: HouseholdID, reason: UnbookingReason) {
    (self.movement, self.household, self.reason) = (movement, household, reason)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .householdUnbooked(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, household, reason) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), household: try reader.read(), reason: try reader.read())
  }
}

/// A new version of the manifest, which replaces the one before.
public struct ManifestAmended: EventBody {
  public static let kind: UInt16 = 67
  public static let title = "manifest amended"

  public var movement: MovementID
  public var version: Int
  public var reason: AmendmentReason
  /// The household it is about, when it is about one.
  public var household: HouseholdID?

  public init(
    movement: MovementID, version: Int, reason: AmendmentReason, household: HouseholdID?
  ) {
    (self.movement, self.version, self.reason) = (movement, version, reason)
    self.household = household
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .manifestAmended(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(movement, version, reason, household)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      movement: try reader.read(), version: try reader.read(), reason: try reader.read(),
      household: try reader.read())
  }
}
