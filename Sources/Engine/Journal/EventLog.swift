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
  public private(set) var lastPosition = 0
  public private(set) var lastTime = HybridTime.zero
  private var lastSequence = 0
  private var lastHash: [UInt8] = []
  private var lastCheckpoint = 0

  /// Opens a journal where it stands.
  public init(store: Store, vault: Keys, node: NodeNumber) throws(LogFault) {
    (self.store, self.vault, self.node) = (store, vault, node)
    lastCheckpoint =
      try asking { () throws(StoreFault) in try store.checkpoints() }
      .last?.checkpoint.position ?? 0
    try findEnd()
  }

  private func findEnd() throws(LogFault) {
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

  private func asking<T>(_ body: () throws(StoreFault) -> T) throws(LogFault) -> T {
    do { return try body() } catch { throw .store(error) }
  }

  /// Appends the events of one command: sealed, chained, durable when it returns.
  ///
  /// - Parameters:
  ///   - expected: the position the decision was made at.
  ///   - parallel: the hands that seal a large command's events.
  /// - Throws: `.store(.conflict)` when the journal has moved on since.
  /// - Returns: the positions taken.
  @discardableResult
  public func append(
    _ drafts: [EventDraft], command: CommandID, actor: ActorKey, at wall: Instant,
    expecting expected: Int, parallel: Parallel = { $0.forEach { $0() } }
  ) throws(LogFault) -> Range<Int> {
    guard expected == lastPosition else {
      throw .store(.conflict(expected: expected, actual: lastPosition))
    }
    let stored: [StoredEvent]
    do { stored = chained(try seal(drafts, command, actor, wall, parallel)) } catch {
      throw .vault(error as? VaultFault ?? .unavailable("\(error)"))
    }
    do { try store.append(stored, expecting: expected, command: command) } catch {
      // The disk says where the journal ends, not what was meant to be written.
      try? findEnd()
      throw .store(error)
    }
    if let last = stored.last, !drafts.isEmpty {
      lastHash = last.hash
      lastPosition += drafts.count
      lastSequence += drafts.count
      lastTime = times(drafts.count, wall).last ?? lastTime
    }
    return expected + 1..<expected + 1 + drafts.count
  }

  private func times(_ count: Int, _ wall: Instant) -> [HybridTime] {
    var time = lastTime
    return (0..<count).map { _ in
      time = time.next(at: wall)
      return time
    }
  }

  /// The drafts with their places, sealed but not yet chained.
  private func seal(
    _ drafts: [EventDraft], _ command: CommandID, _ actor: ActorKey, _ wall: Instant,
    _ parallel: Parallel
  ) throws -> [StoredEvent] {
    try vault.makeKeys(for: drafts.compactMap(\.personal?.owner))
    let nonces = vault.freshBytes(drafts.count * 2 * vault.nonceBytes)
    let times = times(drafts.count, wall)
    let (node, vault, last, sequence) = (node, vault, lastPosition, lastSequence)
    return try inHalves(of: drafts.count, parallel) { range in
      try range.map { index in
        let draft = drafts[index]
        let header = EventHeader(
          position: last + 1 + index, node: node, sequence: sequence + 1 + index,
          time: times[index], subject: draft.subject, kind: draft.kind, revision: draft.revision,
          actor: actor, command: command)
        let start = index * 2 * vault.nonceBytes
        return try Self.seal(
          draft, header, nonces[start..<start + 2 * vault.nonceBytes], with: vault)
      }
    }.flatMap(\.self)
  }

  private static func seal(
    _ draft: EventDraft, _ header: EventHeader, _ nonces: ArraySlice<UInt8>, with vault: Keys
  ) throws(VaultFault) -> StoredEvent {
    let bound = header.canonicalBytes
    var event = StoredEvent(
      header: bound,
      record: vault.sealRecord(
        draft.record, bound: bound, nonce: nonces.prefix(vault.nonceBytes)),
      owner: [], personal: [], hash: [])
    if let personal = draft.personal {
      event.owner = personal.owner.canonicalBytes
      event.personal = try vault.sealPersonal(
        personal.bytes, of: personal.owner, bound: bound, nonce: nonces.suffix(vault.nonceBytes))
    }
    return event
  }

  /// Each event bound to the one before.
  private func chained(_ sealed: consuming [StoredEvent]) -> [StoredEvent] {
    var hash = lastHash
    var chained = sealed
    var writer = ByteWriter(reserving: 1_024)
    for index in chained.indices {
      chained[index].hashed(after: hash, into: &writer)
      hash = vault.hash(writer.bytes)
      chained[index].hash = hash
    }
    return chained
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
