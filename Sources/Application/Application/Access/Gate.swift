public import Basics
public import Mission
internal import Sealing
internal import Synchronization

/// Where people come in: signs in, knows the signed in again, signs out. Safe from any thread; it
/// never writes to the mission itself, what is to be recorded goes through the caller's one writer.
public final class Gate: Sendable {
  private struct Inside {
    var sessions = Sessions()
    var limiter = AttemptLimiter()
  }

  private let inside = Mutex(Inside())
  /// One password is tried at a time: 64 MiB and a tenth of a second each.
  private let trying = Mutex(())
  /// What a password for nobody is tried against, so that it takes as long.
  private let nobody: Secret
  private let asksForSecondFactor: Bool

  /// - Parameter asksForSecondFactor: false only for a demonstration with synthetic people.
  public convenience init(asksForSecondFactor: Bool = true) throws {
    let hash = try PasswordHash.make(OneTimePassword.make())
    self.init(asksForSecondFactor: asksForSecondFactor, nobody: Secret(hash))
  }

  init(asksForSecondFactor: Bool, nobody: Secret) {
    (self.asksForSecondFactor, self.nobody) = (asksForSecondFactor, nobody)
  }

  /// What was typed to sign in.
  public struct Attempt: Sendable {
    public var login: String
    public var password: String
    /// Six digits of the app, or a recovery code; empty where there is no second factor yet.
    public var code: String
    /// Where from, for counting failures alone.
    public var address: String
    /// For its owner's list of sessions.
    public var device: String

    public init(
      login: String, password: String, code: String = "", address: String, device: String = ""
    ) {
      (self.login, self.password, self.code) = (login, password, code)
      (self.address, self.device) = (address, device)
    }
  }

  /// Why somebody does not come in. It never says which part was wrong.
  public enum NotIn: Error, Equatable, Sendable {
    case wrong
    case wait(seconds: Int)
  }

  /// Somebody who came in.
  public struct Entrance: Sendable {
    public let token: SessionToken
    public let account: AccountID
  }

  /// Signs somebody in.
  ///
  /// - Parameter record: dispatches a command as this account; a session is opened only after its
  ///   success was recorded.
  /// - Throws: `NotIn`, and whatever `record` throws.
  public func signIn(
    _ attempt: Attempt, on state: MissionState, at now: Instant,
    record: (Command, AccountID) throws -> Void
  ) throws -> Entrance {
    let account = try prove(attempt, on: state, at: now, record: record)
    return inside.withLock { inside in
      Entrance(
        token: inside.sessions.open(account, on: attempt.device, at: now), account: account)
    }
  }

  /// Who proves to be whom, without a session: for the second person of an approval.
  public func prove(
    _ attempt: Attempt, on state: MissionState, at now: Instant,
    record: (Command, AccountID) throws -> Void
  ) throws -> AccountID {
    let keys: [AttemptLimiter.Key] = [
      .login(String(attempt.login.prefix(64))), .address(String(attempt.address.prefix(64))),
    ]
    return try trying.withLock { _ in
      let wait = inside.withLock { $0.limiter.wait(keys, at: now) }
      if wait > 0 { throw NotIn.wait(seconds: Int((wait + 999) / 1000)) }
      let known = state.account(login: attempt.login)
      if let until = known?.account.lockedUntil, now < until {
        let left = until.milliseconds - now.milliseconds
        throw NotIn.wait(seconds: Int((left + 999) / 1000))
      }
      guard let proof = proof(attempt, known?.account, at: now), let id = known?.id else {
        inside.withLock { $0.limiter.fail(keys, at: now) }
        if let id = known?.id { try record(.recordSignInFailure(id), id) }
        throw NotIn.wrong
      }
      do { try record(.recordSignIn(id, proof), id) } catch let refusal as Refusal {
        // The code was used in the same half minute: as wrong as any other.
        inside.withLock { $0.limiter.fail(keys, at: now) }
        if refusal.reason == .codeSpent { throw NotIn.wrong }
        throw refusal
      }
      inside.withLock { $0.limiter.succeed(login: attempt.login) }
      return id
    }
  }

  /// How an attempt proves its account; nil when it does not. A password for nobody takes as long.
  private func proof(_ attempt: Attempt, _ account: Account?, at now: Instant) -> SignInProof? {
    let hash = account?.details?.password ?? nobody
    let isRight = PasswordHash.verify(attempt.password, hash.bytes)
    guard let account, account.details?.password != nil, isRight else { return nil }
    if let until = account.oneTimeUntil, now >= until { return nil }
    guard let factor = account.details?.factor else {
      return account.oneTimeUntil == nil ? .password : .oneTimePassword
    }
    let seconds = now.milliseconds / 1000
    if let step = OneTimeCode.step(of: attempt.code, factor.bytes, atSeconds: seconds) {
      return .code(step: step)
    }
    let hashes = account.details?.codes.map(\.bytes) ?? []
    return RecoveryCodes.place(of: attempt.code, hashes).map { .recoveryCode($0) }
  }

  // MARK: The signed in

  /// What a session still has to do before anything else.
  public enum Stage: Equatable, Sendable { case choosePassword, enrolSecondFactor, work }

