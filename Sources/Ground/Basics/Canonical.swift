/// A value with exactly one binary form: what is hashed, signed, sealed and compared.
///
/// What is generic here is inlinable: unspecialised it would look up types for every value.
public protocol Canonical: Sendable {
  func write(to writer: inout ByteWriter)
  init(from reader: inout ByteReader) throws(ByteFault)
}

extension Canonical {
  /// The canonical bytes of this value.
  @inlinable public var canonicalBytes: [UInt8] {
    var writer = ByteWriter(reserving: 96)
    write(to: &writer)
    return writer.bytes
  }

  /// Reads a value that takes up all of `bytes`.
  @inlinable public init(canonicalBytes bytes: [UInt8]) throws(ByteFault) {
    var reader = ByteReader(bytes)
    try self.init(from: &reader)
    try reader.finish()
  }
}

extension Bool: Canonical {
  @inlinable public func write(to writer: inout ByteWriter) { writer.byte(self ? 1 : 0) }
  @inlinable public init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 0: self = false
    case 1: self = true
    default: throw .malformed
    }
  }
}

extension Int: Canonical {
  @inlinable public func write(to writer: inout ByteWriter) { writer.signed(Int64(self)) }
  @inlinable public init(from reader: inout ByteReader) throws(ByteFault) {
    self = Int(try reader.signed())
  }
}

extension UInt64: Canonical {
  @inlinable public func write(to writer: inout ByteWriter) { writer.unsigned(self) }
  @inlinable public init(from reader: inout ByteReader) throws(ByteFault) {
    self = try reader.unsigned()
  }
}

extension UInt16: Canonical {
  @inlinable public func write(to writer: inout ByteWriter) { writer.unsigned(UInt64(self)) }
  @inlinable public init(from reader: inout ByteReader) throws(ByteFault) {
    guard let value = UInt16(exactly: try reader.unsigned()) else { throw .malformed }
    self = value
  }
}

extension UInt8: Canonical {
  @inlinable public func write(to writer: inout ByteWriter) { writer.byte(self) }
  @inlinable public init(from reader: inout ByteReader) throws(ByteFault) {
    self = try reader.byte()
  }
}

extension String: Canonical {
  @inlinable public func write(to writer: inout ByteWriter) { writer.text(self) }
  @inlinable public init(from reader: inout ByteReader) throws(ByteFault) {
    self = try reader.text()
  }
}

extension Optional: Canonical where Wrapped: Canonical {
  @inlinable public func write(to writer: inout ByteWriter) {
    writer.write(self != nil)
    if let self { writer.write(self) }
  }
  @inlinable public init(from reader: inout ByteReader) throws(ByteFault) {
    let isThere: Bool = try reader.read()
    // Named, for `read` would otherwise be asked for an optional again.
    self = isThere ? try Wrapped(from: &reader) : nil
  }
}

extension Array: Canonical where Element: Canonical {
  @inlinable public func write(to writer: inout ByteWriter) {
    writer.unsigned(UInt64(count))
    for element in self { element.write(to: &writer) }
  }
  @inlinable public init(from reader: inout ByteReader) throws(ByteFault) {
    // Every element takes a byte at least, so a length beyond the bytes left is a lie.
    let count = try reader.length()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try reader.read()) }
  }
}

extension ID: Canonical {
  @inlinable public func write(to writer: inout ByteWriter) {
    writer.write(node, UInt64(number))
  }
  @inlinable public init(from reader: inout ByteReader) throws(ByteFault) {
    let node: NodeNumber = try reader.read()
    let number: UInt64 = try reader.read()
    guard number > 0, number < 1 << 48 else { throw .malformed }
    self.init(raw: UInt64(node) << 48 | number)
  }
}

extension CivilDate: Canonical {
  public func write(to writer: inout ByteWriter) { writer.signed(Int64(dayNumber)) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    // Years 1...9999.
    let day = try reader.signed()
    guard (-719_162...2_932_896).contains(day) else { throw .malformed }
    self.init(dayNumber: Int32(day))
  }
}

extension PartialDate: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(Int(year), month ?? 0, day ?? 0, isEstimated)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    let year: Int = try reader.read()
    let month: UInt8 = try reader.read()
    let day: UInt8 = try reader.read()
    let date = PartialDate(
      year: year, month: month == 0 ? nil : Int(month), day: day == 0 ? nil : Int(day),
      isEstimated: try reader.read())
    guard let date else { throw .malformed }
    self = date
  }
}

extension Instant: Canonical {
  public func write(to writer: inout ByteWriter) { writer.signed(milliseconds) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(milliseconds: try reader.signed())
  }
}

extension HybridTime: Canonical {
  public func write(to writer: inout ByteWriter) { writer.unsigned(raw) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(raw: try reader.unsigned())
  }
}

extension Measure: Canonical {
  @inlinable public func write(to writer: inout ByteWriter) { writer.signed(Int64(value)) }
  @inlinable public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(try reader.read())
  }
}

/// An enumeration without associated values, stored as its raw byte.
public protocol CanonicalEnum: Canonical, RawRepresentable where RawValue == UInt8 {}

extension CanonicalEnum {
  @inlinable public func write(to writer: inout ByteWriter) { writer.byte(rawValue) }
  @inlinable public init(from reader: inout ByteReader) throws(ByteFault) {
    guard let value = Self(rawValue: try reader.byte()) else { throw .malformed }
    self = value
  }
}
