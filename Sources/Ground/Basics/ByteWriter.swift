/// Appends values in their canonical binary form: one value, one sequence of bytes.
///
/// Whole numbers are LEB128 (signed ones zigzag first), text is its UTF-8 length and bytes.
public struct ByteWriter: Sendable {
  public var bytes: [UInt8] = []

  @inlinable public init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  @inlinable public mutating func byte(_ value: UInt8) { bytes.append(value) }

  @inlinable public mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  @inlinable public mutating func signed(_ value: Int64) {
    unsigned(UInt64(bitPattern: value << 1 ^ value >> 63))
  }

  /// Eight bytes, most significant first: sorts as it counts.
  @inlinable public mutating func fixed(_ value: UInt64) {
    var rest = value
    for _ in 0..<8 {
      rest = rest << 8 | rest >> 56
      bytes.append(UInt8(truncatingIfNeeded: rest))
    }
  }

  @inlinable public mutating func blob(_ value: [UInt8]) {
    unsigned(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  @inlinable public mutating func text(_ value: String) {
    unsigned(UInt64(value.utf8.count))
    bytes.append(contentsOf: value.utf8)
  }

  /// Writes several values one behind the other.
  @inlinable public mutating func write<each V: Canonical>(_ values: repeat each V) {
    repeat (each values).write(to: &self)
  }

  // A pack is put together anew at each call: the short ones, which are in every event, are spelled
  // out.
  @inlinable public mutating func write<A: Canonical>(_ a: A) { a.write(to: &self) }
  @inlinable public mutating func write<A: Canonical, B: Canonical>(_ a: A, _ b: B) {
    a.write(to: &self)
    b.write(to: &self)
  }
  @inlinable public mutating func write<A: Canonical, B: Canonical, C: Canonical>(
    _ a: A, _ b: B, _ c: C
  ) {
    write(a, b)
    c.write(to: &self)
  }
  @inlinable public mutating func write<A: Canonical, B: Canonical, C: Canonical, D: Canonical>(
    _ a: A, _ b: B, _ c: C, _ d: D
  ) {
    write(a, b, c)
    d.write(to: &self)
  }
}
