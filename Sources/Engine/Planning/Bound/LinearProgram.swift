/// Minimise a cost over columns between bounds, rows between bounds; the matrix by columns.
///
/// Every column has finite bounds: then any prices at all give a true bound (`proven(by:)`), and a
/// solver that is wrong, or stopped early, can make a bound weak but never false.
public struct LinearProgram: Sendable {
  public private(set) var lower: [Double] = []
  public private(set) var upper: [Double] = []
  public var costs: [Double] = []
  /// Infinite where a row has no such limit.
  public private(set) var rowLower: [Double] = []
  public internal(set) var rowUpper: [Double] = []
  /// Where each column's entries begin, and one more.
  public private(set) var starts: [Int32] = [0]
  public private(set) var rows: [Int32] = []
  public private(set) var values: [Double] = []

  mutating func addRow(_ lower: Int?, _ upper: Int?) -> Int {
    rowLower.append(lower.map { Double($0) } ?? -.infinity)
    rowUpper.append(upper.map { Double($0) } ?? .infinity)
    return rowLower.count - 1
  }

  mutating func addColumn(upTo limit: Int, _ entries: [(row: Int, value: Int)]) -> Int {
    lower.append(0)
    upper.append(Double(limit))
    costs.append(0)
    for entry in entries where entry.value != 0 {
      rows.append(Int32(entry.row))
      values.append(Double(entry.value))
    }
    starts.append(Int32(rows.count))
    return costs.count - 1
  }

  /// Where a column's entries stand.
  func entries(of column: Int) -> Range<Int> { Int(starts[column])..<Int(starts[column + 1]) }

  /// The same with a column between other bounds.
  func limiting(_ column: Int, to range: ClosedRange<Double>) -> LinearProgram {
    var limited = self
    (limited.lower[column], limited.upper[column]) = (range.lowerBound, range.upperBound)
    return limited
  }

  /// What no solution can cost less than, by weak duality: the rows' prices times their limits,
  /// and each column at whichever of its bounds is cheaper at those prices.
  ///
  /// Neumaier and Shcherbina, "Safe bounds in linear and mixed-integer linear programming", Math.
  /// Programming 99 (2004). Less a millionth of a millionth of what was added up, for rounding.
  func proven(by duals: [Double]) -> Double {
    var sum = 0.0
    var size = 0.0
    func add(_ term: Double) {
      sum += term
      size += term.magnitude
    }
    let prices = usable(duals)
    for row in prices.indices where prices[row] != 0 {
      add(prices[row] * (prices[row] > 0 ? rowLower[row] : rowUpper[row]))
    }
    for column in costs.indices {
      var reduced = costs[column]
      for entry in entries(of: column) {
        reduced -= values[entry] * prices[Int(rows[entry])]
      }
      add(min(reduced * lower[column], reduced * upper[column]))
    }
    return sum - size * 1e-12
  }

  /// Prices with those struck out that would ask for a limit a row does not have.
  func usable(_ duals: [Double]) -> [Double] {
    duals.indices.map { row in
      let price = duals[row]
      let limit = price > 0 ? rowLower[row] : rowUpper[row]
      return price.isFinite && limit.isFinite ? price : 0
    }
  }
}

/// A column's value and a row's price, as a solver left them.
public struct LinearSolution: Sendable {
  public let columns: [Double]
  /// What one more unit of a row's limit changes the cost by.
  public let duals: [Double]
  /// False when time ran out first.
  public let isOptimal: Bool

  public init(columns: [Double], duals: [Double], isOptimal: Bool) {
    (self.columns, self.duals, self.isOptimal) = (columns, duals, isOptimal)
  }
}

/// Why a solver has no solution.
public enum LinearFault: Error, Equatable, Sendable {
  /// No memory, or a size it cannot hold.
  case tooLarge
  /// It says that there is none, or broke off.
  case noSolution(status: Int)
}

/// Whoever solves linear programs for the planner. The planner makes plans without one, too.
public protocol LinearSolver: Sendable {
  /// Blocks until the program is solved or the time is up.
  ///
  /// - Parameter seconds: to spend at most; the solution so far comes back when they are over.
  func minimise(_ program: LinearProgram, seconds: Double) throws(LinearFault) -> LinearSolution
}
