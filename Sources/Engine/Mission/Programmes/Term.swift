public import Basics

/// A length of calendar time: months, then days.
public struct Term: Equatable, Sendable, ExpressibleByIntegerLiteral {
  public var months: Int
  public var days: Int

  public init(months: Int = 0, days: Int = 0) { (self.months, self.days) = (months, days) }

  /// Days.
  public init(integerLiteral days: Int) { self.init(days: days) }

  /// The last day of a term that begins on `first`, that day included.
  public func last(from first: CivilDate) -> CivilDate {
    let end = first.adding(months: months)
    return end == .endOfTime ? end : end + (days - 1)
  }

  /// The first day of a term that still holds on `last`.
  public func first(until last: CivilDate) -> CivilDate {
    var first = (last - (days - 1)).adding(months: -months)
    // Months are of different lengths, so the day found may be a few days off; the last of them
    // that would be too early is stepped over.
    while self.last(from: first) < last { first = first + 1 }
    while self.last(from: first - 1) >= last { first = first - 1 }
    return first
  }
}

extension Term: CustomStringConvertible {
  public var description: String {
    [months > 0 ? "\(months) months" : nil, days > 0 ? "\(days) days" : nil]
      .compactMap { $0 }.joined(separator: " and ")
  }
}

extension Term: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(months, days) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(months: try reader.read(), days: try reader.read())
  }
}
