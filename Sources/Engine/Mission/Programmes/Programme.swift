public import Basics

/// What a case is processed under: a data file adopted by the mission, never code.
public struct Programme: Equatable, Sendable {
  /// Short and stable: `tajik-refugee-return`.
  public var code: String
  public var name: String
  /// The version's first day; a case is judged by the version in force on the day asked about.
  public var inForceFrom: CivilDate
  public var steps: [Step]
  public var consent: ConsentRule
  public var entitlements: [Entitlement]
  /// Baggage of one person; nil when the programme sets no limit.
  public var baggagePerPerson: Kilograms?
  public var rules: ProgrammeRules

  public init(
    code: String, name: String, inForceFrom: CivilDate, steps: [Step], consent: ConsentRule,
    entitlements: [Entitlement] = [], baggagePerPerson: Kilograms? = nil,
    rules: ProgrammeRules = ProgrammeRules()
  ) {
    (self.code, self.name, self.inForceFrom, self.steps) = (code, name, inForceFrom, steps)
    (self.consent, self.entitlements) = (consent, entitlements)
    (self.baggagePerPerson, self.rules) = (baggagePerPerson, rules)
  }

  public func step(_ code: String) -> Step? { steps.first { $0.code == code } }
}

/// Who signs that they go of their own free will.
///
/// UNHCR Handbook for Emergencies, 2nd ed. (1999), Annex on voluntary repatriation: one form per
/// adult over 18, or one per head of family.
public enum ConsentRule: UInt8, CaseIterable, CanonicalEnum {
  case notAsked, perAdult, perFamilyHead
}

/// What people are given, and how often.
public struct Entitlement: Equatable, Sendable {
  public enum Unit: UInt8, CaseIterable, CanonicalEnum {
    /// Once for each person.
    case person
    /// Once for the whole family, however many parts it returns in.
    case family
    /// All to a family that comes together; in parts, half to the first, half to the second,
    /// nothing to a third. Somebody who is a family alone has half.
    /// Source: UNHCR Pakistan, care package for returnees (2023).
    case familyInHalves
  }

  /// `cash-grant`
  public var code: String
  public var name: String
  public var unit: Unit
  /// In whole units of `currency`, or pieces when that is nil.
  public var amount: Int
  /// ISO 4217.
  public var currency: String?
  /// Days after arrival before it is due.
  public var dueAfter: Days
  /// For the way: given before people leave, and not after their arrival.
  public var isForJourney: Bool

  public init(
    code: String, name: String, unit: Unit, amount: Int, currency: String? = nil,
    dueAfter: Days = 0, isForJourney: Bool = false
  ) {
    (self.code, self.name, self.unit) = (code, name, unit)
    (self.amount, self.currency, self.dueAfter) = (amount, currency, dueAfter)
    self.isForJourney = isForJourney
  }
}

extension Programme: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(code, name, inForceFrom, steps, consent, entitlements, baggagePerPerson)
    writer.write(steps.map(\.validity), steps.map(\.rule), rules)
    writer.write(steps.map(\.rule.isForDeparture), entitlements.map(\.isForJourney))
  }

  /// The form of the first revision, which knew no rules of onward movement.
  init(fromFirstRevision reader: inout ByteReader) throws(ByteFault) {
    self.init(
      code: try reader.read(), name: try reader.read(), inForceFrom: try reader.read(),
      steps: try reader.read(), consent: try reader.read(), entitlements: try reader.read(),
      baggagePerPerson: try reader.read())
  }

  /// The form of the second revision: every clearance was asked for all of the journey, and nothing
  /// was given before it.
  init(fromSecondRevision reader: inout ByteReader) throws(ByteFault) {
    try self.init(fromFirstRevision: &reader)
    let validities: [Term?] = try reader.read()
    let stepRules: [StepRule] = try reader.read()
    guard validities.count == steps.count, stepRules.count == steps.count else {
      throw .malformed
    }
    for index in steps.indices {
      steps[index].validity = validities[index]
      steps[index].rule = stepRules[index]
    }
    rules = try reader.read()
  }

  public init(from reader: inout ByteReader) throws(ByteFault) {
    try self.init(fromSecondRevision: &reader)
    let departure: [Bool] = try reader.read()
    let journey: [Bool] = try reader.read()
    guard departure.count == steps.count, journey.count == entitlements.count else {
      throw .malformed
    }
    for index in steps.indices { steps[index].rule.isForDeparture = departure[index] }
    for index in entitlements.indices { entitlements[index].isForJourney = journey[index] }
  }
}

extension Entitlement: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(code, name, unit, amount, currency, dueAfter)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      code: try reader.read(), name: try reader.read(), unit: try reader.read(),
      amount: try reader.read(), currency: try reader.read(), dueAfter: try reader.read())
  }
}
