@testable import Sealing
import Testing

@Suite struct OneTimeCodeTests {
  /// FIPS 180-4's examples and the empty message.
  @Test(arguments: [
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    ),
    (String(repeating: "a", count: 1_000_000 / 100), "a080cbda64850abb7b7f67ee875ba068074ff6fe"),
  ])
  func `SHA-1 gives the published hashes`(message: String, hash: String) {
    #expect(hexadecimal(SHA1.hash(Array(message.utf8))) == hash)
  }

  /// RFC 2202, section 3.
  @Test func `HMAC-SHA-1 gives the published codes`() {
    let rows: [(key: [UInt8], message: [UInt8], code: String)] = [
      (
        Array(repeating: 0x0B, count: 20), Array("Hi There".utf8),
        "b617318655057264e28bc0b6fb378c8ef146be00"
      ),
      (
        Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
        "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"
      ),
      (
        Array(repeating: 0xAA, count: 20), Array(repeating: 0xDD, count: 50),
        "125d7342b9ac11cd91a39af48aa17b4f63f175d3"
      ),
      (
        Array(repeating: 0xAA, count: 80),
        Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
        "aa4ae5e15272d00e95705637ce8a3b55ed402112"
      ),
    ]
    for row in rows {
      #expect(hexadecimal(SHA1.authenticate(row.message, key: row.key)) == row.code)
    }
  }

  private static let secret = Array("12345678901234567890".utf8)

  /// RFC 4226, appendix D.
  @Test func `counted codes are those of RFC 4226`() {
    let codes = [
      "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871",
      "520489",
    ]
    for (counter, code) in codes.enumerated() {
      #expect(OneTimeCode.code(Self.secret, counter: UInt64(counter), digits: 6) == code)
    }
  }

  /// RFC 6238, appendix B, the rows of SHA-1.
  @Test(arguments: [
    (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
    (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
  ])
  func `timed codes are those of RFC 6238`(seconds: Int64, code: String) {
    let step = UInt64(OneTimeCode.step(atSeconds: seconds))
    #expect(OneTimeCode.code(Self.secret, counter: step, digits: 8) == code)
    let short = String(code.suffix(6))
    #expect(
      OneTimeCode.step(of: short, Self.secret, atSeconds: seconds)
        == OneTimeCode.step(atSeconds: seconds))
  }

  @Test func `a clock may be one step off, not two`() {
    let now: Int64 = 1_111_111_111
    let step = OneTimeCode.step(atSeconds: now)
    for shift in -3...3 {
      let code = OneTimeCode.code(Self.secret, step: step + shift)
      let found = OneTimeCode.step(of: code, Self.secret, atSeconds: now)
      #expect(found == (abs(shift) <= 1 ? step + shift : nil), "\(shift)")
    }
  }

  @Test(arguments: ["", "1", "12345", "1234567", "abcdef", "۱۲۳۴۵۶", "      "])
  func `what is no code is none`(typed: String) {
    #expect(OneTimeCode.step(of: typed, Self.secret, atSeconds: 1_111_111_111) == nil)
  }

  @Test func `spaces in a typed code do not matter`() {
    #expect(OneTimeCode.step(of: "050 471", Self.secret, atSeconds: 1_111_111_111) != nil)
  }

  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
    ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
  ])
  func `bytes become the letters of RFC 4648`(bytes: String, letters: String) {
    #expect(Base32.text(Array(bytes.utf8)) == letters)
  }

  @Test func `an app is told the secret and whose it is`() {
    let uri = OneTimeCode.uri(secret: Self.secret, issuer: "Safar Tajikistan", login: "f.r")
    #expect(
      uri == "otpauth://totp/Safar%20Tajikistan:f.r?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        + "&issuer=Safar%20Tajikistan&algorithm=SHA1&digits=6&period=30")
  }
}

func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
