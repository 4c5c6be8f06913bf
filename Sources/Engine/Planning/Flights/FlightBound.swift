/// What no flight plan can be better than, and where that is known from.
public struct FlightBound: Sendable {
  /// The first number that the bound of waiting depends on: how many people stay.
  struct Level: Sendable {
    var constant: Double
    /// Never above zero: who is not carried needs no place.
    var perUnmoved: Double

    func value(unmoved: Int) -> Int {
      FlightBound.whole(constant + perUnmoved * Double(unmoved))
    }
  }

  /// The next whole number, for what can only be whole; a ten-thousandth is forgiven.
  static func whole(_ value: Double) -> Int {
    let whole = Int(value - 0.000_1)
    return value - 0.000_1 > Double(whole) ? whole + 1 : whole
  }

  /// Everybody on the soonest itinerary of their own, as if seats had no end.
  let soonest: FlightObjectives
  var unmoved: Int?
  var waiting: Level?
  var redone: Level?
  var cost: Level?

  /// What is done again, and what tickets cost, for each on what is best for it alone.
  let redoneAlone: SparedLeast
  let costAlone: SparedLeast

  /// Whether linear programs prove it, or only each unit's own best itinerary.
  public var isByLinearProgram: Bool { waiting != nil }

  /// The bound for a plan that leaves so many people unmoved; the first objective's is for all.
  public func objectives(unmoved count: Int) -> FlightObjectives {
    FlightObjectives(
      unmovedPersons: max(soonest.unmovedPersons, unmoved ?? 0),
      waitingPersonDays: max(
        soonest.waitingPersonDays, waiting?.value(unmoved: count) ?? 0),
      clearancesRedone: max(
        redoneAlone.value(sparing: count), redone?.value(unmoved: count) ?? 0),
      cost: max(costAlone.value(sparing: count), cost?.value(unmoved: count) ?? 0))
  }

  /// The least that all units need who can fly, less what some of them spare by staying: the
  /// dearest for each of its people first, the last of them in part.
  struct SparedLeast {
    private let all: Int
    private let dearest: [(value: Int, size: Int)]
    private let certain: Int

    init(_ units: [(value: Int, size: Int)], certain: Int) {
      all = units.reduce(0) { $0 + $1.value }
      dearest = units.sorted { $0.value * $1.size > $1.value * $0.size }
      self.certain = certain
    }

    func value(sparing persons: Int) -> Int {
      var (left, most) = (all, persons - certain)
      for unit in dearest {
        guard most > 0 else { break }
        left -= (unit.value * min(unit.size, most) + unit.size - 1) / unit.size
        most -= unit.size
      }
      return max(0, left)
    }
  }
}

extension FlightGround {
  /// The bound that needs no solver.
  var plainBound: FlightBound {
    var sum = FlightObjectives.none
    for unit in units.indices {
      let first = options[unit].isEmpty ? nil : options.all[options[unit].lowerBound].value
      let best = first ?? options.staying[unit]
      sum.unmovedPersons += best.unmovedPersons
      sum.waitingPersonDays += best.waitingPersonDays
    }
    func least(_ value: (FlightObjectives) -> Int) -> FlightBound.SparedLeast {
      .init(
        movable.map { unit in
          (options[unit].map { value(options.all[$0].value) }.min() ?? 0, units[unit].size)
        }, certain: certain.unmovedPersons)
    }
    return FlightBound(
      soonest: sum, redoneAlone: least(\.clearancesRedone), costAlone: least(\.cost))
  }

  /// People of units without any option: they stay for certain, and are no column of a program.
  var certain: FlightObjectives {
    units.indices.filter { options[$0].isEmpty }.reduce(.none) { $0 + options.staying[$1] }
  }
}
