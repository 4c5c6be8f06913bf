import Dispatch
public import Planning
import Synchronization

/// As many threads as asked for, each taking every so many-th piece of the work.
public func convoyThreads(_ threads: Int) -> ConvoyThreads {
  { count, body in
    let lanes = max(1, min(threads, count))
    DispatchQueue.concurrentPerform(iterations: lanes) { lane in
      for index in stride(from: lane, to: count, by: lanes) { body(index) }
    }
  }
}

extension ConvoyProblem {
  /// Looks for a plan while the linear programs for its bound are solved on another thread; comes
  /// back when both are done. When the programs did not come to anything in their time, the bound
  /// is the plain one, and says so.
  ///
  /// - Parameters:
  ///   - boundSeconds: for the bound at most; also when the search ends sooner.
  ///   - goOn: as in `solve`.
  public func solveBesideBound(
    seed: UInt64 = 1, steps: Int, threads: Int, boundSeconds: Double,
    goOn: (_ best: ConvoyAnswer) -> Bool
  ) -> ConvoyAnswer {
    let end = ContinuousClock.now + .seconds(boundSeconds)
    let group = DispatchGroup()
    let box = BoundBox()
    DispatchQueue.global().async(group: group) {
      box.bound.withLock {
        $0 = self.bound(by: ClpSolver()) { (end - ContinuousClock.now) / .seconds(1) }
      }
    }
    let answer = solve(seed: seed, steps: steps, threads: convoyThreads(threads), goOn: goOn)
    group.wait()
    return box.bound.withLock { $0 }.map(answer.against) ?? answer
  }
}

/// Where the thread of the bound leaves it.
private final class BoundBox: Sendable {
  let bound = Mutex<ConvoyBound?>(nil)
}
