public import Basics

/// A step of a programme; its outcome for a person or a case is a clearance.
public struct Step: Equatable, Sendable {
  public enum Scope: UInt8, CaseIterable, CanonicalEnum { case person, family }

  /// `fit-to-travel`
  public var code: String
  public var name: String
  public var scope: Scope
  /// How long a clearance holds; nil when it does not lapse, unless the rule says otherwise.
  public var validity: Term?
  /// Asked of people of these ages only; nil asks everybody.
  public var ages: ClosedRange<Int>?
  public var rule: StepRule

  public init(
    code: String, name: String, scope: Scope, validity: Term? = nil,
    ages: ClosedRange<Int>? = nil, rule: StepRule = StepRule()
  ) {
    (self.code, self.name, self.scope) = (code, name, scope)
    (self.validity, self.ages, self.rule) = (validity, ages, rule)
  }
}

/// What binds a step besides its ages and its validity.
public struct StepRule: Equatable, Sendable {
  /// The day a clearance's validity is counted from.
  public enum Anchor: Equatable, Sendable {
    /// The day of the step itself.
    case own
    /// The day of another step, as an examination is before its certificate.
    case step(String)
    /// Nothing is counted: the day stands on the paper and is typed.
    case paper
  }

  /// How a step comes to be granted.
  public enum Earned: UInt8, CaseIterable, CanonicalEnum {
    case byHand
    /// By the certificate of the programme's orientation course.
    case byCourse
    /// By signing the programme's loan note.
    case byLoan
  }

  /// A second certificate on an examination made before.
  public struct Renewal: Equatable, Sendable {
    /// How long the second one holds, from its own day.
    public var term: Term
    /// How old the step it hangs on may be by then.
    public var within: Term

    public init(term: Term, within: Term) { (self.term, self.within) = (term, within) }
  }

  /// In the mission's languages, where they are known.
  public var names: PlaceNames?
  /// Steps of the same programme that must have been granted before.
  public var after: [String] = []
  public var asked = Asked()
  public var anchor = Anchor.own
  public var renewal: Renewal?
  /// Days that must pass after the step before it holds.
  public var wait: Days = 0
  /// Working days it takes to get, in the mission's own country.
  public var lead: Int?
  /// Made once the journey is booked, before boarding.
  public var isLate = false
  /// Must hold on the day people leave; the others, on every day of the journey.
  public var isForDeparture = false
  /// Recorded where it applies, and never waited for.
  public var isOptional = false
  public var earned = Earned.byHand
  /// The setting that would say how long it holds, and that nobody has set: until then the last
  /// day is typed with each clearance.
  public var unsetValidity: String?
  /// Keys of the sources, as the programme's file gives them.
  public var source = ""

  public init() {}
}

/// Whom a step or a paper is asked of, besides their ages. Empty lists ask everybody.
public struct Asked: Equatable, Sendable {
  public var sex: Sex?
  /// Countries of the destination, ISO 3166-1 alpha-2.
  public var countries: [String] = []
  /// Provinces of the destination, ISO 3166-2.
  public var areas: [String] = []
  public var streams: [String] = []
  /// Of minors who travel without a parent only.
  public var isForSeparatedMinors = false
  /// Of those only for whom this optional step was granted: a doctor who asks for a second look
  /// need not say why.
  public var marker: String?

  public init() {}
}

extension Step: Canonical {
  /// The form of the first revision; what came since stands behind the programme's steps.
  public func write(to writer: inout ByteWriter) {
    let days = validity.flatMap { $0.months == 0 ? Days($0.days) : nil }
    writer.write(code, name, scope, days, ages?.lowerBound, ages?.upperBound)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    code = try reader.read()
    name = try reader.read()
    scope = try reader.read()
    let days: Days? = try reader.read()
    validity = days.map { Term(days: $0.value) }
    let youngest: Int? = try reader.read()
    let oldest: Int? = try reader.read()
    switch (youngest, oldest) {
    case (nil, nil): ages = nil
    case (let youngest?, let oldest?) where youngest <= oldest: ages = youngest...oldest
    default: throw .malformed
    }
    rule = StepRule()
  }
}

extension StepRule: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(names, after, asked, anchor, renewal, wait, lead, isLate, isOptional)
    writer.write(earned, unsetValidity, source)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    names = try reader.read()
    after = try reader.read()
    asked = try reader.read()
    anchor = try reader.read()
    renewal = try reader.read()
    wait = try reader.read()
    lead = try reader.read()
    isLate = try reader.read()
    isOptional = try reader.read()
    earned = try reader.read()
    unsetValidity = try reader.read()
    source = try reader.read()
  }
}

extension StepRule.Anchor: Canonical {
  public func write(to writer: inout ByteWriter) {
    switch self {
    case .own: writer.byte(0)
    case .step(let code):
      writer.byte(1)
      writer.write(code)
    case .paper: writer.byte(2)
    }
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 0: self = .own
    case 1: self = .step(try reader.read())
    case 2: self = .paper
    default: throw .malformed
    }
  }
}

extension StepRule.Renewal: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(term, within) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(term: try reader.read(), within: try reader.read())
  }
}

extension Asked: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(sex, countries, areas, streams, isForSeparatedMinors, marker)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    sex = try reader.read()
    countries = try reader.read()
    areas = try reader.read()
    streams = try reader.read()
    isForSeparatedMinors = try reader.read()
    marker = try reader.read()
  }
}
