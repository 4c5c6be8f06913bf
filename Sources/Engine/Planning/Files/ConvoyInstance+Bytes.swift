import Basics
import Wire

extension ConvoyInstance {
  /// An instance of any problem, its things named by kind and number: `S0`, `K1`, `H17`.
  public init(_ problem: ConvoyProblem, name: String) {
    func names(_ letter: String, _ count: Int) -> [String] { (0..<count).map { "\(letter)\($0)" } }
    let districts =
      1
      + max(
        problem.corridors.flatMap(\.districts).max() ?? -1,
        problem.households.map(\.district).max() ?? -1)
    self.init(
      problem, name: name, corridors: names("K", problem.corridors.count),
      types: names("T", problem.types.count), households: names("H", problem.households.count),
      sites: names("S", problem.fleet.count), districts: names("D", districts),
      stations: names("W", problem.beds.count), crossings: names("X", problem.crossings.count))
  }

  /// The instance in the `convoy-instance/1` format. A stage there passes one crossing at most: the
  /// first is written. Driving goes up and daylight down to twentieths of an hour, so that what is
  /// written is never easier than the problem.
  public var bytes: [UInt8] {
    var members: [JSON.Member] = []
    if let start { members.append(.init("start_date", .string(start.description))) }
    guard case .object(let published) = published else { return [] }
    return JSON.object(published + members + practiceMembers).bytes
  }

  private var published: JSON {
    .object([
      "format": .string("convoy-instance/1"), "name": .string(name), "seed": .integer(0),
      "horizon_days": .integer(problem.horizon),
      "daylight_hours": .array(problem.daylight.map { Self.hours(twentieths: $0 / 3) }),
      "sites": .array(sites.map { .object(["id": .string($0)]) }),
      "districts": .array(districts.map { .object(["id": .string($0)]) }),
      "way_stations": .array(
        stations.indices.map {
          .object(["id": .string(stations[$0]), "beds": .integer(problem.beds[$0])])
        }), "crossings": .array(crossings.indices.map(crossing)),
      "vehicle_types": .array(types.indices.map(vehicleType)), "fleet": .array(fleetRows),
      "escorts": .array(
        sites.indices.map {
          .object(["site": .string(sites[$0]), "teams": .integer(problem.escorts[$0])])
        }), "corridors": .array(corridors.indices.map(road)),
      "households": .array(households.indices.map(household)),
    ])
  }

  /// Hours in twentieths, which two decimals hold.
  private static func hours(twentieths: Int) -> JSON {
    .number(JSONNumber(digits: Int64(twentieths * 5), decimals: 2))
  }

  private static func closed(_ days: [Bool]) -> JSON {
    .array(days.indices.filter { days[$0] }.map { .integer($0) })
  }

  private func crossing(_ index: Int) -> JSON {
    .object([
      "id": .string(crossings[index]),
      "persons_per_day": .integer(problem.crossings[index].personsPerDay),
      "closed_days": Self.closed(problem.crossings[index].isClosed),
    ])
  }

  private func vehicleType(_ index: Int) -> JSON {
    let places = problem.types[index]
    var members = [
      JSON.Member("id", .string(types[index])),
      .init("seats", .integer(places.seats + problem.practice.reserved(index))),
      .init("wheelchair_places", .integer(places.wheelchairs)),
      .init("stretcher_places", .integer(places.stretchers)),
      .init("baggage_kg", .integer(places.kilograms)),
    ]
    if problem.practice.recovery?.types.contains(index) == true {
      members.append(.init("recovery", .bool(true)))
    }
    let paces = problem.practice.paces
    if !paces.isEmpty { members.append(.init("pace_percent", .integer(paces[index]))) }
    return .object(members)
  }

  private var fleetRows: [JSON] {
    sites.indices.flatMap { site in
      types.indices.map { type in
        .object([
          "site": .string(sites[site]), "type": .string(types[type]),
          "count": .integer(problem.fleet[site][type]),
        ])
      }
    }
  }

  private func road(_ index: Int) -> JSON {
    let road = problem.corridors[index]
    let closed = road.isClosed.indices.map { road.isClosed[$0] || road.noDeparture[$0] }
    let prices = types.indices.compactMap { type in
      road.costs[type].map { JSON.Member(types[type], .integer($0)) }
    }
    let stages = road.stages.map(stage)
    return .object([
      "id": .string(corridors[index]), "origin": .string(sites[road.origin]),
      "districts": .array(road.districts.map { .string(districts[$0]) }), "stages": .array(stages),
      "turnaround_days": .integer(road.turnaround), "closed_days": Self.closed(closed),
      "min_vehicles": .integer(road.vehicles.lowerBound),
      "max_vehicles": .integer(road.vehicles.upperBound),
      "max_convoys_per_day": .integer(road.convoysPerDay),
      "escorts_per_convoy": .integer(road.escortsPerConvoy), "cost_per_trip": .object(prices),
    ])
  }

  private func stage(_ stage: ConvoyProblem.Stage) -> JSON {
    let night: JSON = stage.night.map { .string(stations[$0]) } ?? .null
    let crossing: JSON = stage.crossings.first.map { .string(crossings[$0]) } ?? .null
    return .object([
      "drive_hours": Self.hours(twentieths: (stage.minutes + 2) / 3), "night_at": night,
      "crossing": crossing,
    ])
  }

  private func household(_ index: Int) -> JSON {
    let party = problem.households[index]
    var members = [
      JSON.Member("id", .string(households[index])), .init("site", .string(sites[party.site])),
      .init("district", .string(districts[party.district])), .init("size", .integer(party.size)),
      .init("wheelchairs", .integer(party.places.wheelchairs)),
      .init("stretchers", .integer(party.places.stretchers)),
      .init("baggage_kg", .integer(party.places.kilograms)),
      .init("ready_day", .integer(party.ready)), .init("due_day", .integer(party.due)),
      .init("priority", .integer(party.priority)),
      .init("group", party.group.map { .string("G\($0)") } ?? .null),
    ]
    if party.escorted > 0 { members.append(.init("medical_escort", .integer(party.escorted))) }
    if problem.isKeptApart(index) {
      let others = problem.neverWith[index].sorted().map { JSON.string(households[$0]) }
      members.append(.init("never_with", .array(others)))
    }
    return .object(members)
  }
}
