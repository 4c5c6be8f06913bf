/// What no plan can be better than, and where that is known from.
public struct ConvoyBound: Sendable {
  /// How a level's bound was found.
  public enum Source: String, Sendable {
    /// Everybody leaves on the first open day, as if vehicles, beds and crossings had no end.
    case earliestDeparture = "earliest departure"
    /// A linear program with fluid people and vehicles; proven by its prices.
    case linearProgram = "linear program"
  }

  /// One level's bound, as it depends on how many people a plan leaves unmoved: those who are not
  /// carried need no places, so the more there are, the lower the bound.
  struct Level: Sendable {
    var constant: Double
    /// Never above zero.
    var perUnmoved: Double

    func value(unmoved: Int) -> Int { Int((constant + perUnmoved * Double(unmoved) - 0.000_1)) }
  }

  let earliest: Objectives
  var unmoved: Int?
  var waiting: Level?
  var cost: Level?
  /// The waiting when convoys are whole, where that was asked for.
  var whole: Level?
  /// What the scarce things cost: what the advice is made from.
  public internal(set) var prices: ConvoyPrices?

  /// Where the bound of the waiting is known from, the one a gap is reckoned against.
  public var source: Source {
    waiting == nil ? .earliestDeparture : .linearProgram
  }

  /// The bound for a plan that leaves so many people unmoved; the first objective's is for all.
  public func objectives(unmoved count: Int) -> Objectives {
    Objectives(
      unmovedPersons: max(earliest.unmovedPersons, unmoved ?? 0),
      waitingPersonDays: max(
        earliest.waitingPersonDays, waiting?.value(unmoved: count) ?? 0,
        whole?.value(unmoved: count) ?? 0),
      vehicleCost: max(0, cost?.value(unmoved: count) ?? 0))
  }
}

extension ConvoyProblem {
  /// The bound that needs no solver.
  public var plainBound: ConvoyBound { ConvoyBound(earliest: earliestDepartureBound) }

  /// Columns above which no linear program is tried: it would not end within a minute.
  static let mostFluidColumns = 600_000
  /// Of the time, for the first level; what it proves in part serves, and the waiting needs more.
  private static let shareForUnmoved = 0.35

  /// The bound by linear programs, one for each objective. A level that the solver cannot do keeps
  /// the plain bound; what it did in part still counts for what it proves.
  ///
  /// - Parameters:
  ///   - remaining: seconds that are left, asked before each level; none at zero.
  public func bound(
    by solver: some LinearSolver, remaining: () -> Double
  ) -> ConvoyBound {
    var bound = plainBound
    let together = FluidModel(self, byPriority: false)
    guard !together.columns.isEmpty, together.columns.count <= Self.mostFluidColumns,
      let first = together.prove(.unmoved, nil, solver, remaining() * Self.shareForUnmoved)
    else { return bound }
    let certain = together.people
    let limit = max(0, Self.roundedUp(first.value))
    let unmoved = certain.unmoved + limit
    bound.unmoved = unmoved
    var prices = ConvoyPrices()
    prices.add(together, persons: first.duals)
    bound.prices = prices
    let apart = FluidModel(self, byPriority: true)
    guard apart.columns.count <= Self.mostFluidColumns,
      let second = apart.prove(.waiting, limit, solver, remaining())
    else { return bound }
    prices.add(apart, waiting: second.duals)
    bound.prices = prices
    let slope = min(0, second.duals[apart.givenUp])
    bound.waiting = ConvoyBound.Level(
      constant: Double(apart.people.waiting) + second.value - slope * Double(unmoved),
      perUnmoved: slope)
    guard let third = together.prove(.cost, limit, solver, remaining()) else { return bound }
    let price = min(0, third.duals[together.givenUp])
    bound.cost = ConvoyBound.Level(
      constant: third.value - price * Double(unmoved), perUnmoved: price)
    return bound
  }

  /// The next whole number, for what can only be whole; a ten-thousandth is forgiven.
  private static func roundedUp(_ value: Double) -> Int {
    let whole = Int(value - 0.000_1)
    return value - 0.000_1 > Double(whole) ? whole + 1 : whole
  }
}

extension FluidModel {
  /// What a level's program is proven to cost at least, and the prices that prove it.
  fileprivate func prove(
    _ level: Level, _ limit: Int?, _ solver: some LinearSolver, _ seconds: Double
  ) -> (value: Double, duals: [Double])? {
    guard seconds > 0 else { return nil }
    let asked = program(level, givingUp: limit)
    guard let solution = try? solver.minimise(asked, seconds: seconds) else { return nil }
    return (asked.proven(by: solution.duals), asked.usable(solution.duals))
  }
}
