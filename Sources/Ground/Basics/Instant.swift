/// A moment in UTC, to the millisecond.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  @inlinable public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public init(_ date: CivilDate, hour: Int = 0, minute: Int = 0) {
    milliseconds = (Int64(date.dayNumber) * 1440 + Int64(hour * 60 + minute)) * 60_000
  }

  @inlinable public static func < (a: Self, b: Self) -> Bool { a.milliseconds < b.milliseconds }

  /// The civil date at `offset` minutes east of Greenwich.
  public func date(offset: Int = 0) -> CivilDate {
    let local = milliseconds + Int64(offset) * 60_000
    return CivilDate(dayNumber: Int32(local.dividedFloor(by: 86_400_000)))
  }
}

extension Instant: CustomStringConvertible {
  /// ISO 8601 in UTC, to the second: `1997-10-24T06:30:00Z`.
  public var description: String {
    let day = date()
    let seconds = Int((milliseconds - Int64(day.dayNumber) * 86_400_000) / 1000)
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
    return "\(day)T\(time[0]):\(time[1]):\(time[2])Z"
  }
}

extension Int64 {
  func dividedFloor(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
