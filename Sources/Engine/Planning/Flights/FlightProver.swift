import Synchronization

/// Proves the bounds of a plan: each objective's linear program gives prices, and these are raised
/// by filling departures with whole units.
struct FlightProver<Solver: LinearSolver> {
  private let ground: FlightGround
  private let model: FlightModel
  private let solver: Solver
  /// Seconds that are left, asked all the time; nothing is begun at zero.
  private let remaining: () -> Double
  private let threads: ConvoyThreads
  private let certain: FlightObjectives
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

  /// Proves what no plan can beat that leaves as many behind as this one: waiting and people left
  /// first, who have most of the time, then what is done again and the cost.
  mutating func prove(beside plan: FlightObjectives) {
    prove([.waiting, .unmoved], beside: plan, leaving: [0.3, 0.15])
    prove([.redone, .cost], beside: plan, leaving: [0, 0])
  }

  /// Proves objectives: their programs side by side, then each raised in turn.
  ///
  /// - Parameter shares: of the time, to leave when each has been raised.
  private mutating func prove(
    _ levels: [FlightModel.Level], beside plan: FlightObjectives, leaving shares: [Double]
  ) {
    let all = remaining()
    guard all > 0 else { return }
    let asked = levels.map { level in
      model.program(
        costing: level.value,
        givingUp: level == .unmoved ? nil : plan.unmovedPersons - certain.unmovedPersons)
    }
    // An even part of the time each, of what is to be spent now.
    let seconds = all * (1 - shares[0]) * 0.7
    let solver = solver
    let solved = levels.map { _ in Solved() }
    threads(levels.count) { index in
      let solution = try? solver.minimise(asked[index], seconds: seconds)
      solved[index].solution.withLock { $0 = solution }
    }
    for (index, level) in levels.enumerated() {
      guard let duals = solved[index].solution.withLock({ $0?.duals }) else { continue }
      let line = line(level, asked[index], duals, plan) { [remaining] in
        remaining() > all * shares[index]
      }
      switch level {
      case .unmoved: bound.unmoved = line.value(unmoved: plan.unmovedPersons)
      case .waiting: bound.waiting = line
      case .redone: bound.redone = line
      case .cost: bound.cost = line
      }
    }
  }

  /// What prices prove of an objective: with units that are whole, or with escorts in parts, which
  /// tells more where an itinerary has many; whichever says more of a plan like this one.
  private func line(
    _ level: FlightModel.Level, _ asked: LinearProgram, _ duals: [Double],
    _ plan: FlightObjectives, goOn: () -> Bool
  ) -> FlightBound.Level {
    func line(_ value: Double, slope: Double) -> FlightBound.Level {
      let slope = level == .unmoved ? 0 : min(0, slope)
      return FlightBound.Level(
        constant: Double(level.value(certain)) + value - slope * Double(plan.unmovedPersons),
        perUnmoved: slope)
    }
    let divided = line(asked.proven(by: duals), slope: asked.usable(duals)[model.givenUp])
    let departures = FlightDepartures(ground, model, asked, threads)
    let raised = departures.raised(
      from: departures.prices(duals), towards: level.value(plan - certain), steps: Self.steps,
      goOn: goOn)
    let parts = Double(FlightDepartures.parts)
    let whole = line(
      Double(raised.cost) / parts, slope: Double(raised.prices[model.givenUp]) / parts)
    return whole.value(unmoved: plan.unmovedPersons) < divided.value(unmoved: plan.unmovedPersons)
      ? divided : whole
  }
}

/// What one thread has found.
private final class Solved: Sendable {
  let solution = Mutex<LinearSolution?>(nil)
}
