public import Linkage

import Dispatch

/// Where work is done that takes longer than an answer may.
public struct Backroom: Sendable {
  /// Begins a piece of work, and returns.
  let begin: @Sendable (@escaping @Sendable () -> Void) -> Void
  let parallel: Parallel

  public init(
    begin: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void,
    parallel: @escaping Parallel = inSequence
  ) {
    (self.begin, self.parallel) = (begin, parallel)
  }

  /// On threads beside those that answer.
  public static let threads = Backroom(
    begin: { work in DispatchQueue.global().async(execute: work) },
    parallel: { count, body in
      DispatchQueue.concurrentPerform(iterations: count, execute: body)
    })

  /// Before the answer, on its own thread.
  public static let atOnce = Backroom(begin: { $0() }, parallel: inSequence)
}
