/// Why bytes could not be read; never says what they were.
public enum ByteFault: Error, Hashable, Sendable {
  /// They ended before the value did.
  case truncated
  /// They are not the canonical form of any value: an overlong number, a byte that stands for no
  /// case, text that is not UTF-8, an impossible date.
  case malformed
  /// A length is above what `Limits` allows.
  case tooLong
  /// There are more of them than the value needs.
  case trailing
}

/// Reads what `ByteWriter` wrote, and refuses everything else.
public struct ByteReader: Sendable {
  @usableFromInline let bytes: ArraySlice<UInt8>
  @usableFromInline var position: Int

  @inlinable public init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  @inlinable public init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  @inlinable public var isAtEnd: Bool { position == bytes.endIndex }

  /// How many bytes are left.
  @inlinable public var remaining: Int { bytes.endIndex - position }

  /// Throws unless every byte has been read.
  @inlinable public func finish() throws(ByteFault) {
    if !isAtEnd { throw .trailing }
  }

  @inlinable public mutating func byte() throws(ByteFault) -> UInt8 {
    guard position < bytes.endIndex else { throw .truncated }
    defer { position += 1 }
    return bytes[position]
  }

  @inlinable public mutating func unsigned() throws(ByteFault) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      if shift == 63 && next > 1 { throw .malformed }
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 {
        // A final zero byte would be a second spelling of a shorter number.
        if next == 0 && shift > 0 { throw .malformed }
        return value
      }
      shift += 7
    }
  }

  @inlinable public mutating func signed() throws(ByteFault) -> Int64 {
    let zigzag = try unsigned()
    return Int64(bitPattern: zigzag >> 1) ^ -Int64(bitPattern: zigzag & 1)
  }

  @inlinable public mutating func fixed() throws(ByteFault) -> UInt64 {
    var value: UInt64 = 0
    for _ in 0..<8 { value = value << 8 | UInt64(try byte()) }
    return value
  }

  /// A length that the bytes left could hold.
  @inlinable mutating func length(
    atMost limit: Int = Limits.binaryValueBytes
  ) throws(ByteFault) -> Int {
    let length = try unsigned()
    guard length <= UInt64(limit) else { throw .tooLong }
    guard Int(length) <= remaining else { throw .truncated }
    return Int(length)
  }

  /// `count` bytes as they are.
  @inlinable public mutating func raw(_ count: Int) throws(ByteFault) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else { throw .truncated }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// - Parameter limit: for the few values that may be larger than a record's, a snapshot
  ///   above all.
  public mutating func blob(
    limit: Int = Limits.binaryValueBytes
  ) throws(ByteFault) -> [UInt8] {
    Array(try raw(try length(atMost: limit)))
  }

  @inlinable public mutating func text() throws(ByteFault) -> String {
    let slice = try raw(try length())
    guard let text = String(validating: slice, as: UTF8.self) else { throw .malformed }
    return text
  }

  /// Reads one value of the type that is asked for.
  @inlinable public mutating func read<V: Canonical>() throws(ByteFault) -> V {
    try V(from: &self)
  }
}
