public import Basics

/// A date of a machine-readable zone: two digits each of year, month and day, without a century.
///
/// Parts of a birth date that nobody knows are fillers (ICAO Doc 9303 part 3, section 4.8).
public struct ZoneDate: Hashable, Sendable {
  /// 0...99
  public let year: Int?
  public let month: Int?
  public let day: Int?

  public init(_ date: CivilDate) {
    let (year, month, day) = date.parts
    (self.year, self.month, self.day) = (year % 100, month, day)
  }

  public init(_ date: PartialDate) {
    (year, month, day) = (Int(date.year) % 100, date.month.map(Int.init), date.day.map(Int.init))
  }

  /// Nobody knows anything of it.
  public static let unknown = ZoneDate(year: nil, month: nil, day: nil)

  private init(year: Int?, month: Int?, day: Int?) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads six positions; nil when they are no date.
  init?(field: String) {
    let bytes = Array(field.utf8)
    guard bytes.count == 6 else { return nil }
    var parts: [Int?] = []
    for start in [0, 2, 4] {
      let pair = bytes[start..<start + 2]
      if pair.allSatisfy({ $0 == UInt8(ascii: "<") }) {
        parts.append(nil)
      } else if pair.allSatisfy({ (48...57).contains($0) }) {
        parts.append(pair.reduce(0) { $0 * 10 + Int($1) - 48 })
      } else {
        return nil
      }
    }
    guard parts[1].map((1...12).contains) ?? true, parts[2].map((1...31).contains) ?? true else {
      return nil
    }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  var field: String {
    [year, month, day].map { part in
      part.map { ($0 < 10 ? "0" : "") + String($0) } ?? "<<"
    }.joined()
  }

  /// The birth date it means to somebody who reads it on `today`: the latest that is not to come.
  ///
  /// - Returns: nil without a year, or when there is no such day.
  public func birth(readOn today: CivilDate) -> PartialDate? {
    guard let year else { return nil }
    let century = today.year - today.year % 100
    let known = month == nil ? nil : day
    for candidate in [century + year, century + year - 100] {
      if let date = PartialDate(year: candidate, month: month, day: known),
        date.earliest <= today
      {
        return date
      }
    }
    return nil
  }

  /// The day of expiry it means to somebody who reads it on `today`: the one within fifty years.
  ///
  /// - Returns: nil when a part is missing or there is no such day.
  public func expiry(readOn today: CivilDate) -> CivilDate? {
    guard let year, let month, let day else { return nil }
    let century = today.year - today.year % 100
    let candidates = [century - 100, century, century + 100].map { $0 + year }
    let nearest = candidates.min { abs($0 - today.year) < abs($1 - today.year) }
    return nearest.flatMap { CivilDate(year: $0, month: month, day: day) }
  }
}
