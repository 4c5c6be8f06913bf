public import Basics
public import Wire

/// A problem read from the `flight-instance/1` format, with the names its indices stand for.
/// The format: `Documentation/formats/flights.md`.
public struct FlightInstance: Sendable {
  public let name: String
  /// The date of day 0.
  public let dayZero: CivilDate
  public let problem: FlightProblem
  public let names: Names

  /// The names of things, each in the order of the problem.
  public struct Names: Equatable, Sendable {
    public var airports: [String]
    public var flights: [String]
    public var itineraries: [String]
    public var programmes: [String]
    /// Programme and province of each arrival rule.
    public var rules: [String]
    public var parties: [String]

    public init(
      airports: [String], flights: [String], itineraries: [String], programmes: [String],
      rules: [String], parties: [String]
    ) {
      (self.airports, self.flights, self.itineraries) = (airports, flights, itineraries)
      (self.programmes, self.rules, self.parties) = (programmes, rules, parties)
    }
  }

  public init(_ problem: FlightProblem, name: String, dayZero: CivilDate, names: Names) {
    (self.problem, self.name, self.dayZero, self.names) = (problem, name, dayZero, names)
  }

  /// Reads an instance.
  ///
  /// - Throws: `JSONFault` naming the place, for bad JSON, unknown names and values out of range.
  public init(_ bytes: [UInt8]) throws(JSONFault) {
    let root = JSONNode(try JSON(bytes))
    guard try root.get("format").string() == "flight-instance/1" else {
      throw JSONFault("format is not flight-instance/1")
    }
    name = try root.get("name").string()
    let zero = try root.get("day_zero")
    guard let date = CivilDate(try zero.string()) else { throw zero.fault("a date is expected") }
    dayZero = date
    let reader = try FlightReader(root)
    problem = try reader.problem(root)
    names = reader.names
  }
}

/// Turns names into indices, list by list.
private struct FlightReader {
  let horizon: Int
  let airports, flights, itineraries, programmes, rules, parties: NameIndex

  init(_ root: JSONNode) throws(JSONFault) {
    horizon = try root.get("horizon_days").integer(in: 1...10_000)
    airports = try NameIndex(root, "airports")
    flights = try NameIndex(root, "flights")
    itineraries = try NameIndex(root, "itineraries")
    programmes = try NameIndex(root, "programmes")
    rules = try NameIndex(root, "arrival_rules")
    parties = try NameIndex(root, "cases")
  }

  var names: FlightInstance.Names {
    .init(
      airports: airports.names, flights: flights.names, itineraries: itineraries.names,
      programmes: programmes.names, rules: rules.names, parties: parties.names)
  }

  func problem(_ root: JSONNode) throws(JSONFault) -> FlightProblem {
    var escorts = FlightProblem.Escorts()
    if let node = try root.optional("escorts") {
      escorts.operational = try node.optionalCount("operational")
      escorts.medical = try node.optionalCount("medical")
    }
    var households = GrowingIndex()
    var links = GrowingIndex()
    return FlightProblem(
      horizon: horizon,
      connections: try root.list("airports") { node throws(JSONFault) in
        try node.get("connection_minutes").integer(in: 0...2_880)
      }, flights: try root.list("flights", flight), itineraries: try root.list("itineraries", way),
      programmes: try root.list("programmes") { node throws(JSONFault) in
        .init(
          personsPerFlight: try node.optionalCount("persons_per_flight"),
          personsPerEscort: try node.optional("persons_per_escort")?.integer(in: 1...1_000))
      }, rules: try root.list("arrival_rules", rule),
      parties: try root.list("cases") { node throws(JSONFault) in
        try party(node, &households, &links)
      }, apart: try root.list("never_together", pair), escorts: escorts)
  }

  private func time(_ node: JSONNode) throws(JSONFault) -> FlightProblem.Time {
    .init(
      try node.get("day").integer(in: 0...horizon + 31),
      try node.get("minute").integer(in: 0...1_439))
  }

