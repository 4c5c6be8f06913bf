/// What two forms say about a pair on them: when others of the same forms match as well, the
/// pair is more likely one person; when somebody else of the other form matches better, less.
///
/// After Fu, Christen and Zhou, "A graph matching method for historical census household
/// linkage" (2014): households first, then persons, one to one.
struct HouseholdEvidence {
  /// A match of another pair that counts as evidence, in 1024ths of a bit.
  static let others = 0 * Logarithm.bit
  /// A pair that makes two forms worth comparing member by member.
  static let strong = -2 * Logarithm.bit
  /// Bits for none, one, two, three or more other matches where there could be some.
  static let table: [Int32] = [-1_500, 3_000, 5_500, 7_000]
  /// Bits when one of the two matches somebody else of the other form better.
  static let clash: Int32 = -6 * Logarithm.bit
  /// Evidence of their own below which no other matches lift a pair.
  static let kept = -7 * Logarithm.bit
  /// Forms compared member by member have at most so many members.
  static let mostMembers = 60

  /// The pairs of linked forms, member against member, by rising key.
  ///
  /// - Parameter forms: pairs of forms by `link`, in any order, perhaps again and again.
  static func weigh(
    _ forms: [UInt64], _ linker: Linker, _ scorer: PairScorer, _ parallel: Parallel
  ) -> [ScoredPair] {
    let sorted = RadixSort.sorted(forms, fromBit: 0)
    let work = sorted.indices.filter { $0 == 0 || sorted[$0 - 1] != sorted[$0] }
    let parts = 16
    let weighed = Results.map(parts, parallel) { part -> [ScoredPair] in
      var out: [ScoredPair] = []
      for at in work[(work.count * part / parts)..<(work.count * (part + 1) / parts)] {
        let (a, b) = (Int32(sorted[at] >> 32), Int32(sorted[at] & 0xFFFF_FFFF))
        out += weigh(linker.members(of: a), linker.members(of: b), scorer)
      }
      return out
    }
    return RadixSort.sorted(weighed.flatMap { $0 }, bits: 0..<64, by: \.key)
  }

  /// Two forms as one number.
  static func link(_ a: Int32, _ b: Int32) -> UInt64 {
    UInt64(UInt32(min(a, b))) << 32 | UInt64(UInt32(max(a, b)))
  }

  /// The pairs of two forms, with what the forms say.
  static func weigh(
    _ left: [Candidate], _ right: [Candidate], _ scorer: PairScorer
  ) -> [ScoredPair] {
    var cross: [ScoredPair] = []
    for a in left {
      for b in right {
        let (first, second) = a.row < b.row ? (a, b) : (b, a)
        if let own = scorer.score(first, second, above: kept) {
          cross.append(ScoredPair(a: first.row, b: second.row, own: own, household: 0))
        }
      }
    }
    cross.sort { ($1.own, $0.key) < ($0.own, $1.key) }
    var taken: [Int32] = []
    var assigned: [Bool] = []
    for pair in cross {
      let free = !taken.contains(pair.a) && !taken.contains(pair.b)
      assigned.append(free)
      if free { taken += [pair.a, pair.b] }
    }
    let matches = zip(cross, assigned).filter { $1 && $0.own >= others }.count
    let possible = min(left.count, right.count) - 1
    for index in cross.indices {
      if assigned[index] {
        let rest = matches - (cross[index].own >= others ? 1 : 0)
        cross[index].household = possible == 0 ? 0 : table[min(rest, 3)]
      } else {
        cross[index].household = clash
      }
    }
    return cross
  }
}
