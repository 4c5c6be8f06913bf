public import Journal
internal import Basics
internal import SQLite
internal import Sealing
internal import Synchronization

/// The keys of a mission: its own, each person's, and this node's signature.
///
/// A person's key is 32 random bytes, sealed under the mission's key, in a database apart from the
/// journal: destroying the row destroys everything personal that was ever written of them, in every
/// copy of the journal. Safe to use from several threads.
public final class KeyRing: Vault {
  private let mission: SealingKey
  private let signing: SigningKey
  private let node: UInt16
  private let rows: KeyRows
  private let keys: Mutex<[SubjectKey: SealingKey]>
  private let publicKeys: [UInt16: [UInt8]]

  /// - Parameters:
  ///   - path: of the key database, made when it is not there.
  ///   - mission: the mission's key, as `MissionKeyFile` gives it.
  ///   - node: this installation's number.
  public init(path: String, mission: [UInt8], node: UInt16) throws(VaultFault) {
    guard let key = SealingKey(mission) else { throw .forged }
    self.mission = key
    self.node = node
    rows = try KeyRows(path: path)
    let wrapped = try rows.all()
    var opened: [SubjectKey: SealingKey] = [:]
    opened.reserveCapacity(wrapped.count)
    for (owner, sealed) in wrapped {
      guard let subject = try? SubjectKey(canonicalBytes: owner) else { throw .forged }
      opened[subject] = try Self.unwrap(sealed, of: owner, with: key)
    }
    keys = Mutex(opened)
    let label = Array("node \(node)".utf8)
    if let sealed = try rows.secret(label) {
      guard let seed = try? Sealing.open(sealed, bound: label, key: key),
        let signing = SigningKey(seed: seed)
      else { throw .forged }
      self.signing = signing
    } else {
      let seed = Sealing.freshBytes(32)
      try rows.keep(
        secret: label,
        Sealing.seal(seed, bound: label, key: key, nonce: Sealing.freshBytes(24)[...]))
      signing = SigningKey(seed: seed)!
    }
    publicKeys = [node: signing.publicKey]
  }

  public func hash(_ bytes: [UInt8]) -> [UInt8] { Sealing.hash(bytes) }
  public func freshBytes(_ count: Int) -> [UInt8] { Sealing.freshBytes(count) }
  public var nonceBytes: Int { Sealing.nonceBytes }

  public func sealRecord(_ plain: [UInt8], bound: [UInt8], nonce: ArraySlice<UInt8>) -> [UInt8] {
    Sealing.seal(plain, bound: bound, key: mission, nonce: nonce)
  }

  public func openRecord(_ sealed: [UInt8], bound: [UInt8]) throws(VaultFault) -> [UInt8] {
    do { return try Sealing.open(sealed, bound: bound, key: mission) } catch { throw .forged }
  }

  /// Keys made ahead of need: owners are numbered one after the other, and one commit for so many
  /// of them costs what a commit for one does.
  static let keysAhead: UInt64 = 4_096

  public func makeKeys(for owners: [SubjectKey]) throws(VaultFault) {
    let missing = keys.withLock { keys in
      let missing = Set(owners).filter { keys[$0] == nil }
        .sorted { ($0.raw, $0.prefix) < ($1.raw, $1.prefix) }
      guard let last = missing.last else { return missing }
      // Beyond the highest only: a destroyed key below it stays destroyed.
      let ahead = (last.raw + 1...last.raw + Self.keysAhead).lazy
        .map { SubjectKey(prefix: last.prefix, raw: $0) }
      return missing + ahead.filter { keys[$0] == nil }
    }
    if missing.isEmpty { return }
    let secrets = Sealing.freshBytes(missing.count * 32)
    let nonces = Sealing.freshBytes(missing.count * 24)
    var made: [(SubjectKey, SealingKey)] = []
    var wrapped: [(owner: [UInt8], sealed: [UInt8])] = []
    for (index, owner) in missing.enumerated() {
      let bytes = Array(secrets[index * 32..<index * 32 + 32])
      let label = owner.canonicalBytes
      made.append((owner, SealingKey(bytes)!))
      wrapped.append(
        (
          label,
          Sealing.seal(
            bytes, bound: label, key: mission, nonce: nonces[index * 24..<index * 24 + 24])
        ))
    }
    for (index, sealed) in try rows.keep(wrapped).enumerated() where sealed != wrapped[index].sealed
    {
      made[index].1 = try Self.unwrap(sealed, of: wrapped[index].owner, with: mission)
    }
    keys.withLock { keys in for (owner, key) in made { keys[owner] = key } }
  }

