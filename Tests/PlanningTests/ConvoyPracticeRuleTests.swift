import Basics
import Planning
import Testing

/// Each rule of the practice, broken on purpose: the judge names it, and nothing else.
@Suite struct ConvoyPracticeRuleTests {
  /// One site, one road of one day, vehicles of ten seats away for three days, and a truck.
  private func problem(_ change: (inout ConvoyProblem) -> Void) -> ConvoyProblem {
    let open = (0..<20).map { _ in false }
    var problem = ConvoyProblem(
      horizon: 20, daylight: Array(repeating: 600, count: 20), beds: [], crossings: [],
      types: [
        .init(seats: 10, wheelchairs: 0, stretchers: 0, kilograms: 100),
        .init(seats: 0, wheelchairs: 0, stretchers: 0, kilograms: 900),
      ], fleet: [[9, 3]], escorts: [9],
      corridors: [
        .init(
          origin: 0, districts: [0], stages: [.init(minutes: 300, night: nil, crossings: [])],
          turnaround: 3, isClosed: open, noDeparture: open, vehicles: 1...9, convoysPerDay: 3,
          escortsPerConvoy: 0, costs: [100, 50])
      ],
      households: (0..<10).map { _ in
        .init(
          site: 0, district: 0,
          places: .init(seats: 5, wheelchairs: 0, stretchers: 0, kilograms: 50), ready: 0, due: 19,
          priority: 1, group: nil)
      })
    change(&problem)
    return problem
  }

  private func convoy(_ day: Int, _ vehicles: [[Int]], trucks: Int = 0) -> ConvoyPlan.Convoy {
    .init(
      corridor: 0, day: day,
      vehicles: vehicles.map { .init(type: 0, households: $0) }
        + (0..<trucks).map { _ in .init(type: 1, households: []) })
  }

  private func rules(
    _ convoys: [ConvoyPlan.Convoy], _ change: (inout ConvoyProblem) -> Void
  ) -> Set<Violation.Rule> {
    Set(problem(change).judge(ConvoyPlan(convoys: convoys)).violations.map(\.rule))
  }

