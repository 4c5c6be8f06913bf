import Basics

/// How one partner writes a list.
struct Dialect {
  enum Headers { case english, shortEnglish, russian, dari }

  let headers: Headers
  let script: NameScript
  let dates: DateStyle
  let format: ListFormat
  /// Cells of the household stand in the head's row alone.
  var mergesCells = false
  /// A row of tags under the header.
  var hasTags = false

  func word(_ relationship: Relationship, isFemale: Bool) -> String {
    switch headers {
    case .english, .shortEnglish: english(relationship, isFemale: isFemale)
    case .russian: russian(relationship, isFemale: isFemale)
    case .dari: dari(relationship)
    }
  }

  func word(isFemale: Bool) -> String {
    switch headers {
    case .english: isFemale ? "Female" : "Male"
    case .shortEnglish: isFemale ? "F" : "M"
    case .russian: isFemale ? "Ж" : "М"
    case .dari: isFemale ? "زن" : "مرد"
    }
  }

  func word(_ requirement: TravelRequirement) -> String {
    let words =
      switch requirement {
      case .wheelchair: ("Wheelchair place", "Место для коляски", "جای ویلچر")
      case .stretcher: ("Stretcher", "Носилки", "برانکار")
      case .medicalEscort: ("Medical escort", "Сопровождающий медик", "همراه صحی")
      case .oxygen: ("Oxygen", "Кислород", "آکسیجن")
      case .frontSeat: ("Front seat", "Место впереди", "چوکی پیش‌رو")
      }
    return choose(words)
  }

  func word(_ camp: Camp) -> String {
    let words =
      switch camp {
      case .sakhi: ("Sakhi camp", "Лагерь Сахи", "کمپ سخی")
      case .kunduz: ("Kunduz camps", "Лагеря Кундуза", "کمپ‌های کندز")
      case .takhar: ("Takhar camps", "Лагеря Тахара", "کمپ‌های تخار")
      }
    return choose(words)
  }

  var total: String { choose(("Total", "Итого", "مجموع")) }

  private func choose(_ words: (english: String, russian: String, dari: String)) -> String {
    switch headers {
    case .english, .shortEnglish: words.english
    case .russian: words.russian
    case .dari: words.dari
    }
  }

  private func english(_ relationship: Relationship, isFemale: Bool) -> String {
    switch relationship {
    case .head: "Head"
    case .spouse: isFemale ? "Wife" : "Husband"
    case .son: "Son"
    case .daughter: "Daughter"
    case .mother: "Mother"
    case .father: "Father"
    case .daughterInLaw: "Daughter-in-law"
    case .grandson: "Grandson"
    case .granddaughter: "Granddaughter"
    }
  }

  private func russian(_ relationship: Relationship, isFemale: Bool) -> String {
    switch relationship {
    case .head: "Глава"
    case .spouse: isFemale ? "Жена" : "Муж"
    case .son: "Сын"
    case .daughter: "Дочь"
    case .mother: "Мать"
    case .father: "Отец"
    case .daughterInLaw: "Невестка"
    case .grandson: "Внук"
    case .granddaughter: "Внучка"
    }
  }

  private func dari(_ relationship: Relationship) -> String {
    switch relationship {
    case .head: "سرپرست"
    case .spouse: "همسر"
    case .son: "پسر"
    case .daughter: "دختر"
    case .mother: "مادر"
    case .father: "پدر"
    case .daughterInLaw: "عروس"
    case .grandson, .granddaughter: "نواسه"
    }
  }
}

/// The form of the dates of a list.
enum DateStyle {
  /// 1961-03-12
  case iso
  /// 12 Mar 1961
  case monthName
  /// 12.03.1961
  case dotted
  /// 1339/12/21, Solar Hijri
  case solarHijri
  /// ۱۳۳۹/۱۲/۲۱
  case solarHijriPersianDigits

  var isSolarHijri: Bool { self == .solarHijri || self == .solarHijriPersianDigits }

  func text(_ date: CivilDate) -> String {
    let (year, month, day) = date.parts
    switch self {
    case .iso: return date.description
    case .monthName: return "\(day) \(Self.months[month - 1]) \(year)"
    case .dotted: return "\(zeroPadded(day, 2)).\(zeroPadded(month, 2)).\(year)"
    case .solarHijri, .solarHijriPersianDigits:
      guard let solar = SolarHijriDate(date) else { return date.description }
      let text = "\(solar.year)/\(zeroPadded(solar.month, 2))/\(zeroPadded(solar.day, 2))"
      return self == .solarHijri ? text : Self.persianDigits(text)
    }
  }

  /// The year alone, in the calendar of the list.
  func year(of date: CivilDate) -> String {
    guard isSolarHijri, let solar = SolarHijriDate(date) else { return String(date.year) }
    return self == .solarHijri ? String(solar.year) : Self.persianDigits(String(solar.year))
  }

  /// 1 January or 1 Farvardin of the year.
  func newYearsDay(of date: CivilDate) -> String {
    if isSolarHijri, let solar = SolarHijriDate(date),
      let first = SolarHijriDate(year: solar.year, month: 1, day: 1)
    {
      return text(first.civil)
    }
    return text(CivilDate(year: date.year, month: 1, day: 1)!)
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  static func persianDigits(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      guard ("0"..."9").contains(scalar), let digit = Unicode.Scalar(scalar.value + 0x6C0) else {
        result.unicodeScalars.append(scalar)
        continue
      }
      result.unicodeScalars.append(digit)
    }
    return result
  }
}
