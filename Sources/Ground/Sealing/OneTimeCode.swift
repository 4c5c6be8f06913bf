/// The six digits of an authenticator app: time-based one-time codes, RFC 6238 over RFC 4226.
public enum OneTimeCode {
  /// Seconds one code is shown for.
  public static let period: Int64 = 30
  public static let digits = 6
  /// Bytes of a secret: RFC 4226, section 4, R6 recommends 160 bits.
  public static let secretBytes = 20

  /// The number of the time step at so many seconds after 1970.
  public static func step(atSeconds seconds: Int64) -> Int { Int(seconds / period) }

  /// The code of a time step.
  public static func code(_ secret: [UInt8], step: Int) -> String {
    code(secret, counter: UInt64(max(0, step)), digits: digits)
  }

  /// HOTP: RFC 4226, section 5.3.
  static func code(_ secret: [UInt8], counter: UInt64, digits: Int) -> String {
    let message = stride(from: 56, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: counter >> UInt64($0))
    }
    let mac = SHA1.authenticate(message, key: secret)
    let offset = Int(mac[19] & 0xF)
    let word = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let modulus = (0..<digits).reduce(UInt32(1)) { power, _ in power * 10 }
    let text = String(word % modulus)
    return String(repeating: "0", count: digits - text.utf8.count) + text
  }

  /// The step a typed code belongs to, or nil when it belongs to none nearby. Clocks in the field
  /// drift, so one step before and one after count as well (RFC 6238, section 5.2).
  public static func step(
    of typed: String, _ secret: [UInt8], atSeconds seconds: Int64
  ) -> Int? {
    let code = Array(typed.utf8.filter { $0 != UInt8(ascii: " ") })
    guard code.count == digits else { return nil }
    let now = step(atSeconds: seconds)
    var found: Int?
    // All three are compared whatever the first says, so that time tells nothing.
    for step in [now - 1, now, now + 1]
    where Sealing.areEqual(Array(Self.code(secret, step: step).utf8), code) { found = step }
    return found
  }

  /// What an authenticator app scans: the key URI format of Google Authenticator.
  public static func uri(secret: [UInt8], issuer: String, login: String) -> String {
    let issuer = percentEncoded(issuer)
    return "otpauth://totp/\(issuer):\(percentEncoded(login))?secret=\(Base32.text(secret))"
      + "&issuer=\(issuer)&algorithm=SHA1&digits=\(digits)&period=\(period)"
  }

  private static func percentEncoded(_ text: String) -> String {
    let hex = Array("0123456789ABCDEF")
    return text.utf8.reduce(into: "") { out, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default: out += "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
      }
    }
  }
}
