import Basics

/// Estimating the weights on the caseload itself: u from random pairs, m by
/// expectation-maximisation with u held (Linacre et al., Splink; Winkler 1988).
///
/// With u left free on candidate pairs the algorithm learns "lives in the same household"
/// instead of "is the same person"; so u stays as random pairs give it.
struct Training {
  /// Random pairs for u, and pairs of one rule for m, at most.
  static let randomPairs = 200_000
  static let rulePairs = 300_000
  /// Rows below which the shipped weights are believed more than the file.
  static let smallest = 2_000
  /// The rules whose pairs teach: those that do not select people of one household.
  static let teaching: [BlockingRule] = [
    .document, .dayAndGiven, .givenAndFather, .givenAndFamily, .givenAndGrandfather,
  ]

  static func weights(
    _ table: FeatureTable, _ index: BlockIndex, _ frequencies: Frequencies, _ parallel: Parallel
  ) -> Weights {
    let u = randomShares(table, frequencies, parallel)
    let start = Weights(m: Weights.shippedM, u: u)
    let sessions = Results.map(teaching.count, parallel) { number -> [[Double]] in
      let rule = teaching[number]
      return session(
        rule, patterns(rule, table, index, frequencies), start, rows: table.count)
    }
    var m = Weights.shippedM
    for field in Field.allCases {
      var learnt = [Double](repeating: 0, count: field.levels + 1)
      for session in sessions {
        for level in 1...field.levels { learnt[level] += session[field.rawValue][level] }
      }
      // The shipped shares count as so many pairs, and always for half of what is learnt: the
      // file moves them, and cannot turn them over.
      let shipped = max(Double(smallest), learnt.reduce(0, +) / 2)
      var counts = m[field.rawValue].map { $0 * shipped }
      for level in 1...field.levels { counts[level] += learnt[level] }
      let total = counts.dropFirst().reduce(0, +)
      for level in 1...field.levels { m[field.rawValue][level] = counts[level] / total }
    }
    return Weights(m: m, u: u)
  }

  private static func randomShares(
    _ table: FeatureTable, _ frequencies: Frequencies, _ parallel: Parallel
  ) -> [[Double]] {
    // Among few rows random pairs are too few, and too many of them one person: the shipped
    // shares count as so many pairs.
    var counts = Weights.shippedU.map { $0.map { $0 * Double(smallest) } }
    let parts = 8
    let comparer = PairComparer(table, frequencies, slots: 1 << 18)
    for part in Results.map(parts, parallel, { sample(table, comparer, $0, of: parts) }) {
      for field in Field.allCases {
        for level in 1...field.levels {
          counts[field.rawValue][level] += part[field.rawValue][level]
        }
      }
    }
    return counts.map { levels in
      let total = levels.dropFirst().reduce(0, +)
      return [0] + levels.dropFirst().map { $0 / total }
    }
  }

  private static func sample(
    _ table: FeatureTable, _ comparer: PairComparer, _ part: Int, of parts: Int
  ) -> [[Double]] {
    var counts = Field.allCases.map { [Double](repeating: 0, count: $0.levels + 1) }
    guard table.count > 1 else { return counts }
    var random = SeededGenerator(seed: UInt64(part))
    for _ in 0..<min(randomPairs, table.count * 10) / parts {
      let (a, b) = (random.below(table.count), random.below(table.count))
      if a == b || table.rows[a].form == table.rows[b].form { continue }
      let pattern = comparer.compare(table.rows[a], table.rows[b]).pattern
      for field in Field.allCases { counts[field.rawValue][Int(pattern[field])] += 1 }
    }
    return counts
  }

  private static func patterns(
    _ rule: BlockingRule, _ table: FeatureTable, _ index: BlockIndex, _ frequencies: Frequencies
  ) -> [(pattern: Pattern, count: Double)] {
    let comparer = PairComparer(table, frequencies, slots: 1 << 18)
    var counts: [Pattern: Double] = [:]
    var left = rulePairs
    var walk = BlockWalk(table)
    let parts = max(1, index.entries[rule.rawValue].count / 20_000)
    for part in 0..<parts where left > 0 {
      // A prime step visits the parts in an order far from that of the keys.
      index.forEachBlock(rule, part: part * 7_919 % parts, of: parts) { rows in
        if left <= 0 { return }
        walk.forEachPair(rule, rows) { a, b in
          left -= 1
          counts[comparer.compare(a.features, b.features).pattern, default: 0] += 1
        }
      }
    }
    return counts.sorted { $0.key.bits < $1.key.bits }.map { ($0.key, $0.value) }
  }

  /// One session: expected counts of true pairs at each level, for the fields the rule leaves
  /// free.
  private static func session(
    _ rule: BlockingRule, _ patterns: [(pattern: Pattern, count: Double)], _ start: Weights,
    rows: Int
  ) -> [[Double]] {
    // A given name tells the sex: in these pairs it is no evidence of its own.
    let free = Field.allCases.filter { !rule.fields.contains($0) && $0 != .sex }
    var m = start.m
    var share = 0.1
    var counts: [[Double]] = []
    for _ in 0..<12 {
      counts = Field.allCases.map { [Double](repeating: 0, count: $0.levels + 1) }
      var (matches, all) = (0.0, 0.0)
      for (pattern, count) in patterns {
        var odds = share / (1 - share)
        for field in free where pattern[field] != 0 {
          let level = Int(pattern[field])
          odds *= max(m[field.rawValue][level], 1e-5) / max(start.u[field.rawValue][level], 1e-7)
        }
        let expected = count * odds / (1 + odds)
        matches += expected
        all += count
        for field in free { counts[field.rawValue][Int(pattern[field])] += expected }
      }
      guard all > 0 else { break }
      share = max(0.001, min(0.9, matches / all))
      for field in free {
        let total = counts[field.rawValue].dropFirst().reduce(0, +) + 100
        for level in 1...field.levels {
          m[field.rawValue][level] =
            (counts[field.rawValue][level] + 100 * start.m[field.rawValue][level]) / total
        }
      }
    }
    return counts.isEmpty ? start.m.map { $0.map { _ in 0 } } : counts
  }
}
