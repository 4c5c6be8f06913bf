import Basics

/// A camp people leave. Codes are those of `Examples/tajikistan/sites.json5`.
public enum Camp: String, Sendable, CaseIterable {
  case sakhi = "SAKHI"
  case kunduz = "KUNDUZ-CAMP"
  case takhar = "TAKHAR-CAMP"

  /// Sakhi's figure is the press's of October 1997; the others share the rest of 10,200.
  var peopleOf1997: Int {
    switch self {
    case .sakhi: 7_000
    case .kunduz: 2_000
    case .takhar: 1_200
    }
  }

  /// Short form on family cards: `SK-00012`.
  var cardPrefix: String {
    switch self {
    case .sakhi: "SK"
    case .kunduz: "KZ"
    case .takhar: "TX"
    }
  }

  /// Home districts with their weights, which are assumed; the districts of Sakhi's people begin
  /// with the two that are sourced, Kabodian and Shahrtuz.
  var homes: [(HomeDistrict, weight: Int)] {
    switch self {
    case .sakhi:
      [
        (.kabodian, 38), (.shahrtuz, 36), (.jilikul, 12), (.kurgan, 5), (.bokhtar, 5),
        (.vakhsh, 4),
      ]
    case .kunduz:
      [
        (.kumsangir, 24), (.jilikul, 17), (.kabodian, 8), (.shahrtuz, 7), (.kolkhozabad, 14),
        (.vakhsh, 9), (.bokhtar, 8), (.kurgan, 5), (.panj, 5), (.farkhor, 2), (.kulob, 1),
      ]
    case .takhar:
      [
        (.panj, 26), (.farkhor, 18), (.vose, 9), (.kulob, 7), (.kumsangir, 12),
        (.kolkhozabad, 10), (.vakhsh, 8), (.bokhtar, 5), (.kurgan, 5),
      ]
    }
  }

  /// Rounds of registration; each becomes one list of the partner. Shares are of 100.
  var rounds: [Round] {
    switch self {
    case .sakhi:
      [
        Round(8, 4, through: 8, 31, share: 10), Round(9, 1, through: 9, 30, share: 20),
        Round(10, 1, through: 10, 20, share: 20), Round(10, 21, through: 11, 5, share: 30),
        Round(11, 6, through: 11, 20, share: 20),
      ]
    case .kunduz:
      [
        Round(5, 12, through: 6, 30, share: 20), Round(7, 1, through: 7, 31, share: 35),
        Round(8, 1, through: 9, 15, share: 30), Round(9, 16, through: 10, 31, share: 15),
      ]
    case .takhar:
      [
        Round(6, 1, through: 7, 31, share: 35), Round(8, 1, through: 9, 30, share: 40),
        Round(10, 1, through: 11, 15, share: 25),
      ]
    }
  }
}

/// Days of 1997 on which a camp's people were registered for one list.
struct Round: Sendable {
  let days: ClosedRange<CivilDate>
  let share: Int

  init(_ month: Int, _ day: Int, through lastMonth: Int, _ lastDay: Int, share: Int) {
    days =
      CivilDate(
        year: 1997, month: month, day: day)!...CivilDate(
        year: 1997, month: lastMonth, day: lastDay)!
    self.share = share
  }
}

/// A district people return to. Codes are those of `Examples/tajikistan/sites.json5`.
public enum HomeDistrict: String, Sendable, CaseIterable {
  case shahrtuz = "SHAHRTUZ"
  case kabodian = "KABODIAN"
  case jilikul = "JILIKUL"
  case kumsangir = "KUMSANGIR"
  case kolkhozabad = "KOLKHOZABAD"
  case vakhsh = "VAKHSH"
  case bokhtar = "BOKHTAR"
  case kurgan = "KURGAN"
  case panj = "PANJ"
  case farkhor = "FARKHOR"
  case vose = "VOSE"
  case kulob = "KULOB"

  /// The district as lists in the four writings name it.
  public var name: WrittenName {
    switch self {
    case .shahrtuz: Self.name("Шаҳритус", "Шаартуз", "Shahrtuz", "شهرتوز")
    case .kabodian: Self.name("Қубодиён", "Кабодиён", "Kabodian", "قبادیان")
    case .jilikul: Self.name("Ҷиликӯл", "Джиликуль", "Jilikul", "جلی‌کول")
    case .kumsangir: Self.name("Қумсангир", "Кумсангир", "Kumsangir", "قمسنگیر")
    case .kolkhozabad: Self.name("Колхозобод", "Колхозабад", "Kolkhozabad", "کلخازآباد")
    case .vakhsh: Self.name("Вахш", "Вахш", "Vakhsh", "وخش")
    case .bokhtar: Self.name("Бохтар", "Бохтар", "Bokhtar", "باختر")
    case .kurgan: Self.name("Қӯрғонтеппа", "Курган-Тюбе", "Kurgan-Tyube", "قرغان‌تپه")
    case .panj: Self.name("Панҷ", "Пяндж", "Panj", "پنج")
    case .farkhor: Self.name("Фархор", "Фархор", "Farkhor", "فرخار")
    case .vose: Self.name("Восеъ", "Восе", "Vose", "واسع")
    case .kulob: Self.name("Кӯлоб", "Куляб", "Kulob", "کولاب")
    }
  }

  private static func name(_ tajik: String, _ russian: String, _ latin: String, _ persian: String)
    -> WrittenName
  {
    WrittenName(tajik: tajik, russian: russian, latin: latin, persian: persian)
  }
}
