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

  init(_ model: FluidModel, unmoved: [Double], waiting: [Double]?) {
    let problem = model.problem
    var sums = (
      vehicles: problem.fleet.map { $0.map { _ in (0.0, 0.0) } },
      escorts: problem.escorts.map { _ in (0.0, 0.0) },
      beds: problem.beds.map { _ in (0.0, 0.0) },
      crossings: problem.crossings.map { _ in (0.0, 0.0) }
    )
    for (index, row) in model.rows.enumerated() {
      let (persons, days) = (-unmoved[index], -(waiting?[index] ?? 0))
      guard persons > 0 || days > 0 else { continue }
      func add(_ to: inout (Double, Double)) { to = (to.0 + persons, to.1 + days) }
      switch row {
      case .fleet(let site, let type, _): add(&sums.vehicles[site][type])
      case .escorts(let site, _): add(&sums.escorts[site])
      case .beds(let station, _): add(&sums.beds[station])
      case .crossing(let crossing, _): add(&sums.crossings[crossing])
      default: break
      }
    }
    func worth(_ sum: (Double, Double)) -> Worth {
      Worth(persons: Int(sum.0 * 100 + 0.5), waiting: Int(sum.1 * 100 + 0.5))
    }
    vehicles = sums.vehicles.map { $0.map(worth) }
    escorts = sums.escorts.map(worth)
    beds = sums.beds.map(worth)
    crossings = sums.crossings.map(worth)
  }
}
