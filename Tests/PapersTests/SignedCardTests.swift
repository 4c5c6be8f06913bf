import Basics
import Documents
import QRCodes
import Sealing
import Testing

@Suite struct SignedCardTests {
  private static let key = SigningKey(seed: Array(0..<32))!
  private static let card = SignedCard(
    node: 3, number: "K-3-000031-7", holder: "HOJIEVA<<GULNORA", course: "canada-coa",
    issuedOn: CivilDate("2026-02-18")!)!

  private static func read(_ text: String, key: SigningKey = key) throws(CardFault) -> SignedCard {
    try SignedCard(text) { signature, message, node in
      node == 3 && SigningKey.verify(signature, of: message, by: key.publicKey)
    }
  }

  @Test func `a card is read back by whoever has the public key`() throws {
    let text = Self.card.text(signedBy: Self.key.sign)
    #expect(try Self.read(text) == Self.card)
    let other = SigningKey(seed: Array(repeating: 9, count: 32))!
    #expect(throws: CardFault.forged) { try Self.read(text, key: other) }
  }

  /// Made by a program of another language from Documentation/formats/signed-card.md: papers in
  /// people's hands stay genuine.
  @Test func `a card has the documented form`() throws {
    let text =
      "SAFAR1.AwxLLTMtMDAwMDMxLTcQSE9KSUVWQTw8R1VMTk9SQQpjYW5hZGEtY29hrMACN0gW9egoU"
      + "qrP4K6_reFJNtNemyNeV2E7iGWGrvNZXTlRn-m-LqcdbPLgJxnv5fuBOlci-byt97neU8OqbSDnA"
      + "A"
    #expect(Self.card.text(signedBy: Self.key.sign) == text)
    #expect(try Self.read(text) == Self.card)
  }

  @Test func `the longest card still fits into 200 bytes and a code`() throws {
    let longest = SignedCard(
      node: .max, number: String(repeating: "9", count: 16),
      holder: String(repeating: "M", count: 60), course: String(repeating: "c", count: 20),
      issuedOn: CivilDate("9999-12-31")!)!
    let text = longest.text(signedBy: Self.key.sign)
    #expect(text.utf8.count <= SignedCard.longestText)
    #expect(QRCode.matrix(text) != nil)
    #expect(longest.holder.utf8.count == 30)
    let read = try SignedCard(text) { signature, message, _ in
      SigningKey.verify(signature, of: message, by: Self.key.publicKey)
    }
    #expect(read == longest)
  }

  @Test func `a card that was changed anywhere is refused`() {
    let text = Array(Self.card.text(signedBy: Self.key.sign).utf8)
    for index in text.indices {
      var bad = text
      bad[index] = bad[index] == UInt8(ascii: "B") ? UInt8(ascii: "C") : UInt8(ascii: "B")
      #expect(throws: CardFault.self) { try Self.read(String(decoding: bad, as: UTF8.self)) }
      #expect(throws: CardFault.self) {
        try Self.read(String(decoding: text[..<index], as: UTF8.self))
      }
    }
    #expect(throws: CardFault.foreign) { try Self.read("M-000012-K H-000231-9") }
  }

  @Test func `what does not fit is no card`() {
    let day = CivilDate("2026-02-18")!
    for (number, course) in [("", "c"), ("k", ""), (String(repeating: "9", count: 17), "c")] {
      #expect(
        SignedCard(node: 0, number: number, holder: "", course: course, issuedOn: day) == nil)
    }
  }
}
