/// A day of the proleptic Gregorian calendar, without a time or a zone.
///
/// Conversions follow Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2014).
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let dayNumber: Int32

  @inlinable public init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// - Returns: nil when there is no such day or the year is outside 1...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.init(dayNumber: Int32(Self.days(year: year, month: month, day: day)))
  }

  static func days(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  public var parts: (year: Int, month: Int, day: Int) {
    let z = Int(dayNumber) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }

  public var year: Int { parts.year }
  public var month: Int { parts.month }
  public var day: Int { parts.day }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  @inlinable public static func < (a: Self, b: Self) -> Bool { a.dayNumber < b.dayNumber }
  @inlinable public static func + (a: Self, days: Int) -> Self {
    Self(dayNumber: a.dayNumber + Int32(days))
  }
  @inlinable public static func - (a: Self, days: Int) -> Self {
    Self(dayNumber: a.dayNumber - Int32(days))
  }
  /// Whole days from `b` to `a`.
  @inlinable public static func - (a: Self, b: Self) -> Int {
    Int(a.dayNumber) - Int(b.dayNumber)
  }

  /// The same day of the month `months` later, or the last day of that month where it is shorter;
  /// `endOfTime` when that is beyond the calendar.
  public func adding(months: Int) -> CivilDate {
    let (year, month, day) = parts
    let whole = year * 12 + month - 1 + months
    let (newYear, newMonth) = (whole / 12, whole % 12 + 1)
    guard (1...9999).contains(newYear) else { return .endOfTime }
    let last = Self.length(ofMonth: newMonth, year: newYear)
    return CivilDate(
      dayNumber: Int32(Self.days(year: newYear, month: newMonth, day: min(day, last))))
  }

  public var weekday: Weekday {
    Weekday(rawValue: UInt8(((Int(dayNumber) + 3) % 7 + 7) % 7))!
  }
}

/// A day of the week, Monday first (ISO 8601).
public enum Weekday: UInt8, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension CivilDate: CustomStringConvertible, LosslessStringConvertible {
  /// ISO 8601: `1997-10-24`.
  public var description: String {
    let (year, month, day) = parts
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Reads `1997-10-24` and nothing else.
  public init?(_ text: String) {
    var text = text
    let date: CivilDate? = text.withUTF8 { bytes in
      guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45,
        let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]),
        let day = decimal(bytes[8..<10])
      else { return nil }
      return CivilDate(year: year, month: month, day: day)
    }
    guard let date else { return nil }
    self = date
  }
}

/// The number written by ASCII digits, or nil when anything else is among them.
func decimal(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
  var value = 0
  for byte in bytes {
    guard byte >= 48, byte <= 57, value < 1 << 50 else { return nil }
    value = value * 10 + Int(byte) - 48
  }
  return bytes.isEmpty ? nil : value
}

/// `number` in at least `width` digits, zeros in front.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