  @Test func `seats that were to stay free`() {
    #expect(rules([convoy(0, [[0, 1]])]) { $0.keepFree(seatPercent: 10) } == [.reserve])
    #expect(rules([convoy(0, [[0, 1]])]) { $0.keepFree(seatPercent: 9) } == [])
    #expect(
      rules([convoy(0, [[0, 1, 2]])]) { $0.keepFree(seatPercent: 10) } == [.overCapacity])
  }

  @Test func `families in one convoy that must never be in one`() {
    let change: (inout ConvoyProblem) -> Void = { $0.keepApart(0, 3) }
    #expect(rules([convoy(0, [[0, 1], [3]])], change) == [.neverTogether])
    #expect(rules([convoy(0, [[0, 1]]), convoy(0, [[3]])], change) == [])
    #expect(Violation.Rule.neverTogether.rawValue == 24)
    var first = convoy(0, [[0, 1]])
    first.standby = [3]
    #expect(
      rules([first]) { problem in
        change(&problem)
        problem.practice.standbyPercent = 100
      } == [.standby])
  }

  @Test func `a standby list that is too long, or of families who could not come`() {
    func standby(_ list: [Int], _ percent: Int = 100) -> Set<Violation.Rule> {
      var first = convoy(2, [[0, 1]])
      first.standby = list
      return rules([first, convoy(1, [[2]]), convoy(8, [[3]])]) { problem in
        problem.practice.standbyPercent = percent
        problem.households[4].ready = 3
      }
    }
    #expect(standby([3, 5]) == [])
    #expect(standby([3, 5], 50) == [.standby])
    #expect(standby([0]) == [.standby])
    #expect(standby([2]) == [.standby])
    #expect(standby([4]) == [.standby])
    #expect(standby([3, 3]) == [.standby])
    #expect(standby([77]) == [.wellFormed])
  }

  @Test func `baggage without its owners, twice, or where it may not be`() {
    func baggage(_ lists: [[Int]], apart: Bool = true) -> Set<Violation.Rule> {
      var one = convoy(0, [[0, 1], [2, 3]], trucks: lists.count)
      for (index, list) in lists.enumerated() { one.vehicles[2 + index].baggage = list }
      return rules([one]) { problem in
        problem.practice.baggageApart = apart
        for index in 0..<2 { problem.households[index].places.kilograms = 90 }
      }
    }
    #expect(baggage([[0]]) == [])
    #expect(baggage([[]]) == [.overCapacity])
    #expect(baggage([[0]], apart: false) == [.baggage])
    #expect(baggage([[0], [0]]) == [.baggage])
    #expect(baggage([[0, 7]]) == [.baggage])
  }

  @Test func `a convoy without the leader or the vehicle that its size asks for`() {
    let six = convoy(0, [[0], [1], [2], [3], [4], [5]])
    func leaders(_ count: Int, above: Int) -> Set<Violation.Rule> {
      rules([six]) { problem in
        problem.practice.leaderAbove = above
        problem.practice.leaders = [count]
      }
    }
    #expect(leaders(0, above: 5) == [.leader])
    #expect(leaders(1, above: 5) == [])
    #expect(leaders(0, above: 6) == [])
    func recovery(_ from: Int, _ trucks: Int) -> Set<Violation.Rule> {
      rules([convoy(0, [[0], [1], [2]], trucks: trucks)]) {
        $0.practice.recovery = .init(from: from, types: [1])
      }
    }
    #expect(recovery(3, 0) == [.recovery])
    #expect(recovery(3, 1) == [])
    #expect(recovery(4, 0) == [])
  }

  @Test func `a vehicle too slow to be there by dark, whoever else is in its convoy`() {
    func pace(_ percent: Int, trucks: Int = 1) -> Set<Violation.Rule> {
      rules([convoy(0, [[0]], trucks: trucks)]) { $0.practice.paces = [100, percent] }
    }
    #expect(pace(50) == [])
    #expect(pace(49) == [.pace])
    #expect(pace(49, trucks: 0) == [])
    #expect(Violation.Rule.pace.rawValue == 25)
  }

  @Test func `more types of vehicles together than may be, but for what recovers them`() {
    func mixed(_ most: Int, _ change: (inout ConvoyProblem) -> Void = { _ in })
      -> Set<Violation.Rule>
    {
      rules([convoy(0, [[0], [1]], trucks: 1)]) { problem in
        problem.practice.typesPerConvoy = most
        change(&problem)
      }
    }
    #expect(mixed(2) == [])
    #expect(mixed(1) == [.mixed])
    #expect(mixed(1) { $0.practice.recovery = .init(from: 2, types: [1]) } == [])
    #expect(Violation.Rule.mixed.rawValue == 26)
  }

  @Test func `people without the medical escort they need`() {
    func medics(_ count: Int) -> Set<Violation.Rule> {
      rules([convoy(0, [[0]]), convoy(1, [[1]])]) { problem in
        for index in 0..<2 { problem.households[index].escorted = 1 }
        problem.practice.personsPerMedic = 3
        problem.practice.medics = [count]
      }
    }
    #expect(medics(1) == [.medics])
    #expect(medics(2) == [])
  }

  @Test func `vehicles that had to be back, and convoys that stay as they are`() {
    #expect(
      rules([convoy(4, [[0]])]) { problem in
        problem.practice.returns = [.init(site: 0, type: 0, count: 9, day: 6)]
      } == [.mustReturn])
    #expect(
      rules([convoy(3, [[0]])]) { problem in
        problem.practice.returns = [.init(site: 0, type: 0, count: 9, day: 6)]
      } == [])
    let nine = FixedConvoy(
      corridor: 0, day: -1, vehicles: Array(repeating: 0, count: 9), persons: 80)
    #expect(rules([convoy(1, [[0]])]) { $0.fixed = [nine] } == [.fleet])
    #expect(rules([convoy(2, [[0]])]) { $0.fixed = [nine] } == [])
  }

  @Test func `a wait beyond the worst one allowed`() {
    #expect(rules([convoy(5, [[0]])]) { $0.practice.worstWait = 4 } == [.worstWait])
    #expect(rules([convoy(5, [[0]])]) { $0.practice.worstWait = 5 } == [])
  }
}
