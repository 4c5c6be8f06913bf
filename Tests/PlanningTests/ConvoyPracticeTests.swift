import Basics
import ConvoyCases
import Planning
import Testing

/// What the field asks beside the published rules: the planner honours each, and the judge names
/// whoever does not.
@Suite struct ConvoyPracticeTests {
  static let sets: [(name: String, set: @Sendable (inout ConvoyProblem) -> Void)] = [
    ("reserve", { $0.keepFree(seatPercent: 15) }),
    ("standby", { $0.practice.standbyPercent = 5 }),
    ("baggage", { $0.practice.baggageApart = true }),
    (
      "leader",
      { problem in
        problem.practice.leaderAbove = 5
        problem.practice.leaders = problem.fleet.map { _ in 1 }
      }
    ),
    ("recovery", { $0.practice.recovery = .init(from: 4, types: [2, 4]) }),
    (
      "medics",
      { problem in
        problem.practice.personsPerMedic = 2
        problem.practice.medics = problem.fleet.map { _ in 1 }
        for index in problem.households.indices where index % 9 == 0 {
          problem.households[index].escorted = 1
        }
      }
    ),
    (
      "returns",
      { problem in
        problem.practice.returns = problem.fleet.indices.map {
          .init(site: $0, type: 0, count: problem.fleet[$0][0], day: 20)
        }
      }
    ),
    (
      "never together",
      { problem in
        for index in stride(from: 2, to: problem.households.count - 3, by: 3) {
          problem.keepApart(index, index + 3)
          problem.keepApart(index, index + 1)
        }
      }
    ),
    (
      "pace",
      { problem in
        let longest = problem.corridors.flatMap(\.stages).map(\.minutes).max() ?? 0
        for day in problem.daylight.indices where day % 3 > 0 { problem.daylight[day] = longest }
        problem.practice.paces = problem.types.indices.map { $0 % 2 == 0 ? 100 : 90 }
      }
    ),
    ("mixed", { $0.practice.typesPerConvoy = 2 }),
    ("wait", { $0.practice.worstWait = 12 }),
    (
      "fixed",
      { problem in
        problem.fixed = problem.corridors.indices.flatMap { corridor in
          [-2, 5, 6, 14].map {
            FixedConvoy(corridor: corridor, day: $0, vehicles: [0, 1], persons: 30, escorted: 1)
          }
        }
      }
    ),
  ]

  static func season(_ seed: UInt64, room: Int = 150) -> ConvoyProblem {
    InventedSeason(
      seed: seed, households: 70, corridors: 3, horizon: 40, roomPercent: room
    ).problem
  }

  @Test(arguments: sets.indices, 1...4 as ClosedRange<UInt64>)
  func `a plan keeps to each practice, alone and after a loss`(
    index: Int, seed: UInt64
  ) throws {
    var problem = Self.season(seed)
    Self.sets[index].set(&problem)
    try check(problem, Self.sets[index].name)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a plan keeps to all practices together`(seed: UInt64) throws {
    var problem = Self.season(seed, room: 200)
    for one in Self.sets { one.set(&problem) }
    try check(problem, "all")
  }

  private func check(_ season: ConvoyProblem, _ name: String) throws {
    var problem = season
    let answer = problem.solve(steps: 12)
    let plan = problem.withStandby(answer.plan)
    #expect(season.judge(plan).violations == [], "\(name)")
    #expect(answer.objectives.unmovedPersons < problem.households.reduce(0) { $0 + $1.size })
    for site in problem.fleet.indices {
      problem.fleet[site][0] = max(0, problem.fleet[site][0] - 1)
    }
    let again = problem.replan(answer.plan)
    #expect(problem.judge(again.plan).violations == [], "\(name)")
    #expect(again.contradictions == [])
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `an instance with every practice written and read again is the same problem`(
    seed: UInt64
  ) throws {
    var problem = Self.season(seed)
    for one in Self.sets { one.set(&problem) }
    let written = ConvoyInstance(problem, name: "invented")
    let read = try ConvoyInstance(written.bytes)
    #expect(read.problem.practice == problem.practice)
    #expect(read.problem.fixed == problem.fixed)
    #expect(read.problem.keptApart.map(\.1) == problem.keptApart.map(\.1))
    #expect(read.bytes == written.bytes)
    let plan = problem.withStandby(problem.solve(steps: 8).plan)
    #expect(try read.plan(read.bytes(of: plan)) == plan)
  }

  @Test func `what no practice asks of is written as before`() {
    let bytes = ConvoyInstance(Self.season(1), name: "x").bytes
    let text = String(decoding: bytes, as: UTF8.self)
    let members = [
      "practice", "fixed", "returns", "leaders", "recovery", "medical_escort", "never_with",
      "pace_percent",
    ]
    for member in members {
      #expect(!text.contains("\"\(member)\""))
    }
  }

  @Test func `with baggage on a truck of its own more families ride`() {
    var problem = Self.season(2, room: 70)
    for index in problem.households.indices { problem.households[index].places.kilograms *= 3 }
    problem.types.append(.init(seats: 0, wheelchairs: 0, stretchers: 0, kilograms: 6_000))
    for site in problem.fleet.indices { problem.fleet[site].append(6) }
    for road in problem.corridors.indices { problem.corridors[road].costs.append(200) }
    let with = problem.solve(steps: 20).objectives
    problem.practice.baggageApart = true
    let apart = problem.solve(steps: 20)
    #expect(problem.judge(apart.plan).violations == [])
    #expect(apart.objectives.unmovedPersons < with.unmovedPersons)
    #expect(apart.plan.convoys.contains { $0.vehicles.contains { !$0.baggage.isEmpty } })
  }
}
