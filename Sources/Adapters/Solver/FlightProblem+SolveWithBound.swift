import Dispatch
public import Planning

/// Lanes of work on so many threads of this machine.
public func dispatched(on threads: Int) -> ConvoyThreads {
  { count, body in
    let lanes = max(1, min(count, threads))
    DispatchQueue.concurrentPerform(iterations: lanes) { lane in
      for index in stride(from: lane, to: count, by: lanes) { body(index) }
    }
  }
}

extension FlightProblem {
  /// Looks for a plan with the bound by COIN-OR CLP, on so many threads of this machine.
  ///
  /// - Parameters:
  ///   - solverSeconds: for the bound at most.
  ///   - goOn: as in `solve`.
  public func solveWithBound(
    seed: UInt64 = 1, rounds: Int, threads: Int, solverSeconds: Double,
    goOn: (_ best: FlightAnswer) -> Bool
  ) -> FlightAnswer {
    let end = ContinuousClock.now + .seconds(solverSeconds)
    return solve(
      seed: seed, rounds: rounds, solver: ClpSolver(),
      remaining: { (end - ContinuousClock.now) / .seconds(1) }, threads: dispatched(on: threads),
      goOn: goOn)
  }
}
