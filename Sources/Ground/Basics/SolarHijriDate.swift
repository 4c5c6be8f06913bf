/// A day of the Solar Hijri calendar, as used in Iran and Afghanistan.
///
/// Leap years follow the 33-year cycle (years 1, 5, 9, 13, 17, 22, 26, 30 of each cycle), which
/// agrees with the astronomical calendar for 1178...1633 (Gregorian 1799...2255).
public struct SolarHijriDate: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// - Returns: nil when there is no such day or the year is outside the range the cycle is
  ///   known to be right for.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  public init?(_ date: CivilDate) {
    let days = Int(date.dayNumber) - Self.epoch
    guard days >= 0 else { return nil }
    let cycle = days / Self.daysPerCycle
    var left = days % Self.daysPerCycle
    var year = cycle * 33 + 1
    while left >= Self.length(ofYear: year) {
      left -= Self.length(ofYear: year)
      year += 1
    }
    let month = left < 186 ? left / 31 + 1 : (left - 186) / 30 + 7
    let day = left < 186 ? left % 31 + 1 : (left - 186) % 30 + 1
    self.init(year: year, month: month, day: day)
  }

  public var civil: CivilDate {
    let before = year - 1
    let leaps = before / 33 * 8 + Self.leapYears.count { $0 <= before % 33 }
    let dayOfYear = month <= 7 ? (month - 1) * 31 + day : 186 + (month - 7) * 30 + day
    return CivilDate(dayNumber: Int32(Self.epoch + before * 365 + leaps + dayOfYear - 1))
  }

  public static let years = 1178...1633

  public static func isLeap(_ year: Int) -> Bool { leapYears.contains(year % 33) }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29
  }

  static func length(ofYear year: Int) -> Int { isLeap(year) ? 366 : 365 }

  private static let leapYears = [1, 5, 9, 13, 17, 22, 26, 30]
  private static let daysPerCycle = 33 * 365 + 8
  /// The day number of 1 Farvardin 1, so that 1 Farvardin 1400 is 2021-03-21.
  private static let epoch = 18_707 - (1_399 * 365 + 1_399 / 33 * 8 + 4)
}
