extension Linker {
  /// The pairs that some rows of the registry are in: what a list brought, once it is in the table.
  ///
  /// The same as `link` finds about these rows, without comparing all others with each other.
  /// - Returns: pairs from `bands.doubtful` up that touch one of `rows`, by row; and what crowded
  ///   blocks were narrowed to.
  public func matches(
    of rows: [Int32], bands: Bands = .usual, parallel: Parallel = inSequence
  ) -> (pairs: [ScoredPair], report: BlockingReport) {
    let scorer = scorer(rows: rows.count)
    let (forms, report) = links(of: rows, scorer, parallel)
    let asked = Set(rows)
    let pairs = HouseholdEvidence.weigh(forms, self, scorer, parallel).filter {
      $0.total >= bands.doubtful && (asked.contains($0.a) || asked.contains($0.b))
    }
    return (pairs, report)
  }

  /// How a pair agrees, as a number: another one when a field agrees otherwise, or the households
  /// begin or cease to speak for the pair.
  public func agreement(_ pair: ScoredPair) -> UInt64 {
    let comparer = scorer(rows: 2).comparer
    let levels = comparer.compare(table.rows[Int(pair.a)], table.rows[Int(pair.b)]).pattern.bits
    return levels | (pair.household > 0 ? 1 << 63 : 0)
  }
}
