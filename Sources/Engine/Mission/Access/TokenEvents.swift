public import Basics

/// A program may ask in an account's name from now on.
public struct TokenMade: EventBody {
  public static let kind: UInt16 = 111
  public static let title = "token made"

  public var token: TokenID
  public var account: AccountID
  public var name: String
  public var reach: TokenReach
  public var at: Instant
  public var until: Instant
  public var hash: Secret

  init(token: TokenID, _ new: NewToken, at: Instant) {
    (self.token, account, name, reach) = (token, new.account, new.name, new.reach)
    (self.at, until, hash) = (at, new.until, new.hash)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(account) }
  public func wrapped() -> Event { .tokenMade(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(token, account, name, reach, at, until, hash)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    token = try reader.read()
    account = try reader.read()
    name = try reader.read()
    reach = try reader.read()
    at = try reader.read()
    until = try reader.read()
    hash = try reader.read()
  }
}

/// A token opens nothing any more.
public struct TokenRevoked: EventBody {
  public static let kind: UInt16 = 112
  public static let title = "token revoked"

  public var token: TokenID
  public var account: AccountID
  public var at: Instant

  init(token: TokenID, account: AccountID, at: Instant) {
    (self.token, self.account, self.at) = (token, account, at)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(account) }
  public func wrapped() -> Event { .tokenRevoked(self) }

  public func write(to writer: inout ByteWriter) { writer.write(token, account, at) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(token: try reader.read(), account: try reader.read(), at: try reader.read())
  }
}
