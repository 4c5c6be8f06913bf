import Dispatch
public import Planning
import Synchronization

extension ConvoyProblem {
  /// As many steps or more mean that the clock ends the search.
  public static let stepsWithoutEnd = 1_000_000

  /// Looks for a plan while the linear programs for its bound are solved on a thread of their own;
  /// comes back when both are done. When the programs did not come to anything in their time, the
  /// bound is the plain one, and says so.
  ///
  /// - Parameters:
  ///   - threads: to use at most, the bound's own among them.
  ///   - boundSeconds: for the bound at most, also when the search ends sooner; what it has proven
  ///     by then counts. A solver looks at its clock now and then only, so give it a little less.
  ///   - goOn: as in `solve`.
  public func solveBesideBound(
    seed: UInt64 = 1, steps: Int, threads: Int, boundSeconds: Double,
    goOn: (_ best: ConvoyAnswer) -> Bool
  ) -> ConvoyAnswer {
    let end = ContinuousClock.now + .seconds(boundSeconds)
    // Whoever gives fewer steps wants the same plan each time, whatever the clock says.
    let spent = { max(0, 1 - (end - ContinuousClock.now) / .seconds(boundSeconds)) }
    let bounding = Bounding()
    let group = DispatchGroup()
    var last = ContinuousClock.now
    DispatchQueue.global().async(group: group) {
      let remaining = { (end - ContinuousClock.now) / .seconds(1) }
      let fluid = self.bound(by: ClpSolver(), remaining: remaining)
      let bound = self.tightened(fluid, by: ClpSolver(), remaining: remaining)
      bounding.bound.withLock { $0 = bound }
    }
    let answer = solve(
      seed: seed, steps: steps,
      threads: { count, body in
        let lanes = max(1, min(count, bounding.isDone ? threads : threads - 1))
        DispatchQueue.concurrentPerform(iterations: lanes) { lane in
          for index in stride(from: lane, to: count, by: lanes) { body(index) }
        }
      }, spent: steps >= Self.stepsWithoutEnd ? spent : nil,
      goOn: { best in
        let now = ContinuousClock.now
        let step = now - last
        last = now
        // A step that would end late is not begun: at 170,000 households it takes a second.
        if steps >= Self.stepsWithoutEnd, now + step > end { return false }
        // Whoever watches hears of the bound as soon as it is proven.
        return goOn(bounding.bound.withLock { $0 }.map(best.against) ?? best)
      })
    group.wait()
    return bounding.bound.withLock { $0 }.map(answer.against) ?? answer
  }
}

/// Where the thread of the bound leaves it.
private final class Bounding: Sendable {
  let bound = Mutex<ConvoyBound?>(nil)

  var isDone: Bool { bound.withLock { $0 != nil } }
}
