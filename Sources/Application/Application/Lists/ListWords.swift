import Mission

/// The closed words of lists, in English, Russian, Tajik and Dari.
enum ListWords {
  static func relation(_ cell: String) -> Relation? { relations[ListText.folded(cell)] }
  static func sex(_ cell: String) -> Sex? { sexes[ListText.folded(cell)] }

  /// The sex a word of relation says: a wife is a woman.
  static func sex(ofRelation cell: String) -> Sex? { sexesOfRelations[ListText.folded(cell)] }

  /// Yes or no in a column of its own; an empty cell is no.
  static func isYes(_ cell: String) -> Bool? {
    let word = ListText.folded(cell)
    return word.isEmpty || noes.contains(word) ? false : yeses.contains(word) ? true : nil
  }

  /// The requirements a cell names, and whether every one of its words was known.
  static func requirements(_ cell: String) -> (known: Requirements, all: Bool) {
    var known: Requirements = []
    var all = true
    for word in cell.split(whereSeparator: { ",;،؛/+&\n".contains($0) }) {
      let folded = ListText.folded(String(word))
      if folded.isEmpty || noes.contains(folded) { continue }
      if let one = requirements[folded] { known.insert(one) } else { all = false }
    }
    return (known, all)
  }

  /// The word that stands at the foot of a list, before the number of people.
  static func isTotal(_ cell: String) -> Bool {
    let word = ListText.folded(cell)
    return totals.contains(word) || totalsBeginning.contains { word.hasPrefix($0) }
  }

  /// Without a digit: most rows begin with a family's number, and need no closer look.
  static func mayBeTotal(_ cell: String) -> Bool {
    !cell.utf8.contains { $0 >= 48 && $0 <= 57 }
  }

  /// `Total persons`, `Всего человек`.
  private static let totalsBeginning = ["total", "итого", "всего", "مجموع"]

  private static let totals: Set<String> = Set(
    [
      "total", "grand total", "subtotal", "sum", "итого", "всего", "ҳамагӣ", "ҷамъ", "مجموع",
      "جمله", "مجموعه", "جمع",
    ].map(ListText.folded))

  private static let yeses: Set<String> = Set(
    ["yes", "y", "x", "1", "true", "да", "д", "х", "ҳа", "بلی", "بله", "دارد"].map(
      ListText.folded) + ["✓", "✔"])

  private static let noes: Set<String> = Set(
    ["no", "n", "0", "none", "nil", "false", "na", "нет", "н", "не", "نخیر", "خیر", "ندارد"].map(
      ListText.folded))

  private static let relations: [String: Relation] = table([
    (
      .head,
      [
        "head", "head of family", "head of household", "hoh", "hhh", "pa", "principal applicant",
        "self", "глава", "глава семьи", "сам", "сарвар", "сарвари оила", "سرپرست", "رئیس فامیل",
        "رییس خانواده", "خودش",
      ]
    ),
    (
      .spouse,
      [
        "wife", "husband", "spouse", "жена", "муж", "супруг", "супруга", "зан", "занаш",
        "ҳамсар", "шавҳар", "همسر", "خانم", "زن", "شوهر",
      ]
    ),
    (.son, ["son", "сын", "писар", "پسر", "stepson", "пасынок", "فرزند پسر"]),
    (.daughter, ["daughter", "дочь", "духтар", "دختر", "stepdaughter", "падчерица"]),
    (.mother, ["mother", "мать", "модар", "مادر"]),
    (.father, ["father", "отец", "падар", "پدر"]),
    (.brother, ["brother", "брат", "бародар", "برادر"]),
    (.sister, ["sister", "сестра", "хоҳар", "خواهر"]),
    (
      .grandchild,
      [
        "grandson", "granddaughter", "grandchild", "внук", "внучка", "набера", "نواسه", "نوه",
      ]
    ),
    (
      .relative,
      [
        "daughter-in-law", "son-in-law", "mother-in-law", "father-in-law", "sister-in-law",
        "brother-in-law", "relative", "nephew", "niece", "uncle", "aunt", "cousin", "grandmother",
        "grandfather", "невестка", "сноха", "зять", "свекровь", "свёкор", "тёща", "тесть",
        "родственник", "родственница", "племянник", "племянница", "дядя", "тётя", "бабушка",
        "дедушка", "келин", "домод", "хеш", "амак", "хола", "عروس", "داماد", "خویشاوند", "کاکا",
        "ماما", "خاله", "عمه", "مادرکلان", "پدرکلان", "برادرزاده", "خواهرزاده",
      ]
    ),
    (.other, ["other", "non-relative", "другое", "прочие", "дигар", "دیگر", "سایر"]),
  ])

