/// Keeps events: durable, ordered, nothing else. `commit` acknowledges only what survives a power
/// cut. One thread at a time, not always the same.
public protocol JournalStore: AnyObject, Sendable {
  /// The position of the last event; 0 when there is none.
  var lastPosition: Int { get throws(StoreFault) }

  /// Begins an append; nobody else's comes between it and its `commit` or `rollBack`.
  ///
  /// - Throws: `.conflict` when the last position is not `expected`: somebody was first.
  func begin(expecting expected: Int) throws(StoreFault)

  /// Events of the append that has begun, behind those added before.
  func add(_ block: StoredBlock) throws(StoreFault)

  /// Makes everything added durable, as what a command did; all of it, or nothing.
  func commit(_ command: CommandID) throws(StoreFault)

  /// Forgets everything added since `begin`.
  func rollBack()

  /// Work on what lies there that an append does not wait for; when somebody has the time.
  func settle() throws(StoreFault)

  /// At most `limit` events from `position` on, in order.
  func read(from position: Int, limit: Int) throws(StoreFault) -> [StoredEvent]

  /// The positions that a command's first run appended; empty when it decided nothing; nil when it
  /// was never run.
  func outcome(of command: CommandID) throws(StoreFault) -> Range<Int>?

  func append(_ checkpoint: SignedCheckpoint) throws(StoreFault)

  /// Every checkpoint, the oldest first.
  func checkpoints() throws(StoreFault) -> [SignedCheckpoint]
}

extension JournalStore {
  /// The same of events that do not lie in a block yet.
  public func add(_ events: [StoredEvent]) throws(StoreFault) { try add(StoredBlock(events)) }

  /// Appends all of the events, or none.
  ///
  /// - Throws: `.conflict` when the last position is not `expected`: somebody was first.
  public func append(
    _ events: [StoredEvent], expecting expected: Int, command: CommandID
  ) throws(StoreFault) {
    try begin(expecting: expected)
    do throws(StoreFault) {
      try add(events)
      try commit(command)
    } catch {
      rollBack()
      throw error
    }
  }
}

/// Why a store did not do as asked.
public enum StoreFault: Error, Equatable, Sendable {
  /// Somebody else appended first; read what they wrote and decide again.
  case conflict(expected: Int, actual: Int)
  /// The disk is full. Nothing was written; free some space and ask again.
  case full
  /// The database would acknowledge what a power cut can take away: it is no place for a journal.
  case notDurable
  /// The database is damaged, locked or gone; the text is the store's own, without personal data.
  case unavailable(String)
}

/// Seals, opens, hashes and signs: the keys never leave it.
public protocol Vault: AnyObject, Sendable {
  func hash(_ bytes: [UInt8]) -> [UInt8]
  /// Writes the hash of a part of a block to another place in it.
  func hash(_ part: Range<Int>, of block: inout [UInt8], to place: Int)
  /// Fresh random bytes for nonces, once for a whole batch.
  func freshBytes(_ count: Int) -> [UInt8]
  var nonceBytes: Int { get }

  /// Seals behind what stands in `sealed`.
  func sealRecord(
    _ plain: [UInt8], bound: [UInt8], nonce: ArraySlice<UInt8>, into sealed: inout [UInt8])
  /// - Throws: `.forged` when the bytes are not what was sealed.
  func openRecord(_ sealed: [UInt8], bound: [UInt8]) throws(VaultFault) -> [UInt8]

  /// Makes the keys of these owners durable, those that are not there yet; before their first
  /// event.
  func makeKeys(for owners: [SubjectKey]) throws(VaultFault)
  /// Seals under the owner's own key, which `makeKeys` has made.
  func sealPersonal(
    _ plain: [UInt8], of owner: SubjectKey, bound: [UInt8], nonce: ArraySlice<UInt8>,
    into sealed: inout [UInt8]
  ) throws(VaultFault)
  /// nil when the owner's key was destroyed.
  func openPersonal(
    _ sealed: [UInt8], of owner: SubjectKey, bound: [UInt8]
  ) throws(VaultFault) -> [UInt8]?
  /// Whether the owner has a key, which may not have sealed anything yet.
  func hasKey(of owner: SubjectKey) -> Bool
  /// Destroys an owner's key for good. Doing it again changes nothing.
  func destroyKey(of owner: SubjectKey) throws(VaultFault)

  /// This node's signature.
  func sign(_ message: [UInt8]) -> [UInt8]
  func verify(_ signature: [UInt8], of message: [UInt8], by node: UInt16) -> Bool
}

extension Vault {
  public func sealRecord(_ plain: [UInt8], bound: [UInt8], nonce: ArraySlice<UInt8>) -> [UInt8] {
    var sealed: [UInt8] = []
    sealRecord(plain, bound: bound, nonce: nonce, into: &sealed)
    return sealed
  }

  public func sealPersonal(
    _ plain: [UInt8], of owner: SubjectKey, bound: [UInt8], nonce: ArraySlice<UInt8>
  ) throws(VaultFault) -> [UInt8] {
    var sealed: [UInt8] = []
    try sealPersonal(plain, of: owner, bound: bound, nonce: nonce, into: &sealed)
    return sealed
  }
}

public enum VaultFault: Error, Equatable, Sendable {
  case forged
  case keyDestroyed
  case unavailable(String)
}
