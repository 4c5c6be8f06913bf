public import Basics

/// A minute on the clocks of a place.
public struct LocalMinute: Hashable, Comparable, Sendable {
  public let date: CivilDate
  /// Since midnight, 0...1439.
  public let minute: Int

  /// - Returns: nil when the day has no such minute.
  public init?(_ date: CivilDate, minute: Int) {
    guard (0..<1440).contains(minute) else { return nil }
    (self.date, self.minute) = (date, minute)
  }

  public init?(_ date: CivilDate, hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    self.init(date, minute: hour * 60 + minute)
  }

  public static func < (a: Self, b: Self) -> Bool { (a.date, a.minute) < (b.date, b.minute) }

  /// `0630`
  var clock: String {
    let parts = [minute / 60, minute % 60]
    return parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined()
  }
}

extension LocalMinute: CustomStringConvertible {
  /// `1997-10-24 06:30`
  public var description: String { "\(date) \(clock.prefix(2)):\(clock.suffix(2))" }
}

/// Dates as EDIFACT writes them: six digits, year, month, day. Of the days on which lists are sent
/// and flights leave, the years 70 to 99 are of the last century.
enum ShortDate {
  static func text(_ date: CivilDate) -> String { ZoneDate(date).field }

  static func date(_ text: String) -> CivilDate? {
    guard let short = ZoneDate(field: text), let year = short.year, let month = short.month,
      let day = short.day
    else { return nil }
    return CivilDate(year: year + (year < 70 ? 2000 : 1900), month: month, day: day)
  }

  /// `199710240630`, without the century's two digits: `9710240630`.
  static func text(_ at: LocalMinute) -> String { text(at.date) + at.clock }

  static func minute(_ text: String) -> LocalMinute? {
    guard text.utf8.count == 10, let date = date(String(text.prefix(6))) else { return nil }
    return minute(date, String(text.suffix(4)))
  }

  static func minute(_ date: CivilDate, _ clock: String) -> LocalMinute? {
    guard clock.utf8.count == 4, clock.utf8.allSatisfy({ (48...57).contains($0) }),
      let hour = Int(clock.prefix(2)), let minute = Int(clock.suffix(2))
    else { return nil }
    return LocalMinute(date, hour: hour, minute: minute)
  }
}
