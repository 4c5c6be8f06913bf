import Basics

/// A date as a list writes it, and how sure its reading is.
struct ListDate: Equatable {
  enum Doubt: Equatable {
    case yearOnly
    /// 1 January or 1 Farvardin: in most lists the year alone was known.
    case newYearsDay
    /// Day and month could be the other way about.
    case ambiguous
    /// The century is a guess.
    case shortYear
    /// The count of days that office programs store.
    case serial
    case solarHijri
  }

  var date: PartialDate
  var doubts: [Doubt] = []

  /// The day, when all of it is known.
  var day: CivilDate? {
    date.month == nil || date.day == nil ? nil : date.earliest
  }

  /// As a date of birth: of New Year's Day the year alone is believed.
  var birth: PartialDate? {
    guard doubts.contains(.newYearsDay) else { return date }
    return PartialDate(year: Int(date.year), isEstimated: doubts.contains(.solarHijri))
  }

  /// Reads ISO dates, day-month-year with dots, slashes or hyphens, a month's name in English,
  /// Russian or Dari, a month or a year alone, and all of these in the Solar Hijri calendar, which
  /// years from 1200 to 1599 are taken to be in; a time behind the date is passed over.
  ///
  /// - Parameters:
  ///   - cell: cleaned by `ListText`.
  ///   - monthFirst: the column has shown that it writes month/day/year.
  ///   - latest: the last year that a year of two digits can mean.
  /// - Returns: nil when there is no such day.
  init?(_ cell: String, monthFirst: Bool = false, latest: Int = 2_000) {
    guard let parts = DateParts(cell) else { return nil }
    switch (parts.numbers.count, parts.month) {
    case (1, nil): self.init(alone: parts.numbers[0])
    case (1, let month?):
      guard parts.numbers[0].digits == 4 else { return nil }
      self.init(year: parts.numbers[0].value, month: month, day: nil)
    case (2, nil):
      let (first, second) = (parts.numbers[0], parts.numbers[1])
      guard first.digits == 4 || second.digits == 4 else { return nil }
      let (year, month) = first.digits == 4 ? (first, second) : (second, first)
      self.init(year: year.value, month: month.value, day: nil)
    case (2, let month?):
      let (first, second) = (parts.numbers[0], parts.numbers[1])
      if first.digits == 4 {
        self.init(year: first.value, month: month, day: second.value)
      } else {
        self.init(second, latest: latest, month: month, day: first.value)
      }
    case (3, nil): self.init(three: parts, monthFirst: monthFirst, latest: latest)
    default: return nil
    }
  }

  /// Three numbers: the year is the one of four digits, or else the last.
  private init?(three parts: DateParts, monthFirst: Bool, latest: Int) {
    let (first, second, third) = (parts.numbers[0], parts.numbers[1], parts.numbers[2])
    if first.digits == 4 {
      self.init(year: first.value, month: second.value, day: third.value)
      return
    }
    let bothFit = first.value <= 12 && second.value <= 12
    // Dots are a European habit; with slashes both orders are common.
    let swaps = parts.separator != "." && (bothFit ? monthFirst : second.value > 12)
    self.init(
      third, latest: latest, month: swaps ? first.value : second.value,
      day: swaps ? second.value : first.value)
    if parts.separator == "/" && bothFit && first.value != second.value {
      doubts.append(.ambiguous)
    }
  }

  /// One number: a year, `19610312`, or an office program's count of days since 1899-12-30.
  private init?(alone number: DateParts.Number) {
    switch number.digits {
    case 4:
      self.init(year: number.value, month: nil, day: nil)
      doubts.append(.yearOnly)
    case 8:
      self.init(
        year: number.value / 10_000, month: number.value / 100 % 100, day: number.value % 100)
    case 5:
      guard let date = Self.partial(CivilDate(year: 1899, month: 12, day: 30)! + number.value)
      else { return nil }
      self.init(date, [.serial])
    default: return nil
    }
  }

  private init(_ date: PartialDate, _ doubts: [Doubt]) {
    (self.date, self.doubts) = (date, doubts)
  }

  private init?(_ year: DateParts.Number, latest: Int, month: Int, day: Int) {
    switch year.digits {
    case 4: self.init(year: year.value, month: month, day: day)
    case 2:
      let century = latest / 100 * 100
      let value = century + year.value
      self.init(year: value > latest ? value - 100 : value, month: month, day: day)
      doubts.append(.shortYear)
    default: return nil
    }
  }

  private init?(year: Int, month: Int?, day: Int?) {
    let isSolar = (1200...1599).contains(year)
    if isSolar {
      guard let date = Self.civil(year, month, day) else { return nil }
      self.date = date
      doubts.append(.solarHijri)
    } else {
      guard let date = PartialDate(year: year, month: month, day: day) else { return nil }
      self.date = date
    }
    if month == 1 && day == 1 { doubts.append(.newYearsDay) }
  }

