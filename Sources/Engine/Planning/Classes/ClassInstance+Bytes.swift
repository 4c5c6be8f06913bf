import Basics
import Wire

extension ClassInstance {
  /// The instance in the `class-instance/1` format.
  public var bytes: [UInt8] {
    JSON.object([
      "format": .string("class-instance/1"), "name": .string(name),
      "day_zero": .string(dayZero.description), "horizon_days": .integer(problem.horizon),
      "finish_days_before": .integer(problem.finishBefore),
      "closed_days": .days(problem.isClosed), "languages": .strings(names.languages),
      "venues": .array(
        zip(names.venues, problem.venues).map { name, venue in
          .object([
            "id": .string(name), "childminding": .optional(venue.minded),
            "beds": .optional(venue.beds),
          ])
        }),
      "rooms": .array(
        zip(names.rooms, problem.rooms).map { name, room in
          .object([
            "id": .string(name), "venue": .string(names.venues[room.venue]),
            "places": .integer(room.places), "away_days": .days(room.isAway),
          ])
        }),
      "trainers": .array(
        zip(names.trainers, problem.trainers).map { name, trainer in
          .object([
            "id": .string(name), "venues": venues(trainer.venues),
            "languages": languages(trainer.languages), "woman": .bool(trainer.isWoman),
            "away_days": .days(trainer.isAway),
          ])
        }),
      "interpreters": .array(
        zip(names.interpreters, problem.interpreters).map { name, interpreter in
          .object([
            "id": .string(name), "venues": venues(interpreter.venues),
            "languages": languages(interpreter.languages),
            "away_days": .days(interpreter.isAway),
          ])
        }),
      "audiences": .array(
        zip(names.audiences, problem.audiences).map { name, audience in
          .object([
            "id": .string(name), "language": .string(names.languages[audience.language]),
            "course_days": .integer(audience.days), "class_size": .integer(audience.most),
            "woman_trainer": .bool(audience.needsWoman),
          ])
        }), "households": .array(zip(names.households, problem.households).map(party)),
      "never_together": .array(
        problem.apart.map {
          .strings([names.households[$0.one], names.households[$0.other]])
        }),
    ]).bytes
  }

  private func venues(_ list: [Int]) -> JSON { .strings(list.map { names.venues[$0] }) }

  private func languages(_ list: [Int]) -> JSON { .strings(list.map { names.languages[$0] }) }

  private func party(_ name: String, _ party: ClassProblem.Party) -> JSON {
    let learners: [JSON] = party.learners.map {
      .object([
        "audience": .string(names.audiences[$0.audience]), "persons": .integer($0.count),
      ])
    }
    let choices: [JSON] = party.choices.map {
      .object(["venue": .string(names.venues[$0.venue]), "nights": .integer($0.nights)])
    }
    return .object([
      "id": .string(name), "learners": .array(learners), "small_children": .integer(party.minded),
      "others": .integer(party.others), "venues": .array(choices),
      "ready_day": .integer(party.ready), "departure_day": .integer(party.departure),
    ])
  }
}
