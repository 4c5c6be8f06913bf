/// What a plan takes of everything that is shared, day by day, in flat rows.
struct ConvoyUse {
  private let problem: ConvoyProblem
  private let days: Int
  private var busy: [Int]
  private var escorts: [Int]
  private var nights: [Int]
  private var passing: [Int]

  init(_ problem: ConvoyProblem) {
    self.problem = problem
    days = problem.horizon + (problem.corridors.map(\.turnaround).max() ?? 0)
    busy = Array(repeating: 0, count: problem.fleet.count * problem.types.count * days)
    escorts = Array(repeating: 0, count: problem.escorts.count * days)
    nights = Array(repeating: 0, count: problem.beds.count * days)
    passing = Array(repeating: 0, count: problem.crossings.count * days)
  }

  /// Vehicles of a type that are at home for the whole journey.
  func vehiclesFree(_ road: ConvoyProblem.Road, _ type: Int, _ day: Int) -> Int {
    let row = (road.origin * problem.types.count + type) * days
    var most = 0
    for date in day..<day + road.turnaround { most = max(most, busy[row + date]) }
    return problem.fleet[road.origin][type] - most
  }

  func escortsFree(_ road: ConvoyProblem.Road, _ day: Int) -> Int {
    var most = 0
    for date in day..<day + road.turnaround {
      most = max(most, escorts[road.origin * days + date])
    }
    return problem.escorts[road.origin] - most
  }

  /// How many more people the beds and crossings on the way will take.
  func personsAdmitted(_ road: ConvoyProblem.Road, _ day: Int) -> Int {
    var left = problem.households.count * 64
    for (offset, stage) in road.stages.enumerated() {
      if let night = stage.night {
        left = min(left, bedsLeft(night, day + offset))
      }
      for crossing in stage.crossings {
        left = min(left, placesLeft(crossing, day + offset))
      }
    }
    return left
  }

  func bedsLeft(_ station: Int, _ night: Int) -> Int {
    problem.beds[station] - nights[station * days + night]
  }

  func placesLeft(_ crossing: Int, _ day: Int) -> Int {
    problem.crossings[crossing].personsPerDay - passing[crossing * days + day]
  }

  mutating func commit(_ convoy: ConvoyPlan.Convoy, persons: Int) {
    let road = problem.corridors[convoy.corridor]
    for away in convoy.day..<convoy.day + road.turnaround {
      escorts[road.origin * days + away] += road.escortsPerConvoy
      for load in convoy.vehicles {
        busy[(road.origin * problem.types.count + load.type) * days + away] += 1
      }
    }
    add(persons, road, convoy.day)
  }

  /// One more vehicle of a type, away for a whole journey.
  mutating func add(vehicle type: Int, _ road: ConvoyProblem.Road, _ day: Int) {
    let row = (road.origin * problem.types.count + type) * days
    for away in day..<day + road.turnaround { busy[row + away] += 1 }
  }

  /// People who pass the beds and crossings of a road, having left on `day`.
  mutating func add(_ persons: Int, _ road: ConvoyProblem.Road, _ day: Int) {
    for (offset, stage) in road.stages.enumerated() {
      if let night = stage.night { nights[night * days + day + offset] += persons }
      for crossing in stage.crossings { passing[crossing * days + day + offset] += persons }
    }
  }
}
