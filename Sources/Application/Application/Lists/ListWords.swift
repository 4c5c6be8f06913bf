import Mission

/// The closed words of lists, in English, Russian, Tajik and Dari.
enum ListWords {
  static func relation(_ cell: String) -> Relation? { relations[ListText.folded(cell)] }
  static func sex(_ cell: String) -> Sex? { sexes[ListText.folded(cell)] }

  /// The requirements a cell names, or nil when one of its words is not known.
  static func requirements(_ cell: String) -> Requirements? {
    var all: Requirements = []
    for word in cell.split(whereSeparator: { ",;،/".contains($0) }) {
      guard let one = requirements[ListText.folded(String(word))] else { return nil }
      all.insert(one)
    }
    return all
  }

  /// The word that stands at the foot of a list, before the number of people.
  static func isTotal(_ cell: String) -> Bool { totals.contains(ListText.folded(cell)) }

  private static let totals: Set<String> = Set(
    ["total", "итого", "всего", "ҳамагӣ", "مجموع", "جمله"].map(ListText.folded))

  private static let relations: [String: Relation] = table([
    (.head, ["head", "head of family", "глава", "глава семьи", "сарвар", "سرپرست"]),
    (.spouse, ["wife", "husband", "spouse", "жена", "муж", "зан", "шавҳар", "همسر", "خانم"]),
    (.son, ["son", "сын", "писар", "پسر"]),
    (.daughter, ["daughter", "дочь", "духтар", "دختر"]),
    (.mother, ["mother", "мать", "модар", "مادر"]),
    (.father, ["father", "отец", "падар", "پدر"]),
    (.brother, ["brother", "брат", "бародар", "برادر"]),
    (.sister, ["sister", "сестра", "хоҳар", "خواهر"]),
    (
      .grandchild,
      [
        "grandson", "granddaughter", "grandchild", "внук", "внучка", "набера", "نواسه",
      ]
    ),
    (
      .relative,
      [
        "daughter-in-law", "son-in-law", "relative", "nephew", "niece", "uncle", "aunt", "невестка",
        "зять", "родственник", "родственница", "келин", "عروس", "داماد", "خویشاوند",
      ]
    ),
  ])

  private static let sexes: [String: Sex] = table([
    (.male, ["male", "m", "м", "мужской", "муж", "мард", "مرد", "مذکر"]),
    (.female, ["female", "f", "ж", "женский", "жен", "зан", "زن", "مؤنث"]),
  ])

  private static let requirements: [String: Requirements] = table([
    (.wheelchair, ["wheelchair place", "wheelchair", "место для коляски", "جای ویلچر"]),
    (.stretcher, ["stretcher", "носилки", "برانکار"]),
    (.medicalEscort, ["medical escort", "сопровождающий медик", "همراه صحی"]),
    (.oxygen, ["oxygen", "кислород", "آکسیجن"]),
    (.frontSeat, ["front seat", "место впереди", "چوکی پیش‌رو"]),
    (.seatByParent, ["seat by parent", "место рядом с родителем", "چوکی کنار والدین"]),
    (.socialEscort, ["escort", "сопровождающий", "همراه"]),
  ])

  private static func table<T>(_ rows: [(T, [String])]) -> [String: T] {
    rows.reduce(into: [:]) { table, row in
      for word in row.1 { table[ListText.folded(word)] = row.0 }
    }
  }
}
