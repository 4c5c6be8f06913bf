import Basics
import Planning
import Testing
import Wire

@Suite struct ConvoyPlanningTests {
  /// One site, one road with a crossing, and households from a seed.
  private func problem(_ seed: UInt64, households count: Int = 60) -> ConvoyProblem {
    var generator = SeededGenerator(seed: seed)
    let horizon = 40
    let parties = (0..<count).map { index -> ConvoyProblem.Party in
      let size = generator.within(1...9)
      let stretchers = generator.chance(1, in: 20) ? 1 : 0
      let ready = generator.within(0...20)
      return .init(
        site: 0, district: 0,
        places: .init(
          seats: size - stretchers, wheelchairs: 0, stretchers: stretchers, kilograms: size * 35),
        ready: ready, due: ready + generator.within(5...25), priority: generator.pick([1, 2, 5]),
        group: index % 15 < 2 ? index / 15 : nil)
    }
    var problem = ConvoyProblem(
      horizon: horizon, daylight: Array(repeating: 600, count: horizon), beds: [90],
      crossings: [.init(personsPerDay: 80, isClosed: (0..<horizon).map { $0 % 7 == 4 })],
      types: [
        .init(seats: 30, wheelchairs: 2, stretchers: 0, kilograms: 1_300),
        .init(seats: 4, wheelchairs: 1, stretchers: 2, kilograms: 250),
      ], fleet: [[4, 2]], escorts: [2],
      corridors: [
        .init(
          origin: 0, districts: [0],
          stages: [
            .init(minutes: 500, night: 0, crossings: []),
            .init(minutes: 400, night: nil, crossings: [0]),
          ], turnaround: 4, isClosed: Array(repeating: false, count: horizon),
          noDeparture: Array(repeating: false, count: horizon), vehicles: 2...5, convoysPerDay: 1,
          escortsPerConvoy: 1, costs: [900, 700])
      ], households: parties)
    problem.allowsParts = true
    return problem
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `every plan keeps every rule`(seed: UInt64) {
    let problem = problem(seed)
    let answer = problem.solve(seed: seed, steps: 12)
    let (violations, objectives) = problem.judge(answer.plan)
    #expect(violations.isEmpty)
    #expect(objectives == answer.objectives)
    #expect(objectives.waitingPersonDays >= answer.bound.waitingPersonDays)
  }

  @Test func `the same seed and steps make the same plan`() {
    let problem = problem(3)
    #expect(problem.solve(seed: 9, steps: 20).plan == problem.solve(seed: 9, steps: 20).plan)
  }

  @Test func `more steps are never worse`() {
    let problem = problem(5)
    let (many, one) = (problem.solve(steps: 60).objectives, problem.solve(steps: 1).objectives)
    #expect(many.unmovedPersons <= one.unmovedPersons)
    #expect(many.waitingPersonDays <= one.waitingPersonDays)
  }

  @Test func `a household carried twice and a vehicle over capacity are named`() throws {
    let problem = problem(2)
    var plan = problem.solve(steps: 1).plan
    let everybody = plan.convoys.flatMap { $0.vehicles.flatMap(\.households) }
    try #require(everybody.count > 15)
    plan.convoys[0].vehicles[0].households += everybody
    let rules = Set(problem.judge(plan).violations.map(\.rule))
    #expect(rules.isSuperset(of: [.carriedTwice, .overCapacity]))
  }

  @Test func `an instance that is not one is refused`() {
    for text in ["", "[]", "{}", #"{"format": "convoy-instance/1", "name": "x"}"#] {
      #expect(throws: JSONFault.self) { try ConvoyInstance(Array(text.utf8)) }
    }
  }
}
