/// Countries as lists name them: ISO 3166-1 codes of two or three letters, UNHCR's own codes of
/// three letters (registration exports use them), and the names around this mission.
enum ListCountry {
  /// ISO 3166-1 alpha-2, or nil when the text names no country known here.
  static func code(_ cell: String) -> String? {
    let word = ListText.folded(cell)
    return byWord[word]
  }

  /// ISO alpha-2, ISO alpha-3, then what else it is called. UNHCR's codes differ from ISO's for
  /// some countries: Sudan SUD, Lebanon LEB, Kuwait KUW, Algeria ALG, Morocco MOR.
  private static let countries: [[String]] = [
    ["AF", "AFG", "Afghanistan", "Афганистан", "Афғонистон", "افغانستان"],
    ["TJ", "TJK", "TAJ", "Tajikistan", "Таджикистан", "Тоҷикистон", "تاجیکستان"],
    ["UZ", "UZB", "Uzbekistan", "Узбекистан", "Ӯзбекистон", "ازبکستان"],
    ["KG", "KGZ", "Kyrgyzstan", "Кыргызстан", "Киргизия", "Қирғизистон", "قرغزستان"],
    ["KZ", "KAZ", "Kazakhstan", "Казахстан", "Қазоқистон", "قزاقستان"],
    ["TM", "TKM", "Turkmenistan", "Туркменистан", "Туркманистон", "ترکمنستان"],
    ["RU", "RUS", "Russia", "Russian Federation", "Россия", "Русия", "روسیه"],
    ["PK", "PAK", "Pakistan", "Пакистан", "Покистон", "پاکستان"],
    ["IR", "IRN", "Iran", "Иран", "Эрон", "ایران"],
    ["CN", "CHN", "China", "Китай", "Чин", "چین"],
    ["IN", "IND", "India", "Индия", "Ҳиндустон", "هند"],
    ["TR", "TUR", "Turkey", "Türkiye", "Турция", "Туркия", "ترکیه"],
    ["BY", "BLR", "Belarus", "Беларусь", "بلاروس"],
    ["UA", "UKR", "Ukraine", "Украина", "اوکراین"],
    ["CA", "CAN", "Canada", "Канада", "کانادا"],
    ["US", "USA", "United States", "США", "امریکا"],
    ["GB", "GBR", "United Kingdom", "Великобритания", "انگلستان"],
    ["DE", "DEU", "GFR", "Germany", "Германия", "آلمان"],
    ["FR", "FRA", "France", "Франция", "فرانسه"],
    ["NL", "NLD", "NET", "Netherlands", "Нидерланды", "هالند"],
    ["DK", "DNK", "DEN", "Denmark", "Дания", "دنمارک"],
    ["SE", "SWE", "Sweden", "Швеция", "سویدن"],
    ["NO", "NOR", "Norway", "Норвегия", "ناروی"],
    ["FI", "FIN", "Finland", "Финляндия", "فنلند"],
    ["CH", "CHE", "SWI", "Switzerland", "Швейцария", "سویس"],
    ["PT", "PRT", "POR", "Portugal"], ["GR", "GRC", "GRE", "Greece"],
    ["AU", "AUS", "AUL", "Australia"], ["NZ", "NZL", "New Zealand"],
    ["IQ", "IRQ", "Iraq", "Ирак", "عراق"], ["SY", "SYR", "Syria", "Сирия"],
    ["LB", "LBN", "LEB", "Lebanon"], ["KW", "KWT", "KUW", "Kuwait"],
    ["SD", "SDN", "SUD", "Sudan"], ["SS", "SSD", "South Sudan"],
    ["DZ", "DZA", "ALG", "Algeria"], ["MA", "MAR", "MOR", "Morocco"],
    ["ET", "ETH", "Ethiopia"], ["SO", "SOM", "Somalia"], ["ER", "ERI", "Eritrea"],
    ["TZ", "TZA", "TAN", "Tanzania"], ["BI", "BDI", "Burundi"], ["RW", "RWA", "Rwanda"],
    ["UG", "UGA", "Uganda"], ["KE", "KEN", "Kenya"], ["SL", "SLE", "Sierra Leone"],
  ]

  private static let byWord: [String: String] = countries.reduce(into: [:]) { table, names in
    for name in names { table[ListText.folded(name)] = names[0] }
  }
}
