import Names

extension Linker {
  /// The pairs that some rows of the registry are in: what a list brought, once it is in the table.
  ///
  /// The same as `link` finds about these rows, without comparing all others with each other.
  /// - Returns: pairs from `bands.doubtful` up that touch one of `rows`, by row.
  public func matches(
    of rows: [Int32], bands: Bands = .usual, parallel: Parallel = inSequence
  ) -> [ScoredPair] {
    let parts = 8
    let found = Results.map(parts, parallel) { part -> [ScoredPair] in
      let comparer = PairComparer(table, frequencies)
      var pairs: [ScoredPair] = []
      for row in rows[(rows.count * part / parts)..<(rows.count * (part + 1) / parts)] {
        for other in candidates(row) {
          let own = score(min(row, other), max(row, other), comparer)
          if own > Self.kept {
            pairs.append(
              ScoredPair(a: min(row, other), b: max(row, other), own: own, household: 0))
          }
        }
      }
      return pairs
    }
    let asked = Set(rows)
    return HouseholdEvidence.weigh(Self.unique(found.flatMap { $0 }), self, parallel).filter {
      $0.total >= bands.doubtful && (asked.contains($0.a) || asked.contains($0.b))
    }
  }

  /// Rows of other forms that share a key with this one; of a crowded block those that share the
  /// splits' values as well.
  private func candidates(_ row: Int32) -> [Int32] {
    let features = table.rows[Int(row)]
    var found: Set<Int32> = []
    var keys: [UInt64] = []
    for rule in BlockingRule.allCases {
      keys.removeAll(keepingCapacity: true)
      rule.keys(features, table.names, into: &keys)
      for key in keys {
        let block = index.rows(rule, key).map(BlockIndex.row)
        found.formUnion(narrowed(block, rule, features).prefix(BlockIndex.mostRows(rule) * 4))
      }
    }
    return found.filter { table.rows[Int($0)].form != features.form }.sorted()
  }

  /// The rows of a crowded block that share the values of its splits with a row.
  func narrowed(_ block: [Int32], _ rule: BlockingRule, _ features: Features) -> [Int32] {
    var block = block
    var step = 0
    while block.count > BlockIndex.mostRows(rule), step < BlockingRule.splits {
      let own = BlockingRule.split(step, features, table.names)
      block = block.filter { other in
        BlockingRule.split(step, table.rows[Int(other)], table.names).contains(where: own.contains)
      }
      step += 1
    }
    return block
  }

  /// How a pair agrees, as a number: another one when a field agrees otherwise, or the households
  /// begin or cease to speak for the pair.
  public func agreement(_ pair: ScoredPair) -> UInt64 {
    let comparer = PairComparer(table, frequencies, slots: 1 << 4)
    let levels = comparer.compare(table.rows[Int(pair.a)], table.rows[Int(pair.b)]).pattern.bits
    return levels | (pair.household > 0 ? 1 << 63 : 0)
  }
}
