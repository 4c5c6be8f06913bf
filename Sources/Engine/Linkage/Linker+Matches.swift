import Names

extension Linker {
  /// The pairs that some rows of the registry are in: what a list brought, once it is in the table.
  ///
  /// The same as `link` finds about these rows, without comparing all others with each other.
  /// - Returns: pairs from `bands.doubtful` up that touch one of `rows`, by row; and what crowded
  ///   blocks were narrowed to.
  public func matches(
    of rows: [Int32], bands: Bands = .usual, parallel: Parallel = inSequence
  ) -> (pairs: [ScoredPair], report: BlockingReport) {
    let parts = 8
    let found = Results.map(parts, parallel) { part -> ([ScoredPair], BlockingReport) in
      let comparer = PairComparer(table, frequencies)
      var pairs: [ScoredPair] = []
      var report = BlockingReport()
      for row in rows[(rows.count * part / parts)..<(rows.count * (part + 1) / parts)] {
        for other in candidates(row, &report) {
          let own = score(min(row, other), max(row, other), comparer)
          if own > Self.kept {
            pairs.append(
              ScoredPair(a: min(row, other), b: max(row, other), own: own, household: 0))
          }
        }
      }
      return (pairs, report)
    }
    let asked = Set(rows)
    let alone = Self.unique(found.flatMap { $0.0 })
    let pairs = HouseholdEvidence.weigh(alone, self, parallel).filter {
      $0.total >= bands.doubtful && (asked.contains($0.a) || asked.contains($0.b))
    }
    return (pairs, found.reduce(into: BlockingReport()) { $0.add($1.1) })
  }

  /// Rows of other forms that share a key with this one; of a crowded block those that share the
  /// splits' values as well.
  private func candidates(_ row: Int32, _ report: inout BlockingReport) -> [Int32] {
    let features = table.rows[Int(row)]
    var found: Set<Int32> = []
    var keys: [UInt64] = []
    for rule in BlockingRule.allCases {
      keys.removeAll(keepingCapacity: true)
      rule.keys(features, table.names, into: &keys)
      for key in keys {
        let block = index.rows(rule, key).map(BlockIndex.row)
        let near = narrowed(block, rule, features, &report)
        report.pairs[rule.rawValue] += near.count
        found.formUnion(near)
      }
    }
    return found.filter { table.rows[Int($0)].form != features.form }.sorted()
  }

  /// The rows of a crowded block that share the values of its splits with a row; where these are
  /// still too many, those born nearest to it, and the report counts it.
  func narrowed(
    _ block: [Int32], _ rule: BlockingRule, _ features: Features, _ report: inout BlockingReport
  ) -> [Int32] {
    var block = block
    var step = 0
    if block.count > BlockIndex.mostRows(rule) { report.split[rule.rawValue] += 1 }
    while block.count > BlockIndex.mostRows(rule), step < BlockingRule.splits {
      let own = BlockingRule.split(step, features, table.names)
      block = block.filter { other in
        BlockingRule.split(step, table.rows[Int(other)], table.names).contains(where: own.contains)
      }
      step += 1
    }
    // A row meets the parts of both its bands of years, and the neighbours on both sides.
    let most = BlockIndex.mostRows(rule) * 4
    guard block.count > most else { return block }
    report.windowed[rule.rawValue] += 1
    // In Int: an unknown birth is the least number there is.
    func days(_ row: Int32) -> Int {
      abs(Int(table.rows[Int(row)].birth.first) - Int(features.birth.first))
    }
    return Array(block.sorted { (days($0), $0) < (days($1), $1) }.prefix(most))
  }

  /// How a pair agrees, as a number: another one when a field agrees otherwise, or the households
  /// begin or cease to speak for the pair.
  public func agreement(_ pair: ScoredPair) -> UInt64 {
    let comparer = PairComparer(table, frequencies, slots: 1 << 4)
    let levels = comparer.compare(table.rows[Int(pair.a)], table.rows[Int(pair.b)]).pattern.bits
    return levels | (pair.household > 0 ? 1 << 63 : 0)
  }
}
