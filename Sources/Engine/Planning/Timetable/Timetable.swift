/// Which vehicles leave on which road and day, before anybody is seated: what a decoder keeps free
/// for the days to come.
public struct Timetable: Equatable, Sendable {
  /// One vehicle's journey.
  struct Journey: Equatable, Sendable {
    var day: Int32
    var road: Int32
    /// People it is counted on for.
    var persons: Int32
  }

  struct Vehicle: Equatable, Sendable {
    let site: Int
    let type: Int
    /// Among those of its type at its site.
    let number: Int
    /// By day; it is home in between.
    var journeys: [Journey] = []
  }

  var vehicles: [Vehicle]

  init(_ problem: ConvoyProblem) {
    vehicles = []
    for (site, owned) in problem.fleet.enumerated() {
      for (type, count) in owned.enumerated() {
        let serves = problem.corridors.contains { $0.origin == site && $0.costs[type] != nil }
        guard serves else { continue }
        for number in 0..<count {
          vehicles.append(Vehicle(site: site, type: type, number: number))
        }
      }
    }
  }
}

/// A timetable as counts: what is to leave on each road and day.
public struct Departures: Equatable, Sendable {
  private let typeCount: Int
  private let horizon: Int
  /// For each road, day and type.
  private var vehicles: [Int16]
  /// For each road and day: the people counted on.
  private var persons: [Int32]

  init(_ timetable: Timetable, _ problem: ConvoyProblem) {
    (typeCount, horizon) = (problem.types.count, problem.horizon)
    vehicles = Array(repeating: 0, count: problem.corridors.count * horizon * typeCount)
    persons = Array(repeating: 0, count: problem.corridors.count * horizon)
    for vehicle in timetable.vehicles {
      for journey in vehicle.journeys {
        let cell = Int(journey.road) * horizon + Int(journey.day)
        vehicles[cell * typeCount + vehicle.type] += 1
        persons[cell] += journey.persons
      }
    }
  }

  /// People counted on, 0 where nothing is to leave.
  func persons(_ road: Int, _ day: Int) -> Int { Int(persons[road * horizon + day]) }

  func vehicles(_ road: Int, _ day: Int, _ type: Int) -> Int {
    Int(vehicles[(road * horizon + day) * typeCount + type])
  }
}
