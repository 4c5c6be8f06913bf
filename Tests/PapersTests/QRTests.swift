import Documents
import QRCodes
import Testing

@Suite struct QRTests {
  /// The format bits beside the top left finder, ISO/IEC 18004 section 7.9: level Q is 11 (binary).
  @Test func `a code has its three finders, its timing lines and level Q`() throws {
    let matrix = try #require(QRCode.matrix("M-000012-K H-000231-9"))
    #expect((matrix.side - 17) % 4 == 0)
    let finder = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"]
    for (top, left) in [(0, 0), (0, matrix.side - 7), (matrix.side - 7, 0)] {
      for row in 0..<7 {
        let line = (0..<7).map { matrix[top + row, left + $0] ? "#" : "." }.joined()
        #expect(line == finder[row])
      }
    }
    for at in 8..<(matrix.side - 8) { #expect(matrix[6, at] == (at % 2 == 0)) }
    // Level Q is 11, then masked with 10: 01.
    #expect(!matrix[8, 0] && matrix[8, 1])
  }

  @Test func `what does not fit in a code has none`() {
    #expect(QRCode.matrix("") == nil)
    #expect(QRCode.matrix("a\u{0}b") == nil)
    #expect(QRCode.matrix(String(repeating: "x", count: 5_000)) == nil)
  }
}