  private static func unwrap(
    _ sealed: [UInt8], of owner: [UInt8], with mission: SealingKey
  ) throws(VaultFault) -> SealingKey {
    guard let bytes = try? Sealing.open(sealed, bound: owner, key: mission),
      let key = SealingKey(bytes)
    else { throw .forged }
    return key
  }

  /// An owner's key; also one that another program has made since this one began.
  private func key(of owner: SubjectKey) throws(VaultFault) -> SealingKey? {
    if let known = keys.withLock({ $0[owner] }) { return known }
    let label = owner.canonicalBytes
    guard let sealed = try rows.sealed(of: label) else { return nil }
    let key = try Self.unwrap(sealed, of: label, with: mission)
    keys.withLock { $0[owner] = key }
    return key
  }

  public func sealPersonal(
    _ plain: [UInt8], of owner: SubjectKey, bound: [UInt8], nonce: ArraySlice<UInt8>
  ) throws(VaultFault) -> [UInt8] {
    guard let key = keys.withLock({ $0[owner] }) else { throw .keyDestroyed }
    return Sealing.seal(plain, bound: bound, key: key, nonce: nonce)
  }

  public func openPersonal(
    _ sealed: [UInt8], of owner: SubjectKey, bound: [UInt8]
  ) throws(VaultFault) -> [UInt8]? {
    guard let key = try key(of: owner) else { return nil }
    do { return try Sealing.open(sealed, bound: bound, key: key) } catch { throw .forged }
  }

  public func hasKey(of owner: SubjectKey) -> Bool { keys.withLock { $0[owner] != nil } }

  public func destroyKey(of owner: SubjectKey) throws(VaultFault) {
    try rows.destroy(owner.canonicalBytes)
    keys.withLock { $0[owner] = nil }
  }

  public func sign(_ message: [UInt8]) -> [UInt8] { signing.sign(message) }

  public func verify(_ signature: [UInt8], of message: [UInt8], by node: UInt16) -> Bool {
    guard let key = publicKeys[node] else { return false }
    return SigningKey.verify(signature, of: message, by: key)
  }

  /// This node's public key, 32 bytes: for whoever verifies what it signed, without the mission.
  public var publicKey: [UInt8] { signing.publicKey }

  /// Whether a signature is of `message` by the owner of a public key.
  public static func verify(
    _ signature: [UInt8], of message: [UInt8], byKey publicKey: [UInt8]
  ) -> Bool {
    SigningKey.verify(signature, of: message, by: publicKey)
  }

  /// The last checkpoint this key store has seen: kept apart from the journal, so that a journal
  /// cut off behind its last checkpoint is found out.
  public func witness() throws(VaultFault) -> Checkpoint? {
    let label = Array("witness".utf8)
    guard let sealed = try rows.secret(label) else { return nil }
    guard let bytes = try? Sealing.open(sealed, bound: label, key: mission),
      let checkpoint = try? Checkpoint(canonicalBytes: bytes)
    else { throw .forged }
    return checkpoint
  }

  public func keep(witness checkpoint: Checkpoint) throws(VaultFault) {
    let label = Array("witness".utf8)
    try rows.keep(
      secret: label,
      Sealing.seal(
        checkpoint.canonicalBytes, bound: label, key: mission, nonce: Sealing.freshBytes(24)[...]))
  }

  /// Copies the key database to another file.
  public func backUp(to path: String) throws(VaultFault) { try rows.backUp(to: path) }
}
