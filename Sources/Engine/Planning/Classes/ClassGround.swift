/// Where and when a household may attend, and what that is worth for each of its persons.
struct ClassOption: Sendable {
  var slot: ClassSlot
  var nights: Int
  /// Days that the departure waits.
  var delay: Int
}

/// What a search for classes stands on and never changes: the problem with each household's
/// options, and who could teach what where.
struct ClassGround: Sendable {
  let problem: ClassProblem
  /// Days until the last of each household's courses is over.
  let days: [Int]
  /// For each household, those it must not meet.
  let strangers: [[Int]]
  /// Everybody's options; each household's stand together, the least delay first, then by day.
  let options: [ClassOption]
  private let firstOption: [Int]
  /// Where each household attended before, when a plan is made again.
  let before: [ClassSlot?]
  let isFixed: [Bool]
  /// Households with options that are not fixed: those the search is about.
  let movable: [Int]
  let staffing: ClassStaffing

  init(_ problem: ClassProblem, keeping before: [ClassSlot?] = [], fixed: Set<Int> = []) {
    self.problem = problem
    days = problem.households.indices.map { problem.days(of: $0) }
    var strangers = problem.households.map { _ in [Int]() }
    for pair in problem.apart where pair.one != pair.other {
      strangers[pair.one].append(pair.other)
      strangers[pair.other].append(pair.one)
    }
    self.strangers = strangers
    staffing = ClassStaffing(problem)
    var (options, first) = ([ClassOption](), [Int]())
    for household in problem.households.indices {
      first.append(options.count)
      options += problem.options(of: household, staffing)
    }
    (self.options, firstOption) = (options, first + [options.count])
    let none = [ClassSlot?](repeating: nil, count: problem.households.count)
    self.before = before.isEmpty ? none : before
    let isFixed = problem.households.indices.map { fixed.contains($0) && before[$0] != nil }
    self.isFixed = isFixed
    let ends = firstOption
    movable = problem.households.indices.filter { !isFixed[$0] && ends[$0] < ends[$0 + 1] }
  }

  func options(of household: Int) -> Range<Int> {
    firstOption[household]..<firstOption[household + 1]
  }

  /// The option that is a slot, if it is one.
  func option(of household: Int, at slot: ClassSlot?) -> Int? {
    options(of: household).first { options[$0].slot == slot }
  }

  /// What it is worth that a household takes an option, or none; classes not counted.
  func value(of household: Int, _ option: Int?) -> ClassObjectives {
    let size = problem.households[household].size
    let taken = option.map { options[$0] }
    let wasAt = before[household]
    return ClassObjectives(
      untaughtPersons: taken == nil ? size : 0,
      delayedPersonDays: (taken?.delay ?? problem.delay(of: household, starting: nil)) * size,
      changedPersons: wasAt != nil && wasAt != taken?.slot ? size : 0,
      nightsAway: (taken?.nights ?? 0) * size)
  }
}

extension ClassProblem {
  /// Where and when a household may attend, as if no other did: soonest first, which is also the
  /// least delay first.
  fileprivate func options(of household: Int, _ staffing: ClassStaffing) -> [ClassOption] {
    let party = households[household]
    let choices = party.choices.sorted { ($0.nights, $0.venue) < ($1.nights, $1.venue) }
    let days = days(of: household)
    let together = staffing.together(party.learners)
    var options: [ClassOption] = []
    for start in stride(from: party.ready, through: horizon - days, by: 1) {
      let delay = delay(of: household, starting: start)
      for choice in choices {
        let slot = ClassSlot(venue: choice.venue, start: start)
        if staffing.couldTeach(party.learners, days, at: slot, together) {
          options.append(.init(slot: slot, nights: choice.nights, delay: delay))
        }
      }
    }
    return options
  }
}
