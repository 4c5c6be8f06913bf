/// What one more of each scarce thing would change, by the prices of the linear program.
public struct ConvoyPrices: Sendable {
  /// People who would be moved in time, and weighted waiting days less, in hundredths.
  public struct Worth: Equatable, Sendable {
    public var persons = 0
    public var waiting = 0
  }

  /// One more vehicle for the whole season: by site and type.
  public private(set) var vehicles: [[Worth]]
  /// One more escort team for the whole season: by site.
  public private(set) var escorts: [Worth]
  /// One more bed on every night: by way station.
  public private(set) var beds: [Worth]
  /// One more person a day: by crossing.
  public private(set) var crossings: [Worth]

  init(_ problem: ConvoyProblem) {
    vehicles = problem.fleet.map { $0.map { _ in Worth() } }
    escorts = problem.escorts.map { _ in Worth() }
    beds = problem.beds.map { _ in Worth() }
    crossings = problem.crossings.map { _ in Worth() }
  }

  /// Adds up, over the days, what a model's prices say of people moved.
  mutating func add(_ model: FluidModel, persons duals: [Double]) {
    add(model, duals, \.persons)
  }

  /// Adds up, over the days, what a model's prices say of waiting.
  mutating func add(_ model: FluidModel, waiting duals: [Double]) {
    add(model, duals, \.waiting)
  }

  private mutating func add(
    _ model: FluidModel, _ duals: [Double], _ part: WritableKeyPath<Worth, Int>
  ) {
    for (index, row) in model.rows.enumerated() where duals[index] < 0 {
      // No price is beyond a horizon of days for everybody in a vehicle; a broken one is cut off.
      let hundredths = Int(min(1e9, -duals[index] * 100 + 0.5))
      switch row {
      case .fleet(let site, let type, _): vehicles[site][type][keyPath: part] += hundredths
      case .escorts(let site, _): escorts[site][keyPath: part] += hundredths
      case .beds(let station, _): beds[station][keyPath: part] += hundredths
      case .crossing(let crossing, _): crossings[crossing][keyPath: part] += hundredths
      case .stock, .places, .convoySize, .givenUp: break
      }
    }
  }
}
