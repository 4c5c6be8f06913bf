/// A plan of classes as the search carries it: the classes, who attends them, what is taken when,
/// and what the plan is worth, kept up household by household.
struct ClassTrack: Sendable {
  let ground: ClassGround
  private(set) var use: ClassUse
  /// nil where a class has ended for want of people.
  private(set) var classes: [ClassPlan.Class?] = []
  private var free: [Int] = []
  /// Places still free in each class.
  private(set) var left: [Int] = []
  /// The last class begun in each slot, and for each class the one begun there before it; -1: none.
  /// Flat, for a search copies the whole at every step.
  private var lastIn: [Int32]
  private var before: [Int32] = []
  /// Each household's option, or nil.
  private(set) var choice: [Int?]
  private(set) var value: ClassObjectives
  /// The sum of the squares of the classes' persons: of two plans with as many classes, the one
  /// with more is nearer to doing without one.
  private(set) var fullness = 0

  /// How a household is seated: in classes there are, and in new ones.
  struct Seating {
    var joined: [(place: Int, count: Int)] = []
    var opened: [(one: ClassPlan.Class, count: Int)] = []
  }

  /// Nobody is taught.
  init(_ ground: ClassGround) {
    self.ground = ground
    use = ClassUse(ground.problem)
    lastIn = Array(repeating: -1, count: ground.problem.venues.count * ground.problem.horizon)
    choice = ground.problem.households.map { _ in nil }
    value = ground.problem.households.indices.reduce(ClassObjectives()) {
      $0 + ground.value(of: $1, nil)
    }
  }

  var plan: ClassPlan {
    let order = { (one: ClassPlan.Class) in (one.start, one.room) }
    return ClassPlan(classes: classes.compactMap { $0 }.sorted { order($0) < order($1) })
  }

  private func key(_ slot: ClassSlot) -> Int { slot.venue * ground.problem.horizon + slot.start }

  /// The classes of a slot.
  func held(at slot: ClassSlot) -> [Int] {
    var all: [Int] = []
    var at = Int(lastIn[key(slot)])
    while at >= 0 {
      all.append(at)
      at = Int(before[at])
    }
    return all
  }

  /// The fullest class of a slot that still has room for some of an audience.
  private func place(_ learners: ClassProblem.Learners, _ slot: ClassSlot) -> Int? {
    var best = -1
    var at = Int(lastIn[key(slot)])
    while at >= 0 {
      if left[at] >= learners.count, best < 0 || left[at] < left[best],
        classes[at]?.audience == learners.audience
      {
        best = at
      }
      at = Int(before[at])
    }
    return best < 0 ? nil : best
  }

  /// Class-days that a household's courses in a slot take besides the classes there with room.
  func newDays(_ household: Int, _ slot: ClassSlot) -> Int {
    ground.problem.households[household].learners.reduce(0) {
      $0 + (place($1, slot) == nil ? ground.problem.audiences[$1.audience].days : 0)
    }
  }

  /// Whether nothing but a want of rooms or teachers keeps a household from an option.
  func requireOpen(_ household: Int, _ option: ClassOption) throws(ClassObstacle) {
    let slot = option.slot
    for stranger in ground.strangers[household] {
      guard let other = choice[stranger].map({ ground.options[$0].slot }) else { continue }
      let (mine, theirs) = (ground.days[household], ground.days[stranger])
      if other.venue == slot.venue, other.start < slot.start + mine,
        slot.start < other.start + theirs
      {
        throw .apart
      }
    }
    try use.lodge(household, option, ground)
  }

  /// How a household could take an option.
  ///
  /// - Throws: what is in the way.
  func seating(_ household: Int, _ option: Int) throws(ClassObstacle) -> Seating {
    let taken = ground.options[option]
    try requireOpen(household, taken)
    var seating = Seating()
    var others: [ClassProblem.Learners] = []
    for learners in ground.problem.households[household].learners {
      if let place = place(learners, taken.slot) {
        seating.joined.append((place, learners.count))
      } else {
        others.append(learners)
      }
    }
    guard !others.isEmpty else { return seating }
    let opened = try use.staff(others, in: taken.slot, ground)
    seating.opened = zip(opened, others).map { ($0, $1.count) }
    return seating
  }