  /// nil for a day that nobody living was born on.
  private static func partial(_ day: CivilDate) -> PartialDate? {
    let (year, month, day) = day.parts
    return PartialDate(year: year, month: month, day: day)
  }

  /// A solar year or month alone lies in two civil ones; the one that holds most of it is taken, as
  /// an estimate.
  private static func civil(_ year: Int, _ month: Int?, _ day: Int?) -> PartialDate? {
    guard let month else { return PartialDate(year: year + 621, isEstimated: true) }
    if let day {
      return SolarHijriDate(year: year, month: month, day: day).flatMap { partial($0.civil) }
    }
    guard let middle = SolarHijriDate(year: year, month: month, day: 15)?.civil.parts else {
      return nil
    }
    return PartialDate(year: middle.year, month: middle.month, isEstimated: true)
  }
}

/// The numbers of a date and the month it spells, in the order they stand.
struct DateParts {
  struct Number: Equatable {
    var value: Int
    var digits: Int
  }

  private(set) var numbers: [Number] = []
  private(set) var month: Int?
  /// What stands behind the first number.
  private(set) var separator: Unicode.Scalar = " "

  /// - Returns: nil when something is there that no date has.
  init?(_ cell: String) {
    if takePlain(cell.utf8) { return }
    (numbers, separator) = ([], " ")
    var number: Number?
    var word = ""
    for scalar in Self.withoutTime(cell).unicodeScalars {
      if let digit = Self.digit(scalar) {
        guard take(word) else { return nil }
        word = ""
        number = Number(
          value: (number?.value ?? 0) * 10 + digit, digits: (number?.digits ?? 0) + 1)
        if number!.digits > 8 { return nil }
        continue
      }
      if let done = number {
        if numbers.isEmpty { separator = scalar }
        numbers.append(done)
        number = nil
      }
      if Self.separates(scalar) {
        guard take(word) else { return nil }
        word = ""
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
    if let number { numbers.append(number) }
    guard take(word), numbers.count <= 3 else { return nil }
  }

  /// Most dates are two or three short numbers with one sign between them: one look at the bytes.
  ///
  /// - Returns: false when it is not as simple as that.
  private mutating func takePlain(_ cell: String.UTF8View) -> Bool {
    var number = Number(value: 0, digits: 0)
    for byte in cell {
      switch byte {
      case 0x30...0x39:
        number = Number(value: number.value * 10 + Int(byte) - 0x30, digits: number.digits + 1)
        if number.digits > 8 { return false }
      // Comma, hyphen, point, slash.
      case 0x2C...0x2F:
        guard number.digits > 0, numbers.count < 3 else { return false }
        if numbers.isEmpty { separator = Unicode.Scalar(byte) }
        numbers.append(number)
        number = Number(value: 0, digits: 0)
      default: return false
      }
    }
    guard number.digits > 0, numbers.count < 3 else { return false }
    numbers.append(number)
    return true
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    scalar.value >= 48 && scalar.value <= 57 ? Int(scalar.value) - 48 : nil
  }

  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ".", "/", "-", "‐", "–", ",", "،", "\\": true
    default: false
    }
  }

  /// `1961-03-12T00:00:00` and `12.03.1961 0:00` without their clock.
  private static func withoutTime(_ cell: String) -> Substring {
    guard let colon = cell.utf8.firstIndex(of: UInt8(ascii: ":")) else { return cell[...] }
    let before = cell[..<colon]
    return before.lastIndex { $0 == " " || $0 == "T" }.map { before[..<$0] } ?? cell[...]
  }

  /// A month's name is kept, a word for year is passed over; anything else is no date.
  private mutating func take(_ word: String) -> Bool {
    if word.isEmpty { return true }
    let folded = ListText.folded(word)
    if Self.fillers.contains(folded) { return true }
    guard month == nil, let found = Self.month(folded) else { return false }
    month = found
    return true
  }

  private static func month(_ word: String) -> Int? {
    if let month = months[word] { return month }
    // English and Russian months are told apart by their beginnings: Sept, September; мар, марта.
    return word.unicodeScalars.count < 3 ? nil : beginnings[String(word.prefix(3))]
  }

  private static let fillers: Set<String> = Set(
    ["г", "год", "года", "year", "سال", "ه", "ش", "هش", "of", "th", "st", "nd", "rd"]
      .map(ListText.folded))

  private static let beginnings: [String: Int] = table([
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
    ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
    ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
  ])

  /// Solar months as Afghanistan and as Iran name them. The years say which calendar it is.
  private static let months: [String: Int] = table([
    [
      "حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت",
    ],
    [
      "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن",
      "اسفند",
    ],
    [
      "hamal", "sawr", "jawza", "saratan", "asad", "sunbula", "mizan", "aqrab", "qaws", "jadi",
      "dalw", "hut",
    ],
  ])

  private static func table(_ languages: [[String]]) -> [String: Int] {
    var table: [String: Int] = [:]
    for names in languages {
      for (index, name) in names.enumerated() { table[ListText.folded(name)] = index + 1 }
    }
    return table
  }
}
