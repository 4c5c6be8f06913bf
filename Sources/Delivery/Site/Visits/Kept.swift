import Mission
import Synchronization

/// Something made of the whole state, kept until what it is made of changes.
///
/// Most of what moves the journal on changes none of it: a read that is recorded, a boarding.
final class Kept<Value: Sendable>: Sendable {
  private let kept = Mutex<(mark: [Int], value: Value)?>(nil)
  private let mark: @Sendable (MissionState) -> [Int]
  private let make: @Sendable (MissionState, Value?) -> Value

  /// - Parameters:
  ///   - mark: numbers of which one differs when anything does that the value is made of.
  ///   - make: may begin with what was kept before.
  init(
    mark: @escaping @Sendable (MissionState) -> [Int],
    make: @escaping @Sendable (MissionState, _ former: Value?) -> Value
  ) {
    (self.mark, self.make) = (mark, make)
  }

  func of(_ state: MissionState) -> Value {
    kept.withLock { kept in
      let mark = mark(state)
      if let kept, kept.mark == mark { return kept.value }
      let value = make(state, kept?.value)
      kept = (mark, value)
      return value
    }
  }
}
