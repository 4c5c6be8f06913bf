internal import Synchronization

/// Runs every closure, at the same time where there are hands for it, and returns when all are
/// done. The engine makes no threads: whoever calls it brings them.
public typealias Parallel = @Sendable ([@Sendable () -> Void]) -> Void

/// Does several pieces of work at the same time and answers with what each of them gave, in their
/// order.
public func together<Answer: Sendable>(
  _ work: [@Sendable () -> Answer], _ parallel: Parallel
) -> [Answer] {
  let answers = Answers<Answer>(work.count)
  parallel(
    work.enumerated().map { index, piece in { @Sendable in answers.set(index, piece()) } })
  return answers.values
}

/// The same of work that may fail.
///
/// - Throws: the error of the first of them that failed, when all are done.
public func together<Answer: Sendable>(
  trying work: [@Sendable () throws -> Answer], _ parallel: Parallel
) throws -> [Answer] {
  try together(work.map { piece in { @Sendable in Result { try piece() } } }, parallel)
    .map { try $0.get() }
}

/// Does the work on the first and on the second half of `0..<count`, and answers with both.
func inHalves<Part: Sendable>(
  of count: Int, _ parallel: Parallel, _ work: @escaping @Sendable (Range<Int>) throws -> Part
) throws -> [Part] {
  let middle = count / 2
  return try together(
    trying: [0..<middle, middle..<count].map { range in { @Sendable in try work(range) } }, parallel
  )
}

/// Answers, each written by one thread before anybody reads.
private final class Answers<Answer: Sendable>: Sendable {
  private let all: Mutex<[Answer?]>

  init(_ count: Int) { all = Mutex(Array(repeating: nil, count: count)) }

  var values: [Answer] { all.withLock { $0.compactMap(\.self) } }

  func set(_ index: Int, _ answer: Answer) { all.withLock { $0[index] = answer } }
}
