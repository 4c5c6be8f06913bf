/// Random numbers that are the same for the same seed, on every machine.
///
/// SplitMix64: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
/// For search, tests and synthetic people; never for keys.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  @usableFromInline var state: UInt64

  @inlinable public init(seed: UInt64) { state = seed }

  @inlinable public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A whole number in `0..<bound`, by multiplication (Lemire 2019) without its rejection step:
  /// the bias is below 2^-32 for the bounds used here.
  @inlinable public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0 && bound <= 1 << 32)
    return Int((next() >> 32).multipliedFullWidth(by: UInt64(bound)).low >> 32)
  }

  /// A whole number of a closed range.
  @inlinable public mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True `numerator` times in `denominator`.
  @inlinable public mutating func chance(_ numerator: Int, in denominator: Int) -> Bool {
    below(denominator) < numerator
  }

  /// One of `choices`, which are not empty.
  @inlinable public mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }
}