  private func flight(_ node: JSONNode) throws(JSONFault) -> FlightProblem.Flight {
    var approvals = [Int?](repeating: nil, count: programmes.names.count)
    for (name, persons) in try node.optional("approvals")?.members() ?? [] {
      guard programmes[name] >= 0 else { throw persons.fault("\(name) is not known") }
      approvals[programmes[name]] = try persons.integer(in: 0...1_000)
    }
    return .init(
      from: try airports.find(node.get("from")), to: try airports.find(node.get("to")),
      departure: try time(node.get("departs")), arrival: try time(node.get("arrives")),
      places: .init(
        seats: try node.count("seats"), infants: try node.count("infants"),
        wheelchairs: try node.count("wheelchairs"), stretchers: try node.count("stretchers"),
        kilograms: try node.count("baggage_kg")), approvals: approvals,
      isCancelled: try node.optional("cancelled")?.bool() ?? false)
  }

  private func way(_ node: JSONNode) throws(JSONFault) -> FlightProblem.Itinerary {
    let flown = try flights.list(node, "flights")
    guard !flown.isEmpty else { throw node.fault("flights: at least one is needed") }
    let price = try node.get("price")
    return .init(
      flights: flown, back: try flights.list(node, "escorts_back"),
      prices: .init(
        adult: try price.count("adult"), child: try price.count("child"),
        infant: try price.count("infant"), stretcher: try price.count("stretcher"),
        escort: try price.count("escort")))
  }

  private func rule(_ node: JSONNode) throws(JSONFault) -> FlightProblem.ArrivalRule {
    .init(
      firstDay: try node.count("first_day", or: 0),
      isClosed: try node.days("closed_days", of: horizon),
      isCutOff: try node.days("cut_off_days", of: horizon),
      latestMinute: try node.optional("latest_minute")?.integer(in: 0...1_439))
  }

  private func pair(_ node: JSONNode) throws(JSONFault) -> FlightProblem.Pair {
    let two = try node.array()
    guard two.count == 2 else { throw node.fault("two cases are expected") }
    return .init(try parties.find(two[0]), try parties.find(two[1]))
  }

  private func party(
    _ node: JSONNode, _ households: inout GrowingIndex, _ links: inout GrowingIndex
  ) throws(JSONFault) -> FlightProblem.Party {
    let people = FlightProblem.People(
      adults: try node.count("adults"), children: try node.count("children", or: 0),
      infants: try node.count("infants", or: 0), wheelchairs: try node.count("wheelchairs", or: 0),
      stretchers: try node.count("stretchers", or: 0),
      kilograms: try node.count("baggage_kg", or: 0))
    let seated = people.adults + people.children
    guard people.wheelchairs + people.stretchers <= seated,
      (1...Limits.householdMembers).contains(seated + people.infants)
    else { throw node.fault("more places than persons, or nobody, or too many") }
    let ready = try node.count("ready_day")
    return .init(
      household: households.place(try node.get("household").string()),
      link: try node.optional("link").map { one throws(JSONFault) in
        links.place(try one.string())
      }, programme: try programmes.find(node.get("programme")),
      rule: try node.optional("arrival_rule").map(rules.find),
      isUrgent: try node.optional("urgent")?.bool() ?? false,
      origin: try airports.find(node.get("origin")),
      destinations: try airports.list(node, "destinations"), people: people,
      escorts: .init(
        operational: try node.count("operational_escorts", or: 0),
        medical: try node.count("medical_escorts", or: 0)),
      care: .init(
        minors: try node.count("separated_minors", or: 0),
        offered: try node.count("may_care_for", or: 0)), ready: ready,
      spans: try spans(node, from: ready),
      priority: try node.optional("priority")?.integer(in: 1...1_000) ?? 1)
  }

  private func spans(
    _ node: JSONNode, from ready: Int
  ) throws(JSONFault) -> [FlightProblem.Span] {
    let spans = try node.list("spans") { span throws(JSONFault) in
      FlightProblem.Span(
        first: try span.count("from"), last: try span.count("until"),
        redone: try span.count("redone", or: 0))
    }
    var next = ready
    for span in spans {
      guard next <= span.first, span.first <= span.last else {
        throw node.fault("spans: each begins after ready_day and the one before, and ends later")
      }
      next = span.last + 1
    }
    return spans
  }
}
