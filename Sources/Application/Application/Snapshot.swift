import Basics
public import Journal
public import Mission

/// A state on disk, so that a mission opens in a second: everything personal under its owner's own
/// key, the rest under the mission's, bound to the place in the journal it was taken at.
///
/// A snapshot is never truth: when it does not open, the journal is folded instead. So it is when a
/// version that understands other events wrote it: what that one passed over, this one must see.
public struct Snapshot: Sendable {
  private static let magic = Array("safar-snapshot-3".utf8)

  public let position: Int
  public let state: MissionState

  public init(position: Int, state: MissionState) {
    (self.position, self.state) = (position, state)
  }

  /// The file's bytes.
  ///
  /// - Parameter parallel: two hands, one for what is personal and one for the rest.
  public func sealed<Keys: Vault>(
    with vault: Keys, hash: [UInt8], parallel: Parallel = { $0.forEach { $0() } }
  ) throws -> [UInt8] {
    var head = ByteWriter()
    head.bytes += Self.magic
    head.write(position, hash, vault.hash(Event.vocabulary))
    let (state, bound) = (state, head.bytes)
    return try together(
      trying: [
        { @Sendable in
          var writer = ByteWriter(reserving: 1 << 20)
          writer.bytes += bound
          writer.blob(
            vault.sealRecord(
              state.canonicalBytes, bound: bound, nonce: vault.freshBytes(vault.nonceBytes)[...]))
          return writer.bytes
        },
        { @Sendable in
          var writer = ByteWriter(reserving: 1 << 20)
          try state.personalParts { part in
            let owner = SubjectKey(prefix: part.ownerPrefix, raw: part.ownerRaw)
            writer.write(owner)
            writer.blob(
              try vault.sealPersonal(
                part.bytes, of: owner, bound: bound,
                nonce: vault.freshBytes(vault.nonceBytes)[...]))
          }
          return writer.bytes
        },
      ], parallel
    ).reduce(into: []) { $0 += $1 }
  }

  /// Opens a snapshot's file; the parts of people who were erased since stay closed.
  ///
  /// - Returns: nil when it is not a snapshot of this journal, or does not open.
  public static func open<Keys: Vault>(
    _ bytes: [UInt8], with vault: Keys, hashAt: (Int) -> [UInt8]?
  ) -> Snapshot? {
    guard bytes.starts(with: magic) else { return nil }
    var reader = ByteReader(bytes[magic.count...])
    do {
      let position: Int = try reader.read()
      let hash: [UInt8] = try reader.read()
      let vocabulary: [UInt8] = try reader.read()
      guard vocabulary == vault.hash(Event.vocabulary), hashAt(position) == hash else { return nil }
      let bound = Array(bytes[..<(bytes.count - reader.remaining)])
      let plain = try vault.openRecord(try reader.blob(limit: .max), bound: bound)
      var state = try MissionState(canonicalBytes: plain)
      while !reader.isAtEnd {
        let owner: SubjectKey = try reader.read()
        guard let part = try vault.openPersonal(try reader.blob(), of: owner, bound: bound) else {
          continue
        }
        try state.restore(
          PersonalPart(ownerPrefix: owner.prefix, ownerRaw: owner.raw, bytes: part))
      }
      return Snapshot(position: position, state: state)
    } catch { return nil }
  }

  /// The place in the journal that a snapshot's file says it was taken at; nil when it is none.
  ///
  /// - Parameter head: the file's first bytes, at least `headBytes` of them where it has so many.
  public static func position(head: [UInt8]) -> Int? {
    guard head.starts(with: magic) else { return nil }
    var reader = ByteReader(head[magic.count...])
    return try? reader.read()
  }

  /// Bytes that are enough for `position(head:)`.
  public static let headBytes = 32
}
