import Synchronization

/// Runs `body` for every number below `count`, in any order, on as many threads as the caller
/// likes, and returns when all are done. The engine makes no threads of its own.
public typealias Parallel =
  @Sendable (_ count: Int, _ body: @escaping @Sendable (Int) -> Void) -> Void

/// Runs the closures one after the other.
public let inSequence: Parallel = { count, body in
  for index in 0..<count { body(index) }
}

/// The results of parallel work, put back into order.
final class Results<Value: Sendable>: Sendable {
  private let values: Mutex<[Value?]>

  init(_ count: Int) { values = Mutex([Value?](repeating: nil, count: count)) }

  subscript(_ index: Int) -> Value? {
    get { values.withLock { $0[index] } }
    set { values.withLock { $0[index] = newValue } }
  }

  /// All results in order.
  static func map(
    _ count: Int, _ parallel: Parallel, _ body: @escaping @Sendable (Int) -> Value
  ) -> [Value] {
    let results = Results(count)
    parallel(count) { index in
      let value = body(index)
      results[index] = value
    }
    return (0..<count).compactMap { results[$0] }
  }
}
