import Basics
import Sealing
import Testing

/// Sealing and hashing where the bytes lie.
@Suite struct BlockTests {
  @Test(arguments: 0..<40) func `what is sealed behind other bytes opens as what is sealed alone`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    func bytes(_ count: Int) -> [UInt8] {
      (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    }
    let key = try #require(SealingKey(bytes(32)[...]))
    let (plain, bound, nonce) = (bytes(Int(seed) * 7), bytes(12), bytes(Sealing.nonceBytes))
    let before = bytes(Int(seed))
    var block = before
    Sealing.seal(plain, bound: bound, key: key, nonce: nonce[...], into: &block)
    let alone = Sealing.seal(plain, bound: bound, key: key, nonce: nonce[...])
    #expect(block == before + alone)
    #expect(alone.count == plain.count + Sealing.overhead)
    #expect(try Sealing.open(alone, bound: bound, key: key) == plain)

    let end = block.count
    block += Array(repeating: 0, count: 40)
    Sealing.hash(before.count..<end, of: &block, to: end + 3)
    #expect(Array(block[end + 3..<end + 35]) == Sealing.hash(alone))
    #expect(Array(block[..<end]) == before + alone && block[end..<end + 3] == [0, 0, 0])
  }
}
