import Names

/// How two rows agree: the levels of their fields, and the bits rarity adds to each.
struct Comparison: Sendable {
  var pattern = Pattern()
  var rarity = SIMD16<Int32>.zero
}

/// Compares two rows field by field. Workers may share one.
struct PairComparer: Sendable {
  let names: NameComparer

  /// - Parameter slots: pairs of names remembered, a power of two.
  init(_ table: FeatureTable, _ frequencies: Frequencies, slots: Int) {
    names = NameComparer(table.names, frequencies, slots: slots)
  }

  /// How a pair agrees.
  func compare(_ a: Features, _ b: Features) -> Comparison {
    var given = names.compare(a.given, b.given, .given)
    var father = names.compare(a.father, b.father, .father)
    var family = names.compare(a.family, b.family, .family)
    var grandfather = names.compare(a.grandfather, b.grandfather, .grandfather)
    if Self.mayHaveMoved(given.level) { findMoved(a, b, &given, &father, &family) }
    if father.level == 0 { findMerged(a, b, &father) }
    findForefathers(a, b, &father, &grandfather)
    let place = names.compare(a.place, b.place, .place)
    var pattern = Self.plain(a, b)
    pattern[.given] = given.level
    pattern[.father] = father.level
    pattern[.grandfather] = grandfather.level
    pattern[.family] = family.level
    pattern[.place] = Self.place(place.level)
    var rarity = SIMD16<Int32>.zero
    rarity[Field.given.rawValue] = given.rarity
    rarity[Field.father.rawValue] = father.rarity
    rarity[Field.grandfather.rawValue] = grandfather.rarity
    rarity[Field.family.rawValue] = family.rarity
    rarity[Field.place.rawValue] = pattern[.place] == 3 ? place.rarity : 0
    return Comparison(pattern: pattern, rarity: rarity)
  }

  /// How the fields that hold no names agree.
  static func plain(_ a: Features, _ b: Features) -> Pattern {
    var pattern = Pattern()
    pattern[.birth] = Birth.level(a.birth, b.birth)
    pattern[.document] = document(a, b)
    pattern[.phone] =
      a.phone == 0 || b.phone == 0
      ? 0 : a.phone == b.phone ? 3 : Digits.isSlip(a.phone, b.phone) ? 2 : 1
    pattern[.sex] = a.sex == 0 || b.sex == 0 ? 0 : a.sex == b.sex ? 2 : 1
    return pattern
  }

  /// The level of a place whose names agree like this.
  static func place(_ level: UInt8) -> UInt8 {
    level == 0 ? 0 : level >= NameLevel.near ? 3 : level >= NameLevel.part ? 2 : 1
  }

  /// Names this far apart may stand in other columns.
  static func mayHaveMoved(_ level: UInt8) -> Bool { level < NameLevel.part && level > 0 }

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
    if father.level < NameLevel.part, let found = swapped(a, b, .given, .father) {
      (given, father) = found
    } else if family.level < NameLevel.part, let found = swapped(a, b, .given, .family) {
      (given, family) = found
    }
  }

  /// Father and grandfather in each other's columns.
  func findForefathers(
    _ a: Features, _ b: Features, _ father: inout NameVerdict, _ grandfather: inout NameVerdict
  ) {
    guard Self.mayHaveMoved(father.level), Self.mayHaveMoved(grandfather.level),
      let found = swapped(a, b, .father, .grandfather)
    else { return }
    (father, grandfather) = found
  }

  private func swapped(
    _ a: Features, _ b: Features, _ first: NameColumn, _ second: NameColumn
  ) -> (NameVerdict, NameVerdict)? {
    guard second.name(a) != 0, second.name(b) != 0 else { return nil }
    let one = names.compare(first.name(a), second.name(b), first)
    guard one.level >= NameLevel.part else { return nil }
    let two = names.compare(second.name(a), first.name(b), second)
    guard two.level >= NameLevel.part else { return nil }
    let rarity = min(one.rarity, two.rarity)
    return (
      NameVerdict(level: NameLevel.skeleton, rarity: rarity),
      NameVerdict(level: NameLevel.part, rarity: rarity)
    )
  }

  /// A father written into the given name's column on one side.
  func findMerged(_ a: Features, _ b: Features, _ father: inout NameVerdict) {
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
        rarity: names.rarity(NameLevel.same, apart.father, apart.father, .father))
    }
  }
}
