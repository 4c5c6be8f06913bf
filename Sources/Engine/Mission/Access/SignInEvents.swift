public import Basics

/// How somebody proved who they are.
public enum SignInProof: Equatable, Sendable {
  /// A password that somebody else gave, good for choosing one's own.
  case oneTimePassword
  /// A password alone: the account has no second factor yet.
  case password
  /// A password and the code of this time step.
  case code(step: Int)
  /// A password and the recovery code at this place of the sheet, from 0.
  case recoveryCode(Int)
}

/// Somebody signed in, or confirmed who they are before something dangerous.
public struct SignedIn: EventBody {
  public static let kind: UInt16 = 105
  public static let title = "signed in"

  public var account: AccountID
  public var at: Instant
  public var proof: SignInProof

  init(account: AccountID, at: Instant, proof: SignInProof) {
    (self.account, self.at, self.proof) = (account, at, proof)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(account) }
  public func wrapped() -> Event { .signedIn(self) }

  public func write(to writer: inout ByteWriter) { writer.write(account, at, proof) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(account: try reader.read(), at: try reader.read(), proof: try reader.read())
  }
}

/// Somebody who is not known to be its owner tried an account.
public struct SignInFailed: EventBody {
  public static let kind: UInt16 = 106
  public static let title = "sign-in failed"

  public var account: AccountID
  public var at: Instant
  /// Set when this was one too many.
  public var lockedUntil: Instant?

  init(account: AccountID, at: Instant, lockedUntil: Instant?) {
    (self.account, self.at, self.lockedUntil) = (account, at, lockedUntil)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(account) }
  public func wrapped() -> Event { .signInFailed(self) }

  public func write(to writer: inout ByteWriter) { writer.write(account, at, lockedUntil) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(account: try reader.read(), at: try reader.read(), lockedUntil: try reader.read())
  }
}

/// Somebody took access beyond their roles, in an emergency, for half an hour.
public struct GlassBroken: EventBody {
  public static let kind: UInt16 = 107
  public static let title = "glass broken"

  public var account: AccountID
  public var reason: String
  public var at: Instant
  public var until: Instant

  init(account: AccountID, reason: String, at: Instant, until: Instant) {
    (self.account, self.reason) = (account, reason)
    (self.at, self.until) = (at, until)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(account) }
  public func wrapped() -> Event { .glassBroken(self) }

  public func write(to writer: inout ByteWriter) { writer.write(account, reason, at, until) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      account: try reader.read(), reason: try reader.read(), at: try reader.read(),
      until: try reader.read())
  }
}

/// Somebody looked into why the glass was broken.
public struct GlassReviewed: EventBody {
  public static let kind: UInt16 = 108
  public static let title = "broken glass reviewed"

  /// Who broke it, and when.
  public var account: AccountID
  public var at: Instant
  public var reviewer: AccountID

  init(account: AccountID, at: Instant, reviewer: AccountID) {
    (self.account, self.at, self.reviewer) = (account, at, reviewer)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(account) }
  public func wrapped() -> Event { .glassReviewed(self) }

  public func write(to writer: inout ByteWriter) { writer.write(account, at, reviewer) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(account: try reader.read(), at: try reader.read(), reviewer: try reader.read())
  }
}

extension SignInProof: Canonical {
  public func write(to writer: inout ByteWriter) {
    switch self {
    case .oneTimePassword: writer.byte(0)
    case .password: writer.byte(1)
    case .code(let step):
      writer.byte(2)
      writer.write(step)
    case .recoveryCode(let place):
      writer.byte(3)
      writer.write(place)
    }
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 0: self = .oneTimePassword
    case 1: self = .password
    case 2: self = .code(step: try reader.read())
    case 3: self = .recoveryCode(try reader.read())
    default: throw .malformed
    }
  }
}
