/// Which families could keep their date, as a linear program with fluid families and vehicles: each
/// travels on its day by any road of its site, as far as there are vehicles with places.
///
/// Beds, crossings, escorts, convoys and who sits beside whom are left out: no plan keeps more.
struct KeepingModel {
  private let problem: ConvoyProblem
  private(set) var program = LinearProgram()
  /// Families that have a date.
  private(set) var families = 0
  private let use: ConvoyUse
  /// By road and day, the rows of seats, wheelchairs, stretchers and baggage.
  private var places: [Int: [Int]] = [:]
  private var fleet: [Int: Int] = [:]

  init(_ problem: ConvoyProblem, _ plan: ConvoyPlan) {
    self.problem = problem
    use = ConvoyUse(problem)
    for (household, day) in plan.days(households: problem.households.count).enumerated() {
      guard let day else { continue }
      families += 1
      add(problem.households[household], day)
    }
    for key in places.keys.sorted() { addVehicles(key / problem.horizon, key % problem.horizon) }
  }

  private mutating func add(_ party: ConvoyProblem.Party, _ day: Int) {
    let roads = problem.corridors.indices.filter { index in
      let road = problem.corridors[index]
      return road.origin == party.site && road.districts.contains(party.district)
        && problem.mayLeave(index, on: day) && party.ready <= day
        && day + road.stages.count - 1 <= party.due
    }
    let once = roads.count > 1 ? program.addRow(nil, 1) : nil
    let need = party.places
    for road in roads {
      let rows = placeRows(road, day)
      let entries = zip(rows, [need.seats, need.wheelchairs, need.stretchers, need.kilograms])
      let column = program.addColumn(
        upTo: 1, entries.map { (row: $0, value: $1) } + (once.map { [(row: $0, value: 1)] } ?? []))
      program.costs[column] = -1
    }
  }

  private mutating func placeRows(_ road: Int, _ day: Int) -> [Int] {
    let key = road * problem.horizon + day
    if let known = places[key] { return known }
    let made = (0..<4).map { _ in program.addRow(nil, 0) }
    places[key] = made
    return made
  }

  private mutating func addVehicles(_ index: Int, _ day: Int) {
    let road = problem.corridors[index]
    let most = program.addRow(nil, road.vehicles.upperBound * road.convoysPerDay)
    for type in problem.types.indices where road.costs[type] != nil {
      let room = problem.types[type]
      let values = [room.seats, room.wheelchairs, room.stretchers, room.kilograms]
      var entries = zip(placeRows(index, day), values).map { (row: $0, value: -$1) }
      entries.append((row: most, value: 1))
      for date in day..<day + road.turnaround where date < problem.horizon {
        entries.append((row: fleetRow(road.origin, type, date), value: 1))
      }
      _ = program.addColumn(upTo: problem.fleet[road.origin][type], entries)
    }
  }

  private mutating func fleetRow(_ site: Int, _ type: Int, _ day: Int) -> Int {
    let key = (site * problem.types.count + type) * problem.horizon + day
    if let known = fleet[key] { return known }
    let made = program.addRow(nil, max(0, use.vehiclesLeft(site, type, day)))
    fleet[key] = made
    return made
  }
}

extension ConvoyProblem {
  /// At least so many families get another date or none, however the plan is made again.
  ///
  /// - Parameter seconds: for the solver at most; what it proves in part counts.
  public func leastFamiliesWithAnotherDate(
    than plan: ConvoyPlan, by solver: some LinearSolver, seconds: Double
  ) -> Int {
    let model = KeepingModel(self, plan)
    guard let solution = try? solver.minimise(model.program, seconds: seconds) else { return 0 }
    let least = Double(model.families) + model.program.proven(by: solution.duals) - 0.000_1
    return max(0, Int(least.rounded(.up)))
  }
}
