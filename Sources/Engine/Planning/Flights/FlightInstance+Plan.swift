public import Wire

extension FlightInstance {
  /// A plan in the `flight-plan/1` format.
  public func bytes(of plan: FlightPlan) -> [UInt8] {
    let bookings = plan.bookings.map { booking -> JSON in
      .object([
        "itinerary": .string(names.itineraries[booking.itinerary]),
        "cases": .strings(booking.parties.map { names.parties[$0] }),
        "operational_escorts": .integer(booking.operationalEscorts),
        "medical_escorts": .integer(booking.medicalEscorts),
      ])
    }
    return JSON.object([
      "format": .string("flight-plan/1"), "instance": .string(name), "bookings": .array(bookings),
    ]).bytes
  }

  /// Reads a plan of this instance. Unknown names become indices out of range, for the judge to
  /// name.
  ///
  /// - Throws: `JSONFault` for bad JSON or another format.
  public func plan(_ bytes: [UInt8]) throws(JSONFault) -> FlightPlan {
    let root = JSONNode(try JSON(bytes))
    guard try root.get("format").string() == "flight-plan/1" else {
      throw JSONFault("format is not flight-plan/1")
    }
    let (ways, people) = (NameIndex(names.itineraries), NameIndex(names.parties))
    return FlightPlan(
      bookings: try root.list("bookings") { node throws(JSONFault) in
        .init(
          itinerary: ways[try node.get("itinerary").string()],
          parties: try node.list("cases") { one throws(JSONFault) in people[try one.string()] },
          operationalEscorts: try node.count("operational_escorts", or: 0),
          medicalEscorts: try node.count("medical_escorts", or: 0))
      })
  }

  /// The judge's report on a plan as JSON, and whether every rule holds.
  public func check(_ plan: [UInt8]) throws(JSONFault) -> (report: [UInt8], isValid: Bool) {
    let (violations, objectives) = problem.judge(try self.plan(plan))
    let report = JSON.object([
      "feasible": .bool(violations.isEmpty),
      "unmoved_persons": .integer(objectives.unmovedPersons),
      "weighted_wait_person_days": .integer(objectives.waitingPersonDays),
      "clearances_redone": .integer(objectives.clearancesRedone),
      "cost": .integer(objectives.cost), "violations": .integer(violations.count),
      "broken_rules": .strings(Set(violations.map(\.rule.rawValue)).sorted()),
      "first_violations": .strings(violations.prefix(50).map(\.description)),
    ])
    return (report.bytes, violations.isEmpty)
  }
}
