internal import Synchronization

/// A journal store in memory: the reference the others are measured against, and a test's own.
public final class MemoryStore: JournalStore {
  private struct Content {
    var events: [StoredEvent] = []
    var outcomes: [CommandID: Range<Int>] = [:]
    var marks: [SignedCheckpoint] = []
    /// Added since `begin`; nil when no append has begun.
    var added: [StoredEvent]?
  }

  private let content = Mutex(Content())

  public init() {}

  public var lastPosition: Int { content.withLock(\.events.count) }

  public func begin(expecting expected: Int) throws(StoreFault) {
    let actual = lastPosition
    guard actual == expected else { throw .conflict(expected: expected, actual: actual) }
    content.withLock { $0.added = [] }
  }

  public func add(_ block: StoredBlock) throws(StoreFault) {
    content.withLock { $0.added?.append(contentsOf: block.events) }
  }

  public func commit(_ command: CommandID) throws(StoreFault) {
    guard try outcome(of: command) == nil else { throw .unavailable("the command was run before") }
    content.withLock { content in
      let first = content.events.count + 1
      content.events += content.added ?? []
      content.added = nil
      content.outcomes[command] = first..<content.events.count + 1
    }
  }

  public func rollBack() { content.withLock { $0.added = nil } }

  public func settle() {}

  public func read(from position: Int, limit: Int) throws(StoreFault) -> [StoredEvent] {
    content.withLock { content in
      guard position >= 1, position <= content.events.count else { return [] }
      return Array(content.events[(position - 1)..<min(content.events.count, position - 1 + limit)])
    }
  }

  public func outcome(of command: CommandID) throws(StoreFault) -> Range<Int>? {
    content.withLock { $0.outcomes[command] }
  }

  public func append(_ checkpoint: SignedCheckpoint) throws(StoreFault) {
    content.withLock { $0.marks.append(checkpoint) }
  }

  public func checkpoints() throws(StoreFault) -> [SignedCheckpoint] { content.withLock(\.marks) }
}
