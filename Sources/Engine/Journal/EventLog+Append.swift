public import Basics

extension EventLog {
  /// Appends the events of one command: sealed, chained, durable when it returns.
  ///
  /// A large command goes in parts: while one is chained and written, the next is sealed. How many
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
    let times = times(events.count, wall)
    let drafts: [EventDraft]
    do {
      drafts = try inHalves(of: events.count, parallel) { events[$0].map(draft) }.flatMap(\.self)
      // Once for all of them: every commit of keys waits for the disk.
      try vault.makeKeys(for: drafts.compactMap(\.personal?.owner))
    } catch { throw LogFault(error) }
    let batch = SealingBatch(
      drafts: drafts, vault: vault, times: times, node: node, position: lastPosition + 1,
      sequence: lastSequence + 1, actor: actor, command: command)
    try asking { () throws(StoreFault) in try store.begin(expecting: expected) }
    do {
      let hash = try write(batch, parallel)
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
    lastTime = times.last ?? lastTime
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

  private func times(_ count: Int, _ wall: Instant) -> [HybridTime] {
    var time = lastTime
    return (0..<count).map { _ in
      time = time.next(at: wall)
      return time
    }
  }

  /// Writes a batch part by part.
  ///
  /// - Returns: the chain's last hash.
  private func write(
    _ batch: SealingBatch<Keys>, _ parallel: Parallel
  ) throws -> [UInt8] {
    var hash = lastHash
    var ready: [StoredEvent] = []
    for part in batch.parts + [[]] {
      let (store, vault, former, sealed) = (store, vault, hash, ready)
      let writing: @Sendable () throws -> [StoredEvent] = {
        let chained = chained(sealed, after: former, with: vault)
        try store.add(chained)
        return chained.suffix(1)
      }
      let sealing = part.map { range in
        { @Sendable () throws -> [StoredEvent] in try batch.sealed(range) }
      }
      var done = try together(trying: [writing] + sealing, parallel)
      hash = done.removeFirst().last?.hash ?? hash
      ready = done.flatMap(\.self)
    }
    return hash
  }
}

/// Events on their way into the journal, each with its place.
struct SealingBatch<Keys: Vault>: Sendable {
  let drafts: [EventDraft]
  let vault: Keys
  let times: [HybridTime]
  let node: NodeNumber
  /// Of the first event.
  let position: Int
  let sequence: Int
  let actor: ActorKey
  let command: CommandID

  /// Events that are sealed at one go: few enough that the other hand soon has something to write,
  /// enough that handing them over costs nothing beside them.
  private var partSize: Int { min(max(drafts.count / 16, 512), 8_192) }

  /// The batch in parts, each in two halves for two hands.
  var parts: [[Range<Int>]] {
    stride(from: 0, to: drafts.count, by: partSize).map { start in
      let end = min(start + partSize, drafts.count)
      let middle = start + (end - start) / 2
      return [start..<middle, middle..<end]
    }
  }

  /// Some of the events sealed, not yet chained.
  func sealed(_ range: Range<Int>) throws(VaultFault) -> [StoredEvent] {
    let nonces = vault.freshBytes(range.count * 2 * vault.nonceBytes)
    var sealed: [StoredEvent] = []
    sealed.reserveCapacity(range.count)
    for (offset, draft) in drafts[range].enumerated() {
      let start = offset * 2 * vault.nonceBytes
      sealed.append(
        try seal(
          draft, header(of: draft, range.lowerBound + offset),
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

/// Each event bound to the one before.
private func chained(
  _ sealed: [StoredEvent], after former: [UInt8], with vault: some Vault
) -> [StoredEvent] {
  var hash = former
  var chained = sealed
  var writer = ByteWriter(reserving: 1_024)
  for index in chained.indices {
    chained[index].hashed(after: hash, into: &writer)
    hash = vault.hash(writer.bytes)
    chained[index].hash = hash
  }
  return chained
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
