/// What one more of each scarce thing would change on each day, by the linear program's prices.
public struct ConvoyPrices: Sendable {
  /// People who would be moved in time, and weighted waiting days less, in hundredths.
  public struct Worth: Equatable, Sendable {
    public var persons = 0
    public var waiting = 0
  }

  /// By resource, the days on which one more would be worth something: one vehicle, team, place, or
  /// ten beds or persons a day.
  private(set) var days: [ConvoyAdvice.Resource: [Int: Worth]] = [:]

  /// Adds what a model's prices say of people moved.
  mutating func add(_ model: FluidModel, persons duals: [Double]) {
    add(model, duals, \.persons)
  }

  /// Adds what a model's prices say of waiting.
  mutating func add(_ model: FluidModel, waiting duals: [Double]) {
    add(model, duals, \.waiting)
  }

  private mutating func add(
    _ model: FluidModel, _ duals: [Double], _ part: WritableKeyPath<Worth, Int>
  ) {
    for (index, row) in model.rows.enumerated() where duals[index] < 0 {
      // No price is beyond a horizon of days for everybody in a vehicle; a broken one is cut off.
      let hundredths = Int(min(1e9, -duals[index] * 100 + 0.5))
      guard hundredths > 0, let (resource, day) = model.scarce(row) else { continue }
      days[resource, default: [:]][day, default: Worth()][keyPath: part] +=
        hundredths * resource.unit
    }
  }
}

extension ConvoyAdvice.Resource {
  /// How many of it advice speaks of.
  var unit: Int {
    switch self {
    case .vehicle, .escortTeam, .places: 1
    case .beds, .crossing: 10
    }
  }
}

extension FluidModel {
  /// What a row limits, and on which day; nil where nothing could be had more of.
  fileprivate func scarce(_ row: Row) -> (ConvoyAdvice.Resource, Int)? {
    switch row {
    case .fleet(let site, let type, let day): (.vehicle(site: site, type: type), day)
    case .escorts(let site, let day): (.escortTeam(site: site), day)
    case .beds(let station, let day): (.beds(station: station), day)
    case .crossing(let crossing, let day): (.crossing(crossing), day)
    // Seats come with vehicles; special places are what a convoy may lack with seats to spare.
    case .places(let kind, let road, let day) where kind != .seat:
      (.places(kind, site: problem.corridors[road].origin), day)
    case .places, .stock, .convoySize, .givenUp: nil
    }
  }
}
