import Basics

/// A date as a list writes it, and how sure its reading is.
struct ListDate: Equatable {
  enum Doubt: Equatable {
    case yearOnly
    /// 1 January or 1 Farvardin: in most lists the year alone was known.
    case newYearsDay
    /// Day and month could be the other way about.
    case ambiguous
    case solarHijri
  }

  var date: PartialDate
  var doubts: [Doubt] = []

  /// The day, when all of it is known.
  var day: CivilDate? {
    date.month == nil || date.day == nil ? nil : date.earliest
  }

  /// As a date of birth: of New Year's Day the year alone is believed, and of a solar year the
  /// civil one that most of it lies in.
  var birth: PartialDate? {
    guard doubts.contains(.newYearsDay) else { return date }
    return PartialDate(year: Int(date.year))
  }

  /// Reads ISO dates, day-month-year with dots, slashes or a month's English name, a year alone,
  /// and all of these in the Solar Hijri calendar, which years from 1200 to 1599 are taken to be
  /// in.
  ///
  /// - Returns: nil when there is no such day.
  init?(_ cell: String) {
    let parts = cell.split { " ./-".contains($0) }.map(String.init)
    let numbers = parts.map { Int($0) ?? Self.months[$0.lowercased().prefix(3).description] }
    switch parts.count {
    case 1:
      guard parts[0].utf8.count == 4, let year = numbers[0] else { return nil }
      self.init(year: year, month: nil, day: nil)
      doubts.append(.yearOnly)
    case 3:
      guard let first = numbers[0], let second = numbers[1], let third = numbers[2] else {
        return nil
      }
      if parts[0].utf8.count == 4 {
        self.init(year: first, month: second, day: third)
      } else if parts[2].utf8.count == 4 {
        self.init(year: third, month: second, day: first)
        let isSpelt = Int(parts[1]) == nil
        let usesSlash = cell.utf8.contains(UInt8(ascii: "/"))
        if !isSpelt && usesSlash && first <= 12 && second <= 12 && first != second {
          doubts.append(.ambiguous)
        }
      } else {
        return nil
      }
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

  private static func civil(_ year: Int, _ month: Int?, _ day: Int?) -> PartialDate? {
    guard let month, let day else { return PartialDate(year: year + 621) }
    return SolarHijriDate(year: year, month: month, day: day).map { PartialDate($0.civil) }
  }

  private static let months = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]
}
