/// What no plan can be better than, and where that is known from.
public struct ConvoyBound: Sendable {
  /// How a level's bound was found.
  public enum Source: String, Sendable {
    /// Everybody leaves on the first open day, as if vehicles, beds and crossings had no end.
    case earliestDeparture = "earliest departure"
    /// A linear program with fluid people and vehicles; proven by its prices.
    case linearProgram = "linear program"
    /// A linear program for each region of a few sites, where one for all would take too long.
    case byRegion = "linear programs, region by region"
  }

  /// One level's bound, as it depends on how many people a plan leaves unmoved: those who are not
  /// carried need no places, so the more there are, the lower the bound.
  struct Level: Sendable {
    var constant: Double
    /// Never above zero.
    var perUnmoved: Double

    init(constant: Double, perUnmoved: Double) {
      (self.constant, self.perUnmoved) = (constant, perUnmoved)
    }

    /// Of programs that were proven for `unmoved` people left behind, and that cost `certain`
    /// besides. Of more people it is not known whom they belong to: the steepest slope counts.
    init(_ programs: [(value: Double, slope: Double)?], certain: Int, unmoved: Int) {
      perUnmoved = programs.reduce(0) { min($0, $1?.slope ?? 0) }
      constant = programs.reduce(Double(certain)) { $0 + ($1?.value ?? 0) }
      constant -= perUnmoved * Double(unmoved)
    }

    func value(unmoved: Int) -> Int { Int((constant + perUnmoved * Double(unmoved) - 0.000_1)) }
  }

  let earliest: Objectives
  var unmoved: Int?
  var waiting: Level?
  var cost: Level?
  /// Whether each region had beds and crossings to itself in the programs.
  var isByRegion = false
  /// The waiting when convoys are whole, where that was asked for.
  var whole: Level?
  /// What the scarce things cost: what the advice is made from.
  public internal(set) var prices: ConvoyPrices?

  /// Where the bound of the waiting is known from, the one a gap is reckoned against.
  public var source: Source {
    guard waiting != nil else { return .earliestDeparture }
    return isByRegion ? .byRegion : .linearProgram
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

  /// Of the time, for the first level; what it proves in part serves, and the waiting needs more.
  private static let shareForUnmoved = 0.35

  /// The bound by linear programs, one for each objective; for each region apart where one for all
  /// would not end in time. A level that the solver cannot do keeps the plain bound; what it did in
  /// part still counts for what it proves.
  ///
  /// - Parameters:
  ///   - regions: of sites, each of which has a program; nil for what ends in time.
  ///   - remaining: seconds that are left, asked before each program; none at zero.
  public func bound(
    by solver: some LinearSolver, regions: [[Int]]? = nil, remaining: () -> Double
  ) -> ConvoyBound {
    var bound = plainBound
    let regions = regions ?? (isLargeForOneProgram ? self.regions() : [])
    let parts = regions.count > 1 ? alone(regions) : [self]
    let together = parts.map { FluidModel($0, byPriority: false) }
    bound.isByRegion = parts.count > 1
    var proof = FluidProof(solver, models: parts.count)
    guard
      let first = proof.prove(
        .unmoved, together, share: Self.shareForUnmoved, remaining)
    else { return bound }
    proof.givenUp = first.map { max(0, Self.roundedUp($0?.value ?? 0)) }
    let unmoved = zip(together, proof.givenUp).reduce(0) { $0 + $1.0.people.unmoved + ($1.1 ?? 0) }
    bound.unmoved = unmoved
    bound.prices = proof.prices
    let apart = parts.map { FluidModel($0, byPriority: true) }
    guard let second = proof.prove(.waiting, apart, share: 1, remaining) else { return bound }
    bound.prices = proof.prices
    bound.waiting = ConvoyBound.Level(
      second, certain: apart.reduce(0) { $0 + $1.people.waiting }, unmoved: unmoved)
    guard let third = proof.prove(.cost, together, share: 1, remaining) else { return bound }
    bound.cost = ConvoyBound.Level(third, certain: 0, unmoved: unmoved)
    return bound
  }

  /// The next whole number, for what can only be whole; a ten-thousandth is forgiven.
  private static func roundedUp(_ value: Double) -> Int {
    let whole = Int(value - 0.000_1)
    return value - 0.000_1 > Double(whole) ? whole + 1 : whole
  }
}
