/// What no flight plan can be better than, and where that is known from.
public struct FlightBound: Sendable {
  /// The first number that the bound of waiting depends on: how many people stay.
  struct Level: Sendable {
    var constant: Double
    /// Never above zero: who is not carried needs no place.
    var perUnmoved: Double

    func value(unmoved: Int) -> Int {
      FlightBound.whole(constant + perUnmoved * Double(unmoved))
    }
  }

  /// The next whole number, for what can only be whole; a ten-thousandth is forgiven.
  static func whole(_ value: Double) -> Int {
    let whole = Int(value - 0.000_1)
    return value - 0.000_1 > Double(whole) ? whole + 1 : whole
  }

  /// Everybody on the soonest itinerary of their own, as if seats had no end.
  let soonest: FlightObjectives
  var unmoved: Int?
  var waiting: Level?
  var redone: Level?
  var cost: Level?

  /// Whether linear programs prove it, or only each unit's own best itinerary.
  public var isByLinearProgram: Bool { waiting != nil }

  /// The bound for a plan that leaves so many people unmoved; the first objective's is for all.
  public func objectives(unmoved count: Int) -> FlightObjectives {
    FlightObjectives(
      unmovedPersons: max(soonest.unmovedPersons, unmoved ?? 0),
      waitingPersonDays: max(
        soonest.waitingPersonDays, waiting?.value(unmoved: count) ?? 0),
      clearancesRedone: max(0, redone?.value(unmoved: count) ?? 0),
      cost: max(0, cost?.value(unmoved: count) ?? 0))
  }
}

extension FlightGround {
  /// The bound that needs no solver.
  var plainBound: FlightBound {
    var sum = FlightObjectives.none
    for unit in units.indices {
      let first = options[unit].isEmpty ? nil : options.all[options[unit].lowerBound].value
      let best = first ?? options.staying[unit]
      sum.unmovedPersons += best.unmovedPersons
      sum.waitingPersonDays += best.waitingPersonDays
    }
    return FlightBound(soonest: sum)
  }

  /// People of units without any option: they stay for certain, and are no column of a program.
  var certain: FlightObjectives {
    units.indices.filter { options[$0].isEmpty }.reduce(.none) { $0 + options.staying[$1] }
  }
}

/// Solves linear programs for the bound of one problem, each when it is asked for.
struct FlightProver<Solver: LinearSolver> {
  private let ground: FlightGround
  private let model: FlightModel
  private let solver: Solver
  /// Seconds that are left, asked before each program; none at zero.
  private let remaining: () -> Double
  private let certain: FlightObjectives
  private(set) var bound: FlightBound

  init?(_ ground: FlightGround, _ solver: Solver, remaining: @escaping () -> Double) {
    guard let model = FlightModel(ground) else { return nil }
    (self.ground, self.model, self.solver, self.remaining) = (ground, model, solver, remaining)
    (certain, bound) = (ground.certain, ground.plainBound)
  }

  /// The plan nearest to the best that divided units could do, as the search reckons worth; takes
  /// a third of the time that is left at most.
  func start() -> FlightTrack? {
    solve(model.program(costing: ground.worth), seconds: remaining() / 3).map {
      model.rounded($0.columns)
    }
  }

  /// Proves an objective for plans that leave so many people behind; for others it is a line, and
  /// the farther they are the lower.
  mutating func prove(_ level: FlightModel.Level, unmoved: Int) {
    let limit = level == .unmoved ? nil : unmoved - certain.unmovedPersons
    let asked = model.program(costing: level.value, givingUp: limit)
    guard let solution = solve(asked, seconds: remaining()) else { return }
    let value = asked.proven(by: solution.duals)
    let slope = min(0, asked.usable(solution.duals)[model.givenUp])
    let line = FlightBound.Level(
      constant: Double(level.value(certain)) + value - slope * Double(unmoved), perUnmoved: slope)
    switch level {
    case .unmoved: bound.unmoved = certain.unmovedPersons + max(0, FlightBound.whole(value))
    case .waiting: bound.waiting = line
    case .redone: bound.redone = line
    case .cost: bound.cost = line
    }
  }

  private func solve(_ asked: LinearProgram, seconds: Double) -> LinearSolution? {
    seconds > 0 ? try? solver.minimise(asked, seconds: seconds) : nil
  }
}
