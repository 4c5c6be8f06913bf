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
      let letter =
        PersoArabic.same[scalar].map { String(Character($0)) }
        ?? scalar.properties.lowercaseMapping
      let plain = Latin.plain[Character(letter)] ?? letter
      if open, words[words.count - 1].script == script {
        words[words.count - 1].letters += plain
      } else {
        words.append((script, plain))
        open = true
      }
    }
    return words.map { ($0.script, String($0.letters.unicodeScalars.filter { !isSilent($0) })) }
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
