/// Draws rows together, surest link first, while no cluster contradicts itself.
///
/// Plain connected components chain strangers together; here two rows of one form, two sexes or
/// far births without a common document never meet, and larger clusters need most of their
/// pairs to agree.
struct Clustering {
  private let linker: Linker
  private var root: [Int32]
  private var rows: [Int32: [Int32]] = [:]
  private var links: [UInt64: Int32] = [:]
  private let comparer: PairComparer

  /// Rows of one person at most.
  static let mostRows = 24

  init(_ linker: Linker) {
    self.linker = linker
    root = (0..<Int32(linker.table.count)).map { $0 }
    comparer = PairComparer(linker.table, linker.frequencies)
  }

  /// The smallest row of the cluster each row is in.
  static func clusters(_ pairs: [ScoredPair], _ linker: Linker, bands: Bands) -> [Int32] {
    var clustering = Clustering(linker)
    let strong = pairs.filter { $0.total >= bands.clustered }
      .sorted { ($1.total, $0.key) < ($0.total, $1.key) }
    for pair in pairs where pair.total > -3 * Logarithm.bit {
      clustering.links[pair.key] = pair.total
    }
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
        let (x, y) = (linker.table.rows[Int(a)], linker.table.rows[Int(b)])
        if x.form == y.form { return false }
        let link = links[ScoredPair(a: min(a, b), b: max(a, b), own: 0, household: 0).key]
        if link == nil, contradict(x, y) { return false }
        sum += Int64(max(-12 * Logarithm.bit, min(12 * Logarithm.bit, link ?? -8 * Logarithm.bit)))
      }
    }
    return sum > 0
  }

  /// Two sexes, or births more than three years apart, and no document in common.
  private func contradict(_ x: Features, _ y: Features) -> Bool {
    if x.document != 0, x.document == y.document { return false }
    return (x.sex != 0 && y.sex != 0 && x.sex != y.sex) || Birth.level(x.birth, y.birth) == 1
  }
}
