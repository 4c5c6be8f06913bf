public import Basics

/// Something given to a household under an entitlement.
public struct Grant: Equatable, Sendable {
  public var programme: ProgrammeID
  public var entitlement: String
  public var household: HouseholdID
  public var family: HouseholdID
  public var people: [PersonID]
  public var amount: Int
  public var on: CivilDate
  public var reversedOn: CivilDate?
}

extension MissionState {
  mutating func apply(_ event: AssistanceGiven) {
    grants[event.grant] = Grant(
      programme: event.programme, entitlement: event.entitlement, household: event.household,
      family: event.family, people: event.people, amount: event.amount, on: event.on)
  }

  mutating func apply(_ event: AssistanceReversed) {
    grants.update(event.grant) { $0.reversedOn = event.on }
  }
}

extension Grant: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(programme, entitlement, household, family, people, amount, on, reversedOn)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      programme: try reader.read(), entitlement: try reader.read(), household: try reader.read(),
      family: try reader.read(), people: try reader.read(), amount: try reader.read(),
      on: try reader.read(), reversedOn: try reader.read())
  }
}
