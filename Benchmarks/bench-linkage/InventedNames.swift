import Basics
import Caseload

/// Names nobody bears, by the patterns of Arabic and Persian ones, spelled in four scripts.
///
/// A linker tuned on lists of real names fails here; one that knows the scripts does not.
struct InventedNames {
  private(set) var names: [WrittenName] = []

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
  /// Tajik, Russian, Persian with its choices, Latin.
  private static let consonants: [(String, String, [String], String)] = [
    ("б", "б", ["ب"], "b"), ("д", "д", ["د"], "d"),
    ("ф", "ф", ["ف"], "f"), ("ғ", "г", ["غ"], "gh"),
    ("ҳ", "х", ["ح", "ه"], "h"), ("х", "х", ["خ"], "kh"),
    ("ҷ", "дж", ["ج"], "j"), ("к", "к", ["ک"], "k"),
    ("қ", "к", ["ق"], "q"), ("л", "л", ["ل"], "l"),
    ("м", "м", ["م"], "m"), ("н", "н", ["ن"], "n"),
    ("р", "р", ["ر"], "r"), ("с", "с", ["س", "ص", "ث"], "s"),
    ("ш", "ш", ["ش"], "sh"), ("т", "т", ["ت", "ط"], "t"),
    ("з", "з", ["ز", "ذ", "ظ"], "z"), ("в", "в", ["و"], "w"),
    ("п", "п", ["پ"], "p"), ("ч", "ч", ["چ"], "ch"),
  ]

  private static func invent(_ random: inout SeededGenerator) -> WrittenName {
    var (tajik, russian, persian, latin) = ("", "", "", "")
    func add(_ sounds: String, _ russianSounds: String, _ letters: String, _ roman: String) {
      tajik += sounds
      russian += russianSounds
      persian += letters
      latin += roman
    }
    for (at, letter) in random.pick(patterns).enumerated() {
      switch letter {
      case "C":
        let row = random.pick(consonants)
        add(row.0, row.1, random.pick(row.2), row.3)
      case "a": add("а", "а", at == 0 ? "ا" : "", "a")
      case "A": add("о", random.chance(1, in: 2) ? "о" : "а", "ا", "o")
      case "I": add("и", "и", "ی", "i")
      case "U": add("у", "у", "و", "u")
      case "i", "e": add("и", "и", "", "i")
      case "o", "u": add("у", "у", at > 3 ? "و" : "", "u")
      case "t": add("т", "т", "ت", "t")
      case "n": add("н", "н", "ن", "n")
      default: add("м", "м", "م", "m")
      }
    }
    return WrittenName(tajik: tajik, russian: russian, latin: latin, persian: persian)
  }
}
