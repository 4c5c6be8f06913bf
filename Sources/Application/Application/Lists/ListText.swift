/// Text of a list's cells as a reader takes it: spaces, letters that look alike, digits of any
/// script.
enum ListText {
  /// What had to be put right in a cell.
  struct Repairs: OptionSet {
    let rawValue: UInt8
    /// Spaces in front, behind, doubled or unbreakable.
    static let spaces = Self(rawValue: 1)
    /// Letters of another writing system that look the same.
    static let letters = Self(rawValue: 2)
  }

  /// A cell without the spaces around it and the doubled ones within; digits in ASCII; Arabic yeh
  /// and kaf as Persian ones.
  static func cleaned(_ cell: String) -> String { clean(cell).text }

  static func clean(_ cell: String) -> (text: String, repairs: Repairs) {
    if isClean(cell) { return (cell, []) }
    var scalars = String.UnicodeScalarView()
    var repairs: Repairs = []
    var spaceIsDue = false
    for scalar in cell.unicodeScalars {
      if isSpace(scalar) {
        if scalar != " " || spaceIsDue || scalars.isEmpty { repairs.insert(.spaces) }
        spaceIsDue = !scalars.isEmpty
        continue
      }
      if spaceIsDue {
        scalars.append(" ")
        spaceIsDue = false
      }
      let plain = plain(scalar)
      if plain != scalar, plain.value > 0x7F { repairs.insert(.letters) }
      scalars.append(plain)
    }
    if spaceIsDue { repairs.insert(.spaces) }
    return (String(scalars), repairs)
  }

  /// Most cells are: letters with single spaces between them. One look at the bytes instead of a
  /// new string for each.
  private static func isClean(_ cell: String) -> Bool {
    var last = UInt8(ascii: " ")
    var isEmpty = true
    for byte in cell.utf8 {
      switch byte {
      case 0x20: if last == 0x20 { return false }
      case 0x21...0x7E: break
      // Behind a first byte: not Arabic yeh and kaf, nor digits of the Arabic block.
      case 0x80...0xBF:
        if last == 0xD9, byte == 0x83 || byte == 0x89 || byte == 0x8A { return false }
        if last == 0xD9, (0xA0...0xA9).contains(byte) { return false }
        if last == 0xDB, byte >= 0xB0, byte <= 0xB9 { return false }
      // The first bytes of U+00C0...U+052F and U+0600...U+06FF.
      case 0xC3...0xD3, 0xD8...0xDB: break
      default: return false
      }
      (last, isEmpty) = (byte, false)
    }
    return isEmpty || last != 0x20
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x20, 0x7F...0xA0, 0x2000...0x200B, 0x200E, 0x200F, 0x2028...0x202F, 0x205F,
      0x2060...0x2069, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x064A, 0x0649: return "\u{06CC}"
    case 0x0643: return "\u{06A9}"
    case 0...0x7F: return scalar
    default:
      // Digits of every script have a value; so have fractions and numerals, which stay.
      guard scalar.properties.numericType == .decimal,
        let value = scalar.properties.numericValue, (0...9).contains(value)
      else { return scalar }
      return Unicode.Scalar(UInt8(value) + 48)
    }
  }

  /// A heading or a word of a closed list, ready to be looked up: lower case, letters and digits
  /// alone, spellings of one sound as one letter.
  static func folded(_ cell: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in cleaned(cell).lowercased().unicodeScalars {
      if let letter = folded(scalar) { scalars.append(letter) }
    }
    return String(scalars)
  }

  /// nil for what is neither a letter nor a digit: punctuation, signs, vowel marks.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "a"..."z", "0"..."9": return scalar
    case "ё": return "е"
    case "ӣ", "й": return "и"
    case "ӯ": return "у"
    case "آ", "أ", "إ": return "ا"
    case "ة", "ۀ": return "ه"
    case "ؤ": return "و"
    case "ā": return "a"
    case "ī": return "i"
    case "ū": return "u"
    default:
      switch scalar.properties.generalCategory {
      case .lowercaseLetter, .uppercaseLetter, .otherLetter, .titlecaseLetter, .decimalNumber:
        return scalar
      default: return nil
      }
    }
  }
}

/// Letters of another alphabet inside a word: the typist's keyboard was switched in the middle.
extension ListText {
  /// The text with each lookalike letter in the alphabet of the rest of its word.
  ///
  /// - Returns: nil when no word mixes Latin and Cyrillic. What cannot be put right stays as it is.
  static func unmixed(_ text: String) -> String? {
    guard text.utf8.contains(where: { $0 >= 0xD0 && $0 <= 0xD4 }),
      text.utf8.contains(where: isLatin)
    else { return nil }
    var out = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    var isMixed = false
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "-" {
        out.append(contentsOf: unmixed(word, &isMixed))
        out.append(scalar)
        word = []
      } else {
        word.append(scalar)
      }
    }
    out.append(contentsOf: unmixed(word, &isMixed))
    return isMixed ? String(out) : nil
  }

  private static func unmixed(
    _ word: [Unicode.Scalar], _ isMixed: inout Bool
  ) -> [Unicode.Scalar] {
    let latin = word.count { $0.isASCII && isLatin(UInt8($0.value)) }
    let cyrillic = word.count { (0x400...0x52F).contains($0.value) }
    guard latin > 0, cyrillic > 0 else { return word }
    isMixed = true
    if latin == cyrillic { return word }
    let table = latin > cyrillic ? toLatin : toCyrillic
    return word.map { table[$0] ?? $0 }
  }

  private static func isLatin(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static let toCyrillic: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      "aeocpxyABEKMHOPCTX".unicodeScalars, "аеосрхуАВЕКМНОРСТХ".unicodeScalars))
  private static let toLatin: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: toCyrillic.map { ($0.value, $0.key) })
}
