import Basics
public import Planning

/// Invented convoy problems of the shape of the published instances, from a seed: several sites,
/// roads of two to four stages, crossings closed on a weekday and on odd days, mixed fleets.
public struct InventedSeason: Sendable {
  public var seed: UInt64
  public var households: Int
  public var corridors: Int
  public var horizon: Int
  /// Fleet, beds and crossings in per cent of what the people need on average; below 100 some
  /// people cannot be moved in time.
  public var roomPercent: Int
  /// Whether fleet and calendar are of another kind: few large buses beside many minibuses and
  /// pick-ups, crossings open on some weekdays only, crossings and roads shut for many days.
  public var isOfAnotherKind: Bool

  public init(
    seed: UInt64, households: Int, corridors: Int = 6, horizon: Int = 200, roomPercent: Int = 150,
    isOfAnotherKind: Bool = false
  ) {
    (self.seed, self.households, self.corridors) = (seed, households, corridors)
    (self.horizon, self.roomPercent) = (horizon, roomPercent)
    self.isOfAnotherKind = isOfAnotherKind
  }

  /// The problem; the same for the same numbers, on every machine.
  public var problem: ConvoyProblem {
    var generator = SeededGenerator(seed: seed)
    let sites = max(1, corridors * 2 / 3)
    let crossingCount = max(1, corridors / 2)
    let daily = max(60, households * 5 * roomPercent / 100 / horizon)
    let crossings = (0..<crossingCount).map { _ in
      let weekday = generator.below(7)
      return ConvoyProblem.Crossing(
        personsPerDay: daily / crossingCount * generator.within(130...170) / 100 + 40,
        isClosed: (0..<horizon).map { $0 % 7 == weekday || generator.chance(1, in: 50) })
    }
    let beds = (0..<corridors).map { _ in
      3 * daily / corridors * generator.within(110...160) / 100 + 40
    }
    let fleet = (0..<sites).map { _ in self.fleet(daily / sites, &generator) }
    let roads = (0..<corridors).map { index in
      road(index, site: index % sites, crossingCount, beds.count, &generator)
    }
    let escorts = (0..<sites).map { site in
      roads.reduce(0) { $0 + ($1.origin == site ? $1.turnaround * $1.escortsPerConvoy : 0) }
    }
    var problem = ConvoyProblem(
      horizon: horizon, daylight: daylight, beds: beds, crossings: crossings,
      types: isOfAnotherKind ? OtherKind.types : Self.types,
      fleet: fleet, escorts: escorts, corridors: roads,
      households: parties(roads, &generator))
    problem.allowsParts = true
    if isOfAnotherKind { OtherKind.change(&problem, &generator) }
    return problem
  }

  private static let types: [ConvoyProblem.Places] = [
    .init(seats: 50, wheelchairs: 0, stretchers: 0, kilograms: 2_000),
    .init(seats: 30, wheelchairs: 4, stretchers: 0, kilograms: 1_300),
    .init(seats: 16, wheelchairs: 0, stretchers: 0, kilograms: 550),
    .init(seats: 20, wheelchairs: 0, stretchers: 0, kilograms: 3_000),
    .init(seats: 4, wheelchairs: 1, stretchers: 2, kilograms: 250),
  ]

  /// Shorter days towards the middle of the season, which is a winter's.
  private var daylight: [Int] {
    (0..<horizon).map { day in
      let fromMiddle = abs(2 * day - horizon)
      return (190 + 50 * fromMiddle / max(1, horizon)) * 3
    }
  }

  /// Vehicles for so many persons a day on journeys of five days, with days when nobody leaves.
  private func fleet(_ persons: Int, _ generator: inout SeededGenerator) -> [Int] {
    let seats = persons * 8 * generator.within(80...140) / 100
    return [
      max(1, seats * 55 / 100 / 50), max(1, seats * 15 / 100 / 30), max(1, seats * 12 / 100 / 16),
      max(1, seats * 16 / 100 / 20), 2 + seats / 800,
    ]
  }

  private func road(
    _ index: Int, site: Int, _ crossings: Int, _ stations: Int,
    _ generator: inout SeededGenerator
  ) -> ConvoyProblem.Road {
    let length = generator.within(2...4)
    let passing = generator.within(1...length) - 1
    let stages = (0..<length).map { stage in
      ConvoyProblem.Stage(
        minutes: generator.within(100...186) * 3,
        night: stage < length - 1 ? (index + stage) % stations : nil,
        crossings: stage == passing ? [index % crossings] : [])
    }
    let most = 7 + generator.below(13) + households / 4_000
    return .init(
      origin: site, districts: [index, (index + 1) % corridors], stages: stages,
      turnaround: length + generator.within(1...3),
      isClosed: (0..<horizon).map { _ in generator.chance(1, in: 40) },
      noDeparture: Array(repeating: false, count: horizon), vehicles: 2...most,
      convoysPerDay: generator.within(1...2), escortsPerConvoy: generator.within(1...2),
      costs: [300, 280, 150, 170, 260].enumerated().map { type, price in
        type == 0 && generator.chance(1, in: 6) ? nil : price * length
      })
  }

  /// Households of one to twelve at a site that some road serves; most ready early, due in weeks.
  private func parties(
    _ roads: [ConvoyProblem.Road], _ generator: inout SeededGenerator
  ) -> [ConvoyProblem.Party] {
    (0..<households).map { index in
      let road = generator.pick(roads)
      let size = min(12, 1 + generator.below(6) + generator.below(5))
      let wheelchairs = generator.chance(1, in: 35) ? 1 : 0
      let stretchers = wheelchairs == 0 && generator.chance(1, in: 120) ? 1 : 0
      let ready = generator.chance(1, in: 3) ? 0 : generator.below(max(1, horizon * 6 / 10))
      return .init(
        site: road.origin, district: generator.pick(road.districts),
        places: .init(
          seats: size - wheelchairs - stretchers, wheelchairs: wheelchairs,
          stretchers: stretchers, kilograms: size * generator.within(20...48)),
        ready: ready, due: min(horizon - 1, ready + generator.pick([60, 90, 90, 120, 160])),
        priority: generator.chance(1, in: 14) ? 5 : generator.chance(1, in: 7) ? 2 : 1,
        group: index % 40 < 2 ? index / 40 : nil)
    }
  }
}
