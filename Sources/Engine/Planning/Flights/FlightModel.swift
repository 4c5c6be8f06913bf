/// The choice of itineraries as a linear program: units may be divided, escorts shared by a whole
/// itinerary come in parts, and what only whole units can break (pools of escorts, people who never
/// meet) is left out. So no plan is better than its solution.
struct FlightModel {
  private let ground: FlightGround
  private(set) var program = LinearProgram()
  /// The row that limits how many people are given up.
  private(set) var givenUp = 0
  /// The first column of each movable unit: its options in their order, then staying.
  private(set) var columns: [Int] = []
  /// The row of a flight's places of a kind, by flight × kinds + kind.
  private(set) var placeRows: [Int: Int] = [:]
  private var personRows: [Int: Int] = [:]
  private var minorRows: [Int: Int] = [:]
  /// Seats are counted in so many parts, for an escort's share of one.
  private let parts: Int
  static let kinds = 5

  /// Columns above which no linear program is tried: it would not end within a minute.
  static let mostColumns = 600_000

  init?(_ ground: FlightGround) {
    guard !ground.movable.isEmpty,
      ground.options.all.count + ground.movable.count <= Self.mostColumns
    else { return nil }
    self.ground = ground
    parts = ground.problem.programmes.contains { $0.personsPerEscort != nil } ? 100 : 1
    givenUp = program.addRow(nil, ground.movable.reduce(0) { $0 + ground.units[$1].size })
    for unit in ground.movable {
      let one = program.addRow(1, 1)
      columns.append(program.costs.count)
      for option in ground.options[unit] {
        let itinerary = ground.options.all[option].itinerary
        _ = program.addColumn(upTo: 1, [(one, 1)] + entries(ground.needs[unit], itinerary))
      }
      _ = program.addColumn(upTo: 1, [(one, 1), (givenUp, ground.units[unit].size)])
    }
  }

  private mutating func entries(
    _ need: FlightNeed, _ itinerary: Int
  ) -> [(row: Int, value: Int)] {
    let problem = ground.problem
    let shared = need.persons.reduce(0) { sum, own in
      sum + (personsOfEscort(own.programme, itinerary).map { own.count * parts / $0 } ?? 0)
    }
    var entries: [(row: Int, value: Int)] = []
    let way = problem.itineraries[itinerary]
    for flight in way.flights {
      for kind in 0..<Self.kinds where need.places[kind] > 0 {
        let seats = kind == 0 ? Int(need.places[0]) * parts + shared : Int(need.places[kind])
        entries.append((placeRow(flight, kind), seats))
      }
      for own in need.persons {
        guard let most = problem.limit(own.programme, on: flight) else { continue }
        let key = flight * problem.programmes.count + own.programme
        let row = personRows[key] ?? program.addRow(nil, most)
        personRows[key] = row
        entries.append((row, own.count))
      }
    }
    let home = (need.operational + need.medical) * parts + shared
    for flight in way.back where home > 0 { entries.append((placeRow(flight, 0), home)) }
    if need.minors != 0 {
      let row = minorRows[itinerary] ?? program.addRow(nil, 0)
      minorRows[itinerary] = row
      entries.append((row, need.minors))
    }
    return entries
  }

  /// Persons that one escort can come to go with: no more than the seats of the itinerary and the
  /// programme's limit, for then a whole escort goes with fewer.
  private func personsOfEscort(_ programme: Int, _ itinerary: Int) -> Int? {
    guard let ratio = ground.problem.programmes[programme].personsPerEscort else { return nil }
    return ground.problem.itineraries[itinerary].flights.reduce(ratio) { least, flight in
      let places = ground.problem.flights[flight].places
      let most = places.seats - 1 + places.infants + places.stretchers
      return max(1, min(least, most, ground.problem.limit(programme, on: flight) ?? most))
    }
  }

  private mutating func placeRow(_ flight: Int, _ kind: Int) -> Int {
    let key = flight * Self.kinds + kind
    if let known = placeRows[key] { return known }
    let most = Int(ground.problem.flights[flight].places.lanes[kind])
    let row = program.addRow(nil, kind == 0 ? most * parts : most)
    placeRows[key] = row
    return row
  }

  /// The four objectives, in their order.
  enum Level: CaseIterable {
    case unmoved, waiting, redone, cost

    func value(_ objectives: FlightObjectives) -> Int {
      switch self {
      case .unmoved: objectives.unmovedPersons
      case .waiting: objectives.waitingPersonDays
      case .redone: objectives.clearancesRedone
      case .cost: objectives.cost
      }
    }
  }

  /// The program that asks for the least of what a plan costs, with at most so many people given
  /// up.
  func program(
    costing cost: (FlightObjectives) -> Int, givingUp limit: Int? = nil
  ) -> LinearProgram {
    var asked = program
    if let limit { asked.rowUpper[givenUp] = Double(limit) }
    var column = 0
    for unit in ground.movable {
      for option in ground.options[unit] {
        asked.costs[column] = Double(cost(ground.options.all[option].value))
        column += 1
      }
      asked.costs[column] = Double(cost(ground.options.staying[unit]))
      column += 1
    }
    return asked
  }
}
