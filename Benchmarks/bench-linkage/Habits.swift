/// What clerks write instead of what, by script: from, to.
enum Habits {
  static let tajik = [
    ("о", "а"), ("и", "е"), ("ӣ", "и"), ("ӯ", "у"), ("ҳ", "х"), ("ъ", ""), ("у", "ӯ"), ("е", "и"),
    ("й", "и"), ("қ", "к"), ("ғ", "г"), ("ҷ", "ч"), ("ё", "йо"),
  ]
  static let russian = [
    ("о", "а"), ("а", "о"), ("и", "е"), ("е", "и"), ("у", "о"), ("дж", "ж"), ("х", "г"),
    ("ё", "е"), ("й", "и"), ("лл", "л"), ("э", "е"), ("в", "вв"), ("ж", "дж"),
  ]
  static let latin = [
    ("o", "a"), ("a", "o"), ("a", "aa"), ("u", "oo"), ("u", "ou"), ("u", "o"), ("i", "ee"),
    ("i", "e"), ("i", "y"), ("kh", "h"), ("kh", "x"), ("gh", "g"), ("q", "k"), ("q", "gh"),
    ("j", "dj"), ("v", "w"), ("y", "i"), ("iya", "ia"), ("ll", "l"), ("h", ""), ("ay", "ai"),
    ("d", "dd"), ("zh", "j"), ("a ", "ah "), ("sh", "ch"),
  ]
  static let persian = [
    ("ص", "س"), ("ط", "ت"), ("ظ", "ز"), ("ذ", "ز"), ("ض", "ز"), ("ث", "س"), ("ح", "ه"), ("ق", "غ"),
    ("غ", "ق"), ("ع", ""), ("آ", "ا"), ("ی", "ئ"), ("ه", ""), ("وو", "و"), ("الل", "ال"),
  ]
  static let lackingTajik = [
    ("ғ", "г"), ("қ", "к"), ("ӣ", "и"), ("ӯ", "у"), ("ҳ", "х"), ("ҷ", "дж"), ("Ғ", "Г"), ("Қ", "К"),
    ("Ҳ", "Х"), ("Ҷ", "Дж"),
  ]
  static let arabic = [("ی", "ي"), ("ک", "ك")]
  static let pashto = [("گ", "ګ"), ("ی", "ي"), ("ڼ", "ن")]

  /// Percent of dates that are a year alone, and that are the first day of a year, by site.
  static let yearOnly = [(8, 10), (6, 6), (12, 12), (30, 10), (40, 8), (20, 15)]

  /// Titles before the names of elder men, by site.
  static let titles = ["Ҳоҷӣ ", "Ходжи ", "Haji ", "حاجی ", "حاجي ", "Mullah "]

  /// Endings of family names: for a man, for a woman, by script as in `NameScript`.
  static let endings: [[(String, String)]] = [
    [("ов", "ова"), ("ов", "ова"), ("ov", "ova"), ("وف", "وا")],
    [("зода", "зода"), ("заде", "заде"), ("zoda", "zoda"), ("زاده", "زاده")],
    [("ӣ", "ӣ"), ("и", "и"), ("i", "i"), ("ی", "ی")],
    [("", ""), ("", ""), ("", ""), ("", "")],
  ]
}
