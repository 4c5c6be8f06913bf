/// A journal store in memory: the reference the others are measured against, and a test's own.
public final class MemoryStore: JournalStore {
  private var events: [StoredEvent] = []
  private var outcomes: [CommandID: Range<Int>] = [:]
  private var marks: [SignedCheckpoint] = []

  public init() {}

  public var lastPosition: Int { events.count }

  public func append(
    _ new: [StoredEvent], expecting expected: Int, command: CommandID
  ) throws(StoreFault) {
    guard expected == events.count else {
      throw .conflict(expected: expected, actual: events.count)
    }
    guard outcomes[command] == nil else { throw .unavailable("the command was run before") }
    events += new
    outcomes[command] = expected + 1..<expected + 1 + new.count
  }

  public func read(from position: Int, limit: Int) throws(StoreFault) -> [StoredEvent] {
    guard position >= 1, position <= events.count else { return [] }
    return Array(events[(position - 1)..<min(events.count, position - 1 + limit)])
  }

  public func outcome(of command: CommandID) throws(StoreFault) -> Range<Int>? { outcomes[command] }

  public func append(_ checkpoint: SignedCheckpoint) throws(StoreFault) { marks.append(checkpoint) }

  public func checkpoints() throws(StoreFault) -> [SignedCheckpoint] { marks }
}
