public import Basics

/// A household becomes known, or is split off another of its family.
public struct HouseholdRegistered: EventBody {
  public static let kind: UInt16 = 30
  public static let title = "household registered"

  public var household: HouseholdID
  /// The household it comes from, or itself.
  public var family: HouseholdID
  public var site: SiteID
  public var destination: SiteID
  public var reference: String
  public var baggage: Kilograms
  public var on: CivilDate

  public init(
    household: HouseholdID, family: HouseholdID, site: SiteID, destination: SiteID,
    reference: String, baggage: Kilograms, on: CivilDate
  ) {
    (self.household, self.family, self.site) = (household, family, site)
    (self.destination, self.reference, self.baggage) = (destination, reference, baggage)
    self.on = on
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(household) }
  public func wrapped() -> Event { .householdRegistered(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(household, family, site, destination, reference, baggage, on)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      household: try reader.read(), family: try reader.read(), site: try reader.read(),
      destination: try reader.read(), reference: try reader.read(), baggage: try reader.read(),
      on: try reader.read())
  }
}

/// What was known of a household was wrong or has changed.
public struct HouseholdCorrected: EventBody {
  public static let kind: UInt16 = 31
  public static let title = "household corrected"

  public var household: HouseholdID
  public var site: SiteID
  public var destination: SiteID
  public var baggage: Kilograms

  public init(household: HouseholdID, site: SiteID, destination: SiteID, baggage: Kilograms) {
    (self.household, self.site, self.destination) = (household, site, destination)
    self.baggage = baggage
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(household) }
  public func wrapped() -> Event { .householdCorrected(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(household, site, destination, baggage)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      household: try reader.read(), site: try reader.read(), destination: try reader.read(),
      baggage: try reader.read())
  }
}

/// People leave one household for another: a split, a join, a marriage.
public struct MembersMoved: EventBody {
  public static let kind: UInt16 = 32
  public static let title = "members moved"

  public var from: HouseholdID
  public var to: HouseholdID
  public var people: [PersonID]
  public var on: CivilDate

  public init(from: HouseholdID, to: HouseholdID, people: [PersonID], on: CivilDate) {
    (self.from, self.to, self.people) = (from, to, people)
    self.on = on
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(from) }
  public func wrapped() -> Event { .membersMoved(self) }

  public func write(to writer: inout ByteWriter) { writer.write(from, to, people, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      from: try reader.read(), to: try reader.read(), people: try reader.read(),
      on: try reader.read())
  }
}

/// Somebody else heads the household.
public struct HeadChanged: EventBody {
  public static let kind: UInt16 = 33
  public static let title = "head changed"

  public var household: HouseholdID
  public var head: PersonID

  public init(household: HouseholdID, head: PersonID) {
    (self.household, self.head) = (household, head)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(household) }
  public func wrapped() -> Event { .headChanged(self) }

  public func write(to writer: inout ByteWriter) { writer.write(household, head) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(household: try reader.read(), head: try reader.read())
  }
}
