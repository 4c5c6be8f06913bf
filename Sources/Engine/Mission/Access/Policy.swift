/// May this visitor see this, do this? A pure function of two tables.
public enum Policy {
  /// What can be seen, group by group: the rows of the first table.
  public enum Field: UInt8, CaseIterable, Sendable {
    /// Names, sex and age.
    case names = 0
    /// Documents, the date of birth, who is what to whom.
    case identity = 1
    /// Telephone numbers, addresses.
    case contact = 2
    /// What a doctor wrote beyond the outcome.
    case medical = 3
    case requirements = 4
    /// Clearances, consent, holds, readiness.
    case clearances = 5
    /// Who has which place on which movement, with what baggage.
    case bookings = 6
    case boarding = 7
    /// Attendance and certificates of orientation classes.
    case training = 8
    case assistance = 9
    /// Roads, days, vehicles, counts: a movement without its people.
    case movements = 10
    /// Counts of people.
    case figures = 11
    /// Sites, corridors, fleet, programmes.
    case settings = 12
    case accounts = 13
    /// Who did and read what; never the values.
    case audit = 14
  }

  /// What can be done: the rows of the second table.
  public enum Action: UInt8, CaseIterable, Sendable {
    case importLists, registerPeople, correctPeople, mergePeople, setNeeds, recordFitness,
      recordSteps
    case takeConsent, keepCases, keepClasses, planMovements, boardPeople, reportRoad, handOver,
      giveAssistance
    case changeSettings, manageAccounts, breakGlass, reviewGlass
    /// More than `Limits.peopleWithoutApproval` people in one file.
    case exportPeople
    /// Rows that name nobody.
    case exportReport
    case erase
  }

  /// How near a person or movement is to an account: the ways of being its own.
  public struct Closeness: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let site = Self(rawValue: 1)
    public static let day = Self(rawValue: 2)
    public static let arrival = Self(rawValue: 4)
    /// Near in every way.
    public static let full: Self = [.site, .day, .arrival]
  }

  /// Whether a field of something this near may be seen.
  public static func mayRead(
    _ field: Field, by visitor: Visitor, _ closeness: Closeness = .full
  ) -> Bool {
    visitor.reaches(field) && fieldRows[Int(field.rawValue)].allows(visitor, closeness)
  }

  /// Whether an action on something this near may be done, its conditions aside.
  public static func may(
    _ action: Action, by visitor: Visitor, _ closeness: Closeness = .full
  ) -> Bool {
    visitor.reaches(action) && actionRows[Int(action.rawValue)].allows(visitor, closeness)
  }

  /// Throws unless a field of something this near may be seen.
  public static func check(
    reading field: Field, by visitor: Visitor, _ closeness: Closeness = .full
  ) throws(Refusal) {
    let row = fieldRows[Int(field.rawValue)]
    try row.check(visitor, closeness)
    if !visitor.reaches(field) { throw Refusal(.beyondToken, ["what": row.title]) }
  }

  /// Throws unless an action on something this near may be done now.
  ///
  /// - Parameter second: who confirms it, where the table asks for two people.
  public static func check(
    _ action: Action, by visitor: Visitor, _ closeness: Closeness = .full,
    with second: Visitor? = nil
  ) throws(Refusal) {
    let row = actionRows[Int(action.rawValue)]
    try row.check(visitor, closeness)
    if !visitor.reaches(action) { throw Refusal(.beyondToken, ["what": row.title]) }
    try row.checkProof(visitor)
    if let role = row.second {
      guard let second, second.account != visitor.account, second.roles.contains(role) else {
        throw Refusal(.secondPersonMissing, ["what": row.title, "role": role])
      }
    }
  }

  /// Whether a token can reach an action: it does not ask for a password typed just now, or a token
  /// made a short while ago will do.
  public static func admitsTokens(_ action: Action) -> Bool {
    let row = actionRows[Int(action.rawValue)]
    return !row.isForTheFresh || row.isForYoungTokens
  }

  /// The role an action asks a second person of.
  public static func secondPerson(for action: Action) -> Role? {
    actionRows[Int(action.rawValue)].second
  }
}

/// Who asks, as the policy sees them.
public struct Visitor: Equatable, Sendable {
  public var account: AccountID
  public var roles: Roles
  public var scope: Scope
  /// The glass is broken, and not yet mended.
  public var hasBrokenGlass: Bool
  /// Signed in, or confirmed the password, a few minutes ago at most.
  public var isFresh: Bool
  /// How far the token reaches that was shown; nil: a person asks, as far as the roles reach.
  public var reach: TokenReach?
  /// The token was made `AccessLimits.youngToken` ago at most, after a password typed just then.
  public var hasYoungToken = false

  func reaches(_ field: Policy.Field) -> Bool {
    reach.map { $0.fields.contains(Fields([field])) } ?? true
  }

  func reaches(_ action: Policy.Action) -> Bool {
    reach.map { $0.actions.contains(Actions([action])) } ?? true
  }

  public init(
    account: AccountID, roles: Roles, scope: Scope, hasBrokenGlass: Bool = false,
    isFresh: Bool = false
  ) {
    (self.account, self.roles, self.scope) = (account, roles, scope)
    (self.hasBrokenGlass, self.isFresh) = (hasBrokenGlass, isFresh)
  }
}

/// The groups of fields that were looked at together.
public struct Fields: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  public init(_ fields: [Policy.Field]) {
    rawValue = fields.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  public var all: [Policy.Field] {
    Policy.Field.allCases.filter { rawValue & 1 << UInt64($0.rawValue) != 0 }
  }
}
