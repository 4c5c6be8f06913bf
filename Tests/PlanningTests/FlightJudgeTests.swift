import Basics
import Planning
import ResettlementCases
import Solver
import Testing
import Wire

@Suite struct FlightJudgeTests {
  /// A change of a problem or its plan, from random numbers.
  private struct Mutation: Sendable {
    let name: String
    let change: @Sendable (inout FlightProblem, inout FlightPlan, inout SeededGenerator) -> Void
  }

  /// Ways to break a valid plan; each of them breaks at least one rule on some seed.
  private static let mutations: [Mutation] = [
    Mutation(name: "another itinerary") { problem, plan, generator in
      guard !plan.bookings.isEmpty else { return }
      let at = generator.below(plan.bookings.count)
      plan.bookings[at].itinerary = generator.below(problem.itineraries.count)
    },
    Mutation(name: "two bookings as one") { _, plan, generator in
      guard plan.bookings.count > 1 else { return }
      let last = plan.bookings.removeLast()
      plan.bookings[generator.below(plan.bookings.count)].parties += last.parties
    },
    Mutation(name: "a case twice") { _, plan, generator in
      guard let party = plan.bookings.first?.parties.first else { return }
      plan.bookings[generator.below(plan.bookings.count)].parties.append(party)
    },
    Mutation(name: "a case left out") { _, plan, generator in
      guard !plan.bookings.isEmpty else { return }
      let at = generator.below(plan.bookings.count)
      plan.bookings[at].parties.remove(at: generator.below(plan.bookings[at].parties.count))
    },
    Mutation(name: "half a household") { _, plan, _ in
      guard !plan.bookings.isEmpty else { return }
      if let at = plan.bookings.firstIndex(where: { $0.parties.contains(1) }) {
        plan.bookings[at].parties.removeAll { $0 == 1 }
      } else {
        plan.bookings[0].parties.append(1)
      }
    },
    Mutation(name: "no escorts") { _, plan, _ in
      for index in plan.bookings.indices {
        plan.bookings[index].operationalEscorts = 0
        plan.bookings[index].medicalEscorts = 0
      }
    },
    Mutation(name: "a flight cancelled") { problem, plan, generator in
      guard !plan.bookings.isEmpty else { return }
      let way = problem.itineraries[generator.pick(plan.bookings).itinerary]
      problem.flights[generator.pick(way.flights + way.back)].isCancelled = true
    },
    Mutation(name: "smaller blocks") { problem, _, generator in
      for index in problem.flights.indices where generator.chance(1, in: 3) {
        problem.flights[index].places.seats /= 2
        problem.flights[index].places.kilograms /= 2
      }
    },
    Mutation(name: "longer connections") { problem, _, _ in
      problem.connections = problem.connections.map { $0 + 200 }
    },
    Mutation(name: "rules for all") { problem, _, generator in
      for index in problem.rules.indices {
        problem.rules[index].firstDay = generator.below(problem.horizon)
        problem.rules[index].isClosed = problem.rules[index].isClosed.map {
          $0 || generator.chance(1, in: 4)
        }
        problem.rules[index].isCutOff = problem.rules[index].isCutOff.map {
          $0 || generator.chance(1, in: 4)
        }
        problem.rules[index].latestMinute = 600
      }
      for index in problem.parties.indices { problem.parties[index].isUrgent = false }
    },
    Mutation(name: "few of a programme") { problem, _, generator in
      for index in problem.programmes.indices {
        problem.programmes[index].personsPerFlight = generator.within(1...6)
      }
      for index in problem.flights.indices where generator.chance(1, in: 2) {
        problem.flights[index].approvals[0] = generator.below(12)
      }
    },
    Mutation(name: "strangers everywhere") { problem, _, generator in
      for _ in 0..<40 {
        let one = generator.below(problem.parties.count - 1)
        problem.apart.append(.init(one, one + 1))
      }
    },
    Mutation(name: "minors alone") { problem, _, generator in
      for index in problem.parties.indices where generator.chance(1, in: 5) {
        problem.parties[index].care.minors = 1
      }
    },
    Mutation(name: "escorts at home") { problem, _, _ in
      problem.escorts = .init(operational: 1, medical: 0)
    },
    Mutation(name: "readiness ends") { problem, _, generator in
      for index in problem.parties.indices where generator.chance(1, in: 4) {
        problem.parties[index].spans = Array(problem.parties[index].spans.suffix(1))
      }
    },
  ]

