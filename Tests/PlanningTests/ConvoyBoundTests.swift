import Basics
import ConvoyCases
@testable import Planning
import Solver
import Testing

@Suite struct ConvoyBoundTests {
  private func bound(_ problem: ConvoyProblem) -> ConvoyBound {
    problem.bound(by: ClpSolver()) { 20 }
  }

  @Test(arguments: 1...16 as ClosedRange<UInt64>)
  func `no plan is better than the bound by linear programs, nor that than the plain one`(
    seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    let problem = InventedSeason(
      seed: seed, households: generator.within(5...60), corridors: generator.within(1...3),
      horizon: generator.within(15...30), roomPercent: generator.within(50...200)
    ).problem
    let answer = problem.solve(seed: seed, steps: 30).against(bound(problem))
    #expect(answer.source == .linearProgram)
    #expect(answer.objectives.unmovedPersons >= answer.bound.unmovedPersons)
    #expect(answer.objectives.waitingPersonDays >= answer.bound.waitingPersonDays)
    #expect(answer.objectives.vehicleCost >= answer.bound.vehicleCost)
    let plain = problem.plainBound.objectives(unmoved: 0)
    #expect(answer.bound.waitingPersonDays >= plain.waitingPersonDays)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `whole convoys raise the bound, and no plan is better`(seed: UInt64) {
    let problem = InventedSeason(
      seed: seed, households: 30, corridors: 2, horizon: 24, roomPercent: 120
    ).problem
    let fluid = bound(problem)
    var programs = 0
    let whole = problem.tightened(fluid, by: ClpSolver()) {
      programs += 1
      return programs < 60 ? 1 : 0
    }
    let answer = problem.solve(seed: seed, steps: 200).against(whole)
    let unmoved = answer.objectives.unmovedPersons
    #expect(
      answer.bound.waitingPersonDays >= fluid.objectives(unmoved: unmoved).waitingPersonDays)
    #expect(answer.objectives.waitingPersonDays >= answer.bound.waitingPersonDays)
    let lying = problem.tightened(fluid, by: LyingSolver(seed: seed)) { 1 }
    #expect(answer.objectives.waitingPersonDays >= answer.against(lying).bound.waitingPersonDays)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `looked at region by region the bound is weaker, and no plan is better`(seed: UInt64) {
    let problem = InventedSeason(
      seed: seed, households: 90, corridors: 4, horizon: 24, roomPercent: 60 + 10 * Int(seed)
    ).problem
    let whole = bound(problem)
    let sites = problem.fleet.indices.map { [$0] }
    let bySite = problem.bound(by: ClpSolver(), regions: sites) { 20 }
    let answer = problem.solve(seed: seed, steps: 60).against(bySite)
    #expect(answer.source == .byRegion && answer.prices != nil)
    let (one, other) = (answer.bound, answer.against(whole).bound)
    #expect(one.unmovedPersons <= other.unmovedPersons)
    #expect(one.waitingPersonDays <= other.waitingPersonDays + 1)
    #expect(one.waitingPersonDays >= problem.plainBound.objectives(unmoved: 0).waitingPersonDays)
    #expect(answer.objectives.unmovedPersons >= one.unmovedPersons)
    #expect(answer.objectives.waitingPersonDays >= one.waitingPersonDays)
    #expect(answer.objectives.vehicleCost >= one.vehicleCost)
    let lying = problem.bound(by: LyingSolver(seed: seed), regions: sites) { 1 }
    #expect(answer.objectives.waitingPersonDays >= answer.against(lying).bound.waitingPersonDays)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `regions are small, hold each site once, and keep those of the scarcest crossing together`(
    seed: UInt64
  ) {
    var problem = InventedSeason(
      seed: seed, households: 300, corridors: 12, horizon: 100, roomPercent: 80
    ).problem
    problem.crossings[0].personsPerDay = 1
    let regions = problem.regions(upTo: 500)
    #expect(regions.flatMap { $0 }.sorted() == Array(problem.fleet.indices))
    #expect(regions.count > 1)
    for region in regions where region.count > 1 {
      let roads = problem.corridors.filter { region.contains($0.origin) }
      #expect(roads.count * problem.horizon <= 500)
    }
    let users = problem.corridors.filter { $0.stages.contains { $0.crossings.contains(0) } }
      .map(\.origin)
    #expect(regions.contains { Set(users).isSubset(of: $0) })
  }

  @Test func `when places are scarce the bound by linear programs is far above the plain one`() {
    let problem = InventedSeason(
      seed: 4, households: 300, corridors: 1, horizon: 40, roomPercent: 25
    ).problem
    let plain = problem.plainBound.objectives(unmoved: 0)
    let strong = bound(problem)
    #expect(strong.objectives(unmoved: 0).unmovedPersons > plain.unmovedPersons)
    #expect(
      strong.objectives(unmoved: 1_000).waitingPersonDays
        <= strong.objectives(unmoved: 0).waitingPersonDays)
  }

  /// Whoever solves badly may weaken the bound, and never make it false.
  private struct LyingSolver: LinearSolver {
    let seed: UInt64

    func minimise(
      _ program: LinearProgram, seconds: Double
    ) throws(LinearFault) -> LinearSolution {
      var generator = SeededGenerator(seed: seed)
      let duals = program.rowLower.map { _ in Double(generator.within(-300...300)) / 100 }
      return LinearSolution(
        columns: program.costs.map { _ in 0 }, duals: duals, isOptimal: true)
    }
  }

  private struct DeafSolver: LinearSolver {
    func minimise(
      _ program: LinearProgram, seconds: Double
    ) throws(LinearFault) -> LinearSolution { throw .noSolution(status: 4) }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `a solver that lies cannot make the bound false`(seed: UInt64) {
    let problem = InventedSeason(
      seed: seed, households: 40, corridors: 2, horizon: 24, roomPercent: 80
    ).problem
    let answer = problem.solve(steps: 30).against(
      problem.bound(by: LyingSolver(seed: seed)) { 1 })
    #expect(answer.objectives.unmovedPersons >= answer.bound.unmovedPersons)
    #expect(answer.objectives.waitingPersonDays >= answer.bound.waitingPersonDays)
    #expect(answer.objectives.vehicleCost >= answer.bound.vehicleCost)
  }

  @Test func `a solver that fails, or has no time, leaves the plain bound, which says so`() {
    let problem = InventedSeason(seed: 1, households: 40, corridors: 2, horizon: 40).problem
    let answer = problem.solve(steps: 20)
    for bound in [problem.bound(by: DeafSolver()) { 1 }, problem.bound(by: ClpSolver()) { 0 }] {
      #expect(answer.against(bound).source == .earliestDeparture)
      #expect(answer.against(bound).bound == answer.bound)
    }
  }

  @Test func `beside its bound the search finds the same plan, on one thread or two`() {
    let problem = InventedSeason(seed: 8, households: 60, corridors: 3, horizon: 30).problem
    let alone = problem.solve(seed: 5, steps: 120)
    for threads in [1, 2, 3] {
      let beside = problem.solveBesideBound(
        seed: 5, steps: 120, threads: threads, boundSeconds: 20
      ) { _ in true }
      #expect(beside.plan == alone.plan)
      #expect(beside.source == .linearProgram)
    }
  }

  @Test func `advice is what planning again with one more comes to`() throws {
    let problem = InventedSeason(
      seed: 4, households: 150, corridors: 2, horizon: 30, roomPercent: 60
    ).problem
    let answer = problem.solve(steps: 80).against(bound(problem))
    let advice = problem.advice(on: answer, steps: 30)
    try #require(!advice.isEmpty)
    for one in advice {
      let again = problem.with(one.resource).solve(from: answer.policy, seed: 7, steps: 30)
      let base = problem.solve(from: answer.policy, seed: 7, steps: 30)
      #expect(
        one.persons == base.objectives.unmovedPersons - again.objectives.unmovedPersons)
      #expect((one.persons, one.waiting) > (0, 0))
    }
  }
}
