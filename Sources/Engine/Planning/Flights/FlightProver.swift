/// Proves bounds of one problem, each when it is asked for: a linear program's prices, raised by
/// filling departures with whole units.
struct FlightProver<Solver: LinearSolver> {
  private let ground: FlightGround
  private let model: FlightModel
  private let solver: Solver
  /// Seconds that are left, asked all the time; nothing is begun at zero.
  private let remaining: () -> Double
  private let threads: ConvoyThreads
  private let certain: FlightObjectives
  /// Prices for what the search calls worth, and what divided units prove of it, once known.
  private var worth: (prices: [Int], divided: Double)?
  private(set) var bound: FlightBound

  /// Steps that raise a bound, at most.
  private static var steps: Int { 300 }

  init?(
    _ ground: FlightGround, _ solver: Solver, remaining: @escaping () -> Double,
    threads: @escaping ConvoyThreads
  ) {
    guard let model = FlightModel(ground) else { return nil }
    (self.ground, self.model, self.solver, self.remaining) = (ground, model, solver, remaining)
    (self.threads, certain, bound) = (threads, ground.certain, ground.plainBound)
  }

  /// Plans near the best that divided units could do, and units in many places, as the search
  /// reckons worth; takes little more than half of the time that is left.
  ///
  /// - Parameter plan: what some plan is worth.
  mutating func starts(beside plan: FlightObjectives) -> [FlightTrack] {
    let program = model.program(costing: ground.worth)
    let all = remaining()
    guard let solution = solve(program, seconds: all / 2) else { return [] }
    let departures = FlightDepartures(ground, model, program, threads)
    let raised = departures.raised(
      from: departures.prices(solution.duals), towards: ground.worth(plan - certain),
      steps: Self.steps / 3, goOn: { [remaining] in remaining() > all / 2 })
    worth = (raised.prices, program.proven(by: solution.duals))
    var taken = program.costs.map { _ in 0.0 }
    for column in raised.columns { taken[column] = 1 }
    return [model.rounded(solution.columns), model.rounded(taken)]
  }

  /// Proves how long people wait in plans that leave so many behind as this one; for others it is
  /// a line, and the farther they are the lower.
  mutating func proveWaiting(beside plan: FlightObjectives) {
    guard let worth, remaining() > 0 else { return }
    // What worth says of a person left behind is the price of the row that counts them.
    let staying = ground.worth(
      FlightObjectives(unmovedPersons: 1, waitingPersonDays: 0, clearancesRedone: 0, cost: 0))
    var prices = worth.prices
    prices[model.givenUp] -= staying * FlightDepartures.parts
    let all = remaining()
    let whole = line(
      .waiting, plan, from: prices, goOn: { [remaining] in remaining() > all / 3 })
    let divided = FlightBound.Level(
      constant: worth.divided
        + Double(certain.waitingPersonDays + staying * certain.unmovedPersons),
      perUnmoved: -Double(staying))
    bound.waiting = higher(whole, divided, plan)
  }

  /// Proves another objective, from a linear program of its own.
  mutating func prove(_ level: FlightModel.Level, beside plan: FlightObjectives) {
    let program = program(level, plan)
    guard let solution = solve(program, seconds: remaining()) else { return }
    let departures = FlightDepartures(ground, model, program, threads)
    let whole = line(
      level, plan, from: departures.prices(solution.duals),
      goOn: { [remaining] in remaining() > 0 })
    let slope = level == .unmoved ? 0 : min(0, program.usable(solution.duals)[model.givenUp])
    let divided = FlightBound.Level(
      constant: Double(level.value(certain)) + program.proven(by: solution.duals)
        - slope * Double(plan.unmovedPersons), perUnmoved: slope)
    let line = higher(whole, divided, plan)
    switch level {
    case .unmoved: bound.unmoved = line.value(unmoved: plan.unmovedPersons)
    case .waiting: bound.waiting = line
    case .redone: bound.redone = line
    case .cost: bound.cost = line
    }
  }

  private func program(_ level: FlightModel.Level, _ plan: FlightObjectives) -> LinearProgram {
    let limit = level == .unmoved ? nil : plan.unmovedPersons - certain.unmovedPersons
    return model.program(costing: level.value, givingUp: limit)
  }

  private func line(
    _ level: FlightModel.Level, _ plan: FlightObjectives, from prices: [Int], goOn: () -> Bool
  ) -> FlightBound.Level {
    let raised = FlightDepartures(ground, model, program(level, plan), threads).raised(
      from: prices, towards: level.value(plan - certain), steps: Self.steps, goOn: goOn)
    let parts = Double(FlightDepartures.parts)
    let slope = level == .unmoved ? 0 : Double(raised.prices[model.givenUp]) / parts
    return FlightBound.Level(
      constant: Double(level.value(certain)) + Double(raised.cost) / parts
        - slope * Double(plan.unmovedPersons), perUnmoved: slope)
  }

  /// The line that says more of a plan like this one: units that are whole, or escorts in parts,
  /// which tell more where an itinerary has many.
  private func higher(
    _ one: FlightBound.Level, _ other: FlightBound.Level, _ plan: FlightObjectives
  ) -> FlightBound.Level {
    one.value(unmoved: plan.unmovedPersons) < other.value(unmoved: plan.unmovedPersons)
      ? other : one
  }

  private func solve(_ asked: LinearProgram, seconds: Double) -> LinearSolution? {
    seconds > 0 ? try? solver.minimise(asked, seconds: seconds) : nil
  }
}