  private static let sexes: [String: Sex] = table([
    (
      .male,
      [
        "male", "m", "man", "boy", "м", "мужской", "муж", "мужчина", "мард", "мардона", "مرد",
        "مذکر", "ذکور", "پسر",
      ]
    ),
    (
      .female,
      [
        "female", "f", "w", "woman", "girl", "ж", "женский", "жен", "женщина", "зан", "занона",
        "زن", "مؤنث", "مونث", "اناث", "دختر",
      ]
    ),
  ])

  private static let sexesOfRelations: [String: Sex] = table([
    (
      .male,
      [
        "husband", "son", "father", "brother", "grandson", "son-in-law", "father-in-law",
        "brother-in-law", "nephew", "uncle", "grandfather", "stepson", "муж", "супруг", "сын",
        "отец", "брат", "внук", "зять", "свёкор", "тесть", "племянник", "дядя", "дедушка",
        "писар", "падар", "бародар", "домод", "шавҳар", "پسر", "پدر", "برادر", "داماد", "شوهر",
        "کاکا", "ماما", "پدرکلان",
      ]
    ),
    (
      .female,
      [
        "wife", "daughter", "mother", "sister", "granddaughter", "daughter-in-law",
        "mother-in-law", "sister-in-law", "niece", "aunt", "grandmother", "stepdaughter", "жена",
        "супруга", "дочь", "мать", "сестра", "внучка", "невестка", "сноха", "свекровь", "тёща",
        "племянница", "тётя", "бабушка", "духтар", "модар", "хоҳар", "келин", "зан", "دختر",
        "مادر", "خواهر", "عروس", "خانم", "زن", "خاله", "عمه", "مادرکلان",
      ]
    ),
  ])

  private static let requirements: [String: Requirements] = table([
    (
      .wheelchair,
      ["wheelchair place", "wheelchair", "место для коляски", "коляска", "جای ویلچر", "ویلچر"]
    ),
    (.stretcher, ["stretcher", "носилки", "занбар", "برانکار", "تذکره مریض"]),
    (
      .medicalEscort,
      ["medical escort", "nurse", "сопровождающий медик", "медик", "همراه صحی", "نرس"]
    ),
    (.oxygen, ["oxygen", "кислород", "آکسیجن", "اکسیژن"]),
    (.frontSeat, ["front seat", "место впереди", "چوکی پیش‌رو"]),
    (
      .seatByParent,
      ["seat by parent", "место рядом с родителем", "چوکی کنار والدین"]
    ),
    (.socialEscort, ["escort", "social escort", "сопровождающий", "همراه"]),
  ])

  private static func table<T>(_ rows: [(T, [String])]) -> [String: T] {
    rows.reduce(into: [:]) { table, row in
      for word in row.1 { table[ListText.folded(word)] = row.0 }
    }
  }
}

/// Answers already looked up: lists say the same few words on every row.
struct Remembered<Answer: Sendable>: Sendable {
  private var answers: [String: Answer] = [:]

  mutating func callAsFunction(_ cell: String, _ find: (String) -> Answer) -> Answer {
    if let known = answers[cell] { return known }
    let answer = find(cell)
    answers[cell] = answer
    return answer
  }
}
