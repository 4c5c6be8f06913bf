import Basics
import ConvoyCases
import Planning
import Solver
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

  /// One site, one road of one day, and convoys of one or two vehicles of ten seats.
  private func village(vehicles: Int, sizes: [Int], due: Int = 9) -> ConvoyProblem {
    let never = Array(repeating: false, count: 10)
    return ConvoyProblem(
      horizon: 10, daylight: Array(repeating: 600, count: 10), beds: [], crossings: [],
      types: [.init(seats: 10, wheelchairs: 0, stretchers: 0, kilograms: 1_000)],
      fleet: [[vehicles]], escorts: [4],
      corridors: [
        .init(
          origin: 0, districts: [0], stages: [.init(minutes: 300, night: nil, crossings: [])],
          turnaround: 1, isClosed: never, noDeparture: never, vehicles: 1...4, convoysPerDay: 1,
          escortsPerConvoy: 1, costs: [100])
      ],
      households: sizes.map { size in
        .init(
          site: 0, district: 0,
          places: .init(seats: size, wheelchairs: 0, stretchers: 0, kilograms: size * 20),
          ready: 0, due: due, priority: 1, group: nil)
      })
  }

  private func plan(_ day: Int, _ vehicles: [[Int]]) -> ConvoyPlan {
    .init(convoys: [
      .init(corridor: 0, day: day, vehicles: vehicles.map { .init(type: 0, households: $0) })
    ])
  }

  @Test func `who sat in a lost vehicle takes the seats left free that day`() {
    let problem = village(vehicles: 2, sizes: [6, 2, 5, 3, 4])
    // 20 people were in three vehicles; two hold them when the family of two changes vehicles.
    let again = problem.replan(plan(2, [[0, 1], [2, 3], [4]]))
    #expect(again.changes.isEmpty)
    #expect(problem.judge(again.plan).violations.isEmpty)
  }

  @Test func `one large family gives way rather than three small ones`() {
    let problem = village(vehicles: 1, sizes: [8, 3, 4, 2])
    let again = problem.replan(plan(2, [[0], [1, 2, 3]]))
    #expect(again.changes.map(\.household) == [0])
    #expect(again.changes.first?.to != nil)
  }

  @Test func `nobody stays while a family with more time could take another day`() {
    var problem = village(vehicles: 1, sizes: [9, 9])
    for household in 0..<2 { problem.households[household].ready = 2 }
    problem.households[1].due = 2
    let again = problem.replan(plan(2, [[0], [1]]))
    #expect(again.objectives.unmovedPersons == 0)
    #expect(again.plan.days(households: 2)[1] == 2)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a lost vehicle costs no fewer dates than any plan must, and few more`(seed: UInt64) {
    var problem = InventedSeason(
      seed: seed, households: 400, corridors: 3, horizon: 80, roomPercent: 250
    ).problem
    let before = problem.solve(seed: seed, steps: 24)
    problem.fleet[0][0] -= 1
    let again = problem.replan(before.plan)
    #expect(problem.judge(again.plan).violations.isEmpty)
    let least = problem.leastFamiliesWithAnotherDate(
      than: before.plan, by: ClpSolver(), seconds: 10)
    #expect(again.familiesWithAnotherDate >= least)
    #expect(again.familiesWithAnotherDate <= 2 * least + 12)
  }
}
