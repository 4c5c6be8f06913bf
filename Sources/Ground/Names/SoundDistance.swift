/// How far two names sound apart: a weighted edit distance of their sounds, in hundredths of a
/// consonant, with a swap of neighbours as one slip (Damerau 1964).
public enum SoundDistance {
  /// What it costs to change one sound into another, row by row; 100 is a consonant.
  static let change: [UInt8] = {
    var table = [UInt8](repeating: 100, count: 32 * 32)
    func set(_ a: Phoneme, _ b: Phoneme, _ cost: UInt8) {
      table[Int(a.rawValue) * 32 + Int(b.rawValue)] = cost
      table[Int(b.rawValue) * 32 + Int(a.rawValue)] = cost
    }
    for a in Phoneme.allCases {
      for b in Phoneme.allCases where a.isVowel && b.isVowel { set(a, b, 25) }
    }
    for a in Phoneme.allCases {
      if a.isVowel { set(.anyVowel, a, 4) }
      set(a, a, 0)
    }
    for (a, b, cost) in near { set(a, b, cost) }
    return table
  }()

  /// Pairs that spelling confuses. Long a is o in Tajik, a in Dari; short o is u in Tajik.
  static let near: [(Phoneme, Phoneme, UInt8)] = [
    (.a, .o, 3), (.a, .u, 35), (.u, .o, 8), (.vav, .u, 0), (.vav, .o, 4), (.vav, .v, 0),
    (.u, .v, 10),
    (.ye, .i, 0), (.ye, .y, 0), (.i, .y, 5), (.a, .i, 18), (.ye, .a, 15), (.o, .v, 15),
    (.x, .h, 4), (.k, .q, 4), (.g, .gh, 8), (.q, .gh, 12), (.k, .g, 25), (.k, .gh, 30),
    (.q, .g, 25), (.j, .zh, 10), (.j, .ch, 25), (.ch, .zh, 30), (.s, .z, 30), (.s, .sh, 40),
    (.z, .zh, 30), (.z, .j, 40), (.t, .d, 30), (.b, .p, 30), (.f, .p, 40), (.v, .f, 40),
    (.b, .v, 40), (.g, .h, 25), (.gh, .h, 30), (.x, .gh, 35), (.x, .k, 25), (.x, .q, 25),
    (.h, .k, 60), (.m, .n, 50), (.l, .r, 60), (.sh, .ch, 35), (.t, .s, 60), (.d, .z, 50),
  ]

  /// What it costs to leave a sound out.
  static let leaveOut: [UInt8] = (0..<32).map { code in
    switch Phoneme(rawValue: UInt8(code)) {
    case .anyVowel?: 4
    case .a?, .i?, .u?: 15
    case .o?, .ye?, .vav?: 16
    case .y?: 20
    case .h?: 40
    case .v?: 60
    default: 100
    }
  }

  /// The same when one of the two names does not write short vowels.
  static let leaveOutUnwritten = leaveOut.map { $0 == 15 ? 3 : $0 }

  /// The distance in hundredths of the longer name: 0 the same, 100 nothing in common.
  public static func percent(_ a: FoldedName, _ b: FoldedName) -> Int {
    percent(a, b, upTo: 100)
  }

  /// The same up to `limit`, and 100 for all above: what the counts of consonants alone, or the
  /// beginnings of the names, show to be above it is not compared to its end.
  public static func percent(_ a: FoldedName, _ b: FoldedName, upTo limit: Int) -> Int {
    let weight = max(a.weight, b.weight, 100)
    let least = max(surplus(a.groups, over: b.groups), surplus(b.groups, over: a.groups))
    // Dearer than this it is above the limit, rounded down as it is.
    let most = ((limit + 1) * weight - 1) / 100
    if least > most { return 100 }
    let cost = cost(
      a.sounds, b.sounds, vowelsMissing: a.lacksVowels != b.lacksVowels, upTo: most)
    return cost > most ? 100 : min(100, cost * 100 / weight)
  }

  /// Consonants that can only change into each other for less than a consonant's price; v, which
  /// is a vowel in Persian, is in none. The last group is h by itself, which may be left out for
  /// less.
  static let groups: [[Phoneme]] = [
    [.k, .q, .g, .gh, .x, .h], [.j, .ch, .zh, .sh, .s, .z, .t, .d], [.b, .p, .f],
    [.l, .r], [.m, .n], [.h],
  ]

