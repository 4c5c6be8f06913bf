public import Basics

/// A household applies under a programme.
public struct CaseOpened: EventBody {
  public static let kind: UInt16 = 40
  public static let title = "case opened"

  public var id: CaseID
  public var household: HouseholdID
  public var programme: ProgrammeID
  public var principal: PersonID
  public var on: CivilDate

  public init(
    id: CaseID, household: HouseholdID, programme: ProgrammeID, principal: PersonID, on: CivilDate
  ) {
    (self.id, self.household, self.programme) = (id, household, programme)
    (self.principal, self.on) = (principal, on)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .caseOpened(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(id, household, programme, principal, on)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      id: try reader.read(), household: try reader.read(), programme: try reader.read(),
      principal: try reader.read(), on: try reader.read())
  }
}

/// The application is over.
public struct CaseClosed: EventBody {
  public static let kind: UInt16 = 41
  public static let title = "case closed"

  public var id: CaseID
  public var reason: Case.Closure.Reason
  public var on: CivilDate

  public init(id: CaseID, reason: Case.Closure.Reason, on: CivilDate) {
    (self.id, self.reason, self.on) = (id, reason, on)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .caseClosed(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, reason, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(id: try reader.read(), reason: try reader.read(), on: try reader.read())
  }
}

/// Two cases travel together, or never do.
public struct CasesLinked: EventBody {
  public static let kind: UInt16 = 42
  public static let title = "cases linked"

  public var id: CaseID
  public var other: CaseID
  public var kind: Case.Link.Kind

  public init(id: CaseID, other: CaseID, kind: Case.Link.Kind) {
    (self.id, self.other, self.kind) = (id, other, kind)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .casesLinked(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, other, kind) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(id: try reader.read(), other: try reader.read(), kind: try reader.read())
  }
}

/// The link between two cases is gone.
public struct CasesUnlinked: EventBody {
  public static let kind: UInt16 = 43
  public static let title = "cases unlinked"

  public var id: CaseID
  public var other: CaseID

  public init(id: CaseID, other: CaseID) {
    (self.id, self.other) = (id, other)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .casesUnlinked(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, other) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(id: try reader.read(), other: try reader.read())
  }
}

/// A time in which nobody of the case may travel.
public struct HoldPlaced: EventBody {
  public static let kind: UInt16 = 46
  public static let title = "hold placed"

  public var id: CaseID
  public var hold: Case.Hold

  public init(id: CaseID, hold: Case.Hold) {
    (self.id, self.hold) = (id, hold)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .holdPlaced(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, hold) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(id: try reader.read(), hold: try reader.read())
  }
}

/// The holds of one kind end on a day: from then on they no longer bind.
public struct HoldLifted: EventBody {
  public static let kind: UInt16 = 47
  public static let title = "hold lifted"

  public var id: CaseID
  public var kindOfHold: Case.Hold.Kind
  public var on: CivilDate

  public init(id: CaseID, kindOfHold: Case.Hold.Kind, on: CivilDate) {
    (self.id, self.kindOfHold, self.on) = (id, kindOfHold, on)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .holdLifted(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, kindOfHold, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(id: try reader.read(), kindOfHold: try reader.read(), on: try reader.read())
  }
}
