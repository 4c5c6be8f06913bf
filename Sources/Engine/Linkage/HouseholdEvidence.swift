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
  /// Forms compared member by member have at most so many members.
  static let mostMembers = 60

  /// All pairs of forms with a strong link, weighed member against member.
  static func weigh(_ pairs: [ScoredPair], _ linker: Linker, _ parallel: Parallel) -> [ScoredPair] {
    let table = linker.table
    var forms: [UInt64] = []
    for pair in pairs where pair.own >= strong {
      let (a, b) = (table.rows[Int(pair.a)].form, table.rows[Int(pair.b)].form)
      forms.append(UInt64(UInt32(min(a, b))) << 32 | UInt64(UInt32(max(a, b))))
    }
    forms = RadixSort.sorted(forms, fromBit: 0)
    var distinct: [UInt64] = []
    for form in forms where distinct.last != form { distinct.append(form) }
    let work = distinct
    let parts = 16
    let weighed = Results.map(parts, parallel) { part -> [ScoredPair] in
      let comparer = PairComparer(table, linker.frequencies)
      var out: [ScoredPair] = []
      for key in work[(work.count * part / parts)..<(work.count * (part + 1) / parts)] {
        let (a, b) = (Int32(key >> 32), Int32(truncatingIfNeeded: key & 0xFFFF_FFFF))
        out += weigh(
          Array(table.members(of: a).prefix(mostMembers)),
          Array(table.members(of: b).prefix(mostMembers)), linker, comparer)
      }
      return out
    }
    return weighed.flatMap { $0 }.sorted { $0.key < $1.key }
  }

  /// The pairs of two forms, with what the forms say.
  static func weigh(
    _ left: [Int32], _ right: [Int32], _ linker: Linker, _ comparer: PairComparer
  ) -> [ScoredPair] {
    var cross: [ScoredPair] = []
    for a in left {
      for b in right {
        let own = linker.score(a, b, comparer)
        if own > Linker.kept {
          cross.append(ScoredPair(a: min(a, b), b: max(a, b), own: own, household: 0))
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
