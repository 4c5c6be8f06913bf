extension ConvoyProblem {
  /// Days on which a corridor is planned, above which one program takes too long: with 12,000 the
  /// first level alone took a minute.
  private static let mostDaysInOneProgram = 3_000
  /// The same for a region, when there are many of them to do.
  private static let mostDaysInRegion = 1_200

  /// Whether one program for all sites takes too long.
  var isLargeForOneProgram: Bool { corridors.count * horizon > Self.mostDaysInOneProgram }

  /// Where a bound by programs is known from.
  public var sourceOfPrograms: ConvoyBound.Source {
    isLargeForOneProgram && regions().count > 1 ? .byRegion : .linearProgram
  }

  /// Sites in regions that are small enough for a program each, and share as little with each other
  /// as may be: sites stay together for the scarcest beds and crossings first.
  ///
  /// - Parameter most: days on which a corridor is planned, in one region of several sites.
  func regions(upTo most: Int = mostDaysInRegion) -> [[Int]] {
    var regionOf = Array(fleet.indices)
    var roads = fleet.map { _ in 0 }
    for road in corridors { roads[road.origin] += 1 }
    for sites in sharedThings {
      let together = Set(sites.map { regionOf[$0] })
      let members = regionOf.indices.filter { together.contains(regionOf[$0]) }
      guard members.reduce(0, { $0 + roads[$1] }) * horizon <= most else { continue }
      for site in members { regionOf[site] = together.min()! }
    }
    return fleet.indices.map { region in regionOf.indices.filter { regionOf[$0] == region } }
      .filter { !$0.isEmpty }
  }

  /// For each way station and crossing that several sites use, those sites; the scarcest thing
  /// first, by the people who may need it and what it takes in a season.
  private var sharedThings: [[Int]] {
    var people = fleet.map { _ in 0 }
    for party in households { people[party.site] += party.size }
    var users = Array(repeating: Set<Int>(), count: beds.count + crossings.count)
    for road in corridors {
      for stage in road.stages {
        if let night = stage.night { users[night].insert(road.origin) }
        for crossing in stage.crossings { users[beds.count + crossing].insert(road.origin) }
      }
    }
    let takes =
      beds.map { $0 * horizon } + crossings.map { $0.personsPerDay * $0.isClosed.count { !$0 } }
    func scarcity(_ thing: Int) -> Int {
      users[thing].reduce(0) { $0 + people[$1] } * 1_000 / max(1, takes[thing])
    }
    return users.indices.filter { users[$0].count > 1 }
      .sorted { (-scarcity($0), $0) < (-scarcity($1), $1) }.map { users[$0].sorted() }
  }

  /// Each region with people alone: it has all of the beds and crossings it shares with others, so
  /// what the regions' bounds add up to is weaker for that, and never false.
  func alone(_ regions: [[Int]]) -> [ConvoyProblem] {
    var regionOf = fleet.map { _ in 0 }
    for (region, sites) in regions.enumerated() { for site in sites { regionOf[site] = region } }
    var parties = regions.map { _ in [Party]() }
    for party in households { parties[regionOf[party.site]].append(party) }
    return parties.filter { !$0.isEmpty }.map { list in
      var part = self
      part.households = list
      return part
    }
  }
}
