public import Basics
public import Wire

/// A problem read from the `class-instance/1` format, with the names its indices stand for.
/// The format: `Documentation/formats/classes.md`.
public struct ClassInstance: Sendable {
  public let name: String
  /// The date of day 0.
  public let dayZero: CivilDate
  public let problem: ClassProblem
  public let names: Names

  /// The names of things, each in the order of the problem.
  public struct Names: Equatable, Sendable {
    public var venues: [String]
    public var rooms: [String]
    public var languages: [String]
    public var trainers: [String]
    public var interpreters: [String]
    public var audiences: [String]
    public var households: [String]

    public init(
      venues: [String], rooms: [String], languages: [String], trainers: [String],
      interpreters: [String], audiences: [String], households: [String]
    ) {
      (self.venues, self.rooms, self.languages) = (venues, rooms, languages)
      (self.trainers, self.interpreters) = (trainers, interpreters)
      (self.audiences, self.households) = (audiences, households)
    }
  }

  public init(_ problem: ClassProblem, name: String, dayZero: CivilDate, names: Names) {
    (self.problem, self.name, self.dayZero, self.names) = (problem, name, dayZero, names)
  }

  /// Reads an instance.
  ///
  /// - Throws: `JSONFault` naming the place, for bad JSON, unknown names and values out of range.
  public init(_ bytes: [UInt8]) throws(JSONFault) {
    let root = JSONNode(try JSON(bytes))
    guard try root.get("format").string() == "class-instance/1" else {
      throw JSONFault("format is not class-instance/1")
    }
    name = try root.get("name").string()
    let zero = try root.get("day_zero")
    guard let date = CivilDate(try zero.string()) else { throw zero.fault("a date is expected") }
    dayZero = date
    let reader = try ClassReader(root)
    problem = try reader.problem(root)
    names = reader.names
  }
}

/// Turns names into indices, list by list.
private struct ClassReader {
  let horizon: Int
  let venues, rooms, languages, trainers, interpreters, audiences, households: NameIndex

  init(_ root: JSONNode) throws(JSONFault) {
    horizon = try root.get("horizon_days").integer(in: 1...10_000)
    venues = try NameIndex(root, "venues")
    rooms = try NameIndex(root, "rooms")
    trainers = try NameIndex(root, "trainers")
    interpreters = try NameIndex(root, "interpreters")
    audiences = try NameIndex(root, "audiences")
    households = try NameIndex(root, "households")
    languages = NameIndex(try root.list("languages") { one throws(JSONFault) in try one.string() })
  }

  var names: ClassInstance.Names {
    .init(
      venues: venues.names, rooms: rooms.names, languages: languages.names,
      trainers: trainers.names, interpreters: interpreters.names, audiences: audiences.names,
      households: households.names)
  }

  func problem(_ root: JSONNode) throws(JSONFault) -> ClassProblem {
    ClassProblem(
      horizon: horizon, finishBefore: try root.count("finish_days_before", or: 0),
      isClosed: try root.days("closed_days", of: horizon),
      venues: try root.list("venues") { node throws(JSONFault) in
        .init(
          minded: try node.optionalCount("childminding"), beds: try node.optionalCount("beds"))
      },
      rooms: try root.list("rooms") { node throws(JSONFault) in
        .init(
          venue: try venues.find(node.get("venue")), places: try node.count("places"),
          isAway: try node.days("away_days", of: horizon))
      },
      trainers: try root.list("trainers") { node throws(JSONFault) in
        .init(
          venues: try venues.list(node, "venues"), languages: try languages.list(node, "languages"),
          isWoman: try node.optional("woman")?.bool() ?? false,
          isAway: try node.days("away_days", of: horizon))
      },
      interpreters: try root.list("interpreters") { node throws(JSONFault) in
        .init(
          venues: try venues.list(node, "venues"), languages: try languages.list(node, "languages"),
          isAway: try node.days("away_days", of: horizon))
      },
      audiences: try root.list("audiences") { node throws(JSONFault) in
        .init(
          language: try languages.find(node.get("language")),
          days: try node.get("course_days").integer(in: 1...60),
          most: try node.get("class_size").integer(in: 1...1_000),
          needsWoman: try node.optional("woman_trainer")?.bool() ?? false)
      }, households: try root.list("households", party),
      apart: try root.list("never_together", pair))
  }

  private func pair(_ node: JSONNode) throws(JSONFault) -> ClassProblem.Pair {
    let two = try node.array()
    guard two.count == 2 else { throw node.fault("two households are expected") }
    return .init(try households.find(two[0]), try households.find(two[1]))
  }

  private func party(_ node: JSONNode) throws(JSONFault) -> ClassProblem.Party {
    let learners = try node.list("learners") { one throws(JSONFault) in
      ClassProblem.Learners(
        audience: try audiences.find(one.get("audience")),
        count: try one.get("persons").integer(in: 1...Limits.householdMembers))
    }
    guard !learners.isEmpty, Set(learners.map(\.audience)).count == learners.count else {
      throw node.fault("learners: at least one, and each audience once")
    }
    let party = ClassProblem.Party(
      learners: learners, minded: try node.count("small_children", or: 0),
      others: try node.count("others", or: 0),
      choices: try node.list("venues") { one throws(JSONFault) in
        .init(
          venue: try venues.find(one.get("venue")),
          nights: try one.optional("nights")?.integer(in: 0...365) ?? 0)
      }, ready: try node.count("ready_day"), departure: try node.count("departure_day"))
    guard party.size <= Limits.householdMembers else { throw node.fault("too many persons") }
    guard Set(party.choices.map(\.venue)).count == party.choices.count else {
      throw node.fault("venues: each once")
    }
    return party
  }
}
