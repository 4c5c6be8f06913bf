public import Basics

/// A human being, as the mission knows them.
public struct Person: Equatable, Sendable {
  public var household: HouseholdID
  public var relation: Relation
  public var sex: Sex
  /// Known to figures even after erasure, which is why it is the year alone.
  public var birthYear: Int?
  public var requirements: Requirements
  public var registeredOn: CivilDate
  public var life: Life = .alive
  /// Names, papers, contacts. nil when erased, or when this node has no key to them.
  public var details: PersonalDetails?
  public var isErased = false
  /// Outcomes of the steps asked of a person, in the order they were recorded.
  public var clearances: [Clearance] = []
  public var consent: Consent?
  /// The movement this person is booked on or travelling with.
  public var movement: MovementID?
  /// Where the last movement left this person; nil before any.
  public var arrivedAt: SiteID?
  /// Days on which a doctor lets nobody take this person on a journey; never why.
  public var unfitDays: DateSpan?
  /// A minor who travels without a parent, as somebody found out who asked.
  public var isSeparated = false
  /// The adult who answers for this minor on the way.
  public var inCareOf: PersonID?

  public init(
    household: HouseholdID, relation: Relation, sex: Sex, birthYear: Int?,
    requirements: Requirements, registeredOn: CivilDate, details: PersonalDetails?
  ) {
    (self.household, self.relation, self.sex) = (household, relation, sex)
    (self.birthYear, self.requirements) = (birthYear, requirements)
    (self.registeredOn, self.details) = (registeredOn, details)
  }

  public enum Life: Equatable, Sendable {
    case alive
    case died(CivilDate)
    /// The record turned out to be of somebody known already; that record speaks for both.
    case duplicate(of: PersonID)
    /// The list that told of them should not have been taken in.
    case withdrawn
  }

  /// Alive, and this record is the one that speaks for the person.
  public var isAlive: Bool { life == .alive }

  public var isWithdrawn: Bool { life == .withdrawn }

  public var isDuplicate: Bool {
    if case .duplicate = life { true } else { false }
  }

  /// Completed years on `date` as far as the record shows, erring to the younger side; by calendar
  /// year alone once the details are gone.
  public func age(on date: CivilDate) -> Int? {
    if let birth = details?.birth { return birth.age(on: date) }
    return birthYear.flatMap { PartialDate(year: $0) }?.age(on: date)
  }

  /// 18 or over on `date`; somebody of unknown age counts as an adult unless a child of the house.
  public func isAdult(on date: CivilDate) -> Bool {
    age(on: date).map { $0 >= 18 } ?? !relation.isChild
  }
}

public enum Sex: UInt8, CaseIterable, CanonicalEnum { case unknown, female, male }

/// What a person is to the head of the household.
public enum Relation: UInt8, CaseIterable, CanonicalEnum {
  case head, spouse, son, daughter, father, mother, brother, sister, grandchild, relative, other

  var isChild: Bool { self == .son || self == .daughter || self == .grandchild }
}

/// What a person needs on the move; never why.
public struct Requirements: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public static let wheelchair = Self(rawValue: 1 << 0)
  public static let stretcher = Self(rawValue: 1 << 1)
  public static let medicalEscort = Self(rawValue: 1 << 2)
  public static let oxygen = Self(rawValue: 1 << 3)
  public static let seatByParent = Self(rawValue: 1 << 4)
  public static let frontSeat = Self(rawValue: 1 << 5)
  public static let socialEscort = Self(rawValue: 1 << 6)

  public static let all: [(requirement: Requirements, code: String)] = [
    (.wheelchair, "wheelchair"), (.stretcher, "stretcher"), (.medicalEscort, "medical-escort"),
    (.oxygen, "oxygen"), (.seatByParent, "seat-by-parent"), (.frontSeat, "front-seat"),
    (.socialEscort, "social-escort"),
  ]

  /// The codes of what is needed, in the order of the list above.
  public var codes: [String] { Self.all.filter { contains($0.requirement) }.map(\.code) }

  /// The kind of place this person takes: a stretcher before a wheelchair before a seat.
  public var place: PlaceKind {
    contains(.stretcher) ? .stretcher : contains(.wheelchair) ? .wheelchair : .seat
  }
}

/// The part of a person that is sealed under the person's own key.
public struct PersonalDetails: Equatable, Sendable {
  /// The same name as written in one script or another, the most trusted first.
  public var names: [PersonName]
  public var birth: PartialDate?
  public var documents: [Document]
  public var phones: [String]

  public init(
    names: [PersonName], birth: PartialDate? = nil, documents: [Document] = [],
    phones: [String] = []
  ) {
    (self.names, self.birth, self.documents, self.phones) = (names, birth, documents, phones)
  }
}

/// A name as written, part by part; empty where the part is not known.
public struct PersonName: Equatable, Sendable {
  public var given: String
  public var father: String
  public var family: String

  public init(given: String, father: String = "", family: String = "") {
    (self.given, self.father, self.family) = (given, father, family)
  }

  /// The parts that are there, in the order they are spoken.
  public var whole: String {
    [given, father, family].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// A paper a person holds.
public struct Document: Equatable, Sendable {
  public var kind: String
  public var number: String

  public init(kind: String, number: String) { (self.kind, self.number) = (kind, number) }
}

/// The outcome of a step for a person or a family.
public struct Clearance: Equatable, Sendable {
  public enum Outcome: UInt8, CaseIterable, CanonicalEnum { case granted, refused, withdrawn }

  public var programme: ProgrammeID
  public var step: String
  public var outcome: Outcome
  /// The days a granted clearance holds; for others, the day of the outcome on.
  public var span: DateSpan

  public init(programme: ProgrammeID, step: String, outcome: Outcome, span: DateSpan) {
    (self.programme, self.step, self.outcome, self.span) = (programme, step, outcome, span)
  }
}

/// A person's recorded will to travel, by their own hand or that of the adult who signs for them.
public struct Consent: Equatable, Sendable {
  public enum Manner: UInt8, CaseIterable, CanonicalEnum { case signature, thumbprint, witnessed }

  public var programme: ProgrammeID
  /// The number printed on the form.
  public var form: String
  public var signatory: PersonID
  public var manner: Manner
  public var on: CivilDate

  public init(
    programme: ProgrammeID, form: String, signatory: PersonID, manner: Manner, on: CivilDate
  ) {
    (self.programme, self.form, self.signatory) = (programme, form, signatory)
    (self.manner, self.on) = (manner, on)
  }
}
