/// A plan as the search carries it: the option of each unit, what is left of the flights, and what
/// the plan is worth, kept up change by change.
struct FlightTrack {
  let ground: FlightGround
  private(set) var use: FlightUse
  private(set) var choice: [Int?]
  private(set) var value: FlightObjectives
  /// Units that have options and no place.
  private(set) var absent: [Int]
  private var placeInAbsent: [Int]

  /// Nobody flies.
  init(_ ground: FlightGround) {
    self.ground = ground
    use = FlightUse(ground.problem, ground.units, ground.needs)
    choice = ground.units.map { _ in nil }
    value = ground.options.staying.reduce(.none, +)
    absent = ground.movable
    placeInAbsent = ground.units.map { _ in -1 }
    for (place, unit) in absent.enumerated() { placeInAbsent[unit] = place }
  }

  /// The first option that has room, for a unit that has none; the options stand best first.
  ///
  /// - Parameter passes: options to look at, at most.
  func firstOpen(_ unit: Int, skipping skips: (Int) -> Bool = { _ in false }) -> Int? {
    for option in ground.options[unit] where !skips(option) {
      if use.obstacle(unit, ground.options.all[option].itinerary) == nil { return option }
    }
    return nil
  }

  func isOpen(_ option: Int, for unit: Int) -> Bool {
    use.obstacle(unit, ground.options.all[option].itinerary) == nil
  }

  /// Gives a unit without a place an option that is open to it.
  mutating func take(_ option: Int, for unit: Int) {
    let taken = ground.options.all[option]
    value = value - ground.options.staying[unit] + taken.value
    value.cost += use.add(unit, taken.itinerary)
    choice[unit] = option
    let place = placeInAbsent[unit]
    let last = absent[absent.count - 1]
    absent[place] = last
    placeInAbsent[last] = place
    absent.removeLast()
    placeInAbsent[unit] = -1
  }

  /// Takes a unit's place from it.
  mutating func drop(_ unit: Int) {
    guard let option = choice[unit] else { return }
    value = value - ground.options.all[option].value + ground.options.staying[unit]
    value.cost -= use.remove(unit)
    choice[unit] = nil
    placeInAbsent[unit] = absent.count
    absent.append(unit)
  }

  /// Everybody who has no place takes the first that is open, who has the fewest left to choose
  /// from and weighs most first; who needs somebody responsible after those.
  mutating func fill() {
    let options = ground.options
    let order = absent.map { unit in
      (
        ground.needs[unit].minors > 0 ? 1 : 0, -ground.units[unit].weight,
        options[unit].count, unit
      )
    }.sorted(by: <)
    for (_, _, _, unit) in order {
      if let option = firstOpen(unit) { take(option, for: unit) }
    }
  }

  var plan: FlightPlan { ground.plan(choice) }
}
