public import Basics

/// Somebody looked at people: who, at whom, at which groups of fields and by which way. Never what
/// the fields said.
public struct PeopleRead: EventBody {
  public static let kind: UInt16 = 110
  public static let title = "people read"

  public var account: AccountID
  /// The page or command, without what was typed into it: `household`, `manifest`.
  public var route: String
  /// Everybody of these households, or these people, or everybody on this movement.
  public var households: [HouseholdID]
  public var people: [PersonID]
  public var movement: MovementID?
  public var fields: Fields
  public var at: Instant
  /// It was open only because the glass was broken.
  public var hadBrokenGlass: Bool

  public init(
    account: AccountID, route: String, households: [HouseholdID] = [], people: [PersonID] = [],
    movement: MovementID? = nil, fields: Fields, at: Instant, hadBrokenGlass: Bool = false
  ) {
    (self.account, self.route, self.households) = (account, route, households)
    (self.people, self.movement, self.fields) = (people, movement, fields)
    (self.at, self.hadBrokenGlass) = (at, hadBrokenGlass)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(account) }
  public func wrapped() -> Event { .peopleRead(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(account, route, households, people, movement, fields, at, hadBrokenGlass)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      account: try reader.read(), route: try reader.read(), households: try reader.read(),
      people: try reader.read(), movement: try reader.read(), fields: try reader.read(),
      at: try reader.read(), hadBrokenGlass: try reader.read())
  }
}

/// Somebody asked for what is not theirs, and did not get it.
public struct AccessDenied: EventBody {
  public static let kind: UInt16 = 109
  public static let title = "access denied"

  public var account: AccountID
  /// The page or command, without what was typed into it.
  public var route: String
  /// The reason's name: `notYourWork`.
  public var reason: String
  public var at: Instant

  public init(account: AccountID, route: String, reason: Refusal.Reason, at: Instant) {
    (self.account, self.route) = (account, route)
    (self.reason, self.at) = (reason.rawValue, at)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(account) }
  public func wrapped() -> Event { .accessDenied(self) }

  public func write(to writer: inout ByteWriter) { writer.write(account, route, reason, at) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    account = try reader.read()
    route = try reader.read()
    reason = try reader.read()
    at = try reader.read()
  }
}

extension Fields: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(rawValue) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(rawValue: try reader.read())
  }
}