  /// For each sound a one in the four bits of every group it is in.
  private static let ones: [UInt32] = (0..<32).map { code in
    groups.indices.reduce(0) { ones, group in
      groups[group].contains { $0.rawValue == code } ? ones | 1 << UInt32(group * 4) : ones
    }
  }

  /// How often each group occurs, four bits a group, 15 and more alike.
  static func groups(of sounds: [Phoneme]) -> UInt32 {
    var counts: UInt32 = 0
    for sound in sounds.prefix(longest) {
      let full = counts & counts >> 1 & counts >> 2 & counts >> 3 & 0x11_1111
      counts += ones[Int(sound.rawValue)] & ~full
    }
    return counts
  }

  /// What a name weighs: the price of all its sounds.
  static func weight(of sounds: [Phoneme]) -> Int {
    sounds.prefix(longest).reduce(0) { $0 + ($1.isVowel ? 25 : 100) }
  }

  /// The least that consonants cost which one name has more of than the other, a group by itself:
  /// each is left out or changes its group, for 100; h is left out for 40, and b, p and f become v
  /// for 40.
  private static func surplus(_ counts: UInt32, over others: UInt32) -> Int {
    func more(_ group: UInt32) -> Int {
      max(0, Int(counts >> (group * 4) & 15) - Int(others >> (group * 4) & 15))
    }
    let cheap = min(more(0), Int(counts >> 20 & 15))
    return 40 * (cheap + more(2)) + 100 * (more(0) - cheap + more(1) + more(3) + more(4))
  }

  /// - Parameters:
  ///   - vowelsMissing: one of the two does not write short vowels; leaving a or i out then says
  ///     nothing.
  ///   - most: a cost above it need not be exact.
  private static func cost(
    _ a: [Phoneme], _ b: [Phoneme], vowelsMissing: Bool, upTo most: Int
  ) -> Int {
    if a.isEmpty || b.isEmpty { return 4_000 }
    let omission = vowelsMissing ? leaveOutUnwritten : leaveOut
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 3 * (longest + 1)) { rows in
      change.withUnsafeBufferPointer { change in
        omission.withUnsafeBufferPointer { omission in
          a.withUnsafeBufferPointer { a in
            b.withUnsafeBufferPointer { b in
              let prices = Prices(change: change, leaveOut: omission, vowelsMissing: vowelsMissing)
              return distance(
                .init(rebasing: a.prefix(longest)), .init(rebasing: b.prefix(longest)), prices,
                rows, upTo: Int32(most))
            }
          }
        }
      }
    }
  }

  /// Sounds compared of a name.
  static let longest = 40

  /// The tables of a comparison, looked up once.
  private struct Prices {
    let change: UnsafeBufferPointer<UInt8>
    let leaveOut: UnsafeBufferPointer<UInt8>
    let vowelsMissing: Bool

    func out(_ sound: Phoneme) -> Int32 { Int32(leaveOut[Int(sound.rawValue)]) }

    /// A vowel at the start is written in every script but Persian: Anwar is not Nur.
    func first(_ sound: Phoneme) -> Int32 { vowelsMissing || !sound.isVowel ? 0 : 24 }
  }

  private static func distance(
    _ a: UnsafeBufferPointer<Phoneme>, _ b: UnsafeBufferPointer<Phoneme>, _ prices: Prices,
    _ rows: UnsafeMutableBufferPointer<Int32>, upTo most: Int32
  ) -> Int {
    let (m, n, width) = (a.count, b.count, longest + 1)
    var (before, last, row) = (0, width, 2 * width)
    rows[last] = 0
    for j in 0..<n {
      rows[last + j + 1] = rows[last + j] + prices.out(b[j]) + (j == 0 ? prices.first(b[j]) : 0)
    }
    var leastBefore: Int32 = 0
    for i in 0..<m {
      let outA = prices.out(a[i])
      rows[row] = rows[last] + outA + (i == 0 ? prices.first(a[i]) : 0)
      var least = rows[row]
      let base = Int(a[i].rawValue) * 32
      for j in 0..<n {
        let swap = rows[last + j] + Int32(prices.change[base + Int(b[j].rawValue)])
        var best = min(swap, rows[last + j + 1] + outA, rows[row + j] + prices.out(b[j]))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j], a[i] != b[j] {
          best = min(best, rows[before + j - 1] + 60)
        }
        rows[row + j + 1] = best
        least = min(least, best)
      }
      // Every way to the end leads through this row, or by a swap from the one before.
      if min(least, leastBefore) > most { return Int(most) + 1 }
      (before, last, row, leastBefore) = (last, row, before, least)
    }
    return Int(rows[last + n])
  }
}
