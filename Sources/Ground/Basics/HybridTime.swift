/// A hybrid logical clock stamp: 48 bits of milliseconds and a 16-bit count.
///
/// It orders events, it does not prove when they happened. Source: Kulkarni, Demirbas et al.,
/// "Logical Physical Clocks" (2014).
public struct HybridTime: Hashable, Comparable, Sendable {
  public let raw: UInt64

  @inlinable public init(raw: UInt64) { self.raw = raw }

  public init(_ instant: Instant, count: UInt16 = 0) {
    raw = UInt64(max(0, instant.milliseconds)) << 16 | UInt64(count)
  }

  public var instant: Instant { Instant(milliseconds: Int64(raw >> 16)) }
  public var count: UInt16 { UInt16(raw & 0xFFFF) }

  public static let zero = HybridTime(raw: 0)

  @inlinable public static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }

  /// The stamp of an event made now, when `self` was the last stamp made or seen.
  ///
  /// Never goes back, whatever the wall clock does; when the count is used up the millisecond
  /// moves on by itself.
  public func next(at wall: Instant) -> HybridTime {
    max(HybridTime(wall), HybridTime(raw: raw + 1))
  }

  /// How far ahead of the wall clock a stamp may be before it is put aside for a person to see.
  public static let furthestAhead: Int64 = 24 * 3_600_000

  /// Whether a stamp from elsewhere may be adopted at `wall`: one clock set to 2031 must not
  /// poison every other.
  public func isCredible(at wall: Instant) -> Bool {
    instant.milliseconds <= wall.milliseconds + Self.furthestAhead
  }
}
