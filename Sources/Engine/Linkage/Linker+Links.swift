extension Linker {
  /// Parts the blocks of each rule are worked on in.
  private static let parts = 16

  /// Pairs of forms that some pair of their rows speaks for.
  func links(_ scorer: PairScorer, _ parallel: Parallel) -> (forms: [UInt64], BlockingReport) {
    let found = Results.map(Self.parts, parallel) { part -> ([UInt64], BlockingReport) in
      var walk = BlockWalk(table, hopes)
      var forms: [UInt64] = []
      for rule in BlockingRule.allCases {
        index.forEachBlock(rule, part: part, of: Self.parts) { rows in
          walk.forEachPair(rule, rows) { a, b in scorer.link(a, b, into: &forms) }
        }
      }
      return (forms, walk.report)
    }
    return Self.joined(found)
  }

  /// The same for pairs that some rows are in.
  ///
  /// - Parameter rows: behind those indexed, or all of them indexed.
  func links(
    of rows: [Int32], _ scorer: PairScorer, _ parallel: Parallel
  ) -> (forms: [UInt64], BlockingReport) {
    var asked = [Bool](repeating: false, count: table.count)
    for row in rows { asked[Int(row)] = true }
    let isAsked = asked
    let isIndexed = rows.allSatisfy { $0 < index.rows }
    let entries = Results.map(BlockingRule.allCases.count, parallel) { rule in
      BlockIndex.entries(BlockingRule(rawValue: rule)!, table, rows)
    }
    let found = Results.map(Self.parts, parallel) { part -> ([UInt64], BlockingReport) in
      var walk = BlockWalk(table, hopes, asked: isAsked)
      var forms: [UInt64] = []
      for rule in BlockingRule.allCases {
        let own = BlockIndex.part(entries[rule.rawValue], part, of: Self.parts)
        index.forEachBlock(rule, of: own) { indexed, asked in
          walk.forEachPair(rule, indexed, isIndexed ? [] : asked) { a, b in
            scorer.link(a, b, into: &forms)
          }
        }
      }
      return (forms, walk.report)
    }
    return Self.joined(found)
  }

  private static func joined(
    _ parts: [([UInt64], BlockingReport)]
  ) -> (forms: [UInt64], BlockingReport) {
    (parts.flatMap { $0.0 }, parts.reduce(into: BlockingReport()) { $0.add($1.1) })
  }

  /// How many pairs of rows that carry the same label blocking lets meet: the ceiling of recall,
  /// measured apart.
  ///
  /// - Parameter labels: who each row is, known from elsewhere.
  public func met(_ labels: [Int32], parallel: Parallel = inSequence) -> Int {
    let found = Results.map(Self.parts, parallel) { part -> [UInt64] in
      var walk = BlockWalk(table, hopes)
      var pairs: [UInt64] = []
      for rule in BlockingRule.allCases {
        index.forEachBlock(rule, part: part, of: Self.parts) { rows in
          walk.forEachPair(rule, rows) { a, b in
            if labels[Int(a.row)] == labels[Int(b.row)] {
              pairs.append(ScoredPair(a: a.row, b: b.row, own: 0, household: 0).key)
            }
          }
        }
      }
      return pairs
    }
    return Set(found.flatMap { $0 }).count
  }
}

extension PairScorer {
  /// Takes down the forms of a pair that speaks for them.
  fileprivate func link(_ a: Candidate, _ b: Candidate, into forms: inout [UInt64]) {
    if score(a, b, above: HouseholdEvidence.strong - 1) != nil {
      forms.append(HouseholdEvidence.link(a.features.form, b.features.form))
    }
  }
}
