public import Application
public import Planning
import Solver

extension ConvoyEngine {
  /// Looks for so long, with its bounds by linear programs beside it, as long as anybody wants it.
  ///
  /// - Parameters:
  ///   - threads: to use at most, the bound's own among them.
  ///   - report: told the best plan so far after every step.
  public static func byClock(
    seconds: Int, seed: Int, threads: Int,
    report: @escaping @Sendable (_ best: ConvoyAnswer) -> Void,
    isWanted: @escaping @Sendable () -> Bool
  ) -> ConvoyEngine {
    let boundSeconds = Double(max(5, seconds))
    return ConvoyEngine(
      solve: { problem in
        let end = ContinuousClock.now + .seconds(seconds)
        return problem.solveBesideBound(
          seed: UInt64(seed), steps: ConvoyProblem.stepsWithoutEnd, threads: threads,
          boundSeconds: boundSeconds
        ) { best in
          report(best)
          return isWanted() && ContinuousClock.now < end
        }
      },
      bound: { problem in
        let end = ContinuousClock.now + .seconds(boundSeconds)
        return problem.bound(by: ClpSolver()) {
          isWanted() ? (end - ContinuousClock.now) / .seconds(1) : 0
        }
      })
  }
}
