public import Basics

/// What a program holds to ask in an account's name: a part of what the account may, for a time.
///
/// The mission keeps the hash of the token alone; who holds the token is known by nothing else.
public struct AccessToken: Equatable, Sendable {
  public var account: AccountID
  /// What it is for, in its owner's words: `Power BI`.
  public var name: String
  public var reach: TokenReach
  public var madeAt: Instant
  /// The moment from which it opens nothing.
  public var until: Instant
  public var revokedAt: Instant?
  /// Of the 256 random bits a program shows.
  public var hash: Secret

  /// Whether it opens anything at a moment, its account aside.
  public func isInForce(at moment: Instant) -> Bool { revokedAt == nil && moment < until }
}

/// How far a token reaches: never beyond its account, mostly less.
public struct TokenReach: Equatable, Sendable {
  public var fields: Fields
  public var actions: Actions

  public init(fields: Fields, actions: Actions) { (self.fields, self.actions) = (fields, actions) }
}

/// Several of the actions of `Policy`.
public struct Actions: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  public init(_ actions: [Policy.Action]) {
    rawValue = actions.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  public var all: [Policy.Action] {
    Policy.Action.allCases.filter { rawValue & 1 << UInt64($0.rawValue) != 0 }
  }
}

/// What a token is made with.
public struct NewToken: Equatable, Sendable {
  public var account: AccountID
  public var name: String
  public var reach: TokenReach
  public var until: Instant
  public var hash: Secret

  public init(
    account: AccountID, name: String, reach: TokenReach, until: Instant, hash: Secret
  ) {
    (self.account, self.name, self.reach) = (account, name, reach)
    (self.until, self.hash) = (until, hash)
  }
}

extension Actions: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(rawValue) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(rawValue: try reader.read())
  }
}

extension TokenReach: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(fields, actions) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(fields: try reader.read(), actions: try reader.read())
  }
}

extension AccessToken: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(account, name, reach, madeAt, until, revokedAt, hash)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      account: try reader.read(), name: try reader.read(), reach: try reader.read(),
      madeAt: try reader.read(), until: try reader.read(), revokedAt: try reader.read(),
      hash: try reader.read())
  }
}
