/// Letters to sounds, by the table of each script.
enum Sounds {
  private struct Table {
    typealias Rule = (letters: [Unicode.Scalar], sounds: [Phoneme])

    /// Rules by their first letter, longest first; no letter of a table is behind U+06FF.
    private var rules = [[Rule]](repeating: [], count: 0x700)

    init(_ rows: [(String, [Phoneme])]) {
      for (spelling, sounds) in rows {
        let letters = Array(spelling.unicodeScalars)
        rules[Int(letters[0].value)].append((letters, sounds))
      }
      for first in rules.indices { rules[first].sort { $0.letters.count > $1.letters.count } }
    }

    /// The longest rule that these letters begin with.
    func rule(_ letters: ArraySlice<Unicode.Scalar>) -> Rule? {
      guard let first = letters.first, first.value < 0x700 else { return nil }
      return rules[Int(first.value)].first { letters.starts(with: $0.letters) }
    }
  }

  private static let latin = Table(Latin.rules)
  private static let cyrillic = Table(Cyrillic.rules)
  private static let persoArabic = Table(PersoArabic.rules)

  /// The sounds of each word.
  static func read(_ words: [(script: Script, letters: String)]) -> [[Phoneme]] {
    words.map { word in
      let table =
        switch word.script {
        case .latin: latin
        case .cyrillic: cyrillic
        case .persoArabic: persoArabic
        }
      let letters = Array(word.letters.unicodeScalars)
      var sounds: [Phoneme] = []
      var at = 0
      while at < letters.count {
        let rule = table.rule(letters[at...])
        // A doubled letter is one sound, except in Persian, where nobody writes the doubling.
        for sound in rule?.sounds ?? []
        where word.script == .persoArabic || sounds.last != sound {
          sounds.append(sound)
        }
        at += rule?.letters.count ?? 1
      }
      return word.script == .persoArabic ? spoken(sounds, letters) : begun(sounds, letters)
    }
  }

  /// Persian letters that sound differently at the two ends of a word.
  private static func spoken(_ sounds: [Phoneme], _ letters: [Unicode.Scalar]) -> [Phoneme] {
    var sounds = sounds
    if let first = letters.first, let sound = sounds.first {
      if first == "ا" { sounds[0] = .anyVowel }
      if first == "ا", sounds.count > 1, [.vav, .ye].contains(sounds[1]) {
        sounds.removeFirst()
      } else if sound == .vav {
        sounds[0] = .v
      } else if sound == .ye, first == "ی" {
        sounds[0] = .y
      }
    }
    // Final he is silent behind a consonant (Fatima), spoken behind a vowel (Shah).
    if letters.last == "ه", sounds.last == .h, sounds.count > 2,
      !sounds[sounds.count - 2].isVowel
    {
      sounds[sounds.count - 1] = .anyVowel
    }
    return sounds
  }

  /// Latin y at the start of a word is a consonant; the h of a final -eh is silent.
  private static func begun(_ sounds: [Phoneme], _ letters: [Unicode.Scalar]) -> [Phoneme] {
    let sounds = letters.suffix(2) == ["e", "h"] ? sounds.dropLast() : sounds[...]
    guard letters.first == "y", sounds.first == .i else { return Array(sounds) }
    return [.y] + sounds.dropFirst()
  }
}
