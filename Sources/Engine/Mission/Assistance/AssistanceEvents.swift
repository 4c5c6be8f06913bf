public import Basics

/// Something was given under an entitlement.
public struct AssistanceGiven: EventBody {
  public static let kind: UInt16 = 80
  public static let title = "assistance given"

  public var grant: GrantID
  public var programme: ProgrammeID
  /// Its code.
  public var entitlement: String
  public var household: HouseholdID
  public var family: HouseholdID
  /// Those it was given for.
  public var people: [PersonID]
  /// In the entitlement's unit.
  public var amount: Int
  public var on: CivilDate

  public init(
    grant: GrantID, programme: ProgrammeID, entitlement: String, household: HouseholdID,
    family: HouseholdID, people: [PersonID], amount: Int, on: CivilDate
  ) {
    (self.grant, self.programme, self.entitlement) = (grant, programme, entitlement)
    (self.household, self.family, self.people) = (household, family, people)
    (self.amount, self.on) = (amount, on)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(grant) }
  public func wrapped() -> Event { .assistanceGiven(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(grant, programme, entitlement, household, family, people, amount, on)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      grant: try reader.read(), programme: try reader.read(), entitlement: try reader.read(),
      household: try reader.read(), family: try reader.read(), people: try reader.read(),
      amount: try reader.read(), on: try reader.read())
  }
}

/// It was given by mistake and came back.
public struct AssistanceReversed: EventBody {
  public static let kind: UInt16 = 81
  public static let title = "assistance reversed"

  public var grant: GrantID
  public var on: CivilDate

  public init(grant: GrantID, on: CivilDate) {
    (self.grant, self.on) = (grant, on)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(grant) }
  public func wrapped() -> Event { .assistanceReversed(self) }

  public func write(to writer: inout ByteWriter) { writer.write(grant, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(grant: try reader.read(), on: try reader.read())
  }
}
