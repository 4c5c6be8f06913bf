/// Draws rows together, surest link first, while no cluster contradicts itself.
///
/// Plain connected components chain strangers together; here two rows of one form never meet, nor
/// two sexes or far births that no comparison joins and no document, and the pairs of two clusters
/// must agree on average: those that blocking never let meet are compared for it.
struct Clustering {
  private let table: FeatureTable
  private let scorer: PairScorer
  private var root: [Int32]
  private var rows: [Int32: [Int32]] = [:]
  /// By rising key.
  private let pairs: [ScoredPair]

  /// Rows of one person at most.
  static let mostRows = 24

  private init(_ table: FeatureTable, _ scorer: PairScorer, _ pairs: [ScoredPair]) {
    (self.table, self.scorer, self.pairs) = (table, scorer, pairs)
    root = (0..<Int32(table.count)).map { $0 }
  }

  /// The smallest row of the cluster each row is in.
  ///
  /// - Parameter pairs: by rising key.
  static func clusters(
    _ pairs: [ScoredPair], _ table: FeatureTable, _ scorer: PairScorer, bands: Bands
  ) -> [Int32] {
    var clustering = Clustering(table, scorer, pairs)
    let strong = pairs.filter { $0.total >= bands.clustered }
      .sorted { ($1.total, $0.key) < ($0.total, $1.key) }
    for pair in strong { clustering.join(pair) }
    return clustering.root.indices.map { clustering.find(Int32($0)) }
  }

  private func find(_ row: Int32) -> Int32 {
    var at = row
    while root[Int(at)] != at { at = root[Int(at)] }
    return at
  }

  private mutating func join(_ pair: ScoredPair) {
    let (x, y) = (find(pair.a), find(pair.b))
    if x == y { return }
    let (left, right) = (rows[x] ?? [x], rows[y] ?? [y])
    guard left.count + right.count <= Self.mostRows, agree(left, right) else { return }
    let (small, large) = (min(x, y), max(x, y))
    root[Int(large)] = small
    rows[small] = left + right
    rows[large] = nil
  }

  /// No two of them exclude each other, and on average they say the same person.
  private func agree(_ left: [Int32], _ right: [Int32]) -> Bool {
    var sum: Int64 = 0
    for a in left {
      for b in right {
        let (x, y) = (table.rows[Int(a)], table.rows[Int(b)])
        if x.form == y.form { return false }
        let link = link(min(a, b), max(a, b))
        if link.map({ $0 <= -3 * Logarithm.bit }) ?? true, contradict(x, y) { return false }
        let bits = link ?? min(-4 * Logarithm.bit, scorer.score(a < b ? x : y, a < b ? y : x))
        sum += Int64(max(-12 * Logarithm.bit, min(12 * Logarithm.bit, bits)))
      }
    }
    return sum > 0
  }

  /// All evidence of a pair that was weighed.
  private func link(_ a: Int32, _ b: Int32) -> Int32? {
    let key = ScoredPair(a: a, b: b, own: 0, household: 0).key
    var (low, high) = (0, pairs.count)
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count && pairs[low].key == key ? pairs[low].total : nil
  }

  /// Two sexes, or births more than three years apart, and no document in common.
  private func contradict(_ x: Features, _ y: Features) -> Bool {
    if x.document != 0, x.document == y.document { return false }
    return (x.sex != 0 && y.sex != 0 && x.sex != y.sex) || Birth.level(x.birth, y.birth) == 1
  }
}
