/// A rule that a plan of classes breaks.
public struct ClassViolation: Equatable, Sendable, CustomStringConvertible {
  /// By the names of `Documentation/formats/classes.md`.
  public enum Rule: String, CaseIterable, Sendable {
    case wellFormed = "well_formed"
    case calendar
    case overCapacity = "over_capacity"
    case room
    case trainer
    case interpreter
    case language
    case womanTrainer = "woman_trainer"
    case taughtTwice = "taught_twice"
    case separated
    case readiness
    case venue
    case childminding
    case beds
    case apart
  }

  public let rule: Rule
  /// Indices into the problem; days as they are counted.
  public let what: String

  public var description: String { "\(rule.rawValue): \(what)" }
}

extension ClassProblem {
  /// Every rule a plan breaks, and its objectives. The only judge there is.
  public func judge(
    _ plan: ClassPlan
  ) -> (violations: [ClassViolation], objectives: ClassObjectives) {
    var judge = ClassJudge(self)
    for (index, one) in plan.classes.enumerated() { judge.take(one, index) }
    judge.settle()
    return (judge.violations, judge.objectives)
  }
}

/// Goes through a plan once, adding up what is shared.
private struct ClassJudge {
  private struct Place {
    var audience: Int
    var slot: ClassSlot
  }

  private enum Resource: Int { case room, trainer, interpreter }

  let problem: ClassProblem
  var violations: [ClassViolation] = []
  /// Days on which something is taken already, by what and its number.
  private var taken: [Set<Int>] = [[], [], []]
  private var places: [[Place]]
  private var classDays = 0

  init(_ problem: ClassProblem) {
    self.problem = problem
    places = problem.households.map { _ in [] }
  }

  private mutating func note(_ rule: ClassViolation.Rule, _ what: String) {
    violations.append(ClassViolation(rule: rule, what: what))
  }

  mutating func take(_ one: ClassPlan.Class, _ index: Int) {
    guard problem.audiences.indices.contains(one.audience),
      problem.rooms.indices.contains(one.room), problem.trainers.indices.contains(one.trainer),
      one.interpreter.map(problem.interpreters.indices.contains) ?? true
    else { return note(.wellFormed, "class \(index) has unknown parts") }
    let audience = problem.audiences[one.audience]
    classDays += audience.days
    guard problem.mayStart(one.start, days: audience.days) else {
      return note(.calendar, "class \(index) may not start on day \(one.start)")
    }
    let room = problem.rooms[one.room]
    if isTaken(.room, one.room, one, away: room.isAway) {
      note(.room, "room \(one.room), class \(index)")
    }
    checkTeachers(one, index, room.venue)
    let persons = seat(one, index, ClassSlot(venue: room.venue, start: one.start))
    if persons > min(room.places, audience.most) {
      note(.overCapacity, "class \(index) has \(persons) persons")
    }
  }

  /// Notes who attends a class, and counts them.
  private mutating func seat(_ one: ClassPlan.Class, _ index: Int, _ slot: ClassSlot) -> Int {
    var persons = 0
    for household in one.households {
      let learners =
        problem.households.indices.contains(household)
        ? problem.households[household].learners.first { $0.audience == one.audience } : nil
      guard let learners else {
        note(.wellFormed, "class \(index) is not for household \(household)")
        continue
      }
      persons += learners.count
      if places[household].contains(where: { $0.audience == one.audience }) {
        note(.taughtTwice, "household \(household)")
        continue
      }
      places[household].append(Place(audience: one.audience, slot: slot))
    }
    return persons
  }

  /// Takes something for the days of a class, and says whether it was not to be had on one of them.
  private mutating func isTaken(
    _ kind: Resource, _ number: Int, _ one: ClassPlan.Class, away isAway: [Bool]
  ) -> Bool {
    let days = one.start..<one.start + problem.audiences[one.audience].days
    var isTaken = isAway[days].contains(true)
    for day in days {
      let isNew = taken[kind.rawValue].insert(number * problem.horizon + day).inserted
      isTaken = isTaken || !isNew
    }
    return isTaken
  }

  private mutating func checkTeachers(_ one: ClassPlan.Class, _ index: Int, _ venue: Int) {
    let trainer = problem.trainers[one.trainer]
    let audience = problem.audiences[one.audience]
    if isTaken(.trainer, one.trainer, one, away: trainer.isAway) || !trainer.venues.contains(venue)
    {
      note(.trainer, "trainer \(one.trainer) cannot hold class \(index)")
    }
    if audience.needsWoman && !trainer.isWoman { note(.womanTrainer, "class \(index)") }
    var languages = trainer.languages
    if let number = one.interpreter {
      let interpreter = problem.interpreters[number]
      if isTaken(.interpreter, number, one, away: interpreter.isAway)
        || !interpreter.venues.contains(venue)
      {
        note(.interpreter, "interpreter \(number) cannot be in class \(index)")
      }
      languages += interpreter.languages
    }
    if !languages.contains(audience.language) { note(.language, "class \(index)") }
  }

  mutating func settle() {
    var minded: [Int: Int] = [:]
    var sleeping: [Int: Int] = [:]
    for (household, party) in problem.households.enumerated() {
      guard let slot = places[household].first?.slot else { continue }
      if places[household].count < party.learners.count
        || places[household].contains(where: { $0.slot != slot })
      {
        note(.separated, "household \(household)")
      }
      if slot.start < party.ready { note(.readiness, "household \(household)") }
      guard let choice = party.choices.first(where: { $0.venue == slot.venue }) else {
        note(.venue, "household \(household)")
        continue
      }
      for day in slot.start..<slot.start + problem.days(of: household) {
        minded[slot.venue * problem.horizon + day, default: 0] += party.minded
        if choice.nights > 0 {
          sleeping[slot.venue * problem.horizon + day, default: 0] += party.size
        }
      }
    }
    for (key, count) in minded.sorted(by: { $0.key < $1.key })
    where count > problem.venues[key / problem.horizon].minded ?? count {
      note(.childminding, "\(count) children on day \(key % problem.horizon)")
    }
    for (key, count) in sleeping.sorted(by: { $0.key < $1.key })
    where count > problem.venues[key / problem.horizon].beds ?? count {
      note(.beds, "\(count) people on day \(key % problem.horizon)")
    }
    for pair in problem.apart where meet(pair) { note(.apart, "\(pair.one) and \(pair.other)") }
  }

  private func meet(_ pair: ClassProblem.Pair) -> Bool {
    guard let one = places[pair.one].first?.slot, let other = places[pair.other].first?.slot else {
      return false
    }
    return one.venue == other.venue && one.start < other.start + problem.days(of: pair.other)
      && other.start < one.start + problem.days(of: pair.one)
  }

  var objectives: ClassObjectives {
    var sum = ClassObjectives(classDays: classDays)
    for (household, party) in problem.households.enumerated() {
      let slot = places[household].first?.slot
      sum.delayedPersonDays += problem.delay(of: household, starting: slot?.start) * party.size
      guard let slot else {
        sum.untaughtPersons += party.size
        continue
      }
      let nights = party.choices.first { $0.venue == slot.venue }?.nights ?? 0
      sum.nightsAway += nights * party.size
    }
    return sum
  }
}
