public import Wire

extension ClassInstance {
  /// A plan in the `class-plan/1` format.
  public func bytes(of plan: ClassPlan) -> [UInt8] {
    let classes = plan.classes.map { one -> JSON in
      .object([
        "audience": .string(names.audiences[one.audience]), "start_day": .integer(one.start),
        "room": .string(names.rooms[one.room]), "trainer": .string(names.trainers[one.trainer]),
        "interpreter": one.interpreter.map { .string(names.interpreters[$0]) } ?? .null,
        "households": .strings(one.households.map { names.households[$0] }),
      ])
    }
    return JSON.object([
      "format": .string("class-plan/1"), "instance": .string(name), "classes": .array(classes),
    ]).bytes
  }

  /// Reads a plan of this instance. Unknown names become indices out of range, for the judge to
  /// name.
  ///
  /// - Throws: `JSONFault` for bad JSON or another format.
  public func plan(_ bytes: [UInt8]) throws(JSONFault) -> ClassPlan {
    let root = JSONNode(try JSON(bytes))
    guard try root.get("format").string() == "class-plan/1" else {
      throw JSONFault("format is not class-plan/1")
    }
    let (audiences, rooms) = (NameIndex(names.audiences), NameIndex(names.rooms))
    let (trainers, interpreters) = (NameIndex(names.trainers), NameIndex(names.interpreters))
    let households = NameIndex(names.households)
    return ClassPlan(
      classes: try root.list("classes") { node throws(JSONFault) in
        .init(
          audience: audiences[try node.get("audience").string()],
          start: try node.get("start_day").integer(in: -1_000_000...1_000_000),
          room: rooms[try node.get("room").string()],
          trainer: trainers[try node.get("trainer").string()],
          interpreter: try node.optional("interpreter").map { one throws(JSONFault) in
            interpreters[try one.string()]
          },
          households: try node.list("households") { one throws(JSONFault) in
            households[try one.string()]
          })
      })
  }

  /// The judge's report on a plan as JSON, and whether every rule holds.
  public func check(_ plan: [UInt8]) throws(JSONFault) -> (report: [UInt8], isValid: Bool) {
    let (violations, objectives) = problem.judge(try self.plan(plan))
    let report = JSON.object([
      "feasible": .bool(violations.isEmpty),
      "untaught_persons": .integer(objectives.untaughtPersons),
      "delayed_person_days": .integer(objectives.delayedPersonDays),
      "class_days": .integer(objectives.classDays),
      "nights_away": .integer(objectives.nightsAway), "violations": .integer(violations.count),
      "broken_rules": .strings(Set(violations.map(\.rule.rawValue)).sorted()),
      "first_violations": .strings(violations.prefix(50).map(\.description)),
    ])
    return (report.bytes, violations.isEmpty)
  }
}
