public import Basics
public import Mission
internal import Sealing

/// What a program shows to be known: a token's number and 256 random bits. Never printed but to
/// whoever made it, once.
public struct TokenSecret: Sendable, CustomStringConvertible, CustomReflectable {
  private static let mark = "safar"
  private static let digits = 64

  private let bits: String

  init() {
    bits = Sealing.freshBytes(Self.digits / 2).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }

  private init?(bits: Substring) {
    guard bits.utf8.count == Self.digits else { return nil }
    self.bits = String(bits)
  }

  var hash: [UInt8] { Sealing.hash(Array(bits.utf8)) }

  /// As it is handed to a program: `safar_X-000001-V_…`.
  public func text(of token: TokenID) -> String { "\(Self.mark)_\(token)_\(bits)" }

  public var description: String { "(token)" }
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Whoever a shown text speaks for; nil for anything but a token in force.
  public static func visitor(
    showing text: String, on state: MissionState, at now: Instant
  ) -> (token: TokenID, visitor: Visitor)? {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    guard text.utf8.count <= 128, parts.count == 3, parts[0] == mark,
      let id = TokenID(String(parts[1])), let secret = TokenSecret(bits: parts[2]),
      let known = state.tokens[id], Sealing.areEqual(known.hash.bytes, secret.hash),
      let visitor = state.visitor(bearing: id, at: now)
    else { return nil }
    return (id, visitor)
  }
}

extension Command {
  /// Makes a token; the secret is shown once the command was carried out.
  ///
  /// - Parameter days: how long it lives.
  public static func token(
    named name: String, for account: AccountID, reach: TokenReach, days: Int, at now: Instant
  ) -> (command: Command, secret: TokenSecret) {
    let secret = TokenSecret()
    let (life, isTooLong) = Int64(days).multipliedReportingOverflow(by: 86_400_000)
    let until = Instant(milliseconds: isTooLong ? 0 : now.milliseconds &+ life)
    return (
      .makeToken(
        NewToken(
          account: account, name: name, reach: reach, until: until, hash: Secret(secret.hash))),
      secret
    )
  }
}

extension TokenSecret {
  /// What the program is handed; nil when the events are those of an earlier token.
  public func text(in events: [Event]) -> String? {
    guard case .tokenMade(let made)? = events.first, made.hash.bytes == hash else { return nil }
    return text(of: made.token)
  }
}
