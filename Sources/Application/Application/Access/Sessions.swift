import Basics
import Mission
internal import Sealing

/// Who is signed in, in memory alone: a restart signs everybody out.
///
/// A session is found by the hash of its token, so that whoever reads memory or a core file finds
/// no token. Source of the limits: OWASP ASVS 5.0, 7.2 and 7.3.
struct Sessions: Sendable {
  /// Milliseconds without a request after which a session is over.
  static let idle: Int64 = 20 * 60_000
  /// The same while people are being boarded.
  static let idleAtBoarding: Int64 = 60 * 60_000
  /// Milliseconds after which a session is over whatever happens.
  static let longest: Int64 = 12 * 3_600_000
  /// Milliseconds a typed password counts for what is dangerous.
  static let fresh: Int64 = 5 * 60_000
  /// Sessions of one account at a time; one more ends the oldest.
  static let perAccount = 5
  static let atMost = 2_000

  struct Session: Sendable {
    let account: AccountID
    let openedAt: Instant
    var seenAt: Instant
    /// When the password was typed last.
    var provedAt: Instant
    /// When the password and second factor were last known to be the ones in force.
    var trustedAt: Instant
    var isAtBoarding = false
    let device: String
    /// A second factor on its way: shown, not yet confirmed.
    var enrolment: Enrolment?

    func isOver(at now: Instant) -> Bool {
      let idle = isAtBoarding ? Sessions.idleAtBoarding : Sessions.idle
      return now.milliseconds - seenAt.milliseconds >= idle
        || now.milliseconds - openedAt.milliseconds >= Sessions.longest
    }

    func isFresh(at now: Instant) -> Bool {
      now.milliseconds - provedAt.milliseconds < Sessions.fresh
    }
  }

  private var byHash: [[UInt8]: Session] = [:]

  var count: Int { byHash.count }

  /// Opens a session under a new random token.
  mutating func open(_ account: AccountID, on device: String, at now: Instant) -> SessionToken {
    byHash = byHash.filter { !$0.value.isOver(at: now) }
    let own = of(account)
    if own.count >= Self.perAccount { end(own[0].number) }
    if byHash.count >= Self.atMost, let oldest = byHash.min(by: Self.isOlder) {
      byHash[oldest.key] = nil
    }
    let token = SessionToken.make()
    byHash[token.hash] = Session(
      account: account, openedAt: now, seenAt: now, provedAt: now, trustedAt: now,
      device: String(device.prefix(80)))
    return token
  }

  private static func isOlder(
    _ one: (key: [UInt8], value: Session), _ other: (key: [UInt8], value: Session)
  ) -> Bool {
    one.value.seenAt == other.value.seenAt
      ? one.key.lexicographicallyPrecedes(other.key) : one.value.seenAt < other.value.seenAt
  }

  /// The session of a token, seen now; nil when there is none or it is over.
  mutating func find(
    _ token: SessionToken, isAtBoarding: Bool, isByItself: Bool = false, at now: Instant
  ) -> Session? {
    guard var session = byHash[token.hash] else { return nil }
    if session.isOver(at: now) {
      byHash[token.hash] = nil
      return nil
    }
    if isByItself { return session }
    session.seenAt = max(session.seenAt, now)
    session.isAtBoarding = isAtBoarding
    byHash[token.hash] = session
    return session
  }

  mutating func change(_ token: SessionToken, _ body: (inout Session) -> Void) {
    guard var session = byHash[token.hash] else { return }
    body(&session)
    byHash[token.hash] = session
  }

  /// The same session under a new token; the old one opens nothing from now on.
  mutating func rotate(_ token: SessionToken) -> SessionToken? {
    guard let session = byHash.removeValue(forKey: token.hash) else { return nil }
    let new = SessionToken.make()
    byHash[new.hash] = session
    return new
  }

  mutating func end(_ token: SessionToken) { byHash[token.hash] = nil }

  mutating func endAll(of account: AccountID, but kept: SessionToken? = nil) {
    let kept = kept?.hash
    byHash = byHash.filter { $0.value.account != account || $0.key == kept }
  }

  mutating func end(_ number: SessionNumber) {
    byHash = byHash.filter { SessionNumber(hash: $0.key) != number }
  }

  /// An account's sessions, the longest unseen first.
  func of(_ account: AccountID) -> [(number: SessionNumber, session: Session)] {
    byHash.filter { $0.value.account == account }.sorted(by: Self.isOlder)
      .map { (SessionNumber(hash: $0.key), $0.value) }
  }
}

/// What a browser holds to be known again: 256 random bits. Never printed but into its cookie.
public struct SessionToken: Equatable, Sendable, CustomStringConvertible, CustomReflectable {
  /// For the cookie, 64 hexadecimal digits.
  public let cookie: String

  static func make() -> SessionToken { SessionToken(bytes: Sealing.freshBytes(32)) }

  private init(bytes: [UInt8]) { cookie = Self.hexadecimal(bytes) }

  /// What came back in a cookie; nil when it cannot be a token.
  public init?(cookie: String) {
    let isToken =
      cookie.utf8.count == 64
      && cookie.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
    guard isToken else { return nil }
    self.cookie = cookie
  }

  var hash: [UInt8] { Sealing.hash(Array(cookie.utf8)) }

  /// What every form of this session carries: it cannot be told without the cookie, nor the cookie
  /// from it.
  public var formToken: String {
    Self.hexadecimal(Sealing.hash(Array("form".utf8), key: Array(cookie.utf8)))
  }

  /// Whether a form came from a page of this session.
  public func accepts(formToken typed: String) -> Bool {
    Sealing.areEqual(Array(formToken.utf8), Array(typed.utf8))
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  public var description: String { "(session)" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What a session is called in its owner's list of sessions; it opens nothing.
public struct SessionNumber: Hashable, Sendable, LosslessStringConvertible {
  public let description: String

  init(hash: [UInt8]) {
    let bits = Sealing.hash(hash).prefix(6).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    description = String(bits, radix: 36)
  }

  public init?(_ text: String) {
    guard (1...12).contains(text.utf8.count) else { return nil }
    description = text
  }
}

/// A second factor that is shown and not yet confirmed.
public struct Enrolment: Sendable {
  /// What an authenticator app scans.
  public let uri: String
  /// What is typed into an app that has no camera.
  public let typed: String
  /// The sheet of recovery codes, to print.
  public let recoveryCodes: [String]
  let secret: [UInt8]
  let hashes: [[UInt8]]

  init(mission: String, login: String) {
    secret = Sealing.freshBytes(OneTimeCode.secretBytes)
    uri = OneTimeCode.uri(secret: secret, issuer: "Safar \(mission)", login: login)
    typed = Base32.text(secret)
    (recoveryCodes, hashes) = RecoveryCodes.make()
  }
}