  /// The other judge is written from the format's page alone, in another language.
  @Test(.enabled(if: SecondJudge.isHere))
  func `another judge finds the same rules broken in plans of all kinds, and every rule is`() throws
  {
    let judge = try SecondJudge(beside: "bench-flights")
    var broken: Set<FlightViolation.Rule> = []
    for seed in 1...4 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let valid = InventedFlights(
        seed: seed, persons: 70, departures: 8, horizon: 120, roomPercent: 200
      ).instance
      let plan = valid.problem.solve(rounds: 1, solver: nil as ClpSolver?).plan
      for mutation in [nil] + Self.mutations.map(Optional.some) {
        var (problem, changed) = (valid.problem, plan)
        mutation?.change(&problem, &changed, &generator)
        let instance = FlightInstance(
          problem, name: valid.name, dayZero: valid.dayZero, names: valid.names)
        let (violations, objectives) = problem.judge(changed)
        broken.formUnion(violations.map(\.rule))
        let names = Set(violations.map(\.rule.rawValue)).sorted().map { "\"\($0)\"" }
        let out = try judge.verdict(on: instance.bytes, instance.bytes(of: changed))
        let place = Comment(rawValue: "seed \(seed), \(mutation?.name ?? "valid"): \(out)")
        #expect(out.contains("[\(names.joined(separator: ", "))]"), place)
        #expect(out.contains("\"cost\": \(objectives.cost)"), place)
        #expect(out.contains("\"unmoved_persons\": \(objectives.unmovedPersons)"), place)
        #expect(
          out.contains("\"weighted_wait_person_days\": \(objectives.waitingPersonDays)"), place)
        #expect(out.contains("\"clearances_redone\": \(objectives.clearancesRedone)"), place)
      }
    }
    let unknown = FlightPlan(bookings: [.init(itinerary: -1, parties: [])])
    broken.formUnion(
      FlightPlanningTests.problem(1).judge(unknown).violations.map(\.rule))
    #expect(Set(FlightViolation.Rule.allCases).subtracting(broken) == [])
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `an instance and its plan written and read again are the same`(seed: UInt64) throws {
    let written = InventedFlights(seed: seed, persons: 70, departures: 6, horizon: 200).instance
    let read = try FlightInstance(written.bytes)
    #expect(try FlightInstance(read.bytes).bytes == read.bytes)
    #expect(read.names == written.names)
    let plan = written.problem.solve(rounds: 1, solver: nil as ClpSolver?).plan
    #expect(try read.plan(written.bytes(of: plan)) == plan)
    #expect(read.problem.solve(rounds: 1, solver: nil as ClpSolver?).plan == plan)
    #expect(try read.check(written.bytes(of: plan)).isValid)
  }

  @Test func `what an instance has wrong is said with its place`() throws {
    let text = String(
      decoding: InventedFlights(seed: 1, persons: 10, departures: 2).instance.bytes,
      as: UTF8.self)
    func fault(_ from: String, _ to: String) -> String {
      do throws(JSONFault) {
        _ = try FlightInstance(Array(text.replacing(from, with: to, maxReplacements: 1).utf8))
        return "none"
      } catch {
        return error.description
      }
    }
    #expect(fault("flight-instance/1", "flight-instance/9").contains("format"))
    #expect(fault("2025-01-06", "2025-13-06") == "day_zero: a date is expected")
    #expect(fault("\"F1\"", "\"F0\"").contains("F0 is named twice"))
  }
}
