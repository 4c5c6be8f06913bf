/// What is taken on which day: rooms, trainers, interpreters, places to mind children, beds.
struct ClassUse: Sendable {
  private let horizon: Int
  private var rooms: [Bool]
  private var trainers: [Bool]
  private var interpreters: [Bool]
  private var minded: [Int]
  private var sleeping: [Int]

  /// Nothing is taught.
  init(_ problem: ClassProblem) {
    horizon = problem.horizon
    rooms = problem.rooms.flatMap(\.isAway)
    trainers = problem.trainers.flatMap(\.isAway)
    interpreters = problem.interpreters.flatMap(\.isAway)
    minded = Array(repeating: 0, count: problem.venues.count * problem.horizon)
    sleeping = minded
  }

  private func isFree(_ taken: [Bool], _ number: Int, _ start: Int, _ days: Int) -> Bool {
    for at in number * horizon + start..<number * horizon + start + days where taken[at] {
      return false
    }
    return true
  }

  /// A class for each of these learners, all begun in a slot: the most fitting rooms, and of the
  /// most fitting teachers those that leave the others enough.
  ///
  /// - Throws: what a class lacks, however the others are staffed.
  func staff(
    _ learners: [ClassProblem.Learners], in slot: ClassSlot, _ ground: ClassGround
  ) throws(ClassObstacle) -> [ClassPlan.Class] {
    var held: [ClassPlan.Class] = []
    var lack: ClassObstacle?
    guard staff(learners[...], in: slot, ground, &held, &lack) else { throw lack ?? .noTrainer }
    return held
  }

  /// Goes through the teachers of the first of the rest, and for each through those of the others:
  /// a family has few courses, and a mission few teachers who are free.
  private func staff(
    _ rest: ArraySlice<ClassProblem.Learners>, in slot: ClassSlot, _ ground: ClassGround,
    _ held: inout [ClassPlan.Class], _ lack: inout ClassObstacle?
  ) -> Bool {
    guard let own = rest.first else { return true }
    let days = ground.problem.audiences[own.audience].days
    let choice = ground.staffing.choice(own.audience, at: slot.venue)
    guard ground.staffing.most(own.audience, at: slot) >= own.count else {
      lack = lack ?? .tooMany
      return false
    }
    let room = choice.rooms.first { room in
      ground.problem.rooms[room].places >= own.count && isFree(rooms, room, slot.start, days)
        && !held.contains { $0.room == room }
    }
    guard let room else {
      lack = lack ?? .noRoom
      return false
    }
    var isTrained = false
    for (place, trainer) in choice.trainers.enumerated()
    where isFree(trainers, trainer, slot.start, days)
      && !held.contains(where: { $0.trainer == trainer })
    {
      isTrained = true
      let speakers: [Int?] =
        place < choice.speaking
        ? [nil]
        : choice.interpreters.filter { number in
          isFree(interpreters, number, slot.start, days)
            && !held.contains { $0.interpreter == number }
        }
      for interpreter in speakers {
        held.append(
          .init(
            audience: own.audience, start: slot.start, room: room, trainer: trainer,
            interpreter: interpreter, households: []))
        if staff(rest.dropFirst(), in: slot, ground, &held, &lack) { return true }
        held.removeLast()
      }
    }
    lack = lack ?? (isTrained ? .noInterpreter : .noTrainer)
    return false
  }

  /// Whether everything that a class needs is still free.
  func isFree(for one: ClassPlan.Class, _ days: Int) -> Bool {
    isFree(rooms, one.room, one.start, days) && isFree(trainers, one.trainer, one.start, days)
      && one.interpreter.map { isFree(interpreters, $0, one.start, days) } ?? true
  }

  mutating func mark(_ one: ClassPlan.Class, _ days: Int, isTaken: Bool) {
    for day in one.start..<one.start + days {
      rooms[one.room * horizon + day] = isTaken
      trainers[one.trainer * horizon + day] = isTaken
      if let interpreter = one.interpreter { interpreters[interpreter * horizon + day] = isTaken }
    }
  }

  /// Whether a household's small children can be minded and all of it can sleep, where it must.
  func lodge(
    _ household: Int, _ option: ClassOption, _ ground: ClassGround
  ) throws(ClassObstacle) {
    let party = ground.problem.households[household]
    let venue = ground.problem.venues[option.slot.venue]
    let first = option.slot.venue * horizon + option.slot.start
    for at in first..<first + ground.days[household] {
      if let most = venue.minded, party.minded > 0, minded[at] + party.minded > most {
        throw .childminding
      }
      if let most = venue.beds, option.nights > 0, sleeping[at] + party.size > most { throw .beds }
    }
  }

  /// Counts a household in (1) or out (-1).
  mutating func stay(_ household: Int, _ option: ClassOption, _ ground: ClassGround, _ sign: Int) {
    let party = ground.problem.households[household]
    let first = option.slot.venue * horizon + option.slot.start
    for at in first..<first + ground.days[household] {
      minded[at] += sign * party.minded
      if option.nights > 0 { sleeping[at] += sign * party.size }
    }
  }
}
