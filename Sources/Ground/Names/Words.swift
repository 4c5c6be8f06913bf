/// A cell cut into words of one script each, in lower case, without marks.
enum NameWords {
  /// Longest cell looked at, in letters; the rest of a longer one is not read.
  static let longestCell = 160

  /// Words with their script. Marks, tatweel and apostrophes vanish inside a word; the
  /// zero-width non-joiner, spaces, hyphens and every other sign part words.
  static func split(_ text: String) -> [(script: Script, letters: String)] {
    var words: [(script: Script, letters: String)] = []
    var open = false
    for scalar in text.unicodeScalars.prefix(longestCell) {
      if isSilent(scalar) { continue }
      guard let script = Script(scalar) else {
        open = false
        continue
      }
      if !open || words[words.count - 1].script != script { words.append((script, "")) }
      open = true
      if let letter = plain(scalar, script) {
        words[words.count - 1].letters.unicodeScalars.append(letter)
      } else {
        words[words.count - 1].letters += unmarked(scalar)
      }
    }
    return words
  }

  /// The small letter of letters that need no table of marks: nearly all of them.
  private static func plain(_ scalar: Unicode.Scalar, _ script: Script) -> Unicode.Scalar? {
    switch script {
    case .persoArabic: PersoArabic.same[scalar] ?? scalar
    case .cyrillic where !scalar.properties.changesWhenLowercased: scalar
    case .latin where (0x61...0x7A).contains(scalar.value): scalar
    case .latin where (0x41...0x5A).contains(scalar.value): Unicode.Scalar(scalar.value + 32)
    default: nil
    }
  }

  /// The small letter without its marks, by the table; it may be two.
  private static func unmarked(_ scalar: Unicode.Scalar) -> String {
    let letter = scalar.properties.lowercaseMapping
    let plain = Latin.plain[Character(letter)] ?? letter
    return String(plain.unicodeScalars.filter { !isSilent($0) })
  }

  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2B9...0x2BF, 0x2018, 0x2019, 0x640, 0x300...0x36F, 0x610...0x61A,
      0x64B...0x65F, 0x670, 0x6D6...0x6ED, 0x200D, 0x200E, 0x200F:
      true
    default: false
    }
  }
}
