public import Wire

extension ConvoyInstance {
  /// A plan in the `convoy-plan/1` format.
  public func bytes(of plan: ConvoyPlan) -> [UInt8] {
    let convoys = plan.convoys.map { convoy -> JSON in
      var members = [
        JSON.Member("corridor", .string(corridors[convoy.corridor])),
        .init("day", .integer(convoy.day)),
        .init("vehicles", .array(convoy.vehicles.map(json))),
      ]
      if !convoy.standby.isEmpty { members.append(.init("standby", names(convoy.standby))) }
      return .object(members)
    }
    return JSON.object([
      "format": .string("convoy-plan/1"), "instance": .string(name), "convoys": .array(convoys),
    ]).bytes
  }

  private func names(_ of: [Int]) -> JSON { .array(of.map { .string(households[$0]) }) }

  /// The baggage of others in a vehicle is a member of our own, left out where there is none.
  private func json(_ load: ConvoyPlan.Load) -> JSON {
    var members = [
      JSON.Member("type", .string(types[load.type])),
      .init("households", names(load.households)),
      .init("parts", .array(load.parts.map(json))),
    ]
    if !load.baggage.isEmpty { members.append(.init("baggage_of", names(load.baggage))) }
    return .object(members)
  }

  private func json(_ part: ConvoyPlan.Part) -> JSON {
    .object([
      "household": .string(households[part.household]), "seats": .integer(part.places.seats),
      "wheelchairs": .integer(part.places.wheelchairs),
      "stretchers": .integer(part.places.stretchers),
      "baggage_kg": .integer(part.places.kilograms),
    ])
  }

  /// Reads a plan of this instance. Unknown names become indices out of range, for the judge to
  /// name.
  ///
  /// - Throws: `JSONFault` for bad JSON or another format.
  public func plan(_ bytes: [UInt8]) throws(JSONFault) -> ConvoyPlan {
    let root = JSONNode(try JSON(bytes))
    guard try root.get("format").string() == "convoy-plan/1" else {
      throw JSONFault("format is not convoy-plan/1")
    }
    let (roads, kinds, people) = (index(corridors), index(types), index(households))
    var plan = ConvoyPlan()
    for convoy in try root.get("convoys").array() {
      var loads: [ConvoyPlan.Load] = []
      for vehicle in try convoy.get("vehicles").array() {
        var parts: [ConvoyPlan.Part] = []
        for part in try vehicle.optional("parts")?.array() ?? [] {
          let household = people[try part.get("household").string()] ?? -1
          parts.append(.init(household: household, places: try places(part)))
        }
        let type = kinds[try vehicle.get("type").string()] ?? -1
        let aboard = try list("households", of: vehicle, people)
        loads.append(.init(type: type, households: aboard, parts: parts))
        loads[loads.count - 1].baggage = try list("baggage_of", of: vehicle, people)
      }
      plan.convoys.append(
        .init(
          corridor: roads[try convoy.get("corridor").string()] ?? -1,
          day: try convoy.get("day").integer(), vehicles: loads))
      plan.convoys[plan.convoys.count - 1].standby = try list("standby", of: convoy, people)
    }
    return plan
  }

  private func list(
    _ key: String, of node: JSONNode, _ index: [String: Int]
  ) throws(JSONFault) -> [Int] {
    var list: [Int] = []
    for name in try node.optional(key)?.array() ?? [] {
      list.append(index[try name.string()] ?? -1)
    }
    return list
  }

  private func places(_ part: JSONNode) throws(JSONFault) -> ConvoyProblem.Places {
    func count(_ key: String) throws(JSONFault) -> Int {
      try part.optional(key)?.integer(in: -1_000_000...1_000_000_000) ?? 0
    }
    return .init(
      seats: try count("seats"), wheelchairs: try count("wheelchairs"),
      stretchers: try count("stretchers"), kilograms: try count("baggage_kg"))
  }

  private func index(_ names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// The planner for files, as the console offers it.
public enum ConvoyFiles {
  /// The judge's report as JSON, and whether every rule holds.
  public static func check(
    _ instance: [UInt8], _ plan: [UInt8]
  ) throws(JSONFault) -> (report: [UInt8], isValid: Bool) {
    let read = try ConvoyInstance(instance)
    let (violations, objectives) = read.problem.judge(try read.plan(plan))
    let report = JSON.object([
      "feasible": .bool(violations.isEmpty),
      "unmoved_persons": .integer(objectives.unmovedPersons),
      "weighted_wait_person_days": .integer(objectives.waitingPersonDays),
      "vehicle_cost": .integer(objectives.vehicleCost),
      "violations": .integer(violations.count),
      "first_violations": .array(violations.prefix(50).map { .string($0.description) }),
    ])
    return (report.bytes, violations.isEmpty)
  }
}
