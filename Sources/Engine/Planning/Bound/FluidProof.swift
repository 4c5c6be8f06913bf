/// Proves what the levels of one or more fluid models cost at least, and keeps what they say of
/// scarce things.
struct FluidProof<Solver: LinearSolver> {
  /// What a model's program costs at least, and what each person more given up takes off it.
  typealias Found = (value: Double, slope: Double)

  private let solver: Solver
  /// For each model, people who may be given up; nil for as many as there are.
  var givenUp: [Int?]
  private(set) var prices = ConvoyPrices()

  init(_ solver: Solver, models: Int) {
    self.solver = solver
    givenUp = Array(repeating: nil, count: models)
  }

  /// What a level costs at least in each of the models, solved one after the other.
  ///
  /// - Parameters:
  ///   - share: of the seconds that remain, for all of it; a model gets an even part of what those
  ///     before it have left.
  /// - Returns: nil for a model of which nothing was proven; nil in all when that is all of them.
  mutating func prove(
    _ level: FluidModel.Level, _ models: [FluidModel], share: Double, _ remaining: () -> Double
  ) -> [Found?]? {
    let end = remaining() * (1 - share)
    var found: [Found?] = []
    for (index, model) in models.enumerated() {
      let seconds = (remaining() - end) / Double(models.count - index)
      found.append(prove(level, model, givenUp[index], seconds))
    }
    return found.contains { $0 != nil } ? found : nil
  }

  private mutating func prove(
    _ level: FluidModel.Level, _ model: FluidModel, _ limit: Int?, _ seconds: Double
  ) -> Found? {
    guard seconds > 0, !model.columns.isEmpty else { return nil }
    let asked = model.program(level, givingUp: limit)
    guard let solution = try? solver.minimise(asked, seconds: seconds) else { return nil }
    let duals = asked.usable(solution.duals)
    switch level {
    case .unmoved: prices.add(model, persons: duals)
    case .waiting: prices.add(model, waiting: duals)
    case .cost: break
    }
    let value = asked.proven(by: solution.duals)
    // Nothing costs less than nothing, whatever a solver that had to stop says.
    return value > 0 ? (value, min(0, duals[model.givenUp])) : (0, 0)
  }
}
