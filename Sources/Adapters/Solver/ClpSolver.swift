internal import CClp
public import Planning

/// Linear programs solved by COIN-OR CLP: dual simplex after presolve, one thread.
///
/// CLP reckons its limit in processor time of the whole process, the threads of the search among
/// it: on a free machine half of it is over when the limit is reached. So it is asked again, from
/// where it stopped, as long as the clock has something left.
public struct ClpSolver: LinearSolver {
  public init() {}

  /// Builds a model, solves it and lets it go. Safe on several threads at once: each call has its
  /// own model.
  public func minimise(
    _ program: LinearProgram, seconds: Double
  ) throws(LinearFault) -> LinearSolution {
    let model = try ClpModel(program)
    return try model.solve(seconds: seconds)
  }
}

/// One model of CLP, deleted when it goes.
@safe struct ClpModel: ~Copyable {
  private let handle: UnsafeMutableRawPointer
  private let columns: Int
  private let rows: Int

  private static let leastSeconds = 0.2
  /// CLP's word for costs that are changed while it solves, and set right at the end.
  private static let perturbed: Int32 = 50

  init(_ program: LinearProgram) throws(LinearFault) {
    guard let columns = Int32(exactly: program.costs.count),
      let rows = Int32(exactly: program.rowLower.count), let handle = unsafe Clp_newModel()
    else { throw .tooLarge }
    unsafe self.handle = handle
    (self.columns, self.rows) = (program.costs.count, program.rowLower.count)
    unsafe Clp_setLogLevel(handle, 0)
    // The programs here are degenerate: many people could take each other's places. Costs changed a
    // little while it solves keep the simplex from standing still: a third of the time.
    unsafe Clp_setPerturbation(handle, Self.perturbed)
    unsafe Clp_loadProblem(
      handle, columns, rows, program.starts, program.rows, program.values, program.lower,
      program.upper, program.costs, program.rowLower, program.rowUpper)
  }

  deinit { unsafe Clp_deleteModel(handle) }

  /// - Throws: `noSolution` with CLP's status: 1 infeasible, 2 unbounded, 4 stopped by an error.
  func solve(seconds: Double) throws(LinearFault) -> LinearSolution {
    let end = ContinuousClock.now + .seconds(seconds)
    var status = 3
    while status == 3 {
      let left = (end - ContinuousClock.now) / .seconds(1)
      guard left > Self.leastSeconds else { break }
      unsafe Clp_setMaximumSeconds(handle, left)
      unsafe Clp_initialDualSolve(handle)
      status = Int(unsafe Clp_status(handle))
    }
    // 3: stopped. What is there may still prove something.
    guard status == 0 || status == 3, let values = unsafe Clp_primalColumnSolution(handle),
      let prices = unsafe Clp_dualRowSolution(handle)
    else { throw .noSolution(status: status) }
    return LinearSolution(
      columns: unsafe Array(UnsafeBufferPointer(start: values, count: columns)),
      duals: unsafe Array(UnsafeBufferPointer(start: prices, count: rows)), isOptimal: status == 0)
  }
}
