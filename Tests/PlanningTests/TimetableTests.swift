import Basics
import ConvoyCases
import Planning
import Testing

@Suite struct TimetableTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `a plan made along a timetable keeps every rule`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let problem = InventedSeason(
      seed: seed, households: generator.within(300...600), corridors: generator.within(1...4),
      horizon: generator.within(25...50), roomPercent: generator.within(60...180),
      isOfAnotherKind: seed % 2 == 0
    ).problem
    let answer = problem.solve(seed: seed, steps: 60)
    let (violations, objectives) = problem.judge(answer.plan)
    #expect(violations.isEmpty)
    #expect(objectives == answer.objectives)
  }

  @Test func `vehicles that go back to their owners are not counted on`() {
    var problem = InventedSeason(seed: 6, households: 400, corridors: 2, horizon: 40).problem
    let free = problem.solve(seed: 1, steps: 60).objectives
    for site in problem.fleet.indices {
      problem.practice.returns.append(
        .init(site: site, type: 0, count: problem.fleet[site][0], day: 10))
    }
    let answer = problem.solve(seed: 1, steps: 60)
    #expect(problem.judge(answer.plan).violations.isEmpty)
    #expect(answer.objectives > free)
  }
}
