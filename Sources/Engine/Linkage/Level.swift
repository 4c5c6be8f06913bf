/// What is compared, and how well it may agree. A level is never a probability: the weights
/// give it one. Level 0 means that one side is blank, and is no evidence (fastLink: Enamorado,
/// Fifield and Imai 2019).
enum Field: Int, CaseIterable, Sendable {
  case given, father, grandfather, family, birth, place, document, phone, sex

  /// The highest level of the field.
  var levels: Int {
    switch self {
    case .given, .father, .grandfather, .family: 6
    case .birth: 8
    case .place, .document, .phone: 3
    case .sex: 2
    }
  }
}

/// The levels of all fields of a pair, four bits a field.
struct Pattern: Hashable, Sendable {
  var bits: UInt64 = 0

  subscript(_ field: Field) -> UInt8 {
    get { UInt8(bits >> (UInt64(field.rawValue) * 4) & 15) }
    set {
      let at = UInt64(field.rawValue) * 4
      bits = bits & ~(15 << at) | UInt64(newValue) << at
    }
  }
}

/// Levels of two names.
enum NameLevel {
  static let other: UInt8 = 1
  static let far: UInt8 = 2
  /// A part is shared, or one name is contained in the other, or columns are swapped.
  static let part: UInt8 = 3
  static let skeleton: UInt8 = 4
  static let near: UInt8 = 5
  static let same: UInt8 = 6
}
