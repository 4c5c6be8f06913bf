import Basics
import Planning
import ResettlementCases
import Solver
import Testing

@Suite struct FlightPlanningTests {
  static func problem(_ seed: UInt64, persons: Int? = nil) -> FlightProblem {
    var generator = SeededGenerator(seed: seed)
    return InventedFlights(
      seed: seed, persons: persons ?? generator.within(10...80),
      departures: generator.within(2...8), horizon: generator.within(60...240),
      roomPercent: generator.within(80...250)
    ).problem
  }

  /// In debug each change of the search is checked against undoing it, and the end against the
  /// judge.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `every plan keeps every rule, and no bound is above it`(seed: UInt64) {
    let problem = Self.problem(seed)
    let answer = problem.solve(seed: seed, rounds: 1, solver: ClpSolver())
    let (violations, objectives) = problem.judge(answer.plan)
    #expect(violations == [])
    #expect(objectives == answer.objectives)
    #expect(answer.isByLinearProgram || answer.plan.bookings.isEmpty)
    #expect(answer.bound.unmovedPersons <= objectives.unmovedPersons)
    #expect(answer.bound.waitingPersonDays <= objectives.waitingPersonDays)
    #expect(answer.bound.clearancesRedone <= objectives.clearancesRedone)
    #expect(answer.bound.cost <= objectives.cost)
  }

  /// The best of all plans, by trying them all.
  private func best(of problem: FlightProblem) -> FlightObjectives {
    var best = problem.judge(FlightPlan()).objectives
    func go(_ party: Int, _ chosen: [Int?]) {
      guard party < problem.parties.count else {
        let bookings = problem.itineraries.indices.compactMap { itinerary -> FlightPlan.Booking? in
          let aboard = chosen.indices.filter { chosen[$0] == itinerary }
          guard !aboard.isEmpty else { return nil }
          let own = aboard.map { problem.parties[$0].escorts }
          let shared = problem.programmes.indices.reduce(0) { sum, programme in
            let size = aboard.map { problem.parties[$0] }.filter { $0.programme == programme }
              .reduce(0) { $0 + $1.size }
            guard let ratio = problem.programmes[programme].personsPerEscort else { return sum }
            return sum + (size + ratio - 1) / ratio
          }
          return .init(
            itinerary: itinerary, parties: aboard,
            operationalEscorts: shared + own.reduce(0) { $0 + $1.operational },
            medicalEscorts: own.reduce(0) { $0 + $1.medical })
        }
        let judged = problem.judge(FlightPlan(bookings: bookings))
        if judged.violations.isEmpty { best = min(best, judged.objectives) }
        return
      }
      for choice in [nil] + problem.itineraries.indices.map(Optional.some) {
        go(party + 1, chosen + [choice])
      }
    }
    go(0, [])
    return best
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `small problems are solved to the best there is`(seed: UInt64) {
    let problem = InventedFlights(
      seed: seed, persons: 14, departures: 2, horizon: 90, roomPercent: 90
    ).problem
    let answer = problem.solve(seed: seed, rounds: 1, solver: ClpSolver())
    #expect(answer.objectives == best(of: problem))
  }

  @Test func `the plan depends on seed and rounds, not on threads`() {
    let problem = Self.problem(9, persons: 70)
    let alone = problem.solve(seed: 5, rounds: 2, solver: ClpSolver())
    for threads in 1...3 {
      let beside = problem.solveWithBound(
        seed: 5, rounds: 2, threads: threads, seconds: 60
      ) { _ in true }
      #expect(beside.plan == alone.plan)
      #expect(beside.bound == alone.bound)
    }
  }

  @Test func `who stops at once has the first plan, with the bound that needs no solver`() {
    let problem = Self.problem(3, persons: 70)
    var asked = 0
    let answer = problem.solve(
      rounds: 50, solver: ClpSolver(),
      goOn: { _ in
        asked += 1
        return false
      })
    #expect(asked == 1)
    #expect(answer.rounds == 0)
    #expect(!answer.isByLinearProgram)
    #expect(!answer.plan.bookings.isEmpty)
  }

  private struct LyingSolver: LinearSolver {
    func minimise(
      _ program: LinearProgram, seconds: Double
    ) throws(LinearFault) -> LinearSolution {
      var generator = SeededGenerator(seed: 7)
      let duals = program.rowLower.map { _ in Double(generator.within(-300...300)) / 100 }
      let columns = program.costs.map { _ in Double(generator.below(100)) / 50 }
      return LinearSolution(columns: columns, duals: duals, isOptimal: true)
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a solver that lies makes neither the bound false nor the plan`(seed: UInt64) {
    let problem = Self.problem(seed, persons: 60)
    let answer = problem.solve(seed: seed, rounds: 1, solver: LyingSolver())
    #expect(problem.judge(answer.plan).violations == [])
    #expect(answer.bound.unmovedPersons <= answer.objectives.unmovedPersons)
    #expect(answer.bound.waitingPersonDays <= answer.objectives.waitingPersonDays)
    #expect(answer.bound.cost <= answer.objectives.cost)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `whoever stays has a reason, and whoever has none flies as soon as may be`(seed: UInt64) {
    let problem = Self.problem(seed)
    let answer = problem.solve(seed: seed, rounds: 1, solver: nil as ClpSolver?)
    let whys = problem.why(answer.plan)
    #expect(whys.map(\.party) == Array(problem.parties.indices))
    for why in whys where why.itinerary == nil {
      #expect(why.reason != .soonest)
      #expect(why.count > 0)
    }
  }
}
