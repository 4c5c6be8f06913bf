import Basics

/// How long things last. Sources: NIST SP 800-63B rev. 4 (2025) for throttling and one-time
/// secrets; OWASP ASVS 5.0, 6.3.1, 6.4.1.
public enum AccessLimits {
  /// A password that somebody else gave: three days to choose one's own.
  public static let oneTimePassword: Int64 = 72 * 3_600_000
  /// Failures in a row before the first wait.
  public static let freeFailures = 5
  /// The first wait after too many failures, doubled by each further one.
  public static let firstWait: Int64 = 60_000
  /// The longest wait: a convoy leaves at dawn, so nobody is locked out for good.
  public static let longestWait: Int64 = 15 * 60_000
  /// How long broken glass stays open.
  public static let brokenGlass: Int64 = 30 * 60_000
  /// Letters a reason for breaking the glass needs at least.
  public static let reasonLetters = 10
  /// The longest a token lives: whoever holds it is asked again once a year.
  public static let longestToken: Int64 = 366 * 86_400_000
  /// How long a token does what otherwise asks for a password typed just now, where the table of
  /// actions admits tokens: a day's work with settings (assumed).
  public static let youngToken: Int64 = 86_400_000
  /// Tokens of one account at a time.
  public static let tokensPerAccount = 10
  /// Lists that one account keeps under names of its own; more are found by no eye.
  public static let viewsPerAccount = 20
}

extension Instant {
  static func + (moment: Instant, milliseconds: Int64) -> Instant {
    Instant(milliseconds: moment.milliseconds + milliseconds)
  }
}

extension MissionState {
  func signIn(
    _ id: AccountID, _ proof: SignInProof, _ context: Context
  ) throws(Refusal) -> [Event] {
    let account = try require(accounts[id], .noAccount, id)
    if !account.isOpen { throw Refusal(.accountIsClosed, ["account": id]) }
    if account.isLocked(at: context.now) { throw Refusal(.accountIsLocked, ["account": id]) }
    switch proof {
    case .code(let step) where step <= account.lastStep: throw Refusal(.codeSpent)
    case .recoveryCode(let place)
    where account.spentCodes.contains(place)
      || !(account.details?.codes.indices.contains(place) ?? false):
      throw Refusal(.codeSpent)
    default: return [.signedIn(.init(account: id, at: context.now, proof: proof))]
    }
  }

  /// While an account is locked nobody tries it, so nothing more is counted: at most a hundred
  /// failures a day are ever recorded of one account.
  func failure(_ id: AccountID, _ context: Context) throws(Refusal) -> [Event] {
    let account = try require(accounts[id], .noAccount, id)
    if !account.isOpen || account.isLocked(at: context.now) { return [] }
    let beyond = account.failures + 1 - AccessLimits.freeFailures
    var until: Instant?
    if beyond >= 0 {
      let wait = AccessLimits.firstWait << Int64(min(beyond, 8))
      until = context.now + min(wait, AccessLimits.longestWait)
    }
    return [.signInFailed(.init(account: id, at: context.now, lockedUntil: until))]
  }

  func breakGlass(_ reason: String, _ context: Context) throws(Refusal) -> [Event] {
    let account = try require(accounts[context.actor], .noAccount, context.actor)
    if !account.isOpen { throw Refusal(.accountIsClosed, ["account": context.actor]) }
    let letters = reason.unicodeScalars.count { $0.properties.isAlphabetic }
    guard letters >= AccessLimits.reasonLetters, reason.utf8.count <= Limits.reasonBytes else {
      throw Refusal(.glassReasonMissing, ["letters": AccessLimits.reasonLetters])
    }
    return [
      .glassBroken(
        .init(
          account: context.actor, reason: reason, at: context.now,
          until: context.now + AccessLimits.brokenGlass))
    ]
  }

  func record(_ reads: [PeopleRead]) throws(Refusal) -> [Event] {
    for read in reads {
      if read.account != .console {
        _ = try require(accounts[read.account], .noAccount, read.account)
      }
      let count = read.people.count + read.households.count
      guard count <= Limits.peopleInARead, count > 0 || read.movement != nil,
        read.route.utf8.count <= Limits.routeBytes
      else { throw Refusal(.readMalformed, ["limit": Limits.peopleInARead]) }
    }
    return reads.map { .peopleRead($0) }
  }

  func record(_ denials: [AccessDenied]) throws(Refusal) -> [Event] {
    for denial in denials {
      _ = try require(accounts[denial.account], .noAccount, denial.account)
      guard denial.route.utf8.count <= Limits.routeBytes else {
        throw Refusal(.readMalformed, ["limit": Limits.peopleInARead])
      }
    }
    return denials.map { .accessDenied($0) }
  }
}
