import Basics

/// Names nobody bears, by the patterns of Arabic and Persian ones, spelled in four scripts.
///
/// A linker tuned on lists of real names fails here; one that knows the scripts does not.
struct InventedNames {
  /// A spelling in each script; `latin` has several habits.
  struct Name {
    var tajik = ""
    var russian = ""
    var persian = ""
    var latin: [String] = ["", "", ""]
  }

  private(set) var names: [Name] = []
  /// Names by falling frequency: the square of a uniform number favours the first.
  func pick(_ random: inout SeededGenerator) -> Name {
    let x = random.below(1 << 16)
    let y = random.below(1 << 16)
    return names[(((x * y) >> 16) * names.count) >> 16]
  }

  init(_ count: Int, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var seen: Set<String> = []
    while names.count < count {
      let name = Self.invent(&random)
      if seen.insert(name.tajik).inserted { names.append(name) }
    }
  }

  private static let patterns = [
    "CaCIC", "CACiC", "maCCUC", "CaCAC", "aCCaC", "CaCCAC", "muCaCiC", "CiCCat", "CoCIna", "CUCA",
    "CaCCIn", "CeCUz", "CaCCu", "CACAn", "CICuC", "CaCICa",
  ]
  /// Sound, Tajik, Russian, Persian, three Latin habits.
  private static let consonants: [(String, String, [String], [String])] = [
    ("б", "б", ["ب"], ["b", "b", "b"]), ("д", "д", ["د"], ["d", "d", "d"]),
    ("ф", "ф", ["ف"], ["f", "f", "f"]), ("ғ", "г", ["غ"], ["gh", "gh", "g"]),
    ("ҳ", "х", ["ح", "ه"], ["h", "h", "kh"]), ("х", "х", ["خ"], ["kh", "kh", "kh"]),
    ("ҷ", "дж", ["ج"], ["j", "dj", "j"]), ("к", "к", ["ک"], ["k", "k", "k"]),
    ("қ", "к", ["ق"], ["q", "gh", "k"]), ("л", "л", ["ل"], ["l", "l", "l"]),
    ("м", "м", ["م"], ["m", "m", "m"]), ("н", "н", ["ن"], ["n", "n", "n"]),
    ("р", "р", ["ر"], ["r", "r", "r"]), ("с", "с", ["س", "ص", "ث"], ["s", "s", "s"]),
    ("ш", "ш", ["ش"], ["sh", "sh", "sh"]), ("т", "т", ["ت", "ط"], ["t", "t", "t"]),
    ("з", "з", ["ز", "ذ", "ظ"], ["z", "z", "z"]), ("в", "в", ["و"], ["w", "v", "v"]),
    ("п", "п", ["پ"], ["p", "p", "p"]), ("ч", "ч", ["چ"], ["ch", "ch", "ch"]),
  ]

  private static func invent(_ random: inout SeededGenerator) -> Name {
    var name = Name()
    func add(_ tajik: String, _ russian: String, _ persian: String, _ latin: [String]) {
      name.tajik += tajik
      name.russian += russian
      name.persian += persian
      for habit in 0..<3 { name.latin[habit] += latin[habit] }
    }
    for (at, letter) in random.pick(patterns).enumerated() {
      switch letter {
      case "C":
        let row = random.pick(consonants)
        add(row.0, row.1, random.pick(row.2), row.3)
      case "a": add("а", "а", at == 0 ? "ا" : "", ["a", "a", "a"])
      case "A": add("о", random.chance(1, in: 2) ? "о" : "а", "ا", ["a", "aa", "o"])
      case "I": add("и", "и", "ی", ["i", "ee", "i"])
      case "U": add("у", "у", "و", ["oo", "u", "u"])
      case "i", "e": add("и", "и", "", ["i", "e", "i"])
      case "o", "u": add("у", "у", at > 3 ? "و" : "", ["u", "o", "u"])
      case "t": add("т", "т", "ت", ["t", "t", "t"])
      case "n": add("н", "н", "ن", ["n", "n", "n"])
      default: add("м", "м", "م", ["m", "m", "m"])
      }
    }
    return name
  }
}