  /// Somebody who is signed in.
  public struct Presence: Sendable {
    public let visitor: Visitor
    public let stage: Stage
    public let enrolment: Enrolment?
  }

  /// Who holds this token; nil when the session is over, the account closed, or its password or
  /// second factor changed since. Roles and sites are those of this moment.
  ///
  /// - Parameters:
  ///   - isAtBoarding: the boarding screen may rest for an hour, others for 20 minutes.
  ///   - isByItself: the page asks for itself again, and nobody need be in front of it.
  public func presence(
    _ token: SessionToken, on state: MissionState, isAtBoarding: Bool = false,
    isByItself: Bool = false, at now: Instant
  ) -> Presence? {
    inside.withLock { inside in
      guard
        let session = inside.sessions.find(
          token, isAtBoarding: isAtBoarding, isByItself: isByItself, at: now),
        let account = state.accounts[session.account], account.changedAt <= session.trustedAt,
        let visitor = state.visitor(
          session.account, at: now, isFresh: session.isFresh(at: now))
      else {
        inside.sessions.end(token)
        return nil
      }
      let stage: Stage =
        if account.oneTimeUntil != nil {
          .choosePassword
        } else if asksForSecondFactor
          && !account.hasSecondFactor
        { .enrolSecondFactor } else { .work }
      return Presence(visitor: visitor, stage: stage, enrolment: session.enrolment)
    }
  }

  /// Types the password again before something dangerous.
  ///
  /// - Returns: the session's new token.
  public func confirm(
    _ token: SessionToken, _ attempt: Attempt, on state: MissionState, at now: Instant,
    record: (Command, AccountID) throws -> Void
  ) throws -> SessionToken {
    let owner = presence(token, on: state, at: now)?.visitor.account
    guard let owner, state.account(login: attempt.login)?.id == owner else { throw NotIn.wrong }
    _ = try prove(attempt, on: state, at: now, record: record)
    return try inside.withLock { inside in
      inside.sessions.change(token) { $0.provedAt = now }
      guard let new = inside.sessions.rotate(token) else { throw NotIn.wrong }
      return new
    }
  }

  /// Goes on after one's own password or second factor was changed: this session under a new token,
  /// every other one of the account is over.
  public func renew(_ token: SessionToken, at now: Instant) -> SessionToken? {
    inside.withLock { inside in
      guard let session = inside.sessions.find(token, isAtBoarding: false, at: now) else {
        return nil
      }
      inside.sessions.endAll(of: session.account, but: token)
      inside.sessions.change(token) { session in
        session.trustedAt = now
        session.enrolment = nil
      }
      return inside.sessions.rotate(token)
    }
  }

  /// Shows a new second factor; again, the same one until it is confirmed. nil when the password
  /// was typed too long ago: `confirm` first.
  public func beginEnrolment(
    _ token: SessionToken, on state: MissionState, at now: Instant
  ) -> Enrolment? {
    inside.withLock { inside in
      guard let session = inside.sessions.find(token, isAtBoarding: false, at: now) else {
        return nil
      }
      if let begun = session.enrolment { return begun }
      guard session.isFresh(at: now) else { return nil }
      let login = state.accounts[session.account]?.details?.login ?? ""
      let enrolment = Enrolment(mission: state.name, login: login)
      inside.sessions.change(token) { $0.enrolment = enrolment }
      return enrolment
    }
  }

  /// The command that enrols the second factor shown, once a code of it was typed; nil when the
  /// code is wrong. Dispatch it as the account, then `renew` the session.
  public func finishEnrolment(
    _ token: SessionToken, code: String, at now: Instant
  ) -> Command? {
    inside.withLock { inside in
      guard let session = inside.sessions.find(token, isAtBoarding: false, at: now),
        let enrolment = session.enrolment,
        OneTimeCode.step(of: code, enrolment.secret, atSeconds: now.milliseconds / 1000) != nil
      else { return nil }
      return .enrolSecondFactor(
        session.account, Secret(enrolment.secret), codes: enrolment.hashes.map { Secret($0) })
    }
  }

  // MARK: Out

  public func signOut(_ token: SessionToken) { inside.withLock { $0.sessions.end(token) } }

  /// Ends every session of an account: its owner's wish, or an administrator's.
  public func signOutEverywhere(_ account: AccountID) {
    inside.withLock { $0.sessions.endAll(of: account) }
  }

  /// Ends one session from its owner's list.
  public func signOut(_ number: SessionNumber, of account: AccountID) {
    inside.withLock { inside in
      if inside.sessions.of(account).contains(where: { $0.number == number }) {
        inside.sessions.end(number)
      }
    }
  }

  /// One line of an account's list of sessions.
  public struct OpenSession: Sendable {
    public let number: SessionNumber
    public let device: String
    public let openedAt: Instant
    public let seenAt: Instant
  }

  public func sessions(of account: AccountID) -> [OpenSession] {
    inside.withLock { inside in
      inside.sessions.of(account).map { number, session in
        OpenSession(
          number: number, device: session.device, openedAt: session.openedAt,
          seenAt: session.seenAt)
      }
    }
  }
}
