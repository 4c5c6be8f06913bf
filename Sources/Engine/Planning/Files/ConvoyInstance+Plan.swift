public import Wire

extension ConvoyInstance {
  /// A plan in the `convoy-plan/1` format.
  public func bytes(of plan: ConvoyPlan) -> [UInt8] {
    let convoys = plan.convoys.map { convoy -> JSON in
      let vehicles = convoy.vehicles.map { load -> JSON in
        .object([
          "type": .string(types[load.type]),
          "households": .array(load.households.map { .string(households[$0]) }),
        ])
      }
      return .object([
        "corridor": .string(corridors[convoy.corridor]), "day": .integer(convoy.day),
        "vehicles": .array(vehicles),
      ])
    }
    return JSON.object([
      "format": .string("convoy-plan/1"), "instance": .string(name), "convoys": .array(convoys),
    ]).bytes
  }

  /// Reads a plan of this instance. Unknown names become indices out of range, for the judge to
  /// name; households in parts are not read.
  ///
  /// - Throws: `JSONFault` for bad JSON, another format, or a plan with households in parts.
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
        if let parts = try vehicle.optional("parts"), try !parts.array().isEmpty {
          throw parts.fault("households in parts are not supported")
        }
        var aboard: [Int] = []
        for household in try vehicle.optional("households")?.array() ?? [] {
          aboard.append(people[try household.string()] ?? -1)
        }
        loads.append(.init(type: kinds[try vehicle.get("type").string()] ?? -1, households: aboard))
      }
      plan.convoys.append(
        .init(
          corridor: roads[try convoy.get("corridor").string()] ?? -1,
          day: try convoy.get("day").integer(), vehicles: loads))
    }
    return plan
  }

  private func index(_ names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// The planner for files, as the console offers it.
public enum ConvoyFiles {
  /// A plan for an instance; `goOn` as in `ConvoyProblem.solve`.
  public static func solve(
    _ instance: [UInt8], seed: UInt64, steps: Int, goOn: (ConvoyAnswer) -> Bool
  ) throws(JSONFault) -> (plan: [UInt8], answer: ConvoyAnswer) {
    let read = try ConvoyInstance(instance)
    let answer = read.problem.solve(seed: seed, steps: steps, goOn: goOn)
    return (read.bytes(of: answer.plan), answer)
  }

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
