extension ClassGround {
  /// Everybody in the option that is best for them alone, as if rooms and teachers had no end.
  var soonest: ClassObjectives {
    problem.households.indices.reduce(ClassObjectives()) {
      let best = options(of: $1).first
      var value = value(of: $1, best)
      (value.changedPersons, value.nightsAway) = (0, 0)
      return $0 + value
    }
  }

  /// What no plan can beat whose first two objectives are no worse than these.
  ///
  /// Who may attend in a window only, and nobody else, fills so many classes begun in it; the most
  /// that windows apart from each other ask for together must be held. Whole families fit worse
  /// still, and teachers are taken to be enough.
  func bound(untaught: Int, delayed: Int) -> ClassObjectives {
    var bound = soonest
    let spare = (
      persons: untaught - bound.untaughtPersons, days: delayed - bound.delayedPersonDays
    )
    let windows = problem.households.indices.map { window($0, spare: spare.days) }
    for audience in problem.audiences.indices {
      let whole = fewestClasses(audience, windows, at: nil)
      let parts = problem.venues.indices.reduce(0) { $0 + fewestClasses(audience, windows, at: $1) }
      bound.classDays += max(whole, parts) * problem.audiences[audience].days
    }
    for (household, window) in windows.enumerated() {
      bound.nightsAway += (window?.nights ?? 0) * problem.households[household].size
    }
    // Whoever attends nothing may save a class, and nights.
    let longest = problem.audiences.map(\.days).max() ?? 0
    let most = options.map(\.nights).max() ?? 0
    bound.classDays = max(0, bound.classDays - spare.persons * longest)
    bound.nightsAway = max(0, bound.nightsAway - spare.persons * most)
    return bound
  }

  /// When a household may begin if all departures together wait so many person-days longer than
  /// they must, and where.
  private struct Window {
    var first: Int
    var last: Int
    /// nil where there is more than one.
    var venue: Int?
    var nights: Int
  }

  private func window(_ household: Int, spare: Int) -> Window? {
    let own = options(of: household)
    guard let first = own.first.map({ options[$0] }) else { return nil }
    let most = first.delay + spare / max(1, problem.households[household].size)
    var window = Window(
      first: first.slot.start, last: first.slot.start, venue: first.slot.venue,
      nights: first.nights)
    for option in own {
      let one = options[option]
      if one.delay > most { break }
      window.last = one.slot.start
      window.nights = min(window.nights, one.nights)
      if one.slot.venue != window.venue { window.venue = nil }
    }
    return window
  }

  /// Classes of an audience that must be held: for those who may attend at one venue only, or for
  /// all wherever they may.
  private func fewestClasses(_ audience: Int, _ windows: [Window?], at venue: Int?) -> Int {
    let most = staffing.most(audience, at: venue)
    guard most > 0 else { return 0 }
    var beginning = Array(repeating: [(last: Int, count: Int)](), count: problem.horizon)
    for (household, window) in windows.enumerated() {
      guard let window, venue == nil || window.venue == venue,
        let own = problem.households[household].learners.first(where: { $0.audience == audience })
      else { continue }
      beginning[window.first].append((window.last, own.count))
    }
    // Backwards: persons whose window lies in first...last, by last.
    var ending = Array(repeating: 0, count: problem.horizon)
    var fewest = Array(repeating: 0, count: problem.horizon + 1)
    for first in beginning.indices.reversed() {
      fewest[first] = fewest[first + 1]
      if beginning[first].isEmpty { continue }
      for window in beginning[first] { ending[window.last] += window.count }
      var persons = 0
      for last in first..<problem.horizon where ending[last] > 0 {
        persons += ending[last]
        fewest[first] = max(fewest[first], (persons + most - 1) / most + fewest[last + 1])
      }
    }
    return fewest[0]
  }
}
