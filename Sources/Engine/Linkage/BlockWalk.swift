import Names

/// Walks through blocks and brings their rows together in pairs. One a worker.
///
/// A large block is split by one feature after the other; what no feature splits any more is
/// compared within a window of neighbours by birth, and the report counts it.
struct BlockWalk {
  private let table: FeatureTable
  /// By row; none where pairs are not scored.
  private let hopes: [Hope]?
  /// By row; nil when every row is asked about.
  private let asked: [Bool]?
  private(set) var report = BlockingReport()
  private var block: [Candidate] = []
  private var values: [UInt64] = []

  init(_ table: FeatureTable, _ hopes: Hopes? = nil, asked: [Bool]? = nil) {
    (self.table, self.hopes, self.asked) = (table, hopes?.rows, asked)
  }

  /// Rows of a block compared with each other; a larger block is split. Rules that leave a
  /// consonant out find many strangers, so their blocks are split sooner.
  static func mostRows(_ rule: BlockingRule) -> Int { rule.isSlip ? 10 : 40 }

  /// Calls `body` with the pairs of a block of which one row at least is asked about, the row of
  /// the smaller number first.
  ///
  /// - Parameter entries: of one key, by row.
  mutating func forEachPair(
    _ rule: BlockingRule, _ entries: ArraySlice<UInt64>, _ more: ArraySlice<UInt64> = [],
    _ body: (Candidate, Candidate) -> Void
  ) {
    guard entries.count + more.count > 1 else { return }
    block.removeAll(keepingCapacity: true)
    for entry in entries { gather(BlockIndex.row(entry)) }
    for entry in more { gather(BlockIndex.row(entry)) }
    let gathered = block
    if gathered.count > Self.mostRows(rule) { report.split[rule.rawValue] += 1 }
    let isLater = rule.isBanded && YearBands.isLater(entries.first ?? more.first ?? 0)
    pairs(gathered, rule, 0, isLater ? .fourYears : [], body)
  }

  private mutating func gather(_ row: Int32) {
    block.append(
      Candidate(
        row: row, isAsked: asked?[Int(row)] ?? true, features: table.rows[Int(row)],
        hope: hopes?[Int(row)] ?? .zero))
  }

  private mutating func pairs(
    _ block: [Candidate], _ rule: BlockingRule, _ step: Int, _ later: YearBands,
    _ body: (Candidate, Candidate) -> Void
  ) {
    if block.count <= Self.mostRows(rule) {
      var count = 0
      for index in block.indices {
        for other in block.indices[(index + 1)...]
        where meet(block[index], block[other], rule, later) {
          count += 1
          body(block[index], block[other])
        }
      }
      report.pairs[rule.rawValue] += count
    } else if let feature = Split(rawValue: step) {
      split(block, by: feature, rule, later, body)
    } else {
      window(block, rule, later, body)
    }
  }

  /// Two rows are compared: somebody asks about them, and no block before this one held both.
  private func meet(
    _ a: Candidate, _ b: Candidate, _ rule: BlockingRule, _ later: YearBands
  ) -> Bool {
    a.features.form != b.features.form && (a.isAsked || b.isAsked)
      && !later.shareEarlier(a.features.birth, b.features.birth)
      && !rule.skips(a.features, b.features)
  }

  private mutating func split(
    _ block: [Candidate], by feature: Split, _ rule: BlockingRule, _ later: YearBands,
    _ body: (Candidate, Candidate) -> Void
  ) {
    let wanted = wanted(block, feature)
    var entries: [UInt64] = []
    for (at, candidate) in block.enumerated() {
      values.removeAll(keepingCapacity: true)
      feature.values(candidate.features, table.names, into: &values)
      for key in values.lazy.map(BlockIndex.key) where wanted?.contains(key) ?? true {
        entries.append(key | UInt64(at))
      }
    }
    entries = RadixSort.sorted(entries, fromBit: 24)
    var first = 0
    while first < entries.count {
      var end = first
      while end < entries.count, BlockIndex.key(entries[end]) == BlockIndex.key(entries[first]) {
        end += 1
      }
      if end - first > 1 {
        let part = entries[first..<end].map { block[Int(BlockIndex.row($0))] }
        var later = later
        if YearBands.isLater(entries[first]) { later.formUnion(feature.bands) }
        if part.contains(where: \.isAsked) { pairs(part, rule, feature.rawValue + 1, later, body) }
      }
      first = end
    }
  }

  /// The values of the rows asked about, where these are few: nobody else can meet them.
  private mutating func wanted(_ block: [Candidate], _ feature: Split) -> [UInt64]? {
    guard asked != nil, block.count(where: \.isAsked) <= 8 else { return nil }
    values.removeAll(keepingCapacity: true)
    for candidate in block where candidate.isAsked {
      feature.values(candidate.features, table.names, into: &values)
    }
    return values.map(BlockIndex.key)
  }

  private mutating func window(
    _ block: [Candidate], _ rule: BlockingRule, _ later: YearBands,
    _ body: (Candidate, Candidate) -> Void
  ) {
    report.windowed[rule.rawValue] += block.count(where: \.isAsked)
    let sorted = block.sorted {
      ($0.features.birth.first, $0.row) < ($1.features.birth.first, $1.row)
    }
    for index in sorted.indices {
      for other in sorted.indices[(index + 1)...].prefix(Self.mostRows(rule) / 2)
      where meet(sorted[index], sorted[other], rule, later) {
        report.pairs[rule.rawValue] += 1
        if sorted[index].row < sorted[other].row {
          body(sorted[index], sorted[other])
        } else {
          body(sorted[other], sorted[index])
        }
      }
    }
  }
}
