/// The days from one date to another, both included; never empty.
public struct DateSpan: Hashable, Sendable {
  public let first: CivilDate
  public let last: CivilDate

  /// - Returns: nil when `last` is before `first`.
  public init?(_ first: CivilDate, _ last: CivilDate) {
    guard first <= last else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// From `first` on, as far as the calendar goes.
  public init(from first: CivilDate) { (self.first, last) = (first, .endOfTime) }

  public func contains(_ date: CivilDate) -> Bool { first <= date && date <= last }

  /// The days both have, or nil when they have none.
  public func intersection(_ other: DateSpan) -> DateSpan? {
    DateSpan(max(first, other.first), min(last, other.last))
  }

  public func overlaps(_ other: DateSpan) -> Bool { intersection(other) != nil }

  /// What is left of these days without `other`: nothing, one span or two.
  public func subtracting(_ other: DateSpan) -> [DateSpan] {
    guard overlaps(other) else { return [self] }
    return [
      DateSpan(first, other.first - 1),
      other.last < .endOfTime ? DateSpan(other.last + 1, last) : nil,
    ].compactMap { $0 }
  }

  public var days: Days { Days(last - first + 1) }
}

extension CivilDate {
  /// 9999-12-31, which stands for "no end".
  public static let endOfTime = CivilDate(dayNumber: 2_932_896)
  /// 0001-01-01, which stands for "always".
  public static let beginningOfTime = CivilDate(dayNumber: -719_162)
}

extension DateSpan: CustomStringConvertible {
  public var description: String {
    last == .endOfTime ? "from \(first)" : first == last ? "\(first)" : "\(first) to \(last)"
  }
}

extension DateSpan: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(first, last) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    let first: CivilDate = try reader.read()
    guard let span = DateSpan(first, try reader.read()) else { throw .malformed }
    self = span
  }
}
