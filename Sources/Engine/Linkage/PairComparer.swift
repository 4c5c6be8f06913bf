import Names

/// How two rows agree: the levels of their fields, and the bits rarity adds to each.
struct Comparison: Sendable {
  var pattern = Pattern()
  var rarity = SIMD16<Int32>.zero
}

/// Compares two rows field by field. One a worker; not shared.
final class PairComparer {
  let names: NameComparer

  /// - Parameter slots: pairs of names remembered, a power of two; else as the table asks for.
  init(_ table: FeatureTable, _ frequencies: Frequencies, slots: Int? = nil) {
    let wanted = min(max(table.count, 64), 1 << 17) * 4
    names = NameComparer(
      table.names, frequencies,
      slots: slots ?? 1 << (Int.bitWidth - 1 - wanted.leadingZeroBitCount))
  }

  /// How a pair agrees.
  func compare(_ a: Features, _ b: Features) -> Comparison {
    var given = names.compare(a.given, b.given, column: 0)
    var father = names.compare(a.father, b.father, column: 1)
    var family = names.compare(a.family, b.family, column: 3)
    let grandfather = names.compare(a.grandfather, b.grandfather, column: 2)
    if given.level < NameLevel.part, given.level > 0 {
      findMoved(a, b, &given, &father, &family)
    }
    if father.level == 0 { findMerged(a, b, &father) }
    let place = names.compare(a.place, b.place, column: 4)
    var pattern = Pattern()
    pattern[.given] = given.level
    pattern[.father] = father.level
    pattern[.grandfather] = grandfather.level
    pattern[.family] = family.level
    pattern[.birth] = Birth.level(a.birth, b.birth)
    pattern[.place] =
      place.level == 0
      ? 0
      : place.level >= NameLevel.near
        ? 3
        : place.level >= NameLevel.part ? 2 : 1
    pattern[.document] = Self.document(a, b)
    pattern[.phone] =
      a.phone == 0 || b.phone == 0
      ? 0 : a.phone == b.phone ? 3 : Digits.isSlip(a.phone, b.phone) ? 2 : 1
    pattern[.sex] = a.sex == 0 || b.sex == 0 ? 0 : a.sex == b.sex ? 2 : 1
    var rarity = SIMD16<Int32>.zero
    rarity[Field.given.rawValue] = given.rarity
    rarity[Field.father.rawValue] = father.rarity
    rarity[Field.grandfather.rawValue] = grandfather.rarity
    rarity[Field.family.rawValue] = family.rarity
    rarity[Field.place.rawValue] = pattern[.place] == 3 ? place.rarity : 0
    return Comparison(pattern: pattern, rarity: rarity)
  }

  /// Two documents of different kinds never disagree: people have several.
  private static func document(_ a: Features, _ b: Features) -> UInt8 {
    guard a.documentKind != 0, a.documentKind == b.documentKind else { return 0 }
    if a.document == b.document { return 3 }
    return Digits.isSlip(a.document, b.document) ? 2 : 1
  }

  /// Columns that a clerk swapped: given with father, given with family.
  private func findMoved(
    _ a: Features, _ b: Features, _ given: inout NameVerdict, _ father: inout NameVerdict,
    _ family: inout NameVerdict
  ) {
    let swapped = { (x: Int32, y: Int32, column: Int) -> NameVerdict? in
      guard x != 0, y != 0 else { return nil }
      let one = self.names.compare(a.given, y, column: 0)
      let two = self.names.compare(x, b.given, column: column)
      guard one.level >= NameLevel.part, two.level >= NameLevel.part else { return nil }
      return NameVerdict(level: NameLevel.skeleton, rarity: min(one.rarity, two.rarity))
    }
    if father.level < NameLevel.part, let found = swapped(a.father, b.father, 1) {
      given = found
      father = NameVerdict(level: NameLevel.part, rarity: found.rarity)
    } else if family.level < NameLevel.part, let found = swapped(a.family, b.family, 3) {
      given = found
      family = NameVerdict(level: NameLevel.part, rarity: found.rarity)
    }
  }

  /// A father written into the given name's column on one side.
  private func findMerged(_ a: Features, _ b: Features, _ father: inout NameVerdict) {
    for (merged, apart) in [(a, b), (b, a)] where merged.father == 0 && apart.father != 0 {
      let whole = names.name(merged.given)
      let name = names.name(apart.father)
      let own = names.name(apart.given)
      guard whole.coreParts.count > 1,
        name.coreParts.contains(where: {
          whole.coreParts.contains($0) && !own.coreParts.contains($0)
        })
      else { continue }
      father = NameVerdict(
        level: NameLevel.part,
        rarity: names.compare(apart.father, apart.father, column: 1).rarity)
    }
  }
}
