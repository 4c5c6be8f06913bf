public import Basics

/// The outcome of a step, for one person or for the family.
public struct ClearanceRecorded: EventBody {
  public static let kind: UInt16 = 50
  public static let title = "clearance recorded"

  public var id: CaseID
  /// nil when the step is asked of the family as a whole.
  public var person: PersonID?
  public var clearance: Clearance

  public init(id: CaseID, person: PersonID?, clearance: Clearance) {
    (self.id, self.person, self.clearance) = (id, person, clearance)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(id) }
  public func wrapped() -> Event { .clearanceRecorded(self) }

  public func write(to writer: inout ByteWriter) { writer.write(id, person, clearance) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(id: try reader.read(), person: try reader.read(), clearance: try reader.read())
  }
}

/// A form was signed.
public struct ConsentGiven: EventBody {
  public static let kind: UInt16 = 51
  public static let title = "consent given"

  public var consent: Consent
  /// Everybody it speaks for, the signatory included.
  public var covers: [PersonID]

  public init(consent: Consent, covers: [PersonID]) {
    (self.consent, self.covers) = (consent, covers)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(consent.signatory) }
  public func wrapped() -> Event { .consentGiven(self) }

  public func write(to writer: inout ByteWriter) { writer.write(consent, covers) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(consent: try reader.read(), covers: try reader.read())
  }
}

/// Somebody no longer wants to go; it needs no reason.
public struct ConsentWithdrawn: EventBody {
  public static let kind: UInt16 = 52
  public static let title = "consent withdrawn"

  public var programme: ProgrammeID
  public var people: [PersonID]
  public var on: CivilDate

  public init(programme: ProgrammeID, people: [PersonID], on: CivilDate) {
    (self.programme, self.people, self.on) = (programme, people, on)
  }

  public var subject: (prefix: String, raw: UInt64) {
    Mission.subject(people.first ?? PersonID(number: 1))
  }
  public func wrapped() -> Event { .consentWithdrawn(self) }

  public func write(to writer: inout ByteWriter) { writer.write(programme, people, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(programme: try reader.read(), people: try reader.read(), on: try reader.read())
  }
}
