public import Basics

/// A person becomes known: from a list, at a desk, or by being born.
public struct PersonRegistered: EventBody {
  public static let kind: UInt16 = 20
  public static let title = "person registered"

  public var person: PersonID
  public var household: HouseholdID
  public var relation: Relation
  public var sex: Sex
  public var birthYear: Int?
  public var requirements: Requirements
  public var on: CivilDate
  /// Sealed under the person's own key.
  public var details: PersonalDetails?

  public init(
    person: PersonID, household: HouseholdID, relation: Relation, sex: Sex, birthYear: Int?,
    requirements: Requirements, on: CivilDate, details: PersonalDetails?
  ) {
    (self.person, self.household, self.relation) = (person, household, relation)
    (self.sex, self.birthYear, self.requirements) = (sex, birthYear, requirements)
    (self.on, self.details) = (on, details)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(person) }
  public func wrapped() -> Event { .personRegistered(self) }
  public var personal: PersonalPart? {
    details.map { PersonalPart(owner: person, $0.canonicalBytes) }
  }
  public mutating func restore(personal bytes: [UInt8]?) throws(ByteFault) {
    details = try bytes.map { bytes throws(ByteFault) in
      try PersonalDetails(canonicalBytes: bytes)
    }
  }

  public func write(to writer: inout ByteWriter) {
    writer.write(person, household, relation, sex, birthYear, requirements, on)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      person: try reader.read(), household: try reader.read(), relation: try reader.read(),
      sex: try reader.read(), birthYear: try reader.read(), requirements: try reader.read(),
      on: try reader.read(), details: nil)
  }
}

/// What was known of a person was wrong or incomplete.
public struct PersonCorrected: EventBody {
  public static let kind: UInt16 = 21
  public static let title = "person corrected"

  public var person: PersonID
  public var relation: Relation
  public var sex: Sex
  public var birthYear: Int?
  /// Sealed under the person's own key; the whole of it.
  public var details: PersonalDetails?

  public init(
    person: PersonID, relation: Relation, sex: Sex, birthYear: Int?, details: PersonalDetails?
  ) {
    (self.person, self.relation, self.sex) = (person, relation, sex)
    (self.birthYear, self.details) = (birthYear, details)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(person) }
  public func wrapped() -> Event { .personCorrected(self) }
  public var personal: PersonalPart? {
    details.map { PersonalPart(owner: person, $0.canonicalBytes) }
  }
  public mutating func restore(personal bytes: [UInt8]?) throws(ByteFault) {
    details = try bytes.map { bytes throws(ByteFault) in
      try PersonalDetails(canonicalBytes: bytes)
    }
  }

  public func write(to writer: inout ByteWriter) {
    writer.write(person, relation, sex, birthYear)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      person: try reader.read(), relation: try reader.read(), sex: try reader.read(),
      birthYear: try reader.read(), details: nil)
  }
}

/// What a person needs on the move.
public struct RequirementsChanged: EventBody {
  public static let kind: UInt16 = 22
  public static let title = "requirements changed"

  public var person: PersonID
  public var requirements: Requirements

  public init(person: PersonID, requirements: Requirements) {
    (self.person, self.requirements) = (person, requirements)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(person) }
  public func wrapped() -> Event { .requirementsChanged(self) }

  public func write(to writer: inout ByteWriter) { writer.write(person, requirements) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(person: try reader.read(), requirements: try reader.read())
  }
}

/// A death.
public struct PersonDied: EventBody {
  public static let kind: UInt16 = 23
  public static let title = "person died"

  public var person: PersonID
  public var on: CivilDate

  public init(person: PersonID, on: CivilDate) {
    (self.person, self.on) = (person, on)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(person) }
  public func wrapped() -> Event { .personDied(self) }

  public func write(to writer: inout ByteWriter) { writer.write(person, on) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(person: try reader.read(), on: try reader.read())
  }
}

/// A person's key was destroyed at their wish or at the end of its purpose.
public struct PersonErased: EventBody {
  public static let kind: UInt16 = 24
  public static let title = "person erased"

  public var person: PersonID

  public init(person: PersonID) {
    self.person = person
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(person) }
  public func wrapped() -> Event { .personErased(self) }

  public func write(to writer: inout ByteWriter) { writer.write(person) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(person: try reader.read())
  }
}
