public import Journal
import Basics

/// What every journal store must do; each store's tests run all of it.
public enum StoreConformance {
  /// One promise a store did not keep.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  private static func expect(_ isSo: Bool, _ promise: String) throws {
    if !isSo { throw Failure(description: promise) }
  }

  /// A stored event with telling bytes; stores do not look into them.
  public static func event(_ number: Int) -> StoredEvent {
    StoredEvent(
      header: [1, UInt8(number % 256)], record: Array(repeating: 7, count: number % 50),
      owner: number % 3 == 0 ? [9] : [], personal: number % 3 == 0 ? [8, 8] : [],
      hash: Array(repeating: UInt8(number % 251), count: 32))
  }

  public static func command(_ number: Int) -> CommandID {
    CommandID(high: 1, low: UInt64(number))
  }

  /// The promises by name, each on a fresh store.
  public static let promises: [(name: String, check: @Sendable (any JournalStore) throws -> Void)] =
    [
      (
        "an empty store is at position zero",
        { store in
          try expect(store.lastPosition == 0, "position")
          try expect(store.read(from: 1, limit: 10).isEmpty, "reads nothing")
        }
      ),
      (
        "what was appended is read back in order, in pages",
        { store in
          let events = (1...25).map(event)
          try store.append(Array(events[..<10]), expecting: 0, command: command(1))
          try store.append(Array(events[10...]), expecting: 10, command: command(2))
          try expect(store.lastPosition == 25, "position")
          try expect(store.read(from: 1, limit: 100) == events, "all")
          try expect(store.read(from: 8, limit: 5) == Array(events[7..<12]), "a page")
          try expect(store.read(from: 26, limit: 5).isEmpty, "beyond the end")
        }
      ),
      (
        "a wrong expected position is a conflict and changes nothing",
        { store in
          try store.append([event(1)], expecting: 0, command: command(1))
          do {
            try store.append([event(2)], expecting: 0, command: command(2))
            throw Failure(description: "no conflict")
          } catch let fault as StoreFault {
            try expect(fault == .conflict(expected: 0, actual: 1), "the conflict says where it is")
          }
          try expect(store.lastPosition == 1, "nothing changed")
          try expect(store.outcome(of: command(2)) == nil, "no outcome")
        }
      ),
      (
        "a command's first outcome is kept, even when it decided nothing",
        { store in
          try store.append([event(1), event(2)], expecting: 0, command: command(1))
          try store.append([], expecting: 2, command: command(2))
          try expect(store.outcome(of: command(1)) == 1..<3, "two events")
          try expect(store.outcome(of: command(2)) == 3..<3, "none")
          try expect(store.outcome(of: command(3)) == nil, "never run")
        }
      ),
      (
        "a command cannot be appended twice",
        { store in
          try store.append([event(1)], expecting: 0, command: command(1))
          do {
            try store.append([event(2)], expecting: 1, command: command(1))
            throw Failure(description: "appended twice")
          } catch is StoreFault {}
          try expect(store.lastPosition == 1, "nothing changed")
        }
      ),
      (
        "an append in parts is one append",
        { store in
          let events = (1...7).map(event)
          try store.begin(expecting: 0)
          try store.add(Array(events[..<3]))
          try store.add([])
          try store.add(Array(events[3...]))
          try store.commit(command(1))
          try expect(store.read(from: 1, limit: 100) == events, "all of it, in order")
          try expect(store.outcome(of: command(1)) == 1..<8, "one outcome")
          try store.append([event(8)], expecting: 7, command: command(2))
          try expect(store.lastPosition == 8, "the next goes on behind it")
        }
      ),
      (
        "what was rolled back was never there",
        { store in
          try store.append([event(1)], expecting: 0, command: command(1))
          try store.begin(expecting: 1)
          try store.add([event(2), event(3)])
          store.rollBack()
          try expect(store.lastPosition == 1, "the end is where it was")
          try store.append([event(4)], expecting: 1, command: command(2))
          try expect(store.read(from: 1, limit: 9) == [event(1), event(4)], "the events as well")
        }
      ),
      (
        "checkpoints come back in order",
        { store in
          let marks = (1...3).map { number in
            SignedCheckpoint(
              checkpoint: Checkpoint(
                node: 0, position: number, hash: Array(repeating: 1, count: 32), time: .zero),
              signature: [UInt8(number)])
          }
          for mark in marks { try store.append(mark) }
          try expect(store.checkpoints() == marks, "all of them")
        }
      ),
    ]
}
