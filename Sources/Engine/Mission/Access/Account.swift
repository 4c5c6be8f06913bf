public import Basics

/// Somebody who may sign in.
public struct Account: Equatable, Sendable {
  public var roles: Roles
  public var scope: Scope
  public var openedAt: Instant
  public var closedAt: Instant?
  /// When its password or second factor changed last: sessions from before are over.
  public var changedAt: Instant
  /// Who it is and how they prove it; nil when this node has no key to it.
  public var details: Details?
  /// Until when a password that somebody else gave may be used to choose one's own; nil once it
  /// was chosen.
  public var oneTimeUntil: Instant?
  /// Recovery codes that were used, by their place on the sheet, from 0.
  public var spentCodes: [Int] = []
  /// The last time step whose code was used: a code opens once.
  public var lastStep = 0
  /// Failures since the last success.
  public var failures = 0
  /// No attempt counts before; nil when nothing is locked.
  public var lockedUntil: Instant?
  public var lastSignIn: Instant?
  public var glassUntil: Instant?

  init(roles: Roles, scope: Scope, openedAt: Instant, details: Details?) {
    (self.roles, self.scope, self.openedAt) = (roles, scope, openedAt)
    (self.changedAt, self.details) = (openedAt, details)
  }

  /// The part that is sealed under the account's own key.
  public struct Details: Equatable, Sendable {
    /// What is typed to sign in: `f.rahimova`.
    public var login: String
    /// As printed beside what they did.
    public var name: String
    /// The hash of the password; nil when none was set or the account is closed.
    public var password: Secret?
    /// What the codes of the second factor are made from.
    public var factor: Secret?
    /// Hashes of the recovery codes, in the order of the sheet.
    public var codes: [Secret] = []
    /// Lists it keeps, by number.
    public var views: [SavedView] = []

    init(login: String, name: String) { (self.login, self.name) = (login, name) }
  }

  public var isOpen: Bool { closedAt == nil }
  public var hasSecondFactor: Bool { details?.factor != nil }

  public func isLocked(at moment: Instant) -> Bool { lockedUntil.map { moment < $0 } ?? false }
  public func hasBrokenGlass(at moment: Instant) -> Bool {
    glassUntil.map { moment < $0 } ?? false
  }
}

/// What an account is opened with.
public struct NewAccount: Equatable, Sendable {
  /// 3 to 32 small Latin letters, digits, dots, hyphens; unique in the mission.
  public var login: String
  public var name: String
  public var roles: Roles
  public var scope: Scope
  /// The hash of a password that is good for choosing one's own.
  public var password: Secret

  public init(login: String, name: String, roles: Roles, scope: Scope, password: Secret) {
    (self.login, self.name, self.roles) = (login, name, roles)
    (self.scope, self.password) = (scope, password)
  }
}

/// Bytes that prove who somebody is: never printed, shown or logged.
public struct Secret: Equatable, Sendable {
  public let bytes: [UInt8]
  public init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "(secret)" }
  public var debugDescription: String { "(secret)" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Somebody broke the glass: an alert until a head of mission or data protection officer has looked
/// into it.
public struct BrokenGlass: Equatable, Sendable {
  public var account: AccountID
  /// In the words of whoever did it.
  public var reason: String
  public var at: Instant
  public var until: Instant
  public var reviewedBy: AccountID?
}

extension AccountID {
  /// The console's own account: whoever holds the mission's key file. It is never opened, closed
  /// or signed in to.
  public static let console = AccountID(number: 1)
}

extension Secret: Canonical {
  public func write(to writer: inout ByteWriter) { writer.blob(bytes) }
  public init(from reader: inout ByteReader) throws(ByteFault) { self.init(try reader.blob()) }
}

extension Account.Details: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(login, name, password, factor, codes, views)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(login: try reader.read(), name: try reader.read())
    password = try reader.read()
    factor = try reader.read()
    codes = try reader.read()
    views = try reader.read()
  }
}

/// The details are not among these bytes: they only ever leave under their owner's own key.
extension Account: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(roles, scope, openedAt, closedAt, changedAt, oneTimeUntil, spentCodes, lastStep)
    writer.write(failures, lockedUntil, lastSignIn, glassUntil)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      roles: try reader.read(), scope: try reader.read(), openedAt: try reader.read(), details: nil)
    closedAt = try reader.read()
    changedAt = try reader.read()
    oneTimeUntil = try reader.read()
    spentCodes = try reader.read()
    lastStep = try reader.read()
    failures = try reader.read()
    lockedUntil = try reader.read()
    lastSignIn = try reader.read()
    glassUntil = try reader.read()
  }
}

extension BrokenGlass: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(account, reason, at, until, reviewedBy)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      account: try reader.read(), reason: try reader.read(), at: try reader.read(),
      until: try reader.read(), reviewedBy: try reader.read())
  }
}
