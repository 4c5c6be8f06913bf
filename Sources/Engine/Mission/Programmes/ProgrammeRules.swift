public import Basics

/// What a programme of onward movement says besides its steps. Every rule that is nil is not
/// asked for, unless its name stands in `unset`.
public struct ProgrammeRules: Equatable, Sendable {
  /// In the mission's languages.
  public var names: PlaceNames?
  /// The countries people go to, ISO 3166-1 alpha-2; empty where that does not matter.
  public var countries: [String] = []
  /// Kinds of cases the rules tell apart: `urgent`, `women-at-risk`.
  public var streams: [String] = []
  /// Languages its papers are given in.
  public var languages: [String] = []
  public var papers: [PaperRule] = []
  public var course: CourseRule?
  public var arrival = ArrivalRules()
  public var notice: NoticeRule?
  public var loan: LoanRule?
  public var care = CareRules()
  /// The days a site with an outbreak is held for.
  public var outbreak: Days?
  /// Settings that no source gives and the mission has not set yet.
  public var unset: [String] = []

  public init() {}
}

/// A paper that goes with the people: what is in the bag, and whose it is.
public struct PaperRule: Equatable, Sendable {
  public var code: String
  public var names: PlaceNames
  public var scope: Step.Scope
  public var ages: ClosedRange<Int>?
  public var asked: Asked
  public var source: String

  public init(
    code: String, names: PlaceNames, scope: Step.Scope, ages: ClosedRange<Int>? = nil,
    asked: Asked = Asked(), source: String
  ) {
    (self.code, self.names, self.scope) = (code, names, scope)
    (self.ages, self.asked, self.source) = (ages, asked, source)
  }
}

/// The course people go to before they leave.
public struct CourseRule: Equatable, Sendable {
  public var course: String
  /// Invited from this age on.
  public var youngest: Int
  /// Nobody leaves without it; nil while the mission has not said.
  public var isRequired: Bool?
  /// The course is over this many days before departure; nil while the mission has not said.
  public var daysBefore: Days?
  /// Of the minutes of all modules; nil while the mission has not said.
  public var attendancePercent: Int?
  public var source: String

  public init(
    course: String, youngest: Int, isRequired: Bool?, daysBefore: Days?, attendancePercent: Int?,
    source: String
  ) {
    (self.course, self.youngest, self.isRequired) = (course, youngest, isRequired)
    (self.daysBefore, self.attendancePercent) = (daysBefore, attendancePercent)
    self.source = source
  }
}

/// When people may arrive, and how many together.
public struct ArrivalRules: Equatable, Sendable {
  public var closures: [ArrivalClosure] = []
  /// People of the programme's countries on one flight; more needs an approval.
  public var mostOnFlight: Persons?
  /// Working days before arrival by which an approval is asked for.
  public var approvalLead: Int?
  /// Streams that none of this binds.
  public var exempt: [String] = []
  public var source = ""

  public init() {}
}

/// Days or hours on which nobody arrives.
public struct ArrivalClosure: Equatable, Sendable {
  public var weekdays: [Weekday] = []
  /// The statutory holidays of the destination's province.
  public var onHolidays = false
  /// Minute of the day after which nobody arrives; nil for any hour.
  public var afterMinute: Int?
  /// From this day of the year until its end: `1215` is 15 December.
  public var yearEnd: Int?
  /// Binds destinations in these provinces only; empty binds all.
  public var areas: [String] = []
  /// Lifted, by approval, for those whose destination is the port of entry itself.
  public var isOpenAtPort = false
  public var source = ""

  public init() {}
}

/// How the receiving side is told.
public struct NoticeRule: Equatable, Sendable {
  /// Working days between the notice and the arrival; nil while the mission has not said.
  public var lead: Int?
  /// Whose working days.
  public var calendar: String
  /// Working days in which it is acknowledged, or else sent again.
  public var acknowledgedWithin: Int?
  /// Streams that a notice of their own speaks of.
  public var separate: [String]
  /// Streams not bound by the lead time.
  public var exempt: [String]
  public var source: String

  public init(
    lead: Int?, calendar: String, acknowledgedWithin: Int?, separate: [String], exempt: [String],
    source: String
  ) {
    (self.lead, self.calendar) = (lead, calendar)
    (self.acknowledgedWithin, self.separate) = (acknowledgedWithin, separate)
    (self.exempt, self.source) = (exempt, source)
  }
}

/// What the journey costs those who travel, and by when it is paid back.
public struct LoanRule: Equatable, Sendable {
  public enum Party: UInt8, CaseIterable, CanonicalEnum {
    /// One note for the case, signed by the principal applicant.
    case family
    /// A note for each adult.
    case adult
  }

  /// Up to which amount a loan is paid back in how many months.
  public struct Tier: Equatable, Sendable {
    /// Whole units of the currency; nil for any amount.
    public var upTo: Int?
    public var months: ClosedRange<Int>

    public init(upTo: Int?, months: ClosedRange<Int>) { (self.upTo, self.months) = (upTo, months) }
  }

  public var party: Party
  /// ISO 4217.
  public var currency: String
  public var adultAge: Int
  /// Months after arrival until the first payment.
  public var firstDue: Int
  /// The smallest first.
  public var tiers: [Tier]
  public var bearsInterest: Bool
  public var source: String

  public init(
    party: Party, currency: String, adultAge: Int, firstDue: Int, tiers: [Tier],
    bearsInterest: Bool, source: String
  ) {
    (self.party, self.currency, self.adultAge) = (party, currency, adultAge)
    (self.firstDue, self.tiers, self.bearsInterest) = (firstDue, tiers, bearsInterest)
    self.source = source
  }

  /// The months in which an amount is paid back; nil when the programme's tiers end below it.
  public func months(for amount: Int) -> ClosedRange<Int>? {
    tiers.first { amount <= $0.upTo ?? .max }?.months
  }
}

/// Who may not travel alone, and who may not travel now.
public struct CareRules: Equatable, Sendable {
  /// Minors without a parent travel with a responsible adult below this age.
  public var adultBelowAge: Int?
  /// The last week of pregnancy in which somebody may fly.
  public var lastFlyingWeek: Int?
  /// Days after a birth before mother and child may fly.
  public var restAfterBirth: Days?
  /// People for each operational escort.
  public var perEscort: Int?
  /// People with a medical escort for each nurse or doctor.
  public var perNurse: Int?
  public var source = ""

  public init() {}
}
