import ConvoyCases
import Planning
import Testing

@Suite struct ConvoyWhyTests {
  /// One site, one road of one stage, one vehicle of ten seats that is away three days.
  private func problem(
    _ parties: [(size: Int, ready: Int, due: Int)], closed: [Int] = [], crossing: Int = 100,
    escorts: Int = 4, vehicles: Int = 1
  ) -> ConvoyProblem {
    let horizon = 12
    return ConvoyProblem(
      horizon: horizon, daylight: Array(repeating: 600, count: horizon), beds: [],
      crossings: [.init(personsPerDay: crossing, isClosed: (0..<horizon).map { _ in false })],
      types: [.init(seats: 10, wheelchairs: 0, stretchers: 0, kilograms: 1_000)],
      fleet: [[vehicles]], escorts: [escorts],
      corridors: [
        .init(
          origin: 0, districts: [0], stages: [.init(minutes: 300, night: nil, crossings: [0])],
          turnaround: 3, isClosed: (0..<horizon).map(closed.contains),
          noDeparture: Array(repeating: false, count: horizon), vehicles: 1...4, convoysPerDay: 2,
          escortsPerConvoy: 1, costs: [100])
      ],
      households: parties.map { party in
        .init(
          site: 0, district: 0,
          places: .init(seats: party.size, wheelchairs: 0, stretchers: 0, kilograms: 10),
          ready: party.ready, due: party.due, priority: 1, group: nil)
      })
  }

  private func plan(_ rides: [(day: Int, households: [Int])]) -> ConvoyPlan {
    ConvoyPlan(
      convoys: rides.map {
        .init(corridor: 0, day: $0.day, vehicles: [.init(type: 0, households: $0.households)])
      })
  }

  @Test func `who leaves on the first open day has nothing in the way`() {
    let why = problem([(4, 1, 9)], closed: [1, 2]).why(plan([(3, [0])]))
    #expect(why[0].reason == .firstOpenDay)
    #expect(why[0].day == 3)
  }

  @Test func `each obstacle has its own reason`() {
    let two = [(size: 8, ready: 0, due: 11), (size: 8, ready: 0, due: 11)]
    let rides = plan([(0, [0]), (4, [1])])
    #expect(problem(two).why(rides)[1].reason == .vehiclesAway(site: 0))
    #expect(problem(two, vehicles: 4).why(rides)[1].reason == .heldForFuller)
    #expect(problem(two).why(rides)[1].days == 3)
    let narrow = problem(two, crossing: 8, vehicles: 4)
    #expect(narrow.why(plan([(0, [0]), (1, [1])]))[1].reason == .crossingFull(0))
    let fewEscorts = problem(two, escorts: 1, vehicles: 4)
    #expect(
      fewEscorts.why(plan([(1, [0]), (4, [1])]))[1].reason == .escortsAway(site: 0))
  }

  @Test func `who stays behind is told why`() {
    #expect(problem([(4, 2, 4)], closed: [2, 3, 4]).why(plan([]))[0].reason == .neverOpen)
    #expect(problem([(11, 2, 4)]).why(plan([]))[0].reason == .tooLarge)
    var elsewhere = problem([(4, 2, 4)])
    elsewhere.households[0].district = 7
    #expect(elsewhere.why(plan([]))[0].reason == .noRoad)
    #expect(problem([(4, 2, 4)]).why(plan([]))[0].reason == .heldForFuller)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `every household of a plan has a reason`(seed: UInt64) {
    let problem = InventedSeason(
      seed: seed, households: 60, corridors: 3, horizon: 40, roomPercent: 90
    ).problem
    let answer = problem.solve(steps: 20)
    let all = problem.why(answer.plan)
    #expect(all.map(\.household) == Array(problem.households.indices))
    for one in all {
      #expect(one.days <= problem.horizon)
      if let day = one.day { #expect(one.days <= day) }
    }
    let left = all.filter { $0.day == nil }.reduce(0) { $0 + problem.households[$1.household].size }
    #expect(left == answer.objectives.unmovedPersons)
  }
}
