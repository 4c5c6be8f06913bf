public import Basics

/// Somebody may sign in from now on; who, is sealed under the account's own key.
public struct AccountOpened: EventBody {
  public static let kind: UInt16 = 100
  public static let title = "account opened"

  public var account: AccountID
  public var roles: Roles
  public var scope: Scope
  public var at: Instant
  /// Who it is: sign-in name and name.
  public var person: Person?

  public struct Person: Equatable, Sendable {
    public var login: String
    public var name: String
  }

  init(account: AccountID, roles: Roles, scope: Scope, at: Instant, person: Person?) {
    (self.account, self.roles, self.scope) = (account, roles, scope)
    (self.at, self.person) = (at, person)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(account) }
  public var personal: PersonalPart? {
    person.map { person in
      var writer = ByteWriter()
      writer.write(person.login, person.name)
      return PersonalPart(owner: account, writer.bytes)
    }
  }
  public mutating func restore(personal bytes: [UInt8]?) throws(ByteFault) {
    guard let bytes else { return }
    var reader = ByteReader(bytes)
    person = Person(login: try reader.read(), name: try reader.read())
    try reader.finish()
  }
  public func wrapped() -> Event { .accountOpened(self) }

  public func write(to writer: inout ByteWriter) { writer.write(account, roles, scope, at) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      account: try reader.read(), roles: try reader.read(), scope: try reader.read(),
      at: try reader.read(), person: nil)
  }
}

/// A password was set: by its owner, or by somebody else for a first sign-in.
public struct PasswordSet: EventBody {
  public static let kind: UInt16 = 101
  public static let title = "password set"

  public var account: AccountID
  public var at: Instant
  /// When somebody else set it: until when it may be used to choose one's own.
  public var oneTimeUntil: Instant?
  public var hash: Secret?

  init(account: AccountID, at: Instant, oneTimeUntil: Instant?, hash: Secret?) {
    (self.account, self.at) = (account, at)
    (self.oneTimeUntil, self.hash) = (oneTimeUntil, hash)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(account) }
  public var personal: PersonalPart? {
    hash.map { PersonalPart(owner: account, $0.canonicalBytes) }
  }
  public mutating func restore(personal bytes: [UInt8]?) throws(ByteFault) {
    hash = try bytes.map { bytes throws(ByteFault) in try Secret(canonicalBytes: bytes) }
  }
  public func wrapped() -> Event { .passwordSet(self) }

  public func write(to writer: inout ByteWriter) { writer.write(account, at, oneTimeUntil) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      account: try reader.read(), at: try reader.read(), oneTimeUntil: try reader.read(), hash: nil)
  }
}

/// An account's work is another, or elsewhere.
public struct AccountChanged: EventBody {
  public static let kind: UInt16 = 102
  public static let title = "account's roles or sites changed"

  public var account: AccountID
  public var roles: Roles
  public var scope: Scope

  init(account: AccountID, roles: Roles, scope: Scope) {
    (self.account, self.roles, self.scope) = (account, roles, scope)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(account) }
  public func wrapped() -> Event { .accountChanged(self) }

  public func write(to writer: inout ByteWriter) { writer.write(account, roles, scope) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(account: try reader.read(), roles: try reader.read(), scope: try reader.read())
  }
}

/// A second factor was enrolled, with its sheet of recovery codes; or taken away, when it has
/// neither.
public struct SecondFactorChanged: EventBody {
  public static let kind: UInt16 = 103
  public static let title = "second factor changed"

  public var account: AccountID
  public var at: Instant
  public var isEnrolled: Bool
  public var factor: Secret?
  /// Hashes of the recovery codes.
  public var codes: [Secret]

  init(
    account: AccountID, at: Instant, isEnrolled: Bool, factor: Secret? = nil, codes: [Secret] = []
  ) {
    (self.account, self.at, self.isEnrolled) = (account, at, isEnrolled)
    (self.factor, self.codes) = (factor, codes)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(account) }
  public var personal: PersonalPart? {
    factor.map { factor in
      var writer = ByteWriter()
      writer.write(factor, codes)
      return PersonalPart(owner: account, writer.bytes)
    }
  }
  public mutating func restore(personal bytes: [UInt8]?) throws(ByteFault) {
    guard let bytes else { return }
    var reader = ByteReader(bytes)
    let factor: Secret = try reader.read()
    (self.factor, codes) = (factor, try reader.read())
    try reader.finish()
  }
  public func wrapped() -> Event { .secondFactorChanged(self) }

  public func write(to writer: inout ByteWriter) { writer.write(account, at, isEnrolled) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(account: try reader.read(), at: try reader.read(), isEnrolled: try reader.read())
  }
}

/// Nobody signs in with it any more.
public struct AccountClosed: EventBody {
  public static let kind: UInt16 = 104
  public static let title = "account closed"

  public var account: AccountID
  public var at: Instant

  init(account: AccountID, at: Instant) { (self.account, self.at) = (account, at) }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(account) }
  public func wrapped() -> Event { .accountClosed(self) }

  public func write(to writer: inout ByteWriter) { writer.write(account, at) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(account: try reader.read(), at: try reader.read())
  }
}