  /// Gives a household without a place an option, by a seating that was found for it just now.
  mutating func take(_ option: Int, for household: Int, by seating: Seating) {
    for joined in seating.joined { join(joined.place, household, joined.count) }
    for opened in seating.opened { join(begin(opened.one), household, opened.count) }
    use.stay(household, ground.options[option], ground, 1)
    value = value - ground.value(of: household, nil) + ground.value(of: household, option)
    choice[household] = option
  }

  /// Takes a household's place from it; a class that nobody is left in ends.
  mutating func drop(_ household: Int) {
    guard let option = choice[household] else { return }
    let taken = ground.options[option]
    for at in held(at: taken.slot) where classes[at]!.households.contains(household) {
      leave(at, household)
    }
    use.stay(household, taken, ground, -1)
    value = value - ground.value(of: household, option) + ground.value(of: household, nil)
    choice[household] = nil
  }

  /// Begins an empty class; what it needs must be free.
  mutating func begin(_ one: ClassPlan.Class) -> Int {
    let problem = ground.problem
    let slot = ClassSlot(venue: problem.rooms[one.room].venue, start: one.start)
    let days = problem.audiences[one.audience].days
    let places = min(problem.rooms[one.room].places, problem.audiences[one.audience].most)
    let at = free.popLast() ?? classes.count
    if at == classes.count {
      classes.append(nil)
      left.append(0)
      before.append(-1)
    }
    (classes[at], left[at]) = (one, places)
    (before[at], lastIn[key(slot)]) = (lastIn[key(slot)], Int32(at))
    use.mark(one, days, isTaken: true)
    value.classDays += days
    return at
  }

  /// Ends a class that nobody attends.
  mutating func end(_ at: Int) {
    guard let one = classes[at], one.households.isEmpty else { return }
    let slot = ClassSlot(venue: ground.problem.rooms[one.room].venue, start: one.start)
    let days = ground.problem.audiences[one.audience].days
    use.mark(one, days, isTaken: false)
    if Int(lastIn[key(slot)]) == at {
      lastIn[key(slot)] = before[at]
    } else if let next = held(at: slot).first(where: { before[$0] == Int32(at) }) {
      before[next] = before[at]
    }
    classes[at] = nil
    free.append(at)
    value.classDays -= days
  }

  /// Persons in a class.
  func persons(_ at: Int) -> Int {
    guard let one = classes[at] else { return 0 }
    let most = ground.problem.audiences[one.audience].most
    return min(ground.problem.rooms[one.room].places, most) - left[at]
  }

  private mutating func join(_ at: Int, _ household: Int, _ count: Int) {
    let persons = persons(at)
    fullness += (persons + count) * (persons + count) - persons * persons
    classes[at]!.households.append(household)
    left[at] -= count
  }

  private mutating func leave(_ at: Int, _ household: Int) {
    let audience = classes[at]!.audience
    let own = ground.problem.households[household].learners.first { $0.audience == audience }
    let (persons, count) = (persons(at), own?.count ?? 0)
    fullness += (persons - count) * (persons - count) - persons * persons
    left[at] += count
    classes[at]!.households.removeAll { $0 == household }
    end(at)
  }
}

extension ClassObjectives {
  static func + (a: Self, b: Self) -> Self { a.with(b, 1) }

  static func - (a: Self, b: Self) -> Self { a.with(b, -1) }

  private func with(_ other: Self, _ sign: Int) -> Self {
    Self(
      untaughtPersons: untaughtPersons + sign * other.untaughtPersons,
      delayedPersonDays: delayedPersonDays + sign * other.delayedPersonDays,
      changedPersons: changedPersons + sign * other.changedPersons,
      classDays: classDays + sign * other.classDays,
      nightsAway: nightsAway + sign * other.nightsAway)
  }
}
