/// What a timetable takes of everything that vehicles share, and how many leave together.
struct TimetableUse {
  private let problem: ConvoyProblem
  private let days: Int
  /// People and vehicles for each road and day, and the people where there are vehicles enough for
  /// a convoy.
  private var persons: [Int32]
  private var count: [Int32]
  private(set) var places: [Int32]
  private var nights: [Int32]
  private var passing: [Int32]
  private var escorts: [Int32]
  private let mayLeave: [Bool]
  /// What is fixed, and nil where nothing is.
  private let fixed: ConvoyUse?

  init(_ problem: ConvoyProblem) {
    self.problem = problem
    days = problem.horizon + (problem.corridors.map(\.turnaround).max() ?? 0)
    persons = Array(repeating: 0, count: problem.corridors.count * problem.horizon)
    count = persons
    places = persons
    let begun = FixedUse(problem, days: days)
    nights = begun.nights.map { Int32($0) }
    passing = begun.passing.map { Int32($0) }
    escorts = begun.escorts.map { Int32($0) }
    let isFree = problem.fixed.isEmpty && problem.practice.returns.isEmpty
    fixed = isFree ? nil : ConvoyUse(problem)
    mayLeave = problem.corridors.indices.flatMap { road in
      (0..<problem.horizon).map { problem.mayLeave(road, on: $0) }
    }
  }

  func isSame(as other: TimetableUse) -> Bool {
    persons == other.persons && count == other.count && places == other.places
      && nights == other.nights && passing == other.passing && escorts == other.escorts
  }

  func persons(_ road: Int, _ day: Int) -> Int { Int(persons[road * problem.horizon + day]) }

  func count(_ road: Int, _ day: Int) -> Int { Int(count[road * problem.horizon + day]) }

  /// Whether the vehicle of a number among those of its type is there for a whole journey.
  func isThere(_ number: Int, _ type: Int, _ road: Int, _ day: Int) -> Bool {
    guard let fixed else { return problem.keepsPace(type, problem.corridors[road], day) }
    return number < fixed.vehiclesFree(problem.corridors[road], type, day)
  }

  /// How many people one more vehicle on this road and day could be counted on for, of `wanted`;
  /// 0 when it may not leave.
  func room(_ index: Int, _ day: Int, _ wanted: Int) -> Int {
    let cell = index * problem.horizon + day
    guard mayLeave[cell] else { return 0 }
    let road = problem.corridors[index]
    let convoys = convoys(Int(count[cell]), road)
    let more = self.convoys(Int(count[cell]) + 1, road)
    if more > convoys {
      let others = fixed.map { Int($0.fixedConvoys[cell]) } ?? 0
      guard more + others <= road.convoysPerDay else { return 0 }
      if road.escortsPerConvoy > 0 {
        for date in day..<day + road.turnaround {
          let free = problem.escorts[road.origin] - Int(escorts[road.origin * days + date])
          if free < road.escortsPerConvoy { return 0 }
        }
      }
    }
    var left = wanted
    for (offset, stage) in road.stages.enumerated() {
      if let night = stage.night {
        left = min(left, problem.beds[night] - Int(nights[night * days + day + offset]))
      }
      for crossing in stage.crossings {
        left = min(
          left,
          problem.crossings[crossing].personsPerDay - Int(passing[crossing * days + day + offset]))
      }
    }
    return max(0, left)
  }

  private func convoys(_ vehicles: Int, _ road: ConvoyProblem.Road) -> Int {
    (vehicles + road.vehicles.upperBound - 1) / road.vehicles.upperBound
  }

  /// Adds a journey, or takes it away.
  mutating func change(_ journey: Timetable.Journey, by sign: Int32) {
    let (index, day) = (Int(journey.road), Int(journey.day))
    let road = problem.corridors[index]
    let cell = index * problem.horizon + day
    let before = convoys(Int(count[cell]), road)
    count[cell] += sign
    persons[cell] += sign * journey.persons
    let least = Int32(road.vehicles.lowerBound)
    places[cell] = count[cell] < least ? 0 : persons[cell]
    let more = Int32((convoys(Int(count[cell]), road) - before) * road.escortsPerConvoy)
    if more != 0 {
      for date in day..<day + road.turnaround { escorts[road.origin * days + date] += more }
    }
    for (offset, stage) in road.stages.enumerated() {
      if let night = stage.night { nights[night * days + day + offset] += sign * journey.persons }
      for crossing in stage.crossings {
        passing[crossing * days + day + offset] += sign * journey.persons
      }
    }
  }
}
