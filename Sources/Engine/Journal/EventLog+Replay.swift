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
      let vault = vault
      let halves = try inHalves(of: batch.count, parallel) { range in
        try batch[range].map { try decode(try Self.open($0, with: vault)) }
      }
      for half in halves { half.forEach(body) }
    }
  }
}
