/// A row of an incoming list and the registered row it may be.
public struct IncomingMatch: Sendable, Equatable {
  /// Position of the row in the incoming list.
  public let incoming: Int
  /// The registered row, by number; or, from `table.count` up, another row of the list.
  public let pair: ScoredPair
}

extension Linker {
  /// Compares an incoming list with the registry and with itself, before anything is written.
  ///
  /// Nothing is kept of the list but its spellings. Forms of the list must be named apart from
  /// registered forms, for rows of one form are never one person. At most `Limits.importRows`.
  /// - Returns: pairs from `bands.doubtful` up, by incoming row, the surest first; and what crowded
  ///   blocks were narrowed to.
  public mutating func check(
    _ rows: [FeatureRow], bands: Bands = .usual, parallel: Parallel = inSequence
  ) -> (matches: [IncomingMatch], report: BlockingReport) {
    let (count, forms) = (table.count, table.forms.count)
    for row in rows { table.append(row) }
    let found = incoming(from: count, forms, bands, parallel)
    table.cut(rows: count, forms: forms)
    return found
  }

  /// Takes rows into the registry and its index. The weights stay as they were trained.
  public mutating func admit(_ rows: [FeatureRow]) {
    let count = table.count
    for row in rows { table.append(row) }
    index.add(table, from: count)
    table.listMembers()
  }

  private func incoming(from start: Int, _ forms: Int, _ bands: Bands, _ parallel: Parallel)
    -> (matches: [IncomingMatch], report: BlockingReport)
  {
    let fresh = BlockingRule.allCases.map { BlockIndex.entries(table, $0, from: start) }
    let parts = 8
    let size = table.count - start
    let found = Results.map(parts, parallel) { part -> ([ScoredPair], BlockingReport) in
      let comparer = PairComparer(table, frequencies, slots: 1 << 14)
      var pairs: [ScoredPair] = []
      var report = BlockingReport()
      for row in (start + size * part / parts)..<(start + size * (part + 1) / parts) {
        for other in candidates(Int32(row), fresh, &report) {
          let own = score(other, Int32(row), comparer)
          if own > Self.kept {
            pairs.append(ScoredPair(a: other, b: Int32(row), own: own, household: 0))
          }
        }
      }
      return (pairs, report)
    }
    let weighed = weighIncoming(found.flatMap { $0.0 }, start, forms)
    let matches = weighed.filter { $0.total >= bands.doubtful }
      .sorted { ($0.b, $1.total, $0.a) < ($1.b, $0.total, $1.a) }
      .map { IncomingMatch(incoming: Int($0.b) - start, pair: $0) }
    return (matches, found.reduce(into: BlockingReport()) { $0.add($1.1) })
  }

  /// Rows in front of `row` that share a key with it; of a crowded block those that share the
  /// splits' values as well.
  private func candidates(_ row: Int32, _ fresh: [[UInt64]], _ report: inout BlockingReport)
    -> [Int32]
  {
    var found: [Int32] = []
    var keys: [UInt64] = []
    let features = table.rows[Int(row)]
    for rule in BlockingRule.allCases {
      keys.removeAll(keepingCapacity: true)
      rule.keys(features, table.names, into: &keys)
      for key in keys {
        for entries in [index.rows(rule, key), BlockIndex.rows(fresh[rule.rawValue], key)] {
          let block = entries.map(BlockIndex.row).filter { $0 < row }
          let near = narrowed(block, rule, features, &report)
          report.pairs[rule.rawValue] += near.count
          found += near
        }
      }
    }
    return Set(found).filter { table.rows[Int($0)].form != features.form }.sorted()
  }

  /// What the households say, form of the list against form.
  private func weighIncoming(_ pairs: [ScoredPair], _ start: Int, _ forms: Int) -> [ScoredPair] {
    var members: [Int32: [Int32]] = [:]
    for row in start..<table.count { members[table.rows[row].form, default: []].append(Int32(row)) }
    func all(_ form: Int32) -> [Int32] { members[form] ?? Array(table.members(of: form)) }
    var links: Set<[Int32]> = []
    for pair in pairs where pair.own >= HouseholdEvidence.strong {
      links.insert([table.rows[Int(pair.a)].form, table.rows[Int(pair.b)].form].sorted())
    }
    let comparer = PairComparer(table, frequencies, slots: 1 << 14)
    return Self.unique(
      links.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.flatMap { link in
        HouseholdEvidence.weigh(
          Array(all(link[0]).prefix(HouseholdEvidence.mostMembers)),
          Array(all(link[1]).prefix(HouseholdEvidence.mostMembers)), self, comparer)
      })
  }
}
