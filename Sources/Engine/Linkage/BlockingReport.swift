/// What blocking did: nothing is left out silently.
public struct BlockingReport: Sendable {
  /// Pairs compared, by rule; a pair that two rules find counts twice.
  public internal(set) var pairs = [Int](repeating: 0, count: BlockingRule.allCases.count)
  /// Blocks split because they were too large, by rule.
  public internal(set) var split = [Int](repeating: 0, count: BlockingRule.allCases.count)
  /// Rows in parts too large even after every split, which met only those born nearest, by rule.
  public internal(set) var windowed = [Int](repeating: 0, count: BlockingRule.allCases.count)

  /// The same over all rules.
  public var crowded: Int { windowed.reduce(0, +) }

  /// The rules, in the order of the counts.
  public static let rules = BlockingRule.allCases.map { "\($0)" }

  mutating func add(_ other: BlockingReport) {
    for rule in pairs.indices {
      pairs[rule] += other.pairs[rule]
      split[rule] += other.split[rule]
      windowed[rule] += other.windowed[rule]
    }
  }
}
