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
  var frequencies: Frequencies
  var hopes: Hopes
  private let prior: Int32

  /// - Parameter table: arranged. At most 16 million rows.
  public init(_ table: FeatureTable, parallel: Parallel = inSequence) {
    self.table = table
    frequencies = Frequencies(table)
    index = BlockIndex(table, parallel)
    weights = Training.weights(table, index, frequencies, parallel)
    hopes = Hopes(table, weights, frequencies)
    prior = Self.prior(rows: table.count)
  }

  /// Every third row is taken to have another one of the same person, so that among n rows a
  /// random pair is one with odds 1 : 3n; bounded so that small lists are not believed blindly.
  private static func prior(rows: Int) -> Int32 {
    -Logarithm.of(Double(max(rows, 1_000)) * 3)
  }

  /// Weighs pairs, remembering the names compared.
  ///
  /// - Parameter rows: how many are compared with the registry.
  func scorer(rows: Int) -> PairScorer {
    PairScorer(
      comparer: PairComparer(table, frequencies, slots: LevelMemo.slots(rows: rows)),
      weights: weights, prior: prior)
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
    let scorer = scorer(rows: 2)
    let (one, other) = (table.rows[Int(a)], table.rows[Int(b)])
    let alone = ScoredPair(a: a, b: b, own: scorer.score(one, other), household: 0)
    if one.form == other.form { return alone }
    let cross = HouseholdEvidence.weigh(members(of: one.form), members(of: other.form), scorer)
    guard cross.contains(where: { $0.own >= HouseholdEvidence.strong }) else { return alone }
    return cross.first { $0.a == a && $0.b == b } ?? alone
  }

  func candidate(_ row: Int32) -> Candidate {
    Candidate(
      row: row, isAsked: true, features: table.rows[Int(row)], hope: hopes.rows[Int(row)])
  }

  /// The rows of a form, as many of them as are compared with another form.
  func members(of form: Int32) -> [Candidate] {
    table.members(of: form).prefix(HouseholdEvidence.mostMembers).map(candidate)
  }
}
