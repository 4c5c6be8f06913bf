import Names

/// What comparing two names said: a level, and the bits its rarity adds.
struct NameVerdict: Sendable {
  var level: UInt8
  var rarity: Int32
}

/// Compares names by number and remembers: a registry of a million has some 200,000 names, and
/// the same pairs of them come again and again. One a worker; not shared.
final class NameComparer {
  private let names: NameTable
  private let frequencies: Frequencies
  private var known: [(key: UInt64, verdict: NameVerdict)]
  private let shift: UInt64

  /// - Parameter slots: pairs remembered, a power of two.
  init(_ names: NameTable, _ frequencies: Frequencies, slots: Int) {
    (self.names, self.frequencies) = (names, frequencies)
    known = Array(repeating: (0, NameVerdict(level: 0, rarity: 0)), count: slots)
    shift = UInt64(64 - slots.trailingZeroBitCount)
  }

  /// - Parameter column: the column whose frequencies count: 0 given, 1 father, 2 grandfather,
  ///   3 family, 4 place.
  func compare(_ a: Int32, _ b: Int32, column: Int) -> NameVerdict {
    if a == 0 || b == 0 { return NameVerdict(level: 0, rarity: 0) }
    let key = UInt64(min(a, b)) << 33 | UInt64(max(a, b)) << 3 | UInt64(column)
    let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    let entry = known[slot]
    if entry.key == key { return entry.verdict }
    let verdict = judge(names[a], names[b], column, a == b)
    known[slot] = (key, verdict)
    return verdict
  }

  func name(_ number: Int32) -> FoldedName { names[number] }

  private func judge(_ a: FoldedName, _ b: FoldedName, _ column: Int, _ same: Bool) -> NameVerdict {
    let distance = same ? 0 : SoundDistance.percent(a, b, upTo: 38)
    let agree = max(a.core, b.core) == min(a.core, b.core) || a.whole == b.whole
    let level: UInt8 =
      distance <= 5
      ? NameLevel.same
      : distance <= 12 || (agree && distance <= 16)
        ? NameLevel.near : distance <= 22 || (agree && distance <= 40) ? NameLevel.skeleton : 0
    if level != 0 {
      let rarity = min(
        frequencies.bits(a.core, column: column), frequencies.bits(b.core, column: column))
      return NameVerdict(level: level, rarity: rarity)
    }
    let shared = a.coreParts.filter(b.coreParts.contains)
    if let rarest = shared.map({ frequencies.bits($0, column: column) }).max() {
      return NameVerdict(level: NameLevel.part, rarity: rarest)
    }
    return NameVerdict(level: distance <= 38 ? NameLevel.far : NameLevel.other, rarity: 0)
  }
}
