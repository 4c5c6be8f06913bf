import Basics
internal import Synchronization

/// One append on its way into the store, part by part: each is sealed by any hand, then chained and
/// then written, in order, by one hand at a time.
///
/// A hand takes what is furthest along that nobody holds, and goes when there is nothing to take:
/// what is left is then the work of those who still hold something. So nobody waits for anybody,
/// one hand does everything, and it does not matter in which order hands come.
final class AppendLine<Store: JournalStore, Keys: Vault>: Sendable {
  private let batch: SealingBatch<Keys>
  private let store: Store
  private let parts: [Part]
  private let progress: Mutex<Progress>

  /// Sealed events, in the hands of one thread at a time.
  private final class Part: Sendable {
    let events = Mutex<[StoredEvent]>([])
  }

  /// As many hands as are of use: one that writes, one that chains, two that seal.
  var hands: Int { min(parts.count, 4) }

  /// - Parameter hash: of the event before.
  init(_ batch: SealingBatch<Keys>, into store: Store, after hash: [UInt8]) {
    (self.batch, self.store) = (batch, store)
    parts = batch.parts.map { _ in Part() }
    progress = Mutex(Progress(parts: batch.parts.count, hash: hash))
  }

  /// What one hand does; as many as there are may do it at the same time.
  func work() {
    while let job = progress.withLock({ $0.take() }) {
      let done = Result { try carryOut(job) }
      progress.withLock { $0.put(back: job, done) }
    }
  }

  /// The chain's last hash, once every hand has gone.
  ///
  /// - Throws: what made a hand stop.
  func end() throws -> [UInt8] {
    try progress.withLock { progress in
      if let failure = progress.failure { throw failure }
      return progress.hash
    }
  }

  private func carryOut(_ job: Job) throws {
    switch job {
    case .seal(let part):
      let sealed = try batch.sealed(part)
      parts[part].events.withLock { $0 = sealed }
    case .chain(let part):
      let former = progress.withLock { $0.hash }
      let hash = parts[part].events.withLock { chain(&$0, after: former, with: batch.vault) }
      progress.withLock { $0.hash = hash }
    case .write(let part):
      try parts[part].events.withLock { events in
        try store.add(events)
        events = []
      }
    }
  }
}

/// What a hand takes on, by the number of the part.
private enum Job {
  case seal(Int)
  case chain(Int)
  case write(Int)
}

/// How far an append is, and who holds what.
private struct Progress {
  private var isSealed: [Bool]
  private var nextToSeal = 0
  private var chained = 0
  private var written = 0
  private var isChaining = false
  private var isWriting = false
  /// Of the last event chained.
  var hash: [UInt8]
  private(set) var failure: (any Error)?

  init(parts: Int, hash: [UInt8]) {
    isSealed = Array(repeating: false, count: parts)
    self.hash = hash
  }

  mutating func take() -> Job? {
    if failure != nil { return nil }
    if !isWriting, written < chained {
      isWriting = true
      return .write(written)
    }
    if !isChaining, chained < isSealed.count, isSealed[chained] {
      isChaining = true
      return .chain(chained)
    }
    guard nextToSeal < isSealed.count else { return nil }
    defer { nextToSeal += 1 }
    return .seal(nextToSeal)
  }

  mutating func put(back job: Job, _ done: Result<Void, any Error>) {
    if case .failure(let error) = done { failure = failure ?? error }
    switch job {
    case .seal(let part): isSealed[part] = true
    case .chain: (isChaining, chained) = (false, chained + 1)
    case .write: (isWriting, written) = (false, written + 1)
    }
  }
}

/// Binds each event to the one before.
///
/// - Returns: the hash of the last.
private func chain(
  _ events: inout [StoredEvent], after former: [UInt8], with vault: some Vault
) -> [UInt8] {
  var hash = former
  var writer = ByteWriter(reserving: 1_024)
  for index in events.indices {
    events[index].hashed(after: hash, into: &writer)
    hash = vault.hash(writer.bytes)
    events[index].hash = hash
  }
  return hash
}
