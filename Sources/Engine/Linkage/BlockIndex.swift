import Names

/// Rows by the keys of each blocking rule: sorted numbers, 40 bits of key and 24 of row.
struct BlockIndex: Sendable {
  /// By rule.
  private(set) var entries: [[UInt64]]

  /// Rows a registry may have: the row has 24 bits.
  static let mostRows = 1 << 24
  /// Rows of a block compared with each other; a larger block is split. Rules that leave a
  /// consonant out find many strangers, so their blocks are split sooner.
  static func mostRows(_ rule: BlockingRule) -> Int {
    rule == .givenSlip || rule == .fatherSlip || rule == .documentSlip ? 10 : 40
  }

  private static let rowMask: UInt64 = (1 << 24) - 1

  init(_ table: FeatureTable, _ parallel: Parallel) {
    precondition(table.count < Self.mostRows)
    entries = Results.map(BlockingRule.allCases.count, parallel) { number in
      Self.entries(table, BlockingRule(rawValue: number)!, from: 0)
    }
  }

  static func row(_ entry: UInt64) -> Int32 { Int32(truncatingIfNeeded: entry & rowMask) }

  static func entries(_ table: FeatureTable, _ rule: BlockingRule, from start: Int) -> [UInt64] {
    var found: [UInt64] = []
    var keys: [UInt64] = []
    for index in start..<table.count {
      keys.removeAll(keepingCapacity: true)
      rule.keys(table.rows[index], table.names, into: &keys)
      keys.sort()
      for (at, key) in keys.enumerated() where at == 0 || keys[at - 1] != key {
        found.append(key & ~rowMask | UInt64(index))
      }
    }
    return RadixSort.sorted(found, fromBit: 24)
  }

  /// Where the entries of a key begin.
  static func start(_ entries: [UInt64], _ key: UInt64) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle] < key & ~rowMask { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The rows that share a key.
  func rows(_ rule: BlockingRule, _ key: UInt64) -> ArraySlice<UInt64> {
    Self.rows(entries[rule.rawValue], key)
  }

  static func rows(_ list: [UInt64], _ key: UInt64) -> ArraySlice<UInt64> {
    let first = start(list, key)
    var end = first
    while end < list.count, list[end] & ~rowMask == key & ~rowMask { end += 1 }
    return list[first..<end]
  }

  /// Adds rows appended behind the ones indexed.
  mutating func add(_ table: FeatureTable, from start: Int) {
    for rule in BlockingRule.allCases {
      let new = Self.entries(table, rule, from: start)
      entries[rule.rawValue] = RadixSort.merged(entries[rule.rawValue], new)
    }
  }

  /// Calls `body` with the pairs of one part of a rule's blocks, each row in front of the other.
  func forEachPair(
    _ rule: BlockingRule, part: Int, of parts: Int, _ table: FeatureTable,
    _ report: inout BlockingReport, _ body: (Int32, Int32) -> Void
  ) {
    let list = entries[rule.rawValue]
    var at = boundary(list, list.count * part / parts)
    let end = boundary(list, list.count * (part + 1) / parts)
    var block: [Int32] = []
    while at < end {
      let key = list[at] & ~Self.rowMask
      block.removeAll(keepingCapacity: true)
      while at < end, list[at] & ~Self.rowMask == key {
        block.append(Self.row(list[at]))
        at += 1
      }
      if block.count > 1 { pairs(block, rule, 0, table, &report, body) }
    }
  }

  private func boundary(_ list: [UInt64], _ wanted: Int) -> Int {
    var at = wanted
    while at > 0, at < list.count, list[at] & ~Self.rowMask == list[at - 1] & ~Self.rowMask {
      at += 1
    }
    return at
  }

  /// Pairs of a block. A large one is split by sex, years, place and family; what is still
  /// large is compared within a window of neighbours by birth, and the report counts it.
  private func pairs(
    _ block: [Int32], _ rule: BlockingRule, _ step: Int, _ table: FeatureTable,
    _ report: inout BlockingReport, _ body: (Int32, Int32) -> Void
  ) {
    if block.count <= Self.mostRows(rule) {
      var count = 0
      for (index, a) in block.enumerated() {
        let row = table.rows[Int(a)]
        for b in block[(index + 1)...] {
          let other = table.rows[Int(b)]
          if row.form == other.form || rule.skips(row, other) { continue }
          count += 1
          body(a, b)
        }
      }
      report.pairs[rule.rawValue] += count
      return
    }
    guard step < BlockingRule.splits else {
      report.windowed[rule.rawValue] += 1
      return window(block, rule, table, &report, body)
    }
    if step == 0 { report.split[rule.rawValue] += 1 }
    var parts: [(value: UInt64, row: Int32)] = []
    for row in block {
      for value in BlockingRule.split(step, table.rows[Int(row)], table.names) {
        parts.append((value, row))
      }
    }
    parts.sort { $0 < $1 }
    var first = 0
    while first < parts.count {
      var end = first
      while end < parts.count, parts[end].value == parts[first].value { end += 1 }
      if end - first > 1 {
        pairs(parts[first..<end].map(\.row), rule, step + 1, table, &report, body)
      }
      first = end
    }
  }

  private func window(
    _ block: [Int32], _ rule: BlockingRule, _ table: FeatureTable, _ report: inout BlockingReport,
    _ body: (Int32, Int32) -> Void
  ) {
    let sorted = block.sorted {
      (table.rows[Int($0)].birth.first, $0) < (table.rows[Int($1)].birth.first, $1)
    }
    for index in sorted.indices {
      for other in sorted[(index + 1)...].prefix(Self.mostRows(rule) / 2)
      where table.rows[Int(sorted[index])].form != table.rows[Int(other)].form {
        report.pairs[rule.rawValue] += 1
        body(min(sorted[index], other), max(sorted[index], other))
      }
    }
  }
}

/// What blocking did: nothing is left out silently.
public struct BlockingReport: Sendable {
  /// Pairs compared, by rule; a pair that two rules find counts twice.
  public internal(set) var pairs = [Int](repeating: 0, count: BlockingRule.allCases.count)
  /// Blocks split because they were too large, by rule.
  public internal(set) var split = [Int](repeating: 0, count: BlockingRule.allCases.count)
  /// Blocks too large even after splitting: only neighbours by birth were compared.
  public internal(set) var windowed = [Int](repeating: 0, count: BlockingRule.allCases.count)

  /// The same over all rules.
  public var crowded: Int { windowed.reduce(0, +) }

  /// The rules, in the order of the counts.
  public static let rules = BlockingRule.allCases.map { "\($0)" }

  mutating func add(_ other: BlockingReport) {
    for rule in pairs.indices {
      pairs[rule] += other.pairs[rule]
      split[rule] += other.split[rule]
      windowed[rule] += other.windowed[rule]
    }
  }
}
