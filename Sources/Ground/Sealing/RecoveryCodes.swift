/// A sheet of codes, each good once, for the day the telephone is lost or its clock is wrong.
///
/// 120 bits each, so that a plain hash keeps them (OWASP ASVS 5.0, 6.5.2 asks for a password hash
/// below 112 bits).
public enum RecoveryCodes {
  public static let count = 10
  private static let bytes = 15

  /// New codes: to print for their owner, and hashes to keep.
  public static func make() -> (printed: [String], hashes: [[UInt8]]) {
    let printed = (0..<count).map { _ in Base32.groups(Sealing.freshBytes(bytes)) }
    return (printed, printed.map(hash))
  }

  /// The place on the sheet of what was typed; nil when it is on none.
  public static func place(of typed: String, _ hashes: [[UInt8]]) -> Int? {
    let wanted = hash(typed)
    var found: Int?
    for (place, kept) in hashes.enumerated() where Sealing.areEqual(kept, wanted) { found = place }
    return found
  }

  private static func hash(_ text: String) -> [UInt8] {
    Sealing.hash(Array("safar recovery code ".utf8) + Array(Base32.folded(text).utf8.prefix(64)))
  }
}

/// A password that somebody else gives, good for choosing one's own: 80 bits in four groups.
public enum OneTimePassword {
  public static func make() -> String { Base32.groups(Sealing.freshBytes(10)) }
}
