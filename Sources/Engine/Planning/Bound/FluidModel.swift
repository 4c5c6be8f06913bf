/// The problem as a linear program in which people, vehicles and convoys are fluid: every plan is a
/// solution of it, so what no solution beats, no plan beats.
///
/// For each class and day: how many leave by each road, how many stay, how many are given up. For
/// each road and day: vehicles of each type, and convoys. Baggage, whole vehicles and whole
/// households are left out, which makes the bound weaker and never false.
struct FluidModel {
  /// What one of the columns stands for.
  enum Column {
    case leaving(road: Int, day: Int)
    case staying(priority: Int)
    case givenUp(priority: Int, day: Int)
    case vehicles(road: Int, type: Int)
    case convoys(day: Int)
  }

  /// What one of the rows limits.
  enum Row: Equatable {
    case stock
    case places(FluidClass.Kind, road: Int, day: Int)
    case convoySize
    case fleet(site: Int, type: Int, day: Int)
    case escorts(site: Int, day: Int)
    case beds(station: Int, day: Int)
    case crossing(Int, day: Int)
    case givenUp
  }

  let problem: ConvoyProblem
  let people: FluidClasses
  /// What is fixed takes its share before anybody is planned.
  private let use: ConvoyUse
  private(set) var program = LinearProgram()
  private(set) var columns: [Column] = []
  private(set) var rows: [Row] = []
  /// The row over everybody given up.
  private(set) var givenUp = 0

  private var fleetRows: [Int: Int] = [:]
  private var escortRows: [Int: Int] = [:]
  private var bedRows: [Int: Int] = [:]
  private var crossingRows: [Int: Int] = [:]
  /// For each kind, road and day.
  private var placeRows: [Int: Int] = [:]
  /// For each road and day: no convoy carries more than the narrowest bed or crossing takes.
  private var personsRows: [Int: Int] = [:]

  init(_ problem: ConvoyProblem, byPriority: Bool) {
    self.problem = problem
    people = FluidClasses(problem, byPriority: byPriority)
    use = ConvoyUse(problem)
    givenUp = row(.givenUp, nil, people.classes.reduce(0) { $0 + $1.arriving.reduce(0, +) })
    for group in people.classes { add(group) }
    for road in problem.corridors.indices {
      for day in 0..<problem.horizon where problem.mayLeave(road, on: day) {
        addVehicles(road, day)
      }
    }
  }

  private mutating func row(_ row: Row, _ lower: Int?, _ upper: Int?) -> Int {
    rows.append(row)
    return program.addRow(lower, upper)
  }

  private mutating func column(
    _ column: Column, upTo limit: Int, _ entries: [(row: Int, value: Int)]
  ) {
    columns.append(column)
    _ = program.addColumn(upTo: limit, entries)
  }

  // MARK: People

  /// Balance on each day: who stayed, and who became ready, leaves, stays or is given up.
  private mutating func add(_ group: FluidClass) {
    let days = group.days
    guard let first = days.first, let last = days.last else { return }
    let balance = days.map { day in row(.stock, group.arriving[day], group.arriving[day]) }
    for day in days {
      let here = balance[day - first]
      if day < last {
        column(
          .staying(priority: group.priority), upTo: group.later[day],
          [(here, 1), (balance[day + 1 - first], -1)])
      }
      if group.isLast[day] {
        column(
          .givenUp(priority: group.priority, day: day), upTo: group.able[day],
          [(here, 1), (givenUp, 1)])
      }
      for road in group.roads where problem.mayLeave(road, on: day) {
        let seats = placeRow(group.kind, road, day)
        let convoys = personsRow(road, day)
        column(
          .leaving(road: road, day: day), upTo: group.able[day],
          [(here, 1), (seats, 1), (convoys, 1)] + passing(problem.corridors[road], day))
      }
    }
  }

  private mutating func placeRow(_ kind: FluidClass.Kind, _ road: Int, _ day: Int) -> Int {
    let key = (kind.rawValue * problem.corridors.count + road) * problem.horizon + day
    if let known = placeRows[key] { return known }
    let made = row(.places(kind, road: road, day: day), nil, 0)
    placeRows[key] = made
    return made
  }

