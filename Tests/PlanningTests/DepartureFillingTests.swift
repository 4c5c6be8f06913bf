import Basics
import ResettlementCases
import Solver
import Testing

@testable import Planning

@Suite struct DepartureFillingTests {
  private static func candidates(
    _ generator: inout SeededGenerator
  ) -> [DepartureFilling.Candidate] {
    (0..<generator.within(1...7)).map { number in
      let open = generator.within(1...3)
      return .init(
        columns: (open != 2 ? number * 2 : nil, open != 1 ? number * 2 + 1 : nil),
        costs: (
          open != 2 ? generator.within(-50...10) : 0, open != 1 ? generator.within(-50...10) : 0
        ), seats: generator.within(0...5), isEscorted: generator.chance(1, in: 3))
    }
  }

  /// The least of all ways to seat each on the first, the second or none.
  private static func leastOfAll(
    _ filling: DepartureFilling, _ candidates: ArraySlice<DepartureFilling.Candidate>,
    taken: (Int, Int) = (0, 0), escorts: (Int, Int) = (0, 0), cost: Int = 0
  ) -> Int {
    let (first, second) = (taken.0 + escorts.0, taken.1 + escorts.1)
    guard first <= filling.seats.0, second <= filling.seats.1,
      first + second <= filling.seats.both
    else { return Int.max }
    guard let one = candidates.first else { return cost }
    let (rest, escort) = (candidates.dropFirst(), one.isEscorted ? 1 : 0)
    var least = leastOfAll(filling, rest, taken: taken, escorts: escorts, cost: cost)
    if one.columns.0 != nil {
      least = min(
        least,
        leastOfAll(
          filling, rest, taken: (taken.0 + one.seats, taken.1),
          escorts: (max(escorts.0, escort), escorts.1), cost: cost + one.costs.0))
    }
    if one.columns.1 != nil {
      least = min(
        least,
        leastOfAll(
          filling, rest, taken: (taken.0, taken.1 + one.seats),
          escorts: (escorts.0, max(escorts.1, escort)), cost: cost + one.costs.1))
    }
    return least
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `a departure is filled as well as trying everything fills it`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (first, second) = (generator.below(9), generator.below(9))
    let filling = DepartureFilling(
      seats: (first, second, both: generator.within(0...max(first, second) + 4)))
    let candidates = Self.candidates(&generator)
    let best = filling.best(of: candidates)
    #expect(best.cost == Self.leastOfAll(filling, candidates[...]))
    var sum = 0
    for one in candidates {
      let taken = best.columns.filter { $0 == one.columns.0 || $0 == one.columns.1 }
      #expect(taken.count <= 1)
      if let column = taken.first { sum += column == one.columns.0 ? one.costs.0 : one.costs.1 }
    }
    #expect(sum == best.cost)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `any prices give a bound below every plan, and raising them only raises it`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let ground = FlightGround(FlightPlanningTests.problem(seed))
    guard let model = FlightModel(ground) else { return }
    var track = FlightTrack(ground)
    track.fill()
    let plan = ground.worth(track.value - ground.certain)
    let program = model.program(costing: ground.worth)
    let departures = FlightDepartures(ground, model, program, convoysInSequence)
    let prices = departures.prices(
      program.rowLower.map { _ in Double(generator.within(-9_000...9_000)) / 10 })
    let start = departures.value(at: prices).cost
    let raised = departures.raised(from: prices, towards: plan, steps: 40, goOn: { true })
    #expect(start <= raised.cost)
    #expect(raised.cost <= plan * FlightDepartures.parts)
    #expect(departures.value(at: raised.prices).cost == raised.cost)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `whole departures prove no less than the divided ones`(seed: UInt64) throws {
    let ground = FlightGround(
      InventedFlights(seed: seed, persons: 120, departures: 8, horizon: 200).problem)
    let model = try #require(FlightModel(ground))
    let program = model.program(costing: ground.worth)
    let solution = try ClpSolver().minimise(program, seconds: 20)
    let departures = FlightDepartures(ground, model, program, convoysInSequence)
    let whole = departures.value(at: departures.prices(solution.duals)).cost
    let divided = program.proven(by: solution.duals)
    // An escort that goes with all is a seat less here, and a share of one for each there.
    #expect(Double(whole) / Double(FlightDepartures.parts) >= divided * 0.99)
  }
}
