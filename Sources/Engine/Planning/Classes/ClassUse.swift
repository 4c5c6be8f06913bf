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

  /// Room, trainer and interpreter for a class that begins in a slot, with room for so many, beside
  /// others that are about to begin.
  func staff(
    _ audience: Int, for count: Int, in slot: ClassSlot, beside others: [ClassPlan.Class],
    _ ground: ClassGround
  ) throws(ClassObstacle) -> ClassPlan.Class {
    let problem = ground.problem
    let days = problem.audiences[audience].days
    let choice = ground.staffing.choice(audience, at: slot.venue)
    guard ground.staffing.most(audience, at: slot) >= count else { throw .tooMany }
    let room = choice.rooms.first { room in
      problem.rooms[room].places >= count && isFree(rooms, room, slot.start, days)
        && !others.contains { $0.room == room }
    }
    guard let room else { throw .noRoom }
    let place = choice.trainers.firstIndex { trainer in
      isFree(trainers, trainer, slot.start, days) && !others.contains { $0.trainer == trainer }
    }
    guard let place else { throw .noTrainer }
    var interpreter: Int?
    if place >= choice.speaking {
      interpreter = choice.interpreters.first { number in
        isFree(interpreters, number, slot.start, days)
          && !others.contains { $0.interpreter == number }
      }
      if interpreter == nil { throw .noInterpreter }
    }
    return .init(
      audience: audience, start: slot.start, room: room, trainer: choice.trainers[place],
      interpreter: interpreter, households: [])
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
