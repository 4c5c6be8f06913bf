/// Branch and bound over convoys that are not whole, the earliest first: those decide what is left
/// for all others.
///
/// Each part's bound is proven by its prices, so a solver that errs can only make it weaker. Giving
/// people up costs a price instead of being forbidden: then every part has a solution, and nobody
/// has to be believed that it has none.
struct WholeConvoys<Solver: LinearSolver> {
  /// A part of all solutions.
  private struct Part {
    var value: Double
    var program: LinearProgram
    /// The convoys to branch on, and how many of them the solution has; nil when all are whole.
    var column: Int?
    var at = 0.0
  }

  private let solver: Solver
  private let convoys: [Int]
  private var open: [Part] = []

  init(_ model: FluidModel, _ solver: Solver) {
    self.solver = solver
    var days: [(day: Int, column: Int)] = []
    var program = model.program(.waiting, givingUp: nil)
    for (index, column) in model.columns.enumerated() {
      switch column {
      case .convoys(let day): days.append((day, index))
      case .givenUp: program.costs[index] += Double(FluidFlow.daysPerUnmoved)
      default: break
      }
    }
    convoys = days.sorted { ($0.day, $0.column) < ($1.day, $1.column) }.map(\.column)
    open = [part(program, above: 0)]
  }

  /// What no solution with whole convoys costs less than, people given up at their price.
  var value: Double { open.map(\.value).min() ?? 0 }

  /// Divides the part with the least value; false when its convoys are whole.
  mutating func branch() -> Bool {
    guard let index = open.indices.min(by: { open[$0].value < open[$1].value }),
      let column = open[index].column
    else { return false }
    let parent = open.remove(at: index)
    let below = parent.at.rounded(.down)
    let (lower, upper) = (parent.program.lower[column], parent.program.upper[column])
    for range in [lower...below, below + 1...upper] {
      open.append(part(parent.program.limiting(column, to: range), above: parent.value))
    }
    return true
  }

  private func part(_ program: LinearProgram, above value: Double) -> Part {
    guard let solution = try? solver.minimise(program, seconds: 5) else {
      return Part(value: value, program: program)
    }
    let column = convoys.first { index in
      let count = solution.columns[index]
      return count.rounded(.down) >= program.lower[index]
        && count.rounded(.down) + 1 <= program.upper[index]
        && abs(count - count.rounded()) > 1e-6
    }
    return Part(
      value: max(value, program.proven(by: solution.duals)), program: program, column: column,
      at: column.map { solution.columns[$0] } ?? 0)
  }
}
