public import Basics

extension EventLog {
  /// Appends the events of one command: sealed, chained, durable when it returns.
  ///
  /// A large command goes in parts: while one is written, the next are sealed and chained. How many
  /// hands there are changes nothing of what is written.
  ///
  /// - Parameters:
  ///   - draft: makes an event ready for the journal; called on any thread.
  ///   - expected: the position the decision was made at.
  ///   - parallel: the hands that seal and write.
  /// - Throws: `.store(.conflict)` when the journal has moved on since.
  /// - Returns: the positions taken.
  @discardableResult
  public func append<Decided: Sendable>(
    _ events: [Decided], as draft: @escaping @Sendable (Decided) -> EventDraft,
    command: CommandID, actor: ActorKey, at wall: Instant, expecting expected: Int,
    parallel: Parallel = { $0.forEach { $0() } }
  ) throws(LogFault) -> Range<Int> {
    guard expected == lastPosition else {
      throw .store(.conflict(expected: expected, actual: lastPosition))
    }
    let parts = stride(from: 0, to: events.count, by: Self.partSize).map { start in
      { @Sendable in events[start..<min(start + Self.partSize, events.count)].map(draft) }
    }
    let batch = SealingBatch(
      parts: together(parts, parallel), partSize: Self.partSize, vault: vault,
      times: times(events.count, wall), node: node, position: lastPosition + 1,
      sequence: lastSequence + 1, actor: actor, command: command)
    // Once for all of them: every commit of keys waits for the disk.
    do { try vault.makeKeys(for: batch.owners) } catch { throw LogFault(error) }
    try asking { () throws(StoreFault) in try store.begin(expecting: expected) }
    do {
      let line = AppendLine(batch, into: store, after: lastHash)
      parallel(Array(repeating: { line.work() }, count: line.hands))
      let hash = try line.end()
      try store.commit(command)
      lastHash = hash
    } catch {
      store.rollBack()
      // The disk says where the journal ends, not what was meant to be written.
      try? findEnd()
      throw LogFault(error)
    }
    lastPosition += events.count
    lastSequence += events.count
    lastTime = batch.times.last ?? lastTime
    return expected + 1..<expected + 1 + events.count
  }

  /// The same of events that are drafted already.
  @discardableResult
  public func append(
    _ drafts: [EventDraft], command: CommandID, actor: ActorKey, at wall: Instant,
    expecting expected: Int, parallel: Parallel = { $0.forEach { $0() } }
  ) throws(LogFault) -> Range<Int> {
    try append(
      drafts, as: { $0 }, command: command, actor: actor, at: wall, expecting: expected,
      parallel: parallel)
  }

  /// Few enough events that another hand soon has something to write, enough that handing them over
  /// costs nothing beside them.
  private static var partSize: Int { 128 }

  private func times(_ count: Int, _ wall: Instant) -> [HybridTime] {
    var time = lastTime
    return (0..<count).map { _ in
      time = time.next(at: wall)
      return time
    }
  }
}

/// Events on their way into the journal, each with its place.
struct SealingBatch<Keys: Vault>: Sendable {
  /// In order, each but the last of `partSize` events.
  let parts: [[EventDraft]]
  let partSize: Int
  let vault: Keys
  let times: [HybridTime]
  let node: NodeNumber
  /// Of the first event.
  let position: Int
  let sequence: Int
  let actor: ActorKey
  let command: CommandID

  /// Whose keys seal what is personal.
  var owners: [SubjectKey] { parts.flatMap { $0.compactMap(\.personal?.owner) } }

  /// A part's events sealed, not yet chained.
  func sealed(_ part: Int) throws(VaultFault) -> [StoredEvent] {
    let drafts = parts[part]
    let nonces = vault.freshBytes(drafts.count * 2 * vault.nonceBytes)
    var sealed: [StoredEvent] = []
    sealed.reserveCapacity(drafts.count)
    for (offset, draft) in drafts.enumerated() {
      let start = offset * 2 * vault.nonceBytes
      sealed.append(
        try seal(
          draft, header(of: draft, part * partSize + offset),
          nonces[start..<start + 2 * vault.nonceBytes]))
    }
    return sealed
  }

  private func header(of draft: EventDraft, _ index: Int) -> EventHeader {
    EventHeader(
      position: position + index, node: node, sequence: sequence + index, time: times[index],
      subject: draft.subject, kind: draft.kind, revision: draft.revision, actor: actor,
      command: command)
  }

  private func seal(
    _ draft: EventDraft, _ header: EventHeader, _ nonces: ArraySlice<UInt8>
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
}

extension LogFault {
  fileprivate init(_ error: any Error) {
    self =
      switch error {
      case let fault as StoreFault: .store(fault)
      case let fault as VaultFault: .vault(fault)
      default: .vault(.unavailable("\(error)"))
      }
  }
}
