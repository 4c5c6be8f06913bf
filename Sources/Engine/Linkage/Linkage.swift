/// What a whole run found.
public struct Linkage: Sendable {
  /// Pairs worth showing, by rows.
  public let pairs: [ScoredPair]
  /// For each row the smallest row of its cluster.
  public let cluster: [Int32]
  public let report: BlockingReport

  /// Clusters of more than one row.
  public var shared: Int {
    var sizes = [Int32](repeating: 0, count: cluster.count)
    for root in cluster { sizes[Int(root)] += 1 }
    return sizes.count { $0 > 1 }
  }
}

extension Linker {
  /// Links a whole registry: compares, asks the households, clusters.
  public func link(bands: Bands = .usual, parallel: Parallel = inSequence) -> Linkage {
    let scorer = scorer(rows: table.count)
    let (forms, report) = links(scorer, parallel)
    let weighed = HouseholdEvidence.weigh(forms, self, scorer, parallel)
    let cluster = Clustering.clusters(weighed, table, scorer, bands: bands)
    return Linkage(
      pairs: weighed.filter { $0.total >= bands.doubtful }, cluster: cluster, report: report)
  }

  /// Pairs of forms that are one household: two persons in common, or every person of the
  /// smaller form. Numbers of forms, the smaller first, in rising order.
  public func households(_ cluster: [Int32]) -> [(Int32, Int32)] {
    var rows = cluster.indices.map { UInt64(UInt32(cluster[$0])) << 32 | UInt64($0) }
    rows = RadixSort.sorted(rows, fromBit: 0)
    var shared: [UInt64] = []
    var first = 0
    while first < rows.count {
      var end = first
      while end < rows.count, rows[end] >> 32 == rows[first] >> 32 { end += 1 }
      let forms = rows[first..<end].map { table.rows[Int($0 & 0xFFFF_FFFF)].form }.sorted()
      for (index, a) in forms.enumerated() {
        for b in forms[(index + 1)...] where a != b {
          shared.append(UInt64(UInt32(a)) << 32 | UInt64(UInt32(b)))
        }
      }
      first = end
    }
    shared = RadixSort.sorted(shared, fromBit: 0)
    var out: [(Int32, Int32)] = []
    first = 0
    while first < shared.count {
      var end = first
      while end < shared.count, shared[end] == shared[first] { end += 1 }
      let (a, b) = (Int32(shared[first] >> 32), Int32(shared[first] & 0xFFFF_FFFF))
      let smaller = min(table.members(of: a).count, table.members(of: b).count)
      if end - first >= 2 || end - first == smaller { out.append((a, b)) }
      first = end
    }
    return out
  }

  /// The name of a form, as its rows gave it; blank for the form of a row without one.
  public func form(_ number: Int32) -> String {
    let form = table.forms[Int(number)]
    return form.hasPrefix(FeatureTable.alone) ? "" : form
  }
}

extension Linker {
  /// How often pairs known to be one person stand at each level, by field, blanks left out: what
  /// a mission's own decisions teach, and what the shipped shares were rounded from.
  public func shares(of pairs: [(Int32, Int32)]) -> [(field: String, shares: [Double])] {
    let comparer = scorer(rows: pairs.count).comparer
    var counts = Field.allCases.map { [Double](repeating: 0, count: $0.levels + 1) }
    for (a, b) in pairs {
      let pattern = comparer.compare(table.rows[Int(a)], table.rows[Int(b)]).pattern
      for field in Field.allCases { counts[field.rawValue][Int(pattern[field])] += 1 }
    }
    return Field.allCases.map { field in
      let known = counts[field.rawValue].dropFirst()
      let total = max(1, known.reduce(0, +))
      return ("\(field)", known.map { $0 / total })
    }
  }
}
