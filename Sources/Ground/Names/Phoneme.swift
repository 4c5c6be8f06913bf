/// One sound of a name, in an alphabet shared by all scripts.
///
/// Written scripts disagree about vowels (Persian leaves short ones out) and about rows of
/// consonants (three letters for z), so the alphabet is coarse, and three of its letters stand
/// for what a Persian letter leaves open.
public enum Phoneme: UInt8, CaseIterable, Sendable {
  case a = 1
  case i, u, o
  case v, y
  case b, p, f, d, t, s, z, sh, j, ch, zh, k, q, g, gh, x, h, l, m, n, r
  /// A vowel of unknown colour: alef at the start of a word, a silent final he.
  case anyVowel
  /// Persian vav: v, u or o.
  case vav
  /// Persian ye: i or y.
  case ye

  /// Vowels carry little: scripts leave them out or colour them differently.
  public var isVowel: Bool {
    switch self {
    case .a, .i, .u, .o, .anyVowel, .vav, .ye: true
    default: false
    }
  }

  /// The class a consonant has in a skeleton, 1...31; nil for what a skeleton leaves out.
  ///
  /// Classes join what Tajik, Russian, Dari and Latin spelling confuse: h and kh; k, q, g and gh;
  /// j, ch and zh.
  public var consonantClass: UInt64? {
    switch self {
    case .a, .i, .u, .o, .v, .y, .anyVowel, .vav, .ye: nil
    case .b: 1
    case .p: 2
    case .f: 3
    case .d: 4
    case .t: 5
    case .s: 6
    case .z: 7
    case .sh: 8
    case .j, .ch, .zh: 9
    case .k, .q, .g, .gh: 10
    case .x, .h: 11
    case .l: 12
    case .m: 13
    case .n: 14
    case .r: 15
    }
  }
}

/// The classes of the two half-vowels, kept only at the start of a name.
enum FirstClass {
  static let v: UInt64 = 16
  static let y: UInt64 = 17
}
