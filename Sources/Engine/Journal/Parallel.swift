internal import Synchronization

/// Runs every closure, at the same time where there are hands for it, and returns when all are
/// done. The engine makes no threads: whoever calls it brings them.
public typealias Parallel = @Sendable ([@Sendable () -> Void]) -> Void

/// Does the work on the first and on the second half of `0..<count`, and answers with both.
func inHalves<Part: Sendable>(
  of count: Int, _ parallel: Parallel, _ work: @escaping @Sendable (Range<Int>) throws -> Part
) throws -> [Part] {
  let answers = Answers<Part>()
  let middle = count / 2
  parallel(
    [0..<middle, middle..<count].enumerated().map { index, range in
      { @Sendable in answers.set(index, Result { try work(range) }) }
    })
  return try answers.values.map { try $0.get() }
}

/// Two answers, each written by one thread before anybody reads.
private final class Answers<Part: Sendable>: Sendable {
  private let results = Mutex<[Result<Part, any Error>?]>([nil, nil])

  var values: [Result<Part, any Error>] { results.withLock { $0.compactMap(\.self) } }

  func set(_ index: Int, _ result: Result<Part, any Error>) {
    results.withLock { $0[index] = result }
  }
}
