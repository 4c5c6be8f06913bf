import Synchronization

/// What parallel work came to, in its order.
final class Found<Value: Sendable>: Sendable {
  private let values: Mutex<[Value?]>

  init(_ count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

  func set(_ index: Int, _ value: Value?) { values.withLock { $0[index] = value } }

  var all: [Value?] { values.withLock { $0 } }
}
