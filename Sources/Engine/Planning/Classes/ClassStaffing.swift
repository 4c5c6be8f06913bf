/// Who could teach each audience at each venue, and how many at once from each day on, as if
/// nothing else were taught.
struct ClassStaffing: Sendable {
  /// Rooms, trainers and interpreters for one audience at one venue, the most fitting first.
  struct Choice: Sendable {
    /// Rooms for a full class, the smallest first, then the others, the largest first.
    var rooms: [Int]
    /// Who speaks the language, then the others; men before women, for only women teach women;
    /// then who speaks fewer languages.
    var trainers: [Int]
    /// How many of the trainers speak the language.
    var speaking: Int
    var interpreters: [Int]
  }

  private let venues: Int
  private let horizon: Int
  private let choices: [Choice]
  private let most: [Int32]
  /// Classes that rooms and trainers at each venue are enough for on each day.
  private let atOnce: [Int]
  /// For audiences that some household needs together: the slots in which the teachers who are
  /// there could hold a class of each at once.
  private let together: [[Int]: [Bool]]

  /// Sets of audiences whose slots are worked out; beyond them teachers are only counted.
  private static let mostSets = 64

  init(_ problem: ClassProblem) {
    (venues, horizon) = (problem.venues.count, problem.horizon)
    var (choices, most) = ([Choice](), [Int32]())
    for audience in problem.audiences {
      for venue in problem.venues.indices {
        let choice = problem.choice(audience, venue)
        choices.append(choice)
        most += (0..<problem.horizon).map {
          Int32(problem.most(choice, audience, from: $0))
        }
      }
    }
    (self.choices, self.most) = (choices, most)
    let sets = Set(problem.households.map { $0.learners.map(\.audience) }.filter { $0.count > 1 })
    let staffed = choices
    together = Dictionary(
      uniqueKeysWithValues: sets.count > Self.mostSets
        ? [] : sets.map { ($0, problem.together($0, staffed)) })
    atOnce = problem.venues.indices.flatMap { venue in
      (0..<problem.horizon).map { day in
        min(
          problem.rooms.count { $0.venue == venue && !$0.isAway[day] },
          problem.trainers.count { $0.venues.contains(venue) && !$0.isAway[day] })
      }
    }
  }

  /// The slots in which teachers could hold all of these learners' classes at once; nil where
  /// there is one class only, or too many different households.
  func together(_ learners: [ClassProblem.Learners]) -> [Bool]? {
    together[learners.map(\.audience)]
  }

  /// Whether a household's courses could all begin in a slot; rooms are counted, not told apart.
  ///
  /// - Parameter together: what is known of those courses.
  func couldTeach(
    _ learners: [ClassProblem.Learners], _ days: Int, at slot: ClassSlot, _ together: [Bool]?
  ) -> Bool {
    guard learners.allSatisfy({ most($0.audience, at: slot) >= $0.count }) else { return false }
    let first = slot.venue * horizon + slot.start
    return learners.count == 1
      || atOnce[first..<first + days].allSatisfy { $0 >= learners.count }
        && together?[first] ?? true
  }

  func choice(_ audience: Int, at venue: Int) -> Choice { choices[audience * venues + venue] }

  /// Persons of an audience that one class could teach in a slot; none where nobody can.
  func most(_ audience: Int, at slot: ClassSlot) -> Int {
    Int(most[(audience * venues + slot.venue) * horizon + slot.start])
  }

  /// Persons of an audience that one class could teach on any day: at one venue, or at any.
  func most(_ audience: Int, at venue: Int?) -> Int {
    let first = audience * venues + (venue ?? 0)
    let count = venue == nil ? venues : 1
    return Int(most[first * horizon..<(first + count) * horizon].max() ?? 0)
  }
}

extension ClassProblem {
  fileprivate func choice(_ audience: Audience, _ venue: Int) -> ClassStaffing.Choice {
    func worth(_ room: Int) -> (Int, Int) {
      let places = rooms[room].places
      return places >= audience.most ? (0, places) : (1, -places)
    }
    func rank(_ trainer: Int) -> (Int, Int, Int) {
      let one = trainers[trainer]
      return (
        one.languages.contains(audience.language) ? 0 : 1, one.isWoman ? 1 : 0,
        one.languages.count
      )
    }
    let teachers = trainers.indices.filter {
      trainers[$0].venues.contains(venue) && (trainers[$0].isWoman || !audience.needsWoman)
    }
    return .init(
      rooms: rooms.indices.filter { rooms[$0].venue == venue }.sorted { worth($0) < worth($1) },
      trainers: teachers.sorted { rank($0) < rank($1) },
      speaking: teachers.count { rank($0).0 == 0 },
      interpreters: interpreters.indices.filter {
        interpreters[$0].venues.contains(venue)
          && interpreters[$0].languages.contains(audience.language)
      }.sorted { interpreters[$0].languages.count < interpreters[$1].languages.count })
  }

  /// For each slot whether teachers who are there could hold a class of each audience at once.
  fileprivate func together(_ audiences: [Int], _ choices: [ClassStaffing.Choice]) -> [Bool] {
    venues.indices.flatMap { venue in
      (0..<horizon).map { day in
        var taken = (trainers: [Int](), interpreters: [Int]())
        let own = audiences.map { (audience: $0, choice: choices[$0 * venues.count + venue]) }
        return couldHold(own[...], from: day, &taken)
      }
    }
  }

  /// Whether the first class has a teacher that leaves the others enough.
  private func couldHold(
    _ rest: ArraySlice<(audience: Int, choice: ClassStaffing.Choice)>, from day: Int,
    _ taken: inout (trainers: [Int], interpreters: [Int])
  ) -> Bool {
    guard let (audience, choice) = rest.first else { return true }
    let length = audiences[audience].days
    guard mayStart(day, days: length) else { return false }
    func isThere(_ isAway: [Bool]) -> Bool { !isAway[day..<day + length].contains(true) }
    for (place, trainer) in choice.trainers.enumerated()
    where !taken.trainers.contains(trainer) && isThere(trainers[trainer].isAway) {
      taken.trainers.append(trainer)
      if place < choice.speaking {
        if couldHold(rest.dropFirst(), from: day, &taken) { return true }
      } else {
        for number in choice.interpreters
        where !taken.interpreters.contains(number) && isThere(interpreters[number].isAway) {
          taken.interpreters.append(number)
          if couldHold(rest.dropFirst(), from: day, &taken) { return true }
          taken.interpreters.removeLast()
        }
      }
      taken.trainers.removeLast()
    }
    return false
  }

  fileprivate func most(
    _ choice: ClassStaffing.Choice, _ audience: Audience, from start: Int
  ) -> Int {
    guard mayStart(start, days: audience.days) else { return 0 }
    let days = start..<start + audience.days
    func isThere(_ isAway: [Bool]) -> Bool { !isAway[days].contains(true) }
    let isSpoken =
      choice.trainers.prefix(choice.speaking).contains { isThere(trainers[$0].isAway) }
      || choice.trainers.contains { isThere(trainers[$0].isAway) }
        && choice.interpreters.contains { isThere(interpreters[$0].isAway) }
    guard isSpoken else { return 0 }
    let largest = choice.rooms.filter { isThere(rooms[$0].isAway) }.map { rooms[$0].places }.max()
    return min(audience.most, largest ?? 0)
  }
}
