import Basics
import Testing

@Suite struct Base64URLTests {
  /// RFC 4648, section 10, without padding; the last pair shows the two letters that differ from
  /// the common alphabet.
  @Test(arguments: [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
    ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"), ("?>~", "Pz5-"), ("???", "Pz8_"),
  ])
  func `the vectors of RFC 4648 are written and read`(_ plain: String, _ text: String) {
    #expect(Base64URL.text(Array(plain.utf8)) == text)
    #expect(Base64URL.bytes(text) == Array(plain.utf8))
  }

  @Test func `any bytes come back, and no text has two readings`() {
    var random = SeededGenerator(seed: 6)
    for length in 0..<120 {
      let bytes = (0..<length).map { _ in UInt8(random.below(256)) }
      #expect(Base64URL.bytes(Base64URL.text(bytes)) == bytes)
    }
    for bad in ["Z", "Zh", "Zm9", "Zm 8", "Zg==", "Zm+v", "ж"] {
      #expect(Base64URL.bytes(bad) == nil)
    }
  }
}
