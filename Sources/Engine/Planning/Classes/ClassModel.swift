/// Courses of some households as a linear program: households and classes may be divided, one
/// teacher is as good as another who speaks as many languages, everybody else attends nothing. So
/// no plan has their departures wait less.
struct ClassModel {
  private enum Row: Hashable {
    case places(audience: Int, ClassSlot)
    case rooms(venue: Int, day: Int)
    case trainers(day: Int)
    case local(venue: Int, day: Int)
    case women(day: Int)
    case speaking(language: Int, day: Int)
    case minded(venue: Int, day: Int)
    case beds(venue: Int, day: Int)
  }

  private let ground: ClassGround
  private(set) var program = LinearProgram()
  private var rows: [Row: Int] = [:]
  private var classes: [(audience: Int, slot: ClassSlot, row: Int)] = []

  /// Columns above which no linear program is tried: it would not end within a minute.
  static let mostColumns = 250_000
  /// Days of delay beyond the least in which a household's options have columns of their own;
  /// who begins later needs nothing at all.
  private static let widest = 30

  init?(_ ground: ClassGround, of households: [Int]) {
    self.ground = ground
    for household in households {
      addColumns(household)
      if program.costs.count > Self.mostColumns { return nil }
    }
    for one in classes { addClass(one.audience, one.slot, one.row) }
  }

  private mutating func addColumns(_ household: Int) {
    let party = ground.problem.households[household]
    let own = ground.options(of: household)
    guard let least = own.first.map({ ground.options[$0].delay }) else { return }
    let one = program.addRow(1, 1)
    for option in own {
      let taken = ground.options[option]
      if taken.delay > least + Self.widest {
        add(upTo: 1, [(one, 1)], cost: taken.delay * party.size)
        return
      }
      var entries = [(row: one, value: 1)]
      for learners in party.learners {
        let row = row(.places(audience: learners.audience, taken.slot), upTo: 0)
        entries.append((row, learners.count))
      }
      let venue = ground.problem.venues[taken.slot.venue]
      for day in taken.slot.start..<taken.slot.start + ground.days[household] {
        if let most = venue.minded, party.minded > 0 {
          entries.append(
            (row(.minded(venue: taken.slot.venue, day: day), upTo: most), party.minded))
        }
        if let most = venue.beds, taken.nights > 0 {
          entries.append((row(.beds(venue: taken.slot.venue, day: day), upTo: most), party.size))
        }
      }
      add(upTo: 1, entries, cost: taken.delay * party.size)
    }
    let never = ground.problem.delay(of: household, starting: nil)
    add(upTo: 1, [(one, 1)], cost: never * party.size)
  }

  private mutating func add(upTo limit: Int, _ entries: [(row: Int, value: Int)], cost: Int) {
    program.costs[program.addColumn(upTo: limit, entries)] = Double(cost)
  }

  private mutating func row(_ row: Row, upTo limit: Int) -> Int {
    if let known = rows[row] { return known }
    let made = program.addRow(nil, limit)
    rows[row] = made
    if case .places(let audience, let slot) = row { classes.append((audience, slot, made)) }
    return made
  }

  /// The classes of an audience that begin in a slot.
  private mutating func addClass(_ audience: Int, _ slot: ClassSlot, _ places: Int) {
    let problem = ground.problem
    let course = problem.audiences[audience]
    var entries = [(row: places, value: -ground.staffing.most(audience, at: slot))]
    for day in slot.start..<slot.start + course.days {
      let trainers = problem.trainers.filter { !$0.isAway[day] }
      let rooms = problem.rooms.count { $0.venue == slot.venue && !$0.isAway[day] }
      entries.append((row(.rooms(venue: slot.venue, day: day), upTo: rooms), 1))
      entries.append((row(.trainers(day: day), upTo: trainers.count), 1))
      let local = trainers.count { $0.venues.contains(slot.venue) }
      entries.append((row(.local(venue: slot.venue, day: day), upTo: local), 1))
      if course.needsWoman {
        entries.append((row(.women(day: day), upTo: trainers.count(where: \.isWoman)), 1))
      }
      let language = course.language
      let speaking =
        trainers.count { $0.languages.contains(language) }
        + problem.interpreters.count { !$0.isAway[day] && $0.languages.contains(language) }
      entries.append((row(.speaking(language: language, day: day), upTo: speaking), 1))
    }
    add(upTo: problem.rooms.count, entries, cost: 0)
  }
}

extension ClassTrack {
  /// Households that compete with those whose departure waits longer than it must: they may attend
  /// on days on which these wait.
  var contenders: [Int] {
    var isContended = Array(repeating: false, count: ground.problem.horizon)
    func least(_ household: Int) -> Int? {
      ground.options(of: household).first.map { ground.options[$0].delay }
    }
    for household in ground.problem.households.indices {
      guard let least = least(household) else { continue }
      let taken = choice[household].map { ground.options[$0] }
      guard taken.map({ $0.delay > least }) ?? true else { continue }
      let last = taken?.slot.start ?? ground.problem.horizon - 1
      for day in ground.problem.households[household].ready...last { isContended[day] = true }
    }
    return ground.problem.households.indices.filter { household in
      guard let least = least(household) else { return false }
      for option in ground.options(of: household) {
        if ground.options[option].delay > least { return false }
        if isContended[ground.options[option].slot.start] { return true }
      }
      return false
    }
  }
}
