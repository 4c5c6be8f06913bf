internal import Synchronization

/// Runs every closure, at the same time where there are hands for it, and returns when all are
/// done. The engine makes no threads: whoever calls it brings them.
public typealias Parallel = @Sendable ([@Sendable () -> Void]) -> Void

extension EventLog {
  /// Events opened at one go.
  static var replayBatch: Int { 16_384 }

  /// Opens every event from `position` on and hands it to `body`, in order.
  ///
  /// - Parameters:
  ///   - decode: called on any thread, for the work that need not be in order.
  ///   - parallel: the hands that open and decode.
  public func replay<Decoded: Sendable>(
    from position: Int = 1, parallel: Parallel,
    decode: @escaping @Sendable (RecordedEvent) throws -> Decoded, _ body: (Decoded) -> Void
  ) throws {
    var next = position
    while true {
      let batch = try store.read(from: next, limit: Self.replayBatch)
      if batch.isEmpty { return }
      next += batch.count
      let results = Halves<Decoded>()
      let middle = batch.count / 2
      let vault = vault
      parallel(
        [0..<middle, middle..<batch.count].enumerated().map { index, range in
          { @Sendable in
            results.set(
              index,
              Result { try batch[range].map { try decode(try Self.open($0, with: vault)) } })
          }
        })
      for result in results.values { try result.get().forEach(body) }
    }
  }
}

/// The two halves of a batch, each written by one thread before anybody reads.
private final class Halves<Decoded: Sendable>: Sendable {
  private let results = Mutex<[Result<[Decoded], any Error>]>([.success([]), .success([])])

  var values: [Result<[Decoded], any Error>] { results.withLock { $0 } }

  func set(_ index: Int, _ result: Result<[Decoded], any Error>) {
    results.withLock { $0[index] = result }
  }
}
