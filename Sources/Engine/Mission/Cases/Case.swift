public import Basics

/// An application of a household under one programme.
public struct Case: Equatable, Sendable {
  public var household: HouseholdID
  public var programme: ProgrammeID
  public var principal: PersonID
  public var openedOn: CivilDate
  public var closure: Closure?
  /// Outcomes of the steps asked of the family as a whole.
  public var clearances: [Clearance] = []
  public var holds: [Hold] = []
  public var links: [Link] = []
  /// Which of its programme's kinds of cases it is, by code: `urgent`, `women-at-risk`.
  public var streams: [String] = []

  public init(
    household: HouseholdID, programme: ProgrammeID, principal: PersonID, openedOn: CivilDate
  ) {
    (self.household, self.programme) = (household, programme)
    (self.principal, self.openedOn) = (principal, openedOn)
  }

  public var isOpen: Bool { closure == nil }

  public struct Closure: Equatable, Sendable {
    public enum Reason: UInt8, CaseIterable, CanonicalEnum {
      case completed, withdrawn, noContact, returnedOnTheirOwn, died, duplicate, other
    }
    public var reason: Reason
    public var on: CivilDate

    public init(reason: Reason, on: CivilDate) { (self.reason, self.on) = (reason, on) }
  }

  /// A time in which nobody of the case may travel.
  public struct Hold: Equatable, Sendable {
    public enum Kind: UInt8, CaseIterable, CanonicalEnum {
      case outbreak, security, protection, other
    }

    public var kind: Kind
    public var span: DateSpan

    public init(kind: Kind, span: DateSpan) { (self.kind, self.span) = (kind, span) }
  }

  /// Another case this one must travel with, or must never travel with.
  public struct Link: Equatable, Sendable {
    public enum Kind: UInt8, CaseIterable, CanonicalEnum { case together, apart }

    public var other: CaseID
    public var kind: Kind

    public init(other: CaseID, kind: Kind) { (self.other, self.kind) = (other, kind) }
  }
}

extension Case: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(household, programme, principal, openedOn, closure, clearances, holds, links)
    writer.write(streams)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    household = try reader.read()
    programme = try reader.read()
    principal = try reader.read()
    openedOn = try reader.read()
    closure = try reader.read()
    clearances = try reader.read()
    holds = try reader.read()
    links = try reader.read()
    streams = try reader.read()
  }
}

extension Case.Closure: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(reason, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(reason: try reader.read(), on: try reader.read())
  }
}

extension Case.Hold: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(kind, span) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(kind: try reader.read(), span: try reader.read())
  }
}

extension Case.Link: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(other, kind) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(other: try reader.read(), kind: try reader.read())
  }
}
