import Basics
import Planning

/// What an invented season has instead of the usual fleet and calendar.
enum OtherKind {
  static let types: [ConvoyProblem.Places] = [
    .init(seats: 60, wheelchairs: 2, stretchers: 0, kilograms: 2_600),
    .init(seats: 12, wheelchairs: 0, stretchers: 0, kilograms: 400),
    .init(seats: 9, wheelchairs: 1, stretchers: 0, kilograms: 700),
    .init(seats: 28, wheelchairs: 0, stretchers: 1, kilograms: 4_000),
    .init(seats: 2, wheelchairs: 0, stretchers: 2, kilograms: 150),
  ]

  /// Sites with as many seats as before in other vehicles; other days for crossings and roads.
  static func change(_ problem: inout ConvoyProblem, _ generator: inout SeededGenerator) {
    for site in problem.fleet.indices {
      let seats = problem.fleet[site][0] * 90
      problem.fleet[site] = [
        seats * 35 / 100 / 60 + 1, seats * 30 / 100 / 12 + 2, seats * 15 / 100 / 9 + 1,
        seats * 20 / 100 / 28 + 1, 2,
      ]
    }
    for crossing in problem.crossings.indices {
      let shut = generator.below(problem.horizon)
      let open = Set((0..<4).map { _ in generator.below(7) })
      problem.crossings[crossing].isClosed = (0..<problem.horizon).map { day in
        !open.contains(day % 7) || (shut..<shut + 14).contains(day)
      }
      problem.crossings[crossing].personsPerDay *= 2
    }
    for road in problem.corridors.indices {
      let most = problem.corridors[road].vehicles.upperBound
      problem.corridors[road].vehicles = 1...2 * most
      problem.corridors[road].convoysPerDay = generator.within(1...3)
      let shut = generator.below(problem.horizon)
      for day in shut..<min(problem.horizon, shut + 10) {
        problem.corridors[road].isClosed[day] = true
      }
    }
    for station in problem.beds.indices { problem.beds[station] *= 2 }
  }
}
