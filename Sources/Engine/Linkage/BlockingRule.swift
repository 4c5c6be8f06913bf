import Names

/// What two rows must share to be compared. Each rule misses some pairs; together few.
enum BlockingRule: Int, CaseIterable, Sendable {
  case document, documentSlip, phone, dayAndGiven, dayAndOther, givenAndFather, givenAndFamily
  case fatherAndFamily, givenAndPlace, givenAndGrandfather, fatherAndGrandfather, givenSlip
  case fatherSlip

  /// Fields the rule makes agree: they teach nothing in a training session on its pairs.
  var fields: [Field] {
    switch self {
    case .document, .documentSlip: [.document]
    case .phone: [.phone]
    case .dayAndGiven: [.birth, .given]
    case .dayAndOther: [.birth, .father, .grandfather, .family, .place]
    case .givenAndFather: [.given, .father]
    case .givenAndFamily: [.given, .family]
    case .fatherAndFamily: [.father, .family, .birth, .sex]
    case .givenAndPlace: [.given, .place, .birth]
    case .givenAndGrandfather: [.given, .grandfather]
    case .fatherAndGrandfather: [.father, .grandfather, .birth]
    case .givenSlip, .fatherSlip: [.given, .father]
    }
  }

  /// Appends the keys of a row; rows that share one meet.
  func keys(_ row: Features, _ names: NameTable, into keys: inout [UInt64]) {
    let given = names[row.given]
    let father = names[row.father]
    let family = names[row.family]
    func join(_ a: [UInt64], _ b: [UInt64]) {
      for x in a where x != 0 {
        for y in b where y != 0 { keys.append(Hash.both(x, y)) }
      }
    }
    func banded(_ a: [UInt64], _ b: UInt64) {
      if b == 0 || !row.birth.isKnown { return }
      for x in a where x != 0 {
        YearBands.fourYears.append(to: &keys, row.birth) { Hash.both(x, Hash.both(b, $0)) }
      }
    }
    switch self {
    case .document: if row.document != 0 { keys.append(Hash.both(row.document, 1)) }
    case .documentSlip: Self.documentSlips(row, into: &keys)
    case .phone: if row.phone != 0 { keys.append(Hash.both(row.phone, 2)) }
    case .dayAndGiven:
      if row.birth.isExact { join(given.coreParts, [UInt64(bitPattern: Int64(row.birth.first))]) }
    case .dayAndOther:
      if row.birth.isExact {
        let others = [father.core, family.core, names[row.grandfather].core]
        let place = Hash.ordered(names[row.place].core, 13)
        join(others + [place], [UInt64(bitPattern: Int64(row.birth.first))])
      }
    case .givenAndFather: join(given.coreParts, father.coreParts)
    case .givenAndFamily: join(given.coreParts, [family.core])
    case .fatherAndFamily: banded([father.core], family.core)
    case .givenAndPlace: banded(given.coreParts, names[row.place].core)
    case .givenAndGrandfather: join(given.coreParts, [names[row.grandfather].core])
    case .fatherAndGrandfather: banded([father.core], names[row.grandfather].core)
    case .givenSlip: join(Self.slips(given), [father.core, Hash.ordered(family.core, 7)])
    case .fatherSlip: join(Self.slips(father), [given.core])
    }
  }

  /// The keys carry one of two overlapping bands of birth years.
  var isBanded: Bool {
    self == .fatherAndFamily || self == .givenAndPlace || self == .fatherAndGrandfather
  }

  /// The keys leave a consonant or a digit out.
  var isSlip: Bool { self == .givenSlip || self == .fatherSlip || self == .documentSlip }

  /// A pair that a rule without slips finds as well; it would meet once for every consonant.
  func skips(_ a: Features, _ b: Features) -> Bool {
    switch self {
    case .documentSlip: a.document == b.document
    case .givenSlip: a.givenKey == b.givenKey
    case .fatherSlip: a.fatherKey == b.fatherKey
    default: false
    }
  }

  private static func slips(_ name: FoldedName) -> [UInt64] {
    Skeleton.withOneLeftOut(name.core).map { Hash.ordered($0, 5) }
      + (name.core == 0 ? [] : [Hash.ordered(name.core, 5)])
  }

  /// The document with each digit left out in turn: numbers of one kind that differ by a digit, or
  /// by two neighbours changing places, share one. Short numbers meet too many strangers.
  private static func documentSlips(_ row: Features, into keys: inout [UInt64]) {
    guard row.document > 0x99_999 else { return }
    var at: UInt64 = 0
    while row.document >> at != 0 {
      let left = (row.document >> (at + 4)) << at | row.document & ((1 << at) - 1)
      keys.append(Hash.ordered(left + 1, UInt64(row.documentKind) << 4 | 14))
      at += 4
    }
  }
}

/// Mixing of keys (the finaliser of SplitMix64: Steele, Lea and Flood 2014).
enum Hash {
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// The same for either order: swapped columns meet.
  static func both(_ a: UInt64, _ b: UInt64) -> UInt64 { mix(mix(a) &+ mix(b)) }

  static func ordered(_ a: UInt64, _ b: UInt64) -> UInt64 { a == 0 ? 0 : mix(mix(a) ^ b) }
}
