import Synchronization

/// The flights' linear program with the seats of each departure filled by whole units. All other
/// rows have a price: then the departures are apart from each other, and what they cost together
/// with the rows' limits at their prices is a bound whatever the prices are.
///
/// Geoffrion, "Lagrangean relaxation for integer programming", Mathematical Programming Study 2
/// (1974). Everything is whole numbers, so nothing is lost by rounding.
struct FlightDepartures {
  /// Prices and costs are counted in so many parts.
  static let parts = 4_096
  /// States above which two itineraries are filled one by one.
  private static let mostStates = 10_000

  private struct Departure {
    let filling: DepartureFilling
    var candidates: [(columns: (Int?, Int?), seats: Int, isEscorted: Bool)] = []

    /// The best of those worth having at the columns' costs.
    func best(_ costs: [Int]) -> (cost: Int, columns: [Int]) {
      filling.best(
        of: candidates.compactMap { one in
          let own = (one.columns.0.map { costs[$0] } ?? 0, one.columns.1.map { costs[$0] } ?? 0)
          guard own.0 < 0 || own.1 < 0 else { return nil }
          return .init(
            columns: one.columns, costs: own, seats: one.seats, isEscorted: one.isEscorted)
        })
    }
  }

  private let program: LinearProgram
  private let threads: ConvoyThreads
  private let costs: [Int]
  private var departures: [Departure] = []
  /// Columns of staying.
  private let staying: [Int]
  /// Rows that the departures keep by themselves: they have no price.
  private var isKept: [Bool]

  /// - Parameter program: of `model`, with the costs that are asked for.
  init(
    _ ground: FlightGround, _ model: FlightModel, _ program: LinearProgram,
    _ threads: @escaping ConvoyThreads
  ) {
    (self.program, self.threads) = (program, threads)
    costs = program.costs.map { Int($0) * Self.parts }
    isKept = program.rowLower.map { _ in false }
    staying = ground.movable.indices.map {
      model.columns[$0] + ground.options[ground.movable[$0]].count
    }
    let problem = ground.problem
    let pairs = Self.pairs(ground)
    var placeOf = problem.itineraries.map { _ in (departure: 0, isSecond: false) }
    for (number, pair) in pairs.enumerated() {
      placeOf[pair.0] = (number, false)
      if let second = pair.1 { placeOf[second] = (number, true) }
      departures.append(Departure(filling: Self.filling(problem, pair)))
      let own = [pair.0, pair.1].compactMap { $0 }
      for flight in own.flatMap({ problem.itineraries[$0].flights }) {
        let others = ground.flying[flight].contains { !own.contains($0) }
        if !others, let row = model.placeRows[flight * FlightModel.kinds] { isKept[row] = true }
      }
    }
    for (unit, first) in zip(ground.movable, model.columns) {
      addCandidate(unit, first, placeOf, ground)
    }
  }

  /// A unit as a candidate of each departure that it has options of.
  private mutating func addCandidate(
    _ unit: Int, _ first: Int, _ placeOf: [(departure: Int, isSecond: Bool)],
    _ ground: FlightGround
  ) {
    let need = ground.needs[unit]
    let isEscorted = need.persons.contains {
      ground.problem.programmes[$0.programme].personsPerEscort != nil
    }
    var columns: [Int: (Int?, Int?)] = [:]
    for (offset, option) in ground.options[unit].enumerated() {
      let place = placeOf[ground.options.all[option].itinerary]
      if place.isSecond {
        columns[place.departure, default: (nil, nil)].1 = first + offset
      } else {
        columns[place.departure, default: (nil, nil)].0 = first + offset
      }
    }
    for (departure, own) in columns {
      departures[departure].candidates.append(
        (columns: own, seats: Int(need.places[0]), isEscorted: isEscorted))
    }
  }

  /// Itineraries two by two that begin with the same flight, as far as tables stay small.
  private static func pairs(_ ground: FlightGround) -> [(Int, Int?)] {
    let problem = ground.problem
    var isTaken = problem.itineraries.map { _ in false }
    var pairs: [(Int, Int?)] = []
    for index in problem.itineraries.indices where !isTaken[index] {
      isTaken[index] = true
      let other = ground.sharing[index].first {
        !isTaken[$0] && problem.itineraries[$0].flights[0] == problem.itineraries[index].flights[0]
          && (seats(problem, [index]) + 1) * (seats(problem, [$0]) + 1) <= mostStates
      }
      if let other { isTaken[other] = true }
      pairs.append((index, other))
    }
    return pairs
  }

  private static func seats(_ problem: FlightProblem, _ itineraries: [Int]) -> Int {
    itineraries.flatMap { problem.itineraries[$0].flights }.map {
      problem.flights[$0].places.seats
    }.min() ?? 0
  }

  private static func filling(
    _ problem: FlightProblem, _ pair: (Int, Int?)
  ) -> DepartureFilling {
    guard let second = pair.1 else {
      let most = seats(problem, [pair.0])
      return DepartureFilling(seats: (most, 0, both: most))
    }
    let shared = problem.itineraries[pair.0].flights.filter(
      problem.itineraries[second].flights.contains)
    return DepartureFilling(
      seats: (
        seats(problem, [pair.0]), seats(problem, [second]),
        both: shared.map { problem.flights[$0].places.seats }.min() ?? 0
      ))
  }

