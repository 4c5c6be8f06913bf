import Basics
internal import Synchronization

/// Events on their way into the journal, each with its place: part by part sealed by any hand, then
/// chained, then written.
final class SealingBatch<Store: JournalStore, Keys: Vault>: Sendable {
  /// In order, each but the last of `partSize` events.
  private let parts: [Part]
  private let partSize: Int
  private let store: Store
  private let vault: Keys
  let times: [HybridTime]
  /// Of the event before the first.
  private let position: Int
  private let sequence: Int
  private let origin: Origin
  private let chained: Mutex<[UInt8]>

  /// Who decided the events, where, and why.
  struct Origin: Sendable {
    let node: NodeNumber
    let actor: ActorKey
    let command: CommandID
  }

  /// A part's drafts, then its block, in the hands of one thread at a time.
  private final class Part: Sendable {
    let drafts: Mutex<[EventDraft]>
    let block = Mutex(StoredBlock(reserving: 0))

    init(_ drafts: [EventDraft]) { self.drafts = Mutex(drafts) }
  }

  init(
    _ parts: [[EventDraft]], of partSize: Int, for log: EventLog<Store, Keys>,
    times: [HybridTime], _ origin: Origin
  ) {
    self.parts = parts.map { Part($0) }
    (self.partSize, self.times, self.origin) = (partSize, times, origin)
    (store, vault) = (log.store, log.vault)
    (position, sequence) = (log.lastPosition, log.lastSequence)
    chained = Mutex(log.lastHash)
  }

  /// The chain's last hash so far.
  var hash: [UInt8] { chained.withLock { $0 } }

  /// Whose keys seal what is personal; until sealing begins.
  var owners: [SubjectKey] {
    parts.flatMap { part in part.drafts.withLock { $0.compactMap(\.personal?.owner) } }
  }

  /// What takes the parts into the store.
  var line: AssemblyLine {
    AssemblyLine(
      parts: parts.count,
      [{ try self.seal($0) }, { self.chain($0) }, { try self.write($0) }])
  }

  private func seal(_ part: Int) throws {
    // Whoever seals drafts lets go of them.
    let drafts = parts[part].drafts.withLock { drafts in
      defer { drafts = [] }
      return drafts
    }
    let nonces = vault.freshBytes(drafts.count * 2 * vault.nonceBytes)
    var block = StoredBlock(reserving: drafts.count)
    var (header, owner) = (ByteWriter(reserving: 96), ByteWriter(reserving: 16))
    var (record, personal): ([UInt8], [UInt8]) = ([], [])
    for (offset, draft) in drafts.enumerated() {
      header.bytes.removeAll(keepingCapacity: true)
      owner.bytes.removeAll(keepingCapacity: true)
      record.removeAll(keepingCapacity: true)
      personal.removeAll(keepingCapacity: true)
      let start = offset * 2 * vault.nonceBytes
      let middle = start + vault.nonceBytes
      self.header(of: draft, part * partSize + offset).write(to: &header)
      vault.sealRecord(
        draft.record, bound: header.bytes, nonce: nonces[start..<middle], into: &record)
      if let part = draft.personal {
        part.owner.write(to: &owner)
        try vault.sealPersonal(
          part.bytes, of: part.owner, bound: header.bytes,
          nonce: nonces[middle..<middle + vault.nonceBytes], into: &personal)
      }
      block.add(header: header.bytes, record, owner: owner.bytes, personal)
    }
    parts[part].block.withLock { $0 = block }
  }

  private func header(of draft: EventDraft, _ index: Int) -> EventHeader {
    EventHeader(
      position: position + 1 + index, node: origin.node, sequence: sequence + 1 + index,
      time: times[index], subject: draft.subject, kind: draft.kind, revision: draft.revision,
      actor: origin.actor, command: origin.command)
  }

  private func chain(_ part: Int) {
    let former = hash
    let last = parts[part].block.withLock { $0.chain(after: former, with: vault) }
    chained.withLock { $0 = last }
  }

  private func write(_ part: Int) throws {
    try parts[part].block.withLock { block in
      try store.add(block)
      block = StoredBlock(reserving: 0)
    }
  }
}