  private mutating func personsRow(_ road: Int, _ day: Int) -> Int {
    let key = road * problem.horizon + day
    if let known = personsRows[key] { return known }
    let made = row(.convoySize, nil, 0)
    personsRows[key] = made
    return made
  }

  /// The beds and crossings that somebody leaving on `day` takes a place of.
  private mutating func passing(
    _ road: ConvoyProblem.Road, _ day: Int
  ) -> [(row: Int, value: Int)] {
    var entries: [(row: Int, value: Int)] = []
    for (offset, stage) in road.stages.enumerated() {
      let date = day + offset
      if let night = stage.night {
        let key = night * problem.horizon + date
        if bedRows[key] == nil {
          bedRows[key] = row(
            .beds(station: night, day: date), nil, max(0, use.bedsLeft(night, date)))
        }
        entries.append((bedRows[key]!, 1))
      }
      for crossing in stage.crossings {
        let key = crossing * problem.horizon + date
        if crossingRows[key] == nil {
          crossingRows[key] = row(
            .crossing(crossing, day: date), nil, max(0, use.placesLeft(crossing, date)))
        }
        entries.append((crossingRows[key]!, 1))
      }
    }
    return entries
  }

  // MARK: Vehicles

  private mutating func addVehicles(_ index: Int, _ day: Int) {
    // Nobody could go along.
    guard let persons = personsRows[index * problem.horizon + day] else { return }
    let road = problem.corridors[index]
    let most = row(.convoySize, nil, 0)
    let fewest = row(.convoySize, 0, nil)
    let away = day..<min(day + road.turnaround, problem.horizon)
    for type in problem.types.indices where road.costs[type] != nil {
      let owned = problem.fleet[road.origin][type]
      guard owned > 0, problem.keepsPace(type, road, day) else { continue }
      var entries = [(row: most, value: 1), (row: fewest, value: 1)]
      for kind in FluidClass.Kind.allCases {
        let key = (kind.rawValue * problem.corridors.count + index) * problem.horizon + day
        guard let places = placeRows[key] else { continue }
        entries.append((places, -problem.types[type].persons(kind)))
      }
      for date in away { entries.append((fleetRow(road.origin, type, date), 1)) }
      column(.vehicles(road: index, type: type), upTo: owned, entries)
    }
    var entries = [
      (row: most, value: -road.vehicles.upperBound),
      (row: fewest, value: -road.vehicles.lowerBound),
    ]
    entries.append((persons, -problem.personsPerConvoy(road)))
    if road.escortsPerConvoy > 0 {
      for date in away { entries.append((escortRow(road.origin, date), road.escortsPerConvoy)) }
    }
    column(.convoys(day: day), upTo: road.convoysPerDay, entries)
  }

  private mutating func fleetRow(_ site: Int, _ type: Int, _ day: Int) -> Int {
    let key = (site * problem.types.count + type) * problem.horizon + day
    if let known = fleetRows[key] { return known }
    let made = row(
      .fleet(site: site, type: type, day: day), nil, max(0, use.vehiclesLeft(site, type, day)))
    fleetRows[key] = made
    return made
  }

  private mutating func escortRow(_ site: Int, _ day: Int) -> Int {
    let key = site * problem.horizon + day
    if let known = escortRows[key] { return known }
    let made = row(.escorts(site: site, day: day), nil, max(0, use.escortsLeft(site, day)))
    escortRows[key] = made
    return made
  }
}

extension FluidModel {
  /// The three objectives, in their order.
  enum Level: Int, CaseIterable, Sendable { case unmoved, waiting, cost }

  /// The program that asks for the least of one objective, with at most so many people given up.
  func program(_ level: Level, givingUp limit: Int?) -> LinearProgram {
    var asked = program
    if let limit { asked.rowUpper[givenUp] = Double(limit) }
    asked.costs = columns.map { column in
      switch (level, column) {
      case (.unmoved, .givenUp): 1
      case (.waiting, .staying(let priority)): Double(priority)
      case (.waiting, .givenUp(let priority, let day)):
        Double(priority * (problem.horizon - day))
      case (.cost, .vehicles(let road, let type)):
        Double(problem.corridors[road].costs[type] ?? 0)
      default: 0
      }
    }
    return asked
  }
}
