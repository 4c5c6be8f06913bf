import ConvoyCases
import Planning
import Solver
import Testing

@Suite struct ConvoyFairnessTests {
  private func season(_ seed: UInt64) -> ConvoyProblem {
    InventedSeason(
      seed: seed, households: 80, corridors: 3, horizon: 40, roomPercent: 120
    ).problem
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `every kind of group adds up to everybody, and no row is beyond the worst family`(
    seed: UInt64
  ) throws {
    let problem = season(seed)
    let plan = problem.solve(steps: 8).plan
    let fairness = problem.fairness(of: plan)
    let all = try #require(fairness.rows.first)
    #expect(all.group == .everybody)
    #expect(all.persons == problem.households.reduce(0) { $0 + $1.size })
    #expect(all.unmoved == problem.judge(plan).objectives.unmovedPersons)
    var (origin, destination, size) = (0, 0, 0)
    for row in fairness.rows {
      switch row.group {
      case .origin: origin += row.persons
      case .destination: destination += row.persons
      case .size: size += row.persons
      default: break
      }
      #expect((row.median ?? 0, row.ninth ?? 0) <= (row.ninth ?? 0, row.worst ?? 0))
      #expect(row.worst ?? 0 <= fairness.worstHousehold?.days ?? 0)
    }
    #expect([origin, destination, size] == [all.persons, all.persons, all.persons])
    let worst = try #require(fairness.worstHousehold)
    let day = plan.days(households: problem.households.count)[worst.household]
    #expect(day == problem.households[worst.household].ready + worst.days)
  }

  @Test func `waits are counted by people and not by families`() {
    var problem = season(1)
    problem.households = (0..<3).map { index in
      .init(
        site: 0, district: 0,
        places: .init(seats: index == 2 ? 8 : 1, wheelchairs: 0, stretchers: 0, kilograms: 0),
        ready: 0, due: 39, priority: 1, group: nil)
    }
    let plan = ConvoyPlan(
      convoys: [(1, [0]), (2, [1]), (9, [2])].map { day, households in
        .init(corridor: 0, day: day, vehicles: [.init(type: 0, households: households)])
      })
    let all = problem.fairness(of: plan).rows[0]
    #expect(all.median == 9 && all.ninth == 9 && all.worst == 9 && all.spread == 0)
  }

  /// Four people a day may pass a crossing that is open every seventh day; everything else abounds.
  @Test func `what binds is named with its days, and one more is worth what was measured`() throws {
    var problem = season(2)
    problem.crossings = [
      .init(personsPerDay: 40, isClosed: (0..<40).map { $0 % 7 != 3 })
    ]
    for site in problem.fleet.indices { problem.fleet[site] = problem.fleet[site].map { _ in 60 } }
    problem.escorts = problem.escorts.map { _ in 60 }
    problem.beds = problem.beds.map { _ in 9_000 }
    for road in problem.corridors.indices {
      for stage in problem.corridors[road].stages.indices {
        problem.corridors[road].stages[stage].crossings = stage == 0 ? [0] : []
      }
    }
    let answer = problem.solve(steps: 20).against(
      problem.bound(by: ClpSolver()) { 20 })
    let first = try #require(answer.prices?.bindings.first)
    #expect(first.resource == .crossing(0))
    guard case .sevenths(let days, _, _) = first.when else {
      Issue.record("\(first.when)")
      return
    }
    #expect(days == [3])
    let advice = problem.advice(on: answer, steps: 10)
    let one = try #require(advice.first { $0.resource == .crossing(0) })
    let base = problem.solve(from: answer.policy, seed: 7, steps: 10).objectives
    let more = problem.with(.crossing(0)).solve(from: answer.policy, seed: 7, steps: 10).objectives
    #expect(one.persons == base.unmovedPersons - more.unmovedPersons && one.persons > 0)
  }

  @Test func `too few wheelchair places are named where people wait for them`() throws {
    var problem = season(3)
    for index in problem.households.indices where index % 3 == 0 {
      let places = problem.households[index].places
      problem.households[index].places.seats = max(0, places.seats - 1)
      problem.households[index].places.wheelchairs += 1
    }
    for site in problem.fleet.indices { problem.fleet[site] = [9, 0, 9, 9, 1] }
    problem.allowsParts = true
    let answer = problem.solve(steps: 20).against(
      problem.bound(by: ClpSolver()) { 20 })
    let bindings = try #require(answer.prices?.bindings)
    #expect(
      bindings.contains { one in
        if case .places(.wheelchair, _) = one.resource { true } else { false }
      })
  }
}
