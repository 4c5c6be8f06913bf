extension ClassTrack {
  /// The track of a plan as far as it breaks no rule, who is fixed first. Its classes keep their
  /// rooms and staff.
  init(_ ground: ClassGround, _ plan: ClassPlan) {
    self.init(ground)
    let isFixed = ground.isFixed
    func rank(_ one: ClassPlan.Class) -> Int {
      one.households.contains { isFixed.indices.contains($0) && isFixed[$0] } ? 0 : 1
    }
    var places = ground.problem.households.map { _ in [Int]() }
    for one in plan.classes.filter({ rank($0) == 0 }) + plan.classes.filter({ rank($0) == 1 }) {
      guard let at = beginAgain(one) else { continue }
      for household in one.households where places.indices.contains(household) {
        places[household].append(at)
      }
    }
    let all = ground.problem.households.indices
    for household in all.filter({ isFixed[$0] }) + all.filter({ !isFixed[$0] }) {
      keep(household, in: places[household])
    }
    for at in classes.indices { end(at) }
  }

  /// Begins a class of another plan without its households, if it still can be held.
  private mutating func beginAgain(_ one: ClassPlan.Class) -> Int? {
    guard ground.problem.couldHold(one),
      use.isFree(for: one, ground.problem.audiences[one.audience].days)
    else { return nil }
    var empty = one
    empty.households = []
    return begin(empty)
  }

  /// Seats a household in the classes it had, if it may still be in all of them.
  private mutating func keep(_ household: Int, in places: [Int]) {
    let learners = ground.problem.households[household].learners
    guard let first = places.first.flatMap({ classes[$0] }) else { return }
    let slot = ClassSlot(venue: ground.problem.rooms[first.room].venue, start: first.start)
    var seating = Seating()
    for own in learners {
      let place = places.first { classes[$0]?.audience == own.audience && left[$0] >= own.count }
      guard let place, held(at: slot).contains(place) else { return }
      seating.joined.append((place, own.count))
    }
    guard let option = ground.option(of: household, at: slot),
      (try? requireOpen(household, ground.options[option])) != nil
    else { return }
    take(option, for: household, by: seating)
  }
}

extension ClassProblem {
  /// Whether a class is one that could be held, if everything it needs is free.
  fileprivate func couldHold(_ one: ClassPlan.Class) -> Bool {
    guard audiences.indices.contains(one.audience), rooms.indices.contains(one.room),
      trainers.indices.contains(one.trainer),
      one.interpreter.map(interpreters.indices.contains) ?? true,
      mayStart(one.start, days: audiences[one.audience].days)
    else { return false }
    let (audience, venue) = (audiences[one.audience], rooms[one.room].venue)
    let trainer = trainers[one.trainer]
    let interpreter = one.interpreter.map { interpreters[$0] }
    return trainer.venues.contains(venue) && interpreter?.venues.contains(venue) ?? true
      && (trainer.isWoman || !audience.needsWoman)
      && (trainer.languages + (interpreter?.languages ?? [])).contains(audience.language)
  }
}
