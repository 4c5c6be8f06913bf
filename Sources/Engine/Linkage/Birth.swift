import Basics

/// When somebody was born, as far as a list says: the days it could mean.
struct Birth: Hashable, Sendable {
  /// The first and the last day it could mean; both `unknown` when nothing is known.
  var first: Int32
  var last: Int32
  /// Gregorian year of the middle of it; 0 unknown.
  var year: Int16
  var month: UInt8
  var day: UInt8

  /// The day as YYYYMMDD, four bits a digit.
  private var digits: UInt64 {
    func two(_ value: Int) -> UInt64 { UInt64((value / 10) << 4 | value % 10) }
    return two(Int(year) / 100) << 24 | two(Int(year) % 100) << 16 | two(Int(month)) << 8
      | two(Int(day))
  }

  static let none = Birth(first: .min, last: .min, year: 0, month: 0, day: 0)

  var isKnown: Bool { year != 0 }
  var isExact: Bool { isKnown && first == last }

  /// Reads a birth date. Years 1178...1599 are Solar Hijri. 1 January and 1 Farvardin mean that
  /// only the year was known: registrars write them so.
  init(_ text: String) {
    var numbers: [Int] = []
    var length = 0
    for scalar in text.unicodeScalars.prefix(16) {
      guard let digit = Digits.value(scalar) else {
        length = 0
        continue
      }
      if length == 0 { numbers.append(0) }
      numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(digit)
      length += 1
    }
    if numbers.count == 1, length == 8 {
      numbers = [numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100]
    }
    self = Self.read(numbers) ?? .none
  }

  init(first: Int32, last: Int32, year: Int16, month: UInt8, day: UInt8) {
    (self.first, self.last, self.year, self.month, self.day) = (first, last, year, month, day)
  }

  private static func read(_ numbers: [Int]) -> Birth? {
    guard let year = numbers.first else { return nil }
    let wholeYear = numbers.count < 3 || (numbers[1] == 1 && numbers[2] == 1)
    if (1178..<1600).contains(year) {
      guard !wholeYear,
        let date = SolarHijriDate(
          year: year, month: numbers[1], day: numbers[2])?.civil
      else {
        guard let first = SolarHijriDate(year: year, month: 1, day: 1)?.civil else { return nil }
        return Birth(
          first: first.dayNumber, last: first.dayNumber + 364, year: Int16(year + 621), month: 0,
          day: 0)
      }
      return exact(date)
    }
    guard (1850...2150).contains(year) else { return nil }
    if !wholeYear, let date = CivilDate(year: year, month: numbers[1], day: numbers[2]) {
      return exact(date)
    }
    guard let first = CivilDate(year: year, month: 1, day: 1) else { return nil }
    return Birth(
      first: first.dayNumber, last: first.dayNumber + 364, year: Int16(year), month: 0, day: 0)
  }

  private static func exact(_ date: CivilDate) -> Birth {
    let (year, month, day) = date.parts
    return Birth(
      first: date.dayNumber, last: date.dayNumber, year: Int16(year), month: UInt8(month),
      day: UInt8(day))
  }

  /// How two births agree; 0 when one is unknown. `Level.birth` says what the numbers mean.
  static func level(_ a: Birth, _ b: Birth) -> UInt8 {
    guard a.isKnown, b.isKnown else { return 0 }
    let years = abs(Int(a.year) - Int(b.year))
    if a.isExact, b.isExact {
      if a.first == b.first { return 8 }
      let days = abs(Int(a.first) - Int(b.first))
      if years == 0, a.month == b.day, a.day == b.month { return 7 }
      if a.month == b.month, a.day == b.day { return years == 10 || years == 1 ? 7 : 3 }
      // Of two years that differ, only a slip into the month is left.
      if years > 0, a.day == b.day, Digits.isSlip(a.digits, b.digits) { return 7 }
      if days <= 1 || (years == 0 && (a.day == b.day || a.month == b.month)) { return 6 }
      if days <= 45 { return 5 }
      return years == 0 || days <= 200 ? 4 : years <= 1 ? 3 : years <= 3 ? 2 : 1
    }
    if a.first <= b.last, b.first <= a.last { return 5 }
    return years <= 1 ? 3 : years <= 3 ? 2 : 1
  }
}