  /// What nothing can cost less than at these prices, in parts; the columns that cost so little,
  /// where a unit may be in many places or none; and how far that leaves rows from their limits.
  func value(at prices: [Int]) -> (cost: Int, columns: [Int], missing: [Int]) {
    var missing = prices.indices.map { isKept[$0] ? 0 : limit($0, prices[$0]) }
    var total = prices.indices.reduce(0) { $0 + prices[$1] * missing[$1] }
    let reduced = self.reduced(at: prices)
    var columns = staying.filter { reduced[$0] < 0 }
    for column in columns { total += reduced[column] }
    let lanes = (0..<2).map { _ in FilledLane() }
    threads(lanes.count) { number in
      lanes[number].best.withLock { best in
        for index in stride(from: number, to: departures.count, by: lanes.count) {
          let own = departures[index].best(reduced)
          best.cost += own.cost
          best.columns += own.columns
        }
      }
    }
    for best in lanes.map({ $0.best.withLock { $0 } }) {
      total += best.cost
      columns += best.columns
    }
    for entry in columns.flatMap(program.entries) where !isKept[Int(program.rows[entry])] {
      missing[Int(program.rows[entry])] -= Int(program.values[entry])
    }
    return (total, columns, missing)
  }

  /// The limit of a row that a price is for.
  private func limit(_ row: Int, _ price: Int) -> Int {
    let isLower = price > 0 || program.rowUpper[row] == .infinity
    return Int(isLower ? program.rowLower[row] : program.rowUpper[row])
  }

  private func reduced(at prices: [Int]) -> [Int] {
    costs.indices.map { column in
      program.entries(of: column).reduce(costs[column]) { sum, entry in
        sum - Int(program.values[entry]) * prices[Int(program.rows[entry])]
      }
    }
  }

  /// A price beyond this means nothing, and would not add up in whole numbers.
  private static let steepest = 10_000_000 * parts

  /// The price nearest to one that a row may have.
  private func allowed(_ asked: Int, _ row: Int) -> Int {
    if isKept[row] { return 0 }
    let price = min(Self.steepest, max(-Self.steepest, asked))
    if program.rowLower[row] == -.infinity { return min(0, price) }
    return program.rowUpper[row] == .infinity ? max(0, price) : price
  }

  /// Prices in parts, from those of a solver.
  func prices(_ duals: [Double]) -> [Int] {
    program.usable(duals).enumerated().map { row, price in
      allowed(Int((min(1e7, max(-1e7, price)) * Double(Self.parts)).rounded()), row)
    }
  }

  /// Raises the bound from some prices, by steps along what the rows miss.
  ///
  /// Held, Wolfe and Crowder, "Validation of subgradient optimization", Mathematical Programming 6
  /// (1974).
  ///
  /// - Parameters:
  ///   - plan: what a plan is known to cost; the bound cannot come above.
  ///   - steps: to take at most.
  ///   - goOn: asked before each step.
  func raised(
    from start: [Int], towards plan: Int, steps: Int, goOn: () -> Bool
  ) -> (cost: Int, prices: [Int]) {
    var best = (prices: start, found: value(at: start))
    var (prices, missing, reach, idle) = (start, best.found.missing, 1.0, 0)
    let sizes = self.sizes
    for _ in 0..<steps where goOn() {
      let ways = missing.indices.map { row in
        // A row with room to spare that has no price stays without.
        allowed(prices[row] + missing[row].signum(), row) == prices[row]
          ? 0 : Double(missing[row]) / sizes[row]
      }
      let length = zip(ways, missing).reduce(0) { $0 + $1.0 * Double($1.1) }
      let step = reach * Double(plan * Self.parts - best.found.cost) / max(1, length)
      guard step > 0 else { break }
      for row in prices.indices where ways[row] != 0 {
        prices[row] = allowed(prices[row] + Int((step * ways[row]).rounded()), row)
      }
      let found = value(at: prices)
      missing = found.missing
      idle += 1
      if found.cost > best.found.cost { (best, idle) = ((prices, found), 0) }
      guard idle == Self.patience else { continue }
      (prices, missing, reach, idle) = (best.prices, best.found.missing, reach / 2, 0)
    }
    return (best.found.cost, best.prices)
  }

  /// Steps without a better bound after which they become half as long.
  private static let patience = 6

  /// The square of the greatest number in each row: rows that count hundredths of seats are no
  /// longer than those that count families.
  private var sizes: [Double] {
    var sizes = program.rowLower.map { _ in 1.0 }
    for (row, value) in zip(program.rows, program.values) {
      sizes[Int(row)] = max(sizes[Int(row)], value * value)
    }
    return sizes
  }
}

/// What one thread has found for its departures.
private final class FilledLane: Sendable {
  let best = Mutex<(cost: Int, columns: [Int])>((0, []))
}
