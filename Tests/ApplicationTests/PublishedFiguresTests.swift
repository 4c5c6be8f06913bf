@testable import Application
import Basics
import Testing

@Suite struct PublishedFiguresTests {
  /// What somebody can say of each hidden count who knows the rest, the total, and that nobody is
  /// counted below nothing: the least and the most it may be.
  private func attack(_ counts: [Int], _ shown: [Bool]) -> [ClosedRange<Int>] {
    let hidden = counts.indices.filter { !shown[$0] }
    let left =
      counts.reduce(0, +) - counts.indices.filter { shown[$0] }.reduce(0) { $0 + counts[$1] }
    // The others may take all of it, unless there are none.
    return hidden.map { _ in (hidden.count > 1 ? 0 : left)...left }
  }

  @Test func `whatever is counted, no hidden count can be told from those below five`() {
    var random = SeededGenerator(seed: 17)
    for round in 0..<20_000 {
      let counts = (0..<1 + random.below(8)).map { _ in
        random.below(random.chance(1, in: 2) ? 7 : 90)
      }
      let shown = PublishedFigures.shown(counts)
      for index in counts.indices where shown[index] {
        #expect(counts[index] >= PublishedFigures.least, "round \(round): \(counts)")
      }
      // A total below five is not shown, so there is nothing to set the hidden counts against.
      guard counts.reduce(0, +) >= PublishedFigures.least else { continue }
      for range in attack(counts, shown) {
        #expect(
          range.lowerBound == 0 && range.upperBound >= PublishedFigures.least,
          "round \(round): \(counts) \(shown)")
      }
    }
  }

  @Test func `nothing is hidden where nothing has to be, and the smallest goes first`() {
    #expect(PublishedFigures.shown([5, 90, 7]) == [true, true, true])
    #expect(PublishedFigures.shown([3, 90, 7, 60]) == [false, true, false, true])
    #expect(PublishedFigures.shown([3, 2, 90]) == [false, false, true])
    #expect(PublishedFigures.shown([0, 1, 90, 8]) == [false, false, true, false])
    #expect(PublishedFigures.shown([4, 90]) == [false, false])
  }
}
