/// Logarithms of base two in 1024ths of a bit, by integers: the same on every machine.
enum Logarithm {
  /// One bit in the fixed point of all weights.
  static let bit: Int32 = 1_024

  /// log2(numerator / denominator), both above 0.
  static func ratio(_ numerator: Double, _ denominator: Double) -> Int32 {
    of(numerator) - of(denominator)
  }

  /// log2 of a positive number: the exponent, then one binary digit a squaring.
  static func of(_ value: Double) -> Int32 {
    var fraction = value.significand
    var digits: Int32 = 0
    for _ in 0..<10 {
      fraction *= fraction
      digits <<= 1
      if fraction >= 2 {
        digits |= 1
        fraction /= 2
      }
    }
    return Int32(value.exponent) * bit + digits
  }
}
