internal import Basics
internal import Journal
internal import Sealing

/// The keys of sixteen owners whose numbers follow one another, sealed as one row: a list of a
/// hundred thousand people makes six thousand rows.
///
/// All sixteen are made at once and never again, so that a key that is not there was destroyed.
/// Sixteen, because a row of more than a thousand bytes would not stay on one page of SQLite.
struct KeyBlock: Equatable, Sendable {
  static let count = 16
  private static let keyBytes = 32

  /// Which sixteen. Its canonical bytes are what a block is sealed beside, so that no row can stand
  /// in another's place.
  struct Name: Hashable, Comparable, Sendable {
    let prefix: String
    let number: UInt64

    static func < (a: Self, b: Self) -> Bool { (a.number, a.prefix) < (b.number, b.prefix) }
  }

  /// Key after key; a destroyed one is zeros.
  private var bytes: [UInt8]

  /// Sixteen new keys.
  static func fresh() -> KeyBlock { KeyBlock(bytes: Sealing.freshBytes(count * keyBytes)) }

  /// Nothing but destroyed keys.
  static let empty = KeyBlock(bytes: Array(repeating: 0, count: count * keyBytes))

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// - Throws: `.forged` when the bytes are not what was sealed.
  init(
    _ sealed: [UInt8], of label: [UInt8], with mission: SealingKey
  ) throws(VaultFault) {
    guard let bytes = try? Sealing.open(sealed, bound: label, key: mission),
      bytes.count == Self.count * Self.keyBytes
    else { throw .forged }
    self.init(bytes: bytes)
  }

  func sealed(of label: [UInt8], with mission: SealingKey) -> [UInt8] {
    Sealing.seal(
      bytes, bound: label, key: mission, nonce: Sealing.freshBytes(Sealing.nonceBytes)[...])
  }

  /// nil once it was destroyed.
  subscript(place: Int) -> SealingKey? {
    get {
      let key = bytes[place * Self.keyBytes..<(place + 1) * Self.keyBytes]
      return key.contains { $0 != 0 } ? SealingKey(key) : nil
    }
    set {
      bytes.replaceSubrange(
        place * Self.keyBytes..<(place + 1) * Self.keyBytes,
        with: newValue?.bytes ?? Array(repeating: 0, count: Self.keyBytes))
    }
  }
}

extension KeyBlock.Name: Canonical {
  func write(to writer: inout ByteWriter) { writer.write(prefix, number) }
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(prefix: try reader.read(), number: try reader.read())
  }
}

extension SubjectKey {
  /// The block its key stands in, and where there.
  var block: KeyBlock.Name {
    KeyBlock.Name(prefix: prefix, number: raw / UInt64(KeyBlock.count))
  }
  var placeInBlock: Int { Int(raw % UInt64(KeyBlock.count)) }
}
