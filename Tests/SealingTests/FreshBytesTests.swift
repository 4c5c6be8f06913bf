import Sealing
import Testing

@Suite struct FreshBytesTests {
  /// Nonces and keys are cut from one draw: none may come twice, within a draw or between two.
  @Test(arguments: [64, 256, 257, 48_000])
  func `no sixteen bytes come twice, however many are drawn`(_ count: Int) {
    var seen: Set<[UInt8]> = []
    for _ in 0..<3 {
      let bytes = Sealing.freshBytes(count)
      #expect(bytes.count == count)
      for start in stride(from: 0, through: count - 16, by: 16) {
        #expect(seen.insert(Array(bytes[start..<start + 16])).inserted)
      }
    }
  }
}
