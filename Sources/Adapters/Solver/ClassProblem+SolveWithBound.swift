public import Planning

extension ClassProblem {
  /// Looks for a plan with the bound by COIN-OR CLP, on so many threads of this machine.
  ///
  /// - Parameters:
  ///   - seconds: for all of it; the bound takes what the search leaves.
  ///   - goOn: as in `solve`.
  public func solveWithBound(
    seed: UInt64 = 1, rounds: Int, threads: Int, seconds: Double,
    goOn: (_ best: ClassAnswer) -> Bool
  ) -> ClassAnswer {
    let time = SearchTime(seconds: seconds, share: 0.8)
    return solve(
      seed: seed, rounds: rounds, solver: ClpSolver(), remaining: { time.remaining },
      threads: dispatched(on: threads), goOn: { goOn($0) && time.searched < 1 })
  }
}
