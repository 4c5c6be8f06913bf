import Names

/// Rows by the keys of each blocking rule: sorted numbers, 40 bits of key and 24 of row.
struct BlockIndex: Sendable {
  /// By rule.
  private(set) var entries: [[UInt64]]
  /// Rows indexed.
  private(set) var rows: Int

  /// Rows a registry may have: the row has 24 bits.
  static let mostRows = 1 << 24
  private static let rowMask: UInt64 = (1 << 24) - 1

  init(_ table: FeatureTable, _ parallel: Parallel) {
    precondition(table.count < Self.mostRows)
    rows = table.count
    entries = Results.map(BlockingRule.allCases.count, parallel) { number in
      Self.entries(BlockingRule(rawValue: number)!, table, 0..<Int32(table.count))
    }
  }

  static func row(_ entry: UInt64) -> Int32 { Int32(truncatingIfNeeded: entry & rowMask) }
  static func key(_ entry: UInt64) -> UInt64 { entry & ~rowMask }

  /// The entries of some rows, by key and then as the rows come.
  static func entries(
    _ rule: BlockingRule, _ table: FeatureTable, _ rows: some Sequence<Int32>
  ) -> [UInt64] {
    var found: [UInt64] = []
    var keys: [UInt64] = []
    for row in rows {
      keys.removeAll(keepingCapacity: true)
      rule.keys(table.rows[Int(row)], table.names, into: &keys)
      keys.sort()
      for (at, key) in keys.enumerated() where at == 0 || keys[at - 1] != key {
        found.append(Self.key(key) | UInt64(row))
      }
    }
    return RadixSort.sorted(found, fromBit: 24)
  }

  /// Adds rows appended behind the ones indexed.
  mutating func add(_ table: FeatureTable, from start: Int) {
    rows = table.count
    for rule in BlockingRule.allCases {
      let new = Self.entries(rule, table, Int32(start)..<Int32(table.count))
      entries[rule.rawValue] = RadixSort.merged(entries[rule.rawValue], new)
    }
  }

  /// Calls `body` with the blocks of one part of a rule's.
  func forEachBlock(
    _ rule: BlockingRule, part: Int, of parts: Int,
    _ body: (_ rows: ArraySlice<UInt64>) -> Void
  ) {
    let list = Self.part(entries[rule.rawValue], part, of: parts)
    var at = list.startIndex
    while at < list.endIndex {
      let first = at
      while at < list.endIndex, Self.key(list[at]) == Self.key(list[first]) { at += 1 }
      body(list[first..<at])
    }
  }

  /// Calls `body` with the blocks that some rows lead to: the rows indexed under a key, and those
  /// of `entries` under it.
  func forEachBlock(
    _ rule: BlockingRule, of entries: ArraySlice<UInt64>,
    _ body: (_ indexed: ArraySlice<UInt64>, _ asked: ArraySlice<UInt64>) -> Void
  ) {
    let list = self.entries[rule.rawValue]
    var (at, asked) = (0, entries.startIndex)
    while asked < entries.endIndex {
      let (key, first) = (Self.key(entries[asked]), asked)
      while asked < entries.endIndex, Self.key(entries[asked]) == key { asked += 1 }
      at = Self.start(list, key, from: at)
      let start = at
      while at < list.count, Self.key(list[at]) == key { at += 1 }
      body(list[start..<at], entries[first..<asked])
    }
  }

  /// Where the entries of a key begin, looked for in widening steps from `from`.
  private static func start(_ entries: [UInt64], _ key: UInt64, from: Int) -> Int {
    var step = 1
    var low = from
    while low + step < entries.count, entries[low + step] < key {
      low += step
      step *= 2
    }
    var high = min(low + step, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// One of several parts of sorted entries; no block is in two.
  static func part(_ list: [UInt64], _ part: Int, of parts: Int) -> ArraySlice<UInt64> {
    list[
      boundary(list, list.count * part / parts)..<boundary(list, list.count * (part + 1) / parts)]
  }

  /// The first place from `wanted` on where a block begins.
  private static func boundary(_ list: [UInt64], _ wanted: Int) -> Int {
    var at = wanted
    while at > 0, at < list.count, key(list[at]) == key(list[at - 1]) { at += 1 }
    return at
  }
}
