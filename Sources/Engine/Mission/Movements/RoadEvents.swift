public import Basics

/// People may get in.
public struct BoardingOpened: EventBody {
  public static let kind: UInt16 = 70
  public static let title = "boarding opened"

  public var movement: MovementID
  public var at: Instant

  public init(movement: MovementID, at: Instant) {
    (self.movement, self.at) = (movement, at)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .boardingOpened(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, at) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), at: try reader.read())
  }
}

/// People got in.
public struct PeopleBoarded: EventBody {
  public static let kind: UInt16 = 71
  public static let title = "people boarded"

  public var movement: MovementID
  public var people: [PersonID]
  public var at: Instant

  public init(movement: MovementID, people: [PersonID], at: Instant) {
    (self.movement, self.people, self.at) = (movement, people, at)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .peopleBoarded(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, people, at) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), people: try reader.read(), at: try reader.read())
  }
}

/// The convoy left.
public struct Departed: EventBody {
  public static let kind: UInt16 = 72
  public static let title = "departed"

  public var movement: MovementID
  public var at: Instant

  public init(movement: MovementID, at: Instant) {
    (self.movement, self.at) = (movement, at)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .departed(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, at) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), at: try reader.read())
  }
}

/// The convoy passed a stop and was counted.
public struct PassageRecorded: EventBody {
  public static let kind: UInt16 = 73
  public static let title = "passage recorded"

  public var movement: MovementID
  public var site: SiteID
  public var at: Instant
  /// As counted by hand.
  public var counted: Persons
  /// As the record had it at that moment.
  public var expected: Persons

  public init(
    movement: MovementID, site: SiteID, at: Instant, counted: Persons, expected: Persons
  ) {
    (self.movement, self.site, self.at) = (movement, site, at)
    (self.counted, self.expected) = (counted, expected)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .passageRecorded(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(movement, site, at, counted, expected)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      movement: try reader.read(), site: try reader.read(), at: try reader.read(),
      counted: try reader.read(), expected: try reader.read())
  }
}

/// Somebody left the convoy before its end: a hospital, an arrest, their own wish.
public struct PersonDisembarked: EventBody {
  public static let kind: UInt16 = 75
  public static let title = "person disembarked"

  public var movement: MovementID
  public var person: PersonID
  public var site: SiteID
  public var at: Instant

  public init(movement: MovementID, person: PersonID, site: SiteID, at: Instant) {
    (self.movement, self.person, self.site) = (movement, person, site)
    self.at = at
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .personDisembarked(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, person, site, at) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      movement: try reader.read(), person: try reader.read(), site: try reader.read(),
      at: try reader.read())
  }
}

/// The convoy reached its end with everybody aboard.
public struct Arrived: EventBody {
  public static let kind: UInt16 = 76
  public static let title = "arrived"

  public var movement: MovementID
  public var at: Instant

  public init(movement: MovementID, at: Instant) {
    (self.movement, self.at) = (movement, at)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .arrived(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, at) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), at: try reader.read())
  }
}

/// A named person of the receiving partner accepted people.
public struct HandedOver: EventBody {
  public static let kind: UInt16 = 77
  public static let title = "handed over"

  public var movement: MovementID
  public var people: [PersonID]
  public var partner: StaffID
  public var at: Instant

  public init(movement: MovementID, people: [PersonID], partner: StaffID, at: Instant) {
    (self.movement, self.people, self.partner) = (movement, people, partner)
    self.at = at
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .handedOver(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, people, partner, at) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      movement: try reader.read(), people: try reader.read(), partner: try reader.read(),
      at: try reader.read())
  }
}

/// Everybody is handed over; nothing is left to do.
public struct MovementClosed: EventBody {
  public static let kind: UInt16 = 78
  public static let title = "movement closed"

  public var movement: MovementID
  public var at: Instant

  public init(movement: MovementID, at: Instant) {
    (self.movement, self.at) = (movement, at)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(movement) }
  public func wrapped() -> Event { .movementClosed(self) }

  public func write(to writer: inout ByteWriter) { writer.write(movement, at) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(movement: try reader.read(), at: try reader.read())
  }
}
