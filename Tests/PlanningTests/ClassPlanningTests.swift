import Basics
import Planning
import ResettlementCases
import Solver
import Testing

@Suite struct ClassPlanningTests {
  static func problem(_ seed: UInt64, persons: Int? = nil) -> ClassProblem {
    var generator = SeededGenerator(seed: seed)
    return InventedClasses(
      seed: seed, persons: persons ?? generator.within(20...80),
      horizon: generator.within(40...100), trainerPercent: 100
    ).problem
  }

  /// In debug the search checks its plan against the judge now and then, too.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `every plan keeps every rule, and no bound is above it`(seed: UInt64) {
    let problem = Self.problem(seed)
    let answer = problem.solve(seed: seed, rounds: 1, solver: ClpSolver())
    let (violations, objectives) = problem.judge(answer.plan)
    #expect(violations == [])
    #expect(objectives == answer.objectives)
    #expect(answer.bound.untaughtPersons <= objectives.untaughtPersons)
    #expect(answer.bound.delayedPersonDays <= objectives.delayedPersonDays)
    #expect(answer.bound.classDays <= objectives.classDays)
    #expect(answer.bound.nightsAway <= objectives.nightsAway)
  }

  /// One audience, one venue, a week or two: few enough households to try every plan.
  private static func tiny(_ seed: UInt64) -> ClassProblem {
    var generator = SeededGenerator(seed: seed)
    let horizon = generator.within(5...9)
    let isAway = { Array(repeating: false, count: horizon) }
    let households = (0..<generator.within(3...4)).map { _ in
      let ready = generator.below(3)
      return ClassProblem.Party(
        learners: [.init(audience: 0, count: generator.within(1...3))],
        minded: generator.below(2), choices: [.init(venue: 0, nights: generator.below(2))],
        ready: ready, departure: ready + 1 + generator.within(1...4))
    }
    return ClassProblem(
      horizon: horizon, finishBefore: 1,
      isClosed: (0..<horizon).map { _ in generator.chance(1, in: 8) },
      venues: [.init(minded: 2, beds: 6)],
      rooms: [.init(venue: 0, places: 5, isAway: isAway())],
      trainers: [.init(venues: [0], languages: [0], isWoman: false, isAway: isAway())],
      interpreters: [], audiences: [.init(language: 0, days: 2, most: 4)],
      households: households)
  }

  /// The best of all plans with one class at a time, by trying them all.
  private func best(of problem: ClassProblem) -> ClassObjectives {
    var best = problem.judge(ClassPlan()).objectives
    func go(_ household: Int, _ starts: [Int?]) {
      guard household < problem.households.count else {
        let classes = Set(starts.compactMap { $0 }).sorted().map { start in
          ClassPlan.Class(
            audience: 0, start: start, room: 0, trainer: 0, interpreter: nil,
            households: starts.indices.filter { starts[$0] == start })
        }
        let judged = problem.judge(ClassPlan(classes: classes))
        if judged.violations.isEmpty { best = min(best, judged.objectives) }
        return
      }
      for start in [nil] + (0..<problem.horizon).map(Optional.some) {
        go(household + 1, starts + [start])
      }
    }
    go(0, [])
    return best
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `small problems are solved to the best there is, which no bound is above`(seed: UInt64) {
    let problem = Self.tiny(seed)
    let answer = problem.solve(seed: seed, rounds: 1, solver: ClpSolver())
    let best = best(of: problem)
    #expect(answer.objectives == best)
    #expect(answer.bound.delayedPersonDays <= best.delayedPersonDays)
    #expect(answer.bound.classDays <= best.classDays)
    #expect(answer.bound.nightsAway <= best.nightsAway)
  }

  @Test func `the plan depends on seed and rounds, not on threads`() {
    let problem = Self.problem(9, persons: 50)
    let alone = problem.solve(seed: 5, rounds: 1, solver: ClpSolver())
    for threads in 1...3 {
      let beside = problem.solveWithBound(seed: 5, rounds: 1, threads: threads, seconds: 60) {
        _ in true
      }
      #expect(beside.plan == alone.plan)
      #expect(beside.bound == alone.bound)
    }
  }

  @Test func `who stops at once has the first plan`() {
    let problem = Self.problem(3, persons: 80)
    var asked = 0
    let answer = problem.solve(
      rounds: 50, solver: nil as ClpSolver?,
      goOn: { _ in
        asked += 1
        return false
      })
    #expect(asked <= 1)
    #expect(answer.rounds == 0)
    #expect(!answer.plan.classes.isEmpty)
  }

  private struct LyingSolver: LinearSolver {
    func minimise(
      _ program: LinearProgram, seconds: Double
    ) throws(LinearFault) -> LinearSolution {
      var generator = SeededGenerator(seed: 7)
      let duals = program.rowLower.map { _ in Double(generator.within(-3_000...3_000)) / 100 }
      return LinearSolution(columns: program.costs.map { _ in 1 }, duals: duals, isOptimal: true)
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a solver that lies makes no bound false`(seed: UInt64) {
    let problem = Self.tiny(seed)
    let answer = problem.solve(seed: seed, rounds: 1, solver: LyingSolver())
    #expect(answer.bound.delayedPersonDays <= answer.objectives.delayedPersonDays)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `whoever departs later has a reason, and so has whoever attends nothing`(seed: UInt64) {
    let invented = InventedClasses(seed: seed, persons: 120, horizon: 120).instance
    var scarce = invented.problem
    for index in scarce.trainers.indices.dropFirst(2) {
      scarce.trainers[index].isAway = scarce.trainers[index].isAway.map { _ in true }
    }
    for index in scarce.households.indices {
      scarce.households[index].departure = scarce.households[index].ready + 8
    }
    let instance = ClassInstance(
      scarce, name: "scarce", dayZero: invented.dayZero, names: invented.names)
    let answer = instance.problem.solve(seed: seed, rounds: 1, solver: nil as ClpSolver?)
    let whys = instance.problem.why(answer.plan)
    #expect(whys.map(\.household) == Array(instance.problem.households.indices))
    for why in whys {
      #expect((why.reason == .inTime) == (why.slot != nil && why.delay == 0))
      if why.slot == nil { #expect(why.reason == .nowhere || why.count > 0) }
    }
    #expect(whys.contains { $0.delay > 0 })
  }

  @Test func `families go on the same days, and women are taught by women`() {
    let problem = Self.problem(4, persons: 80)
    let plan = problem.solve(rounds: 1, solver: nil as ClpSolver?).plan
    var slots = problem.households.map { _ in Set<ClassSlot>() }
    for one in plan.classes {
      if problem.audiences[one.audience].needsWoman {
        #expect(problem.trainers[one.trainer].isWoman)
      }
      for household in one.households {
        slots[household].insert(.init(venue: problem.rooms[one.room].venue, start: one.start))
      }
    }
    #expect(slots.allSatisfy { $0.count <= 1 })
    #expect(slots.indices.contains { problem.households[$0].learners.count > 1 })
  }
}
