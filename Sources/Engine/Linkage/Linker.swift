import Names

/// Finds the rows of a registry that are one person.
///
/// Rows are blocked, compared field by field, weighed by Fellegi and Sunter's model trained on
/// the registry itself, weighed again by their households, and clustered so that no cluster
/// contradicts itself. Same rows, same result, in any order, on any number of threads.
public struct Linker: Sendable {
  public internal(set) var table: FeatureTable
  public let weights: Weights
  var index: BlockIndex
  let frequencies: Frequencies
  /// log2 of the odds that a candidate pair is one person before anything is compared.
  let prior: Int32

  /// - Parameter table: arranged. At most 16 million rows.
  public init(_ table: FeatureTable, parallel: Parallel = inSequence) {
    self.table = table
    frequencies = Frequencies(table)
    index = BlockIndex(table, parallel)
    weights = Training.weights(table, index, frequencies, parallel)
    prior = Self.prior(rows: table.count)
  }

  /// Every third row is taken to have another one of the same person, so that among n rows a
  /// random pair is one with odds 1 : 3n; bounded so that small lists are not believed blindly.
  static func prior(rows: Int) -> Int32 {
    -Logarithm.of(Double(max(rows, 1_000)) * 3)
  }

  /// Evidence kept for the households to lift, in 1024ths of a bit.
  static let kept = -7 * Logarithm.bit
  /// Parts the blocks of each rule are worked on in.
  private static let parts = 16

  /// Compares every candidate pair.
  public func pairs(parallel: Parallel = inSequence) -> (pairs: [ScoredPair], BlockingReport) {
    pairs(above: Self.kept, parallel: parallel)
  }

  func pairs(above floor: Int32, parallel: Parallel) -> (pairs: [ScoredPair], BlockingReport) {
    // One comparer works on all rules: they bring the same names together again and again.
    let found = Results.map(Self.parts, parallel) { part -> ([ScoredPair], BlockingReport) in
      var report = BlockingReport()
      var pairs: [ScoredPair] = []
      let comparer = PairComparer(table, frequencies)
      for rule in BlockingRule.allCases {
        index.forEachPair(rule, part: part, of: Self.parts, table, &report) { a, b in
          let score = score(a, b, comparer)
          if score > floor { pairs.append(ScoredPair(a: a, b: b, own: score, household: 0)) }
        }
      }
      return (pairs, report)
    }
    var report = BlockingReport()
    var all: [ScoredPair] = []
    for (pairs, part) in found {
      all += pairs
      report.add(part)
    }
    return (Self.unique(all), report)
  }

  static func unique(_ pairs: [ScoredPair]) -> [ScoredPair] {
    let sorted = pairs.sorted { $0.key < $1.key }
    var out: [ScoredPair] = []
    out.reserveCapacity(sorted.count)
    for pair in sorted where out.last?.key != pair.key { out.append(pair) }
    return out
  }

  func score(_ a: Int32, _ b: Int32, _ comparer: PairComparer) -> Int32 {
    weights.score(comparer.compare(table.rows[Int(a)], table.rows[Int(b)])) + prior
  }

  /// The row of an identifier.
  public func row(_ id: String) -> Int32? {
    var (low, high) = (0, table.count)
    while low < high {
      let middle = (low + high) / 2
      if table.ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < table.count && table.ids[low] == id ? Int32(low) : nil
  }

  /// Any two rows with all their evidence, whether blocking lets them meet or not.
  public func weigh(_ a: Int32, _ b: Int32) -> ScoredPair {
    let (a, b) = (min(a, b), max(a, b))
    let comparer = PairComparer(table, frequencies, slots: 1 << 10)
    let alone = ScoredPair(a: a, b: b, own: score(a, b, comparer), household: 0)
    let (one, other) = (table.rows[Int(a)].form, table.rows[Int(b)].form)
    if one == other { return alone }
    let cross = HouseholdEvidence.weigh(
      Array(table.members(of: one).prefix(HouseholdEvidence.mostMembers)),
      Array(table.members(of: other).prefix(HouseholdEvidence.mostMembers)), self, comparer)
    guard cross.contains(where: { $0.own >= HouseholdEvidence.strong }) else { return alone }
    return cross.first { $0.a == a && $0.b == b } ?? alone
  }
}
