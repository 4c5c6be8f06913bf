import Basics

/// How many people live together.
enum HouseholdSize {
  /// Weights of 1 to 16 people: a negative binomial (6 successes, mean 5.384) moved up by one and
  /// cut at 16, so that the mean is 6.30, the census mean of 2010. The form is our assumption.
  static let weights = [
    2158, 6125, 10138, 12786, 13606, 12870, 11159, 9047, 6953, 5115, 3629, 2496, 1673, 1095, 703,
    443,
  ]

  static func draw(_ generator: inout SeededGenerator) -> Int {
    generator.index(weighted: weights) + 1
  }
}

extension SeededGenerator {
  /// An index, as often as its weight says.
  mutating func index(weighted weights: [Int]) -> Int {
    var ticket = below(weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
      if ticket < weight { return index }
      ticket -= weight
    }
    return weights.count - 1
  }
}
