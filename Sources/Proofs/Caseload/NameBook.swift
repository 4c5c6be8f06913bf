/// The writings a name of these people has on a list.
public enum NameScript: Sendable, CaseIterable {
  case tajik, russian, latin, persian
}

/// One name in four writings.
public struct WrittenName: Hashable, Sendable {
  public let tajik: String
  public let russian: String
  public let latin: String
  public let persian: String

  public init(tajik: String, russian: String, latin: String, persian: String) {
    (self.tajik, self.russian, self.latin, self.persian) = (tajik, russian, latin, persian)
  }

  public subscript(script: NameScript) -> String {
    switch script {
    case .tajik: tajik
    case .russian: russian
    case .latin: latin
    case .persian: persian
    }
  }
}

/// The names synthetic people are made of. Common names, put together by chance.
public enum NameBook {
  /// A name a line, its four writings parted by `|`: Tajik, Russian, Latin, Persian.
  public static func table(_ text: String) -> [WrittenName] {
    text.split(separator: "\n").map { line in
      let writings = line.split(separator: "|").map(String.init)
      precondition(writings.count == 4, "a name has four writings")
      return WrittenName(
        tajik: writings[0], russian: writings[1], latin: writings[2], persian: writings[3])
    }
  }

  /// A family name of the Soviet registry office: the stem and `-ов`, `-ова` for a woman.
  static func familyName(stem: WrittenName, isFemale: Bool) -> WrittenName {
    let softly = "аеёиӣоуӯ".contains(stem.tajik.last ?? "б")
    let cyrillic = (softly ? "ев" : "ов") + (isFemale ? "а" : "")
    let latin = (softly ? "ev" : "ov") + (isFemale ? "a" : "")
    let bare = dropVowel(stem)
    return WrittenName(
      tajik: bare.tajik + cyrillic, russian: bare.russian + cyrillic, latin: bare.latin + latin,
      persian: stem.persian + (isFemale ? "وا" : "وف"))
  }

  /// `Мирзо` gives `Мирзоев`, `Набӣ` gives `Набиев`: the long vowel is written short.
  private static func dropVowel(_ stem: WrittenName) -> WrittenName {
    guard stem.tajik.last == "ӣ" else { return stem }
    return WrittenName(
      tajik: String(stem.tajik.dropLast()) + "и", russian: stem.russian, latin: stem.latin,
      persian: stem.persian)
  }
}
