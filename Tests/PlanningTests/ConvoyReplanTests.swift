import Basics
import ConvoyCases
import Planning
import Testing

@Suite struct ConvoyReplanTests {
  private func season(_ seed: UInt64) -> ConvoyProblem {
    InventedSeason(
      seed: seed, households: 80, corridors: 3, horizon: 40, roomPercent: 200
    ).problem
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `nothing changes for anybody when nothing has changed`(seed: UInt64) {
    let problem = season(seed)
    let answer = problem.solve(steps: 16)
    let again = problem.replan(answer.plan)
    #expect(again.changes.allSatisfy { $0.from == nil })
    #expect(again.personsWithAnotherDate == 0)
    #expect(again.objectives.unmovedPersons <= answer.objectives.unmovedPersons)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `after a loss the plan is valid, and who could keep a date kept it`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var problem = season(seed)
    let before = problem.solve(steps: 16)
    let site = generator.below(problem.fleet.count)
    problem.fleet[site][0] = max(0, problem.fleet[site][0] - 1)
    let road = generator.below(problem.corridors.count)
    for day in 20..<24 { problem.corridors[road].isClosed[day] = true }
    let again = problem.replan(before.plan)
    let (violations, objectives) = problem.judge(again.plan)
    #expect(violations.isEmpty)
    #expect(objectives == again.objectives)
    // Whoever gets another date was to leave from the site or by the road that lost something.
    for change in again.changes where change.from != nil {
      let party = problem.households[change.household]
      let origin = problem.corridors[road].origin
      #expect(party.site == site || party.site == origin || party.group != nil)
    }
  }

  @Test func `fixed convoys stay, and what contradicts itself is said`() throws {
    var problem = season(3)
    let before = problem.solve(steps: 16)
    try #require(before.plan.convoys.count > 4)
    let fixed = Set(0..<3)
    for site in problem.fleet.indices {
      problem.fleet[site] = problem.fleet[site].map { _ in 0 }
    }
    let again = problem.replan(before.plan, fixed: fixed)
    for index in fixed { #expect(again.plan.convoys.contains(before.plan.convoys[index])) }
    #expect(again.plan.convoys.count == fixed.count)
    #expect(Set(again.contradictions.map(\.rule)) == [.fleet])
    #expect(again.personsWithAnotherDate > 0)
  }
}
