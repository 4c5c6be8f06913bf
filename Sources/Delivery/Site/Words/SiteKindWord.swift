import Mission

/// What kinds of sites are called.
enum SiteKindWord: SiteWord {
  case camp, transitCentre, wayStation, borderPoint, railwayStation, airport, district, village

  init(_ kind: Mission.Site.Kind) { self = Self.allCases[Int(kind.rawValue)] }

  var wording: Wording {
    switch self {
    case .camp: Wording("camp", "лагерь", "лагер", "کمپ")
    case .transitCentre:
      Wording("transit centre", "транзитный центр", "маркази транзитӣ", "مرکز ترانزیت")
    case .wayStation: Wording("way station", "ночлег в пути", "истгоҳи шабона", "ایستگاه راه")
    case .borderPoint: Wording("border point", "пункт пропуска", "гузаргоҳи марзӣ", "گذرگاه مرزی")
    case .railwayStation:
      Wording("railway station", "вокзал", "истгоҳи роҳи оҳан", "ایستگاه قطار")
    case .airport: Wording("airport", "аэропорт", "фурудгоҳ", "میدان هوایی")
    case .district: Wording("district", "район", "ноҳия", "ولسوالی")
    case .village: Wording("village", "село", "деҳа", "قریه")
    }
  }
}
