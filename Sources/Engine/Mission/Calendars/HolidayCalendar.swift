public import Basics

/// The working days of a country or of one of its provinces: a data file, never code, for they
/// differ by province and change by law.
public struct HolidayCalendar: Equatable, Sendable {
  /// ISO 3166-1 or 3166-2: `CA`, `CA-QC`.
  public var code: String
  /// The days of every week on which offices are closed.
  public var weekend: [Weekday]
  public var holidays: [Holiday]

  public init(code: String, weekend: [Weekday], holidays: [Holiday]) {
    (self.code, self.weekend, self.holidays) = (code, weekend, holidays)
  }

  /// The holiday kept on a date, or nil.
  public func holiday(on date: CivilDate) -> Holiday? {
    // A holiday on the last days of a year may be kept on the first of the next.
    let year = date.year
    return holidays.first { holiday in
      [year, year + 1, year - 1].contains { holiday.kept(in: $0) == date }
    }
  }

  public func isWorking(_ date: CivilDate) -> Bool {
    !weekend.contains(date.weekday) && holiday(on: date) == nil
  }

  /// The working day that lies `count` working days before `date`: somebody told on that day has
  /// `count` working days' notice.
  public func day(_ count: Int, workingDaysBefore date: CivilDate) -> CivilDate {
    walk(from: date, by: -1, count)
  }

  /// The working day that lies `count` working days after `date`.
  public func day(_ count: Int, workingDaysAfter date: CivilDate) -> CivilDate {
    walk(from: date, by: 1, count)
  }

  /// - Precondition: some day of the week is a working day, which the reader of the file checks.
  private func walk(from date: CivilDate, by step: Int, _ count: Int) -> CivilDate {
    var (day, left) = (date, count)
    // Ten years hold more working days than any lead time; a calendar without any ends here too.
    for _ in 0..<3_660 where left > 0 {
      day = day + step
      if isWorking(day) { left -= 1 }
    }
    return day
  }
}

/// A day on which offices are closed each year, or once.
public struct Holiday: Equatable, Sendable {
  public enum Rule: Equatable, Sendable {
    /// The same day of every year.
    case fixed(month: Int, day: Int)
    /// The n-th weekday of a month; -1 is the last.
    case nth(Int, Weekday, month: Int)
    /// The last such weekday before a day of the year.
    case before(Weekday, month: Int, day: Int)
    /// The first such weekday on or after a day of the year.
    case from(Weekday, month: Int, day: Int)
    /// Days after Easter Sunday of the Western churches.
    case easter(Int)
    /// One day of one year: feasts of the lunar calendar as they were announced.
    case once(CivilDate)
  }

  /// What happens to a holiday that falls on a weekend.
  public enum Shift: UInt8, CaseIterable, CanonicalEnum {
    case none
    /// Kept on Monday when it falls on a Sunday.
    case sundayToMonday
    /// Kept on Monday when it falls on a Saturday or a Sunday.
    case weekendToMonday
    /// Kept on Friday when it falls on a Saturday, on Monday when on a Sunday.
    case weekendToNearest
  }

  public var name: String
  public var rule: Rule
  public var shift: Shift
  /// The years in which it is kept, both included.
  public var years: ClosedRange<Int>

  public init(
    name: String, rule: Rule, shift: Shift = .none, years: ClosedRange<Int> = 1...9999
  ) {
    (self.name, self.rule, self.shift, self.years) = (name, rule, shift, years)
  }

  /// The day it is kept in a year, or nil.
  public func kept(in year: Int) -> CivilDate? {
    guard years.contains(year), let date = date(in: year) else { return nil }
    switch (shift, date.weekday) {
    case (.sundayToMonday, .sunday), (.weekendToMonday, .sunday), (.weekendToNearest, .sunday):
      return date + 1
    case (.weekendToMonday, .saturday): return date + 2
    case (.weekendToNearest, .saturday): return date - 1
    default: return date
    }
  }

  private func date(in year: Int) -> CivilDate? {
    switch rule {
    case .fixed(let month, let day): return CivilDate(year: year, month: month, day: day)
    case .nth(let count, let weekday, let month):
      guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
      if count < 0 {
        let last = first + (CivilDate.length(ofMonth: month, year: year) - 1)
        return last - Self.steps(from: weekday, to: last.weekday)
      }
      return first + Self.steps(from: first.weekday, to: weekday) + 7 * (count - 1)
    case .before(let weekday, let month, let day):
      guard let limit = CivilDate(year: year, month: month, day: day) else { return nil }
      return limit - 1 - Self.steps(from: weekday, to: (limit - 1).weekday)
    case .from(let weekday, let month, let day):
      guard let limit = CivilDate(year: year, month: month, day: day) else { return nil }
      return limit + Self.steps(from: limit.weekday, to: weekday)
    case .easter(let days): return Self.easter(year) + days
    case .once(let date): return date.year == year ? date : nil
    }
  }

  /// Days from one weekday on to the next other one, 0 to 6.
  private static func steps(from: Weekday, to: Weekday) -> Int {
    (Int(to.rawValue) - Int(from.rawValue) + 7) % 7
  }

  /// Easter Sunday of the Gregorian calendar.
  ///
  /// Source: the anonymous Gregorian computus, Nature 13 (1876), 487; as given by Meeus,
  /// Astronomical Algorithms (1991), chapter 8.
  static func easter(_ year: Int) -> CivilDate {
    let golden = year % 19
    let century = year / 100
    let skipped = century - century / 4 - (8 * century + 13) / 25
    let moon = (19 * golden + skipped + 15) % 30
    let full = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11))
    let sunday = (year + year / 4 + full + 2 - century + century / 4) % 7
    let from = full - sunday
    let month = 3 + (from + 40) / 44
    return CivilDate(
      dayNumber: CivilDate(year: year, month: month, day: 1)!.dayNumber
        + Int32(from + 28 - 31 * (month / 4) - 1))
  }
}
