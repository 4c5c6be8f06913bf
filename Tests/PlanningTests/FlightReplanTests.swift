import Basics
import Planning
import ResettlementCases
import Solver
import Testing

@Suite struct FlightReplanTests {
  private func comfortable(_ seed: UInt64) -> (problem: FlightProblem, plan: FlightPlan) {
    let problem = InventedFlights(
      seed: seed, persons: 60, departures: 12, horizon: 200, roomPercent: 300
    ).problem
    return (problem, problem.solve(seed: seed, rounds: 1, solver: nil as ClpSolver?).plan)
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `nothing changes for anybody when nothing has changed`(seed: UInt64) {
    let (problem, plan) = comfortable(seed)
    let again = problem.replan(plan, rounds: 1)
    #expect(again.objectives.changedPersons == 0)
    #expect(again.changes.allSatisfy { $0.from == nil })
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `when a flight is cancelled only its people change, but to save others from staying`(
    seed: UInt64
  ) throws {
    var (problem, plan) = comfortable(seed)
    let lost = try #require(plan.bookings.max { $0.parties.count < $1.parties.count })
    problem.flights[problem.itineraries[lost.itinerary].flights[0]].isCancelled = true
    let aboard = Set(lost.parties)
    let again = problem.replan(plan, rounds: 1)
    #expect(problem.judge(again.plan).violations == [])
    let displaced = again.changes.filter { change in
      change.from.map { problem.itineraries[$0].flights[0] }
        == problem.itineraries[lost.itinerary].flights[0]
    }
    #expect(aboard.isSubset(of: displaced.map(\.party)))
    let others = again.changes.filter { change in
      change.from != nil && !displaced.contains { $0.party == change.party }
    }
    let plain = problem.replan(plan, rounds: 0)
    #expect(again.objectives.unmovedPersons <= plain.objectives.unmovedPersons)
    if again.objectives.unmovedPersons == plain.objectives.unmovedPersons {
      #expect(again.objectives.changedPersons <= plain.objectives.changedPersons)
      #expect(others.isEmpty || again.objectives < plain.objectives)
    }
  }

  @Test func `who is ticketed stays though others could fly sooner`() throws {
    var (problem, plan) = comfortable(4)
    let fixed = Set(plan.bookings.prefix(3).flatMap(\.parties))
    for flight in problem.flights.indices { problem.flights[flight].places.seats += 1 }
    let again = problem.replan(plan, fixed: fixed, rounds: 1)
    #expect(again.changes.allSatisfy { !$0.wasFixed })
    // Cancelled under them, they change all the same, and that is said.
    let lost = try #require(plan.bookings.first)
    problem.flights[problem.itineraries[lost.itinerary].flights[0]].isCancelled = true
    let after = problem.replan(plan, fixed: fixed, rounds: 1)
    #expect(Set(after.changes.filter(\.wasFixed).map(\.party)).isSuperset(of: lost.parties))
  }
}
