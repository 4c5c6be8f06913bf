/// A birth date as far as it is known: a year, a month of a year, or a day; perhaps estimated.
///
/// Lists often say "1 January" or "1 Farvardin" when only the year is known; the reader of a list
/// decides that and stores the year alone.
public struct PartialDate: Hashable, Sendable {
  public let year: Int16
  /// 1...12, or nil when only the year is known.
  public let month: UInt8?
  /// 1...31, or nil when the day is not known.
  public let day: UInt8?
  /// Somebody judged it; nobody had a paper.
  public let isEstimated: Bool

  /// - Returns: nil when there is no such date, or a day is given without its month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil, isEstimated: Bool = false) {
    guard (1850...2150).contains(year), day == nil || month != nil,
      CivilDate(year: year, month: month ?? 1, day: day ?? 1) != nil
    else { return nil }
    self.year = Int16(year)
    self.month = month.map { UInt8($0) }
    self.day = day.map { UInt8($0) }
    self.isEstimated = isEstimated
  }

  public init(_ date: CivilDate) {
    let (year, month, day) = date.parts
    self.init(year: year, month: month, day: day)!
  }

  /// The first day it could mean.
  public var earliest: CivilDate {
    CivilDate(year: Int(year), month: Int(month ?? 1), day: Int(day ?? 1))!
  }

  /// The last day it could mean.
  public var latest: CivilDate {
    let month = Int(month ?? 12)
    let last = CivilDate.length(ofMonth: month, year: Int(year))
    return CivilDate(year: Int(year), month: month, day: day.map(Int.init) ?? last)!
  }

  /// Completed years on `date`, taking the latest birth the date allows; never below zero.
  ///
  /// Erring to the younger side keeps a child a child: rules that protect minors hold in doubt.
  public func age(on date: CivilDate) -> Int {
    let birth = latest.parts
    let today = date.parts
    let had = (today.month, today.day) >= (birth.month, birth.day)
    return max(0, today.year - birth.year - (had ? 0 : 1))
  }
}

extension PartialDate: CustomStringConvertible, LosslessStringConvertible {
  /// `1961`, `1961-05` or `1961-05-17`, with `~` behind an estimate.
  public var description: String {
    var text = padded(Int(year), 4)
    if let month { text += "-" + padded(Int(month), 2) }
    if let day { text += "-" + padded(Int(day), 2) }
    return isEstimated ? text + "~" : text
  }

  public init?(_ text: String) {
    let isEstimated = text.hasSuffix("~")
    let parts = text.drop(suffix: isEstimated ? 1 : 0).split(
      separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4, let year = Int(parts[0]),
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 && UInt8($0) != nil })
    else { return nil }
    self.init(
      year: year, month: parts.count > 1 ? Int(parts[1]) : nil,
      day: parts.count > 2 ? Int(parts[2]) : nil, isEstimated: isEstimated)
  }
}

extension String {
  fileprivate func drop(suffix count: Int) -> Substring { dropLast(count) }
}
