public import Journal
internal import Basics
internal import SQLite
internal import Sealing
internal import Synchronization

/// The keys of a mission: its own, each person's, and this node's signature.
///
/// A person's key is 32 random bytes, sealed under the mission's key, in a database apart from the
/// journal: destroying it destroys everything personal that was ever written of them, in every
/// copy of the journal. Safe to use from several threads.
public final class KeyRing: Vault {
  private let mission: SealingKey
  private let signing: SigningKey
  private let node: UInt16
  private let rows: KeyRows
  private let blocks: Mutex<[KeyBlock.Name: KeyBlock]>
  private let publicKeys: [UInt16: [UInt8]]

  /// - Parameters:
  ///   - path: of the key database, made when it is not there.
  ///   - mission: the mission's key, as `MissionKeyFile` gives it.
  ///   - node: this installation's number.
  public init(path: String, mission: [UInt8], node: UInt16) throws(VaultFault) {
    guard let key = SealingKey(mission[...]) else { throw .forged }
    self.mission = key
    self.node = node
    rows = try KeyRows(path: path)
    try rows.takeOver(with: key)
    var opened: [KeyBlock.Name: KeyBlock] = [:]
    for (label, sealed) in try rows.all() {
      guard let name = try? KeyBlock.Name(canonicalBytes: label) else { throw .forged }
      opened[name] = try KeyBlock(sealed, of: label, with: key)
    }
    blocks = Mutex(opened)
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
  public func hash(_ part: Range<Int>, of block: inout [UInt8], to place: Int) {
    Sealing.hash(part, of: &block, to: place)
  }
  public func freshBytes(_ count: Int) -> [UInt8] { Sealing.freshBytes(count) }
  public var nonceBytes: Int { Sealing.nonceBytes }

  public func sealRecord(
    _ plain: [UInt8], bound: [UInt8], nonce: ArraySlice<UInt8>, into sealed: inout [UInt8]
  ) { Sealing.seal(plain, bound: bound, key: mission, nonce: nonce, into: &sealed) }

  public func openRecord(_ sealed: [UInt8], bound: [UInt8]) throws(VaultFault) -> [UInt8] {
    do { return try Sealing.open(sealed, bound: bound, key: mission) } catch { throw .forged }
  }

  /// Blocks made ahead of need: owners are numbered one after the other, and one commit for so many
  /// of them costs what a commit for one does.
  static let blocksAhead: UInt64 = 256

  public func makeKeys(for owners: [SubjectKey]) throws(VaultFault) {
    let missing = blocks.withLock { known in
      var missing: Set<KeyBlock.Name> = []
      var former: KeyBlock.Name?
      for owner in owners where owner.block != former {
        former = owner.block
        if known[owner.block] == nil { missing.insert(owner.block) }
      }
      guard let last = missing.max() else { return missing }
      for number in last.number + 1...last.number + Self.blocksAhead {
        let ahead = KeyBlock.Name(prefix: last.prefix, number: number)
        if known[ahead] == nil { missing.insert(ahead) }
      }
      return missing
    }
    if missing.isEmpty { return }
    // In the order of the table, so that each row goes behind the one before.
    let names = missing.map { (name: $0, label: $0.canonicalBytes) }
      .sorted { $0.label.lexicographicallyPrecedes($1.label) }
    var made = names.map { _ in KeyBlock.fresh() }
    let sealed = zip(names, made).map { name, block in
      (label: name.label, sealed: block.sealed(of: name.label, with: mission))
    }
    for (index, standing) in try rows.keep(sealed).enumerated()
    where standing != sealed[index].sealed {
      made[index] = try KeyBlock(standing, of: sealed[index].label, with: mission)
    }
    blocks.withLock { blocks in
      for (name, block) in zip(names, made) { blocks[name.name] = block }
    }
  }

  /// An owner's key; also one that another program has made since this one began.
  private func key(of owner: SubjectKey) throws(VaultFault) -> SealingKey? {
    if let known = blocks.withLock({ $0[owner.block] }) { return known[owner.placeInBlock] }
    let label = owner.block.canonicalBytes
    guard let sealed = try rows.sealed(of: label) else { return nil }
    let block = try KeyBlock(sealed, of: label, with: mission)
    blocks.withLock { $0[owner.block] = block }
    return block[owner.placeInBlock]
  }

  public func sealPersonal(
    _ plain: [UInt8], of owner: SubjectKey, bound: [UInt8], nonce: ArraySlice<UInt8>,
    into sealed: inout [UInt8]
  ) throws(VaultFault) {
    guard let key = blocks.withLock({ $0[owner.block]?[owner.placeInBlock] }) else {
      throw .keyDestroyed
    }
    Sealing.seal(plain, bound: bound, key: key, nonce: nonce, into: &sealed)
  }

  public func openPersonal(
    _ sealed: [UInt8], of owner: SubjectKey, bound: [UInt8]
  ) throws(VaultFault) -> [UInt8]? {
    guard let key = try key(of: owner) else { return nil }
    do { return try Sealing.open(sealed, bound: bound, key: key) } catch { throw .forged }
  }

  public func hasKey(of owner: SubjectKey) -> Bool {
    blocks.withLock { $0[owner.block]?[owner.placeInBlock] != nil }
  }

  public func destroyKey(of owner: SubjectKey) throws(VaultFault) {
    let (mission, label) = (mission, owner.block.canonicalBytes)
    let left = try rows.change(label) { sealed throws(VaultFault) in
      var block = try KeyBlock(sealed, of: label, with: mission)
      block[owner.placeInBlock] = nil
      return block.sealed(of: label, with: mission)
    }
    let block = try left.map { sealed throws(VaultFault) in
      try KeyBlock(sealed, of: label, with: mission)
    }
    blocks.withLock { $0[owner.block] = block }
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
