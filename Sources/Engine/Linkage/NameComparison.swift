import Names

/// What comparing two names said: a level, and the bits its rarity adds.
struct NameVerdict: Sendable {
  var level: UInt8
  var rarity: Int32
}

/// Compares names by number and remembers: a registry of a million has some 200,000 names, and
/// the same pairs of them come again and again.
struct NameComparer: Sendable {
  private let names: NameTable
  private let frequencies: Frequencies
  private let memo: LevelMemo

  /// - Parameter slots: pairs remembered, a power of two.
  init(_ names: NameTable, _ frequencies: Frequencies, slots: Int) {
    (self.names, self.frequencies) = (names, frequencies)
    memo = LevelMemo(slots: slots)
  }

  /// How two names agree, in any column; 0 when one is blank.
  func level(_ a: Int32, _ b: Int32) -> UInt8 {
    if a == 0 || b == 0 { return 0 }
    return a == b ? NameLevel.same : memo.level(a, b) { judge(names[a], names[b]) }
  }

  /// - Parameter column: the column whose frequencies count.
  func compare(_ a: Int32, _ b: Int32, _ column: NameColumn) -> NameVerdict {
    let level = level(a, b)
    return NameVerdict(level: level, rarity: rarity(level, a, b, column))
  }

  /// What agreeing on this level adds for the rarity of the names.
  func rarity(_ level: UInt8, _ a: Int32, _ b: Int32, _ column: NameColumn) -> Int32 {
    if level >= NameLevel.skeleton {
      return min(frequencies.bits(a, column), frequencies.bits(b, column))
    }
    guard level == NameLevel.part else { return 0 }
    let other = names[b].coreParts
    return names[a].coreParts.filter(other.contains).map { frequencies.bits(part: $0, column) }
      .max() ?? 0
  }

  func name(_ number: Int32) -> FoldedName { names[number] }

  private func judge(_ a: FoldedName, _ b: FoldedName) -> UInt8 {
    if a.isKnownApart(from: b) { return NameLevel.other }
    let distance = SoundDistance.percent(a, b, upTo: 38)
    if distance <= 5 { return NameLevel.same }
    let agree = a.core == b.core || a.whole == b.whole
    if distance <= 12 || (agree && distance <= 16) { return NameLevel.near }
    if distance <= 22 || (agree && distance <= 40) { return NameLevel.skeleton }
    if a.coreParts.contains(where: b.coreParts.contains) { return NameLevel.part }
    return distance <= 38 ? NameLevel.far : NameLevel.other
  }
}
