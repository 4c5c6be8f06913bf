public import Basics
public import Wire

/// A problem read from the `convoy-instance/1` format, with the names its indices stand for.
public struct ConvoyInstance: Sendable {
  public let name: String
  public let problem: ConvoyProblem
  public let corridors: [String]
  public let types: [String]
  public let households: [String]
  public let sites: [String]
  public let districts: [String]
  public let stations: [String]
  public let crossings: [String]
  /// The date of day 0, where it is known: weekdays are named by it.
  public let start: CivilDate?

  /// A problem with the names of its things, each in the order of the problem.
  public init(
    _ problem: ConvoyProblem, name: String, corridors: [String], types: [String],
    households: [String], sites: [String], districts: [String], stations: [String],
    crossings: [String], start: CivilDate? = nil
  ) {
    self.start = start
    (self.name, self.problem, self.households) = (name, problem, households)
    (self.corridors, self.types) = (corridors, types)
    (self.sites, self.districts) = (sites, districts)
    (self.stations, self.crossings) = (stations, crossings)
  }

  /// Reads an instance.
  ///
  /// - Throws: `JSONFault` naming the place, for bad JSON, unknown names and values out of range.
  public init(_ bytes: [UInt8]) throws(JSONFault) {
    let root = JSONNode(try JSON(bytes))
    guard try root.get("format").string() == "convoy-instance/1" else {
      throw JSONFault("format is not convoy-instance/1")
    }
    name = try root.get("name").string()
    var reader = try InstanceReader(root)
    var read = try reader.problem(root)
    read.allowsParts = true
    try reader.readPractice(root, into: &read)
    problem = read
    start = try root.optional("start_date").flatMap { node throws(JSONFault) in
      CivilDate(try node.string())
    }
    (corridors, types, households) = (reader.corridors, reader.types, reader.households)
    sites = try InstanceReader.names(root, "sites")
    districts = try InstanceReader.names(root, "districts")
    stations = try InstanceReader.names(root, "way_stations")
    crossings = try InstanceReader.names(root, "crossings")
  }
}

/// Turns names into indices, list by list.
struct InstanceReader {
  let horizon: Int
  let types: [String]
  private(set) var corridors: [String] = []
  private(set) var households: [String] = []
  let sites: [String: Int]
  private let districts, stations, crossings: [String: Int]
  let typeIndex: [String: Int]

  init(_ root: JSONNode) throws(JSONFault) {
    horizon = try root.get("horizon_days").integer(in: 1...10_000)
    sites = try Self.index(try Self.names(root, "sites"))
    districts = try Self.index(try Self.names(root, "districts"))
    stations = try Self.index(try Self.names(root, "way_stations"))
    crossings = try Self.index(try Self.names(root, "crossings"))
    types = try Self.names(root, "vehicle_types")
    typeIndex = try Self.index(types)
  }

  static func names(_ root: JSONNode, _ key: String) throws(JSONFault) -> [String] {
    var names: [String] = []
    for node in try root.get(key).array() { names.append(try node.get("id").string()) }
    return names
  }

  private static func index(_ names: [String]) throws(JSONFault) -> [String: Int] {
    var index: [String: Int] = [:]
    for (number, name) in names.enumerated() {
      guard index.updateValue(number, forKey: name) == nil else {
        throw JSONFault("\(name) is named twice")
      }
    }
    return index
  }

  func find(_ node: JSONNode, _ index: [String: Int]) throws(JSONFault) -> Int {
    let name = try node.string()
    guard let number = index[name] else { throw node.fault("\(name) is not known") }
    return number
  }

  func count(_ node: JSONNode, _ key: String) throws(JSONFault) -> Int {
    try node.get(key).integer(in: 0...1_000_000_000)
  }

  private func closed(_ node: JSONNode) throws(JSONFault) -> [Bool] {
    var closed = Array(repeating: false, count: horizon)
    for day in try node.list("closed_days", { day throws(JSONFault) in try day.integer() })
    where closed.indices.contains(day) { closed[day] = true }
    return closed
  }

