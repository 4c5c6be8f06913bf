public import Basics

/// Why an event log could not do as asked.
public enum LogFault: Error, Equatable, Sendable {
  case store(StoreFault)
  case vault(VaultFault)
  /// What lies at this position is not what was written there; `verify` says more.
  case damaged(position: Int)
}

/// The journal of one node: seals and chains what is appended, opens what is read.
///
/// One thread at a time may append.
public final class EventLog<Store: JournalStore, Keys: Vault> {
  public let store: Store
  public let vault: Keys
  public let node: NodeNumber
  public internal(set) var lastPosition = 0
  public internal(set) var lastTime = HybridTime.zero
  var lastSequence = 0
  var lastHash: [UInt8] = []
  private var lastCheckpoint = 0

  /// Opens a journal where it stands.
  public init(store: Store, vault: Keys, node: NodeNumber) throws(LogFault) {
    (self.store, self.vault, self.node) = (store, vault, node)
    lastCheckpoint =
      try asking { () throws(StoreFault) in try store.checkpoints() }
      .last?.checkpoint.position ?? 0
    try findEnd()
  }

  /// Finds where the journal ends now: another program may have appended to it.
  public func findEnd() throws(LogFault) {
    lastPosition = try asking { () throws(StoreFault) in try store.lastPosition }
    guard lastPosition > 0 else { return }
    let last = try asking { () throws(StoreFault) in
      try store.read(from: lastPosition, limit: 1)
    }.first
    guard let last, let header = try? EventHeader(canonicalBytes: last.header) else {
      throw .damaged(position: lastPosition)
    }
    lastTime = header.time
    lastSequence = header.sequence
    lastHash = last.hash
  }

  func asking<T>(_ body: () throws(StoreFault) -> T) throws(LogFault) -> T {
    do { return try body() } catch { throw .store(error) }
  }

  /// Opens one stored event.
  public static func open(_ event: StoredEvent, with vault: Keys) throws(LogFault) -> RecordedEvent
  {
    guard let header = try? EventHeader(canonicalBytes: event.header) else {
      throw .damaged(position: 0)
    }
    do throws(VaultFault) {
      let record = try vault.openRecord(event.record, bound: event.header)
      var personal: [UInt8]?
      if !event.owner.isEmpty {
        guard let owner = try? SubjectKey(canonicalBytes: event.owner) else { throw .forged }
        personal = try vault.openPersonal(event.personal, of: owner, bound: event.header)
      }
      return RecordedEvent(header: header, record: record, personal: personal)
    } catch {
      if error == .forged { throw .damaged(position: header.position) }
      throw .vault(error)
    }
  }

  /// Signs where the journal stands now; nil when there is nothing new to sign.
  @discardableResult
  public func checkpoint() throws(LogFault) -> Checkpoint? {
    guard lastPosition > lastCheckpoint else { return nil }
    let checkpoint = currentCheckpoint
    let signed = SignedCheckpoint(
      checkpoint: checkpoint, signature: vault.sign(checkpoint.canonicalBytes))
    try asking { () throws(StoreFault) in try store.append(signed) }
    lastCheckpoint = lastPosition
    return checkpoint
  }

  /// Where the journal stands, for the code on paper.
  public var currentCheckpoint: Checkpoint {
    Checkpoint(node: node, position: lastPosition, hash: lastHash, time: lastTime)
  }
}
