/// A convoy that stays as it is, whatever is planned: what it takes of everything shared is not
/// there for others. Its people are not in the problem.
public struct FixedConvoy: Equatable, Sendable {
  public var corridor: Int
  /// Below zero when it left before the first day.
  public var day: Int
  /// The type of each of its vehicles.
  public var vehicles: [Int]
  public var persons: Int
  /// Of them, how many travel with a medical escort.
  public var escorted: Int

  public init(corridor: Int, day: Int, vehicles: [Int], persons: Int, escorted: Int = 0) {
    (self.corridor, self.day, self.vehicles) = (corridor, day, vehicles)
    (self.persons, self.escorted) = (persons, escorted)
  }
}

/// What is fixed takes of everything shared, day by day: rows of `days` days.
struct FixedUse {
  private(set) var vehicles: [Int]
  private(set) var escorts: [Int]
  private(set) var leaders: [Int]
  private(set) var medics: [Int]
  private(set) var nights: [Int]
  private(set) var passing: [Int]
  private(set) var convoys: [Int]
  /// Vehicles that have gone back to their owners.
  private(set) var returned: [Int]

  init(_ problem: ConvoyProblem, days: Int) {
    func rows(_ count: Int) -> [Int] { Array(repeating: 0, count: count * days) }
    let (sites, types) = (problem.fleet.count, problem.types.count)
    (vehicles, returned) = (rows(sites * types), rows(sites * types))
    (escorts, leaders, medics) = (rows(sites), rows(sites), rows(sites))
    (nights, passing) = (rows(problem.beds.count), rows(problem.crossings.count))
    convoys = rows(problem.corridors.count)
    for convoy in problem.fixed { add(convoy, problem, days) }
    for row in problem.practice.returns where row.day < days {
      let start = (row.site * types + row.type) * days
      for day in max(0, row.day)..<days { returned[start + day] += row.count }
    }
  }

  private mutating func add(_ convoy: FixedConvoy, _ problem: ConvoyProblem, _ days: Int) {
    let road = problem.corridors[convoy.corridor]
    let practice = problem.practice
    for day in convoy.day..<convoy.day + road.turnaround where (0..<days).contains(day) {
      for type in convoy.vehicles {
        vehicles[(road.origin * problem.types.count + type) * days + day] += 1
      }
      escorts[road.origin * days + day] += road.escortsPerConvoy
      if practice.needsLeader(convoy.vehicles.count) { leaders[road.origin * days + day] += 1 }
      medics[road.origin * days + day] += practice.medics(for: convoy.escorted)
    }
    for (offset, stage) in road.stages.enumerated() where (0..<days).contains(convoy.day + offset) {
      let day = convoy.day + offset
      if let night = stage.night { nights[night * days + day] += convoy.persons }
      for crossing in stage.crossings { passing[crossing * days + day] += convoy.persons }
    }
    if (0..<days).contains(convoy.day) { convoys[convoy.corridor * days + convoy.day] += 1 }
  }
}