  mutating func problem(_ root: JSONNode) throws(JSONFault) -> ConvoyProblem {
    var fleet = Array(repeating: Array(repeating: 0, count: types.count), count: sites.count)
    for node in try root.get("fleet").array() {
      let site = try find(node.get("site"), sites)
      fleet[site][try find(node.get("type"), typeIndex)] += try count(node, "count")
    }
    var escorts = Array(repeating: 0, count: sites.count)
    for node in try root.get("escorts").array() {
      escorts[try find(node.get("site"), sites)] = try count(node, "teams")
    }
    var roads: [ConvoyProblem.Road] = []
    for node in try root.get("corridors").array() {
      corridors.append(try node.get("id").string())
      roads.append(try road(node))
    }
    var parties: [ConvoyProblem.Party] = []
    var groups: [String: Int] = [:]
    for node in try root.get("households").array() {
      households.append(try node.get("id").string())
      parties.append(try party(node, &groups))
    }
    var daylight: [Int] = []
    for node in try root.get("daylight_hours").array() {
      daylight.append(try node.scaled(by: 60))
    }
    guard daylight.count == horizon else { throw JSONFault("daylight_hours: one for each day") }
    return ConvoyProblem(
      horizon: horizon, daylight: daylight,
      beds: try root.list("way_stations") { node throws(JSONFault) in try count(node, "beds") },
      crossings: try root.list("crossings") { node throws(JSONFault) in
        .init(personsPerDay: try count(node, "persons_per_day"), isClosed: try closed(node))
      },
      types: try root.list("vehicle_types") { node throws(JSONFault) in
        .init(
          seats: try count(node, "seats"), wheelchairs: try count(node, "wheelchair_places"),
          stretchers: try count(node, "stretcher_places"),
          kilograms: try count(node, "baggage_kg"))
      }, fleet: fleet, escorts: escorts, corridors: roads, households: parties)
  }

  private func road(_ node: JSONNode) throws(JSONFault) -> ConvoyProblem.Road {
    var served: [Int] = []
    for district in try node.get("districts").array() {
      served.append(try find(district, districts))
    }
    var stages: [ConvoyProblem.Stage] = []
    for stage in try node.get("stages").array() {
      var night: Int?
      if let place = try stage.optional("night_at") { night = try find(place, stations) }
      var passed: [Int] = []
      if let place = try stage.optional("crossing") { passed = [try find(place, crossings)] }
      stages.append(
        .init(minutes: try stage.get("drive_hours").scaled(by: 60), night: night, crossings: passed)
      )
    }
    var costs: [Int?] = Array(repeating: nil, count: types.count)
    for (type, price) in try node.get("cost_per_trip").members() {
      guard let index = typeIndex[type] else { throw node.fault("\(type) is not known") }
      costs[index] = try price.integer()
    }
    let (least, most) = (try count(node, "min_vehicles"), try count(node, "max_vehicles"))
    guard least <= most else { throw node.fault("min_vehicles is above max_vehicles") }
    return .init(
      origin: try find(node.get("origin"), sites), districts: served, stages: stages,
      turnaround: try node.get("turnaround_days").integer(in: 0...60),
      isClosed: try closed(node), noDeparture: Array(repeating: false, count: horizon),
      vehicles: least...most, convoysPerDay: try count(node, "max_convoys_per_day"),
      escortsPerConvoy: try count(node, "escorts_per_convoy"), costs: costs)
  }

  private func party(
    _ node: JSONNode, _ groups: inout [String: Int]
  ) throws(JSONFault) -> ConvoyProblem.Party {
    let size = try node.get("size").integer(in: 1...Limits.householdMembers)
    let (wheelchairs, stretchers) = (try count(node, "wheelchairs"), try count(node, "stretchers"))
    guard wheelchairs + stretchers <= size else { throw node.fault("more places than persons") }
    var group: Int?
    if let name = try node.optional("group")?.string() {
      group = groups[name, default: groups.count]
      groups[name] = group
    }
    return .init(
      site: try find(node.get("site"), sites), district: try find(node.get("district"), districts),
      places: .init(
        seats: size - wheelchairs - stretchers, wheelchairs: wheelchairs, stretchers: stretchers,
        kilograms: try count(node, "baggage_kg")),
      ready: try count(node, "ready_day"), due: try count(node, "due_day"),
      priority: try count(node, "priority"), group: group,
      escorted: try node.optional("medical_escort")?.integer(in: 0...size) ?? 0)
  }
}
