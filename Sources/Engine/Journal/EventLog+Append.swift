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
  ///   - meanwhile: what one hand does while another makes keys and waits for the disk; before
  ///     anything is written.
  /// - Throws: `.store(.conflict)` when the journal has moved on since.
  /// - Returns: the positions taken.
  @discardableResult
  public func append<Decided: Sendable>(
    _ events: [Decided], as draft: @escaping @Sendable (Decided) -> EventDraft,
    command: CommandID, actor: ActorKey, at wall: Instant, expecting expected: Int,
    parallel: Parallel = { $0.forEach { $0() } }, meanwhile: @escaping @Sendable () -> Void = {}
  ) throws(LogFault) -> Range<Int> {
    guard expected == lastPosition else {
      throw .store(.conflict(expected: expected, actual: lastPosition))
    }
    let size = Self.partSize
    let batch = SealingBatch(
      together(
        stride(from: 0, to: events.count, by: size).map { start in
          { @Sendable in events[start..<min(start + size, events.count)].map(draft) }
        }, parallel), of: size, for: self, times: times(events.count, wall),
      .init(node: node, actor: actor, command: command))
    try makeKeys(for: batch, parallel, meanwhile)
    try asking { () throws(StoreFault) in try store.begin(expecting: expected) }
    do {
      try batch.line.run(parallel)
      try store.commit(command)
      lastHash = batch.hash
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

  /// Makes the keys of all of them at once: every commit of keys waits for the disk.
  private func makeKeys(
    for batch: SealingBatch<Store, Keys>, _ parallel: Parallel,
    _ meanwhile: @escaping @Sendable () -> Void
  ) throws(LogFault) {
    let keys: @Sendable () throws -> Void = { [vault] in try vault.makeKeys(for: batch.owners) }
    do { _ = try together(trying: [keys, meanwhile], parallel) } catch { throw LogFault(error) }
  }

  private func times(_ count: Int, _ wall: Instant) -> [HybridTime] {
    var time = lastTime
    return (0..<count).map { _ in
      time = time.next(at: wall)
      return time
    }
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
