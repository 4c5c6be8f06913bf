import Basics

/// One line of search: ends a few classes and seats their people again, keeps what is better and,
/// within a limit that shrinks, what is a little worse.
///
/// After Schrimpf et al., as `FlightLane`.
struct ClassLane: SearchLane {
  private let ground: ClassGround
  private var track: ClassTrack
  private var generator: SeededGenerator
  private(set) var champion: ClassTrack

  var best: ClassObjectives { champion.value }

  /// A class-day in parts of fullness: a full class of 25 has 625 and is of three or five days.
  private static let classDay = 800
  private static let night = 8
  /// More than any class saved is worth.
  private static let delayedDay = 20_000

  init(_ track: ClassTrack, seed: UInt64) {
    (ground, self.track, champion) = (track.ground, track, track)
    generator = SeededGenerator(seed: seed)
  }

  mutating func follow(_ other: ClassLane) {
    track = other.champion
    if track.value < champion.value { champion = track }
  }

  /// A cycle of so many steps, in which the limit for what is worse goes down to nothing; it is
  /// the same in every cycle, whatever the heat.
  mutating func run(steps: Int, heat: Int) {
    guard !ground.movable.isEmpty else { return }
    let widest = Self.classDay / 2 + best.delayedPersonDays * Self.delayedDay / 400
    for step in 0..<steps {
      self.step(limit: generator.below(widest * (steps - step) / steps + 1))
      assert(step % 64 != 0 || track.isTrue, "the plan adds up otherwise")
    }
  }

  private func worth(_ track: ClassTrack) -> Int {
    let value = track.value
    let departures = value.delayedPersonDays + value.untaughtPersons * ground.problem.horizon
    return departures * Self.delayedDay + value.changedPersons * Self.classDay * 10
      + value.classDays * Self.classDay + value.nightsAway * Self.night - track.fullness
  }

  private mutating func step(limit: Int) {
    var trial = track
    let gone = ruin(&trial)
    recreate(&trial, gone)
    guard worth(trial) <= worth(track) + limit else { return }
    track = trial
    if track.value < champion.value { champion = track }
  }

  /// Ends classes around somebody who is late, or around one that is badly filled.
  ///
  /// - Returns: who has no place now; who was late is first.
  private mutating func ruin(_ trial: inout ClassTrack) -> [Int] {
    let late = ground.movable.filter { trial.isLate($0) }
    if !late.isEmpty, generator.chance(1, in: 2) { return ruin(&trial, for: late) }
    var gone: [Int] = []
    guard let seed = worstOfThree(trial), let one = trial.classes[seed] else { return gone }
    empty(seed, &trial, &gone)
    let near = trial.classes.indices.filter { at in
      trial.classes[at].map { abs($0.start - one.start) <= 14 } ?? false
    }
    for _ in 0..<generator.below(4) where !near.isEmpty {
      empty(generator.pick(near), &trial, &gone)
    }
    return gone
  }

  /// Frees rooms and teachers on some days on which one of the late could attend sooner.
  private mutating func ruin(_ trial: inout ClassTrack, for late: [Int]) -> [Int] {
    let household = generator.pick(late)
    var gone: [Int] = []
    remove([household], &trial, &gone)
    let options = ground.options(of: household)
    let upTo = track.choice[household] ?? min(options.upperBound, options.lowerBound + 60)
    let target = options.lowerBound + generator.below(max(1, upTo - options.lowerBound))
    let start = ground.options[target].slot.start
    let days = start - 2..<start + ground.days[household]
    for at in trial.classes.indices where generator.chance(2, in: 3) {
      guard let one = trial.classes[at], days.contains(one.start) else { continue }
      empty(at, &trial, &gone)
    }
    for _ in 0..<generator.below(3) { remove([generator.pick(late)], &trial, &gone) }
    return gone
  }

  /// The class of three, drawn by chance, that least people attend.
  private mutating func worstOfThree(_ trial: ClassTrack) -> Int? {
    let live = trial.classes.indices.filter { trial.classes[$0] != nil }
    guard !live.isEmpty else { return nil }
    var worst = generator.pick(live)
    for _ in 0..<2 {
      let other = generator.pick(live)
      if trial.persons(other) < trial.persons(worst) { worst = other }
    }
    return worst
  }

  private mutating func empty(_ at: Int, _ trial: inout ClassTrack, _ gone: inout [Int]) {
    guard let one = trial.classes[at] else { return }
    // Now and then a few stay, so that what is left need not be found again.
    let isWhole = generator.chance(3, in: 4)
    remove(
      one.households.filter { _ in isWhole || generator.chance(1, in: 2) }, &trial, &gone)
  }

  private func remove(_ households: [Int], _ trial: inout ClassTrack, _ gone: inout [Int]) {
    for household in households where !ground.isFixed[household] && !gone.contains(household) {
      gone.append(household)
      trial.drop(household)
    }
  }

  private mutating func recreate(_ trial: inout ClassTrack, _ gone: [Int]) {
    let parties = ground.problem.households
    let salt = generator.below(1 << 20)
    let key: (Int) -> Int =
      switch generator.below(4) {
      case 0: { parties[$0].departure }
      case 1: { -parties[$0].size }
      case 2: { parties[$0].departure - parties[$0].ready }
      default: { ($0 ^ salt) &* 2_654_435_761 % 1_021 }
      }
    let opening = generator.pick(ClassOpening.allCases)
    let isFirstLate = gone.first.map { track.isLate($0) } ?? false
    let order = gone.enumerated().map { place, household in
      (
        place == 0 && isFirstLate ? 0 : parties[household].learners.count > 1 ? 1 : 2,
        key(household), household
      )
    }.sorted(by: <)
    for (_, _, household) in order {
      if let best = trial.best(household, opening, skipping: 20, &generator)
        ?? trial.best(household, opening, &generator)
      {
        trial.take(best.option, for: household, by: best.seating)
      }
    }
  }
}

extension ClassTrack {
  /// Whether the judge finds no rule broken and adds up the same.
  var isTrue: Bool {
    var (violations, objectives) = ground.problem.judge(plan)
    objectives.changedPersons = value.changedPersons
    return violations.isEmpty && objectives == value
  }
}
