public import Basics

/// A value made from a seed, for properties that must hold for every value.
public protocol Arbitrary {
  static func arbitrary(_ generator: inout SeededGenerator) -> Self
}

/// Runs `body` on `count` values made from `seed`; a failure names the case's own seed.
public func forEvery<T: Arbitrary>(
  _ type: T.Type = T.self, count: Int = 1_000, seed: UInt64 = 1,
  _ body: (T, UInt64) throws -> Void
) rethrows {
  for index in 0..<UInt64(count) {
    let caseSeed = seed &* 1_000_003 &+ index
    var generator = SeededGenerator(seed: caseSeed)
    try body(T.arbitrary(&generator), caseSeed)
  }
}

extension CivilDate: Arbitrary {
  /// Days of the years 1 to 9999, with more than their share near the present.
  public static func arbitrary(_ generator: inout SeededGenerator) -> CivilDate {
    let range = generator.chance(1, in: 4) ? -719_162...2_932_896 : -20_000...30_000
    return CivilDate(dayNumber: Int32(generator.within(range)))
  }
}
