/// Who waits where, and what there is to move them: integers and indices, no people.
///
/// Days are counted from 0; driving and daylight are minutes; baggage is whole kilograms. Indices
/// point into the arrays beside them.
public struct ConvoyProblem: Sendable {
  public var horizon: Int
  /// Usable minutes of daylight on each day.
  public var daylight: [Int]
  /// Persons a night, for each way station.
  public var beds: [Int]
  public var crossings: [Crossing]
  public var types: [Places]
  /// Vehicles of each type, for each site.
  public var fleet: [[Int]]
  /// Escort teams, for each site.
  public var escorts: [Int]
  public var corridors: [Road]
  public var households: [Party]
  /// Whether a household that no single vehicle could hold may ride in several of one convoy. Off
  /// unless what receives the plan can carry parts.
  public var allowsParts = false
  /// What the field asks of every plan beside the rules above.
  public var practice = ConvoyPractice()
  /// For each household those that must never be in the same convoy; empty while there are none.
  private(set) var neverWith: [[Int]] = []
  /// Convoys that stay as they are, and whose people are not among the households.
  public var fixed: [FixedConvoy] = []

  public init(
    horizon: Int, daylight: [Int], beds: [Int], crossings: [Crossing], types: [Places],
    fleet: [[Int]], escorts: [Int], corridors: [Road], households: [Party]
  ) {
    precondition(daylight.count == horizon && fleet.count == escorts.count)
    (self.horizon, self.daylight, self.beds) = (horizon, daylight, beds)
    (self.crossings, self.types, self.fleet) = (crossings, types, fleet)
    (self.escorts, self.corridors, self.households) = (escorts, corridors, households)
  }

  public struct Crossing: Sendable {
    public var personsPerDay: Int
    /// For each day of the horizon.
    public var isClosed: [Bool]

    public init(personsPerDay: Int, isClosed: [Bool]) {
      (self.personsPerDay, self.isClosed) = (personsPerDay, isClosed)
    }
  }

  /// Places of a vehicle, or those a household takes.
  public struct Places: Equatable, Sendable {
    public var seats: Int
    public var wheelchairs: Int
    public var stretchers: Int
    public var kilograms: Int

    public init(seats: Int, wheelchairs: Int, stretchers: Int, kilograms: Int) {
      (self.seats, self.wheelchairs) = (seats, wheelchairs)
      (self.stretchers, self.kilograms) = (stretchers, kilograms)
    }

    static let none = Places(seats: 0, wheelchairs: 0, stretchers: 0, kilograms: 0)

    var persons: Int { seats + wheelchairs + stretchers }

    func fits(in other: Places) -> Bool {
      seats <= other.seats && wheelchairs <= other.wheelchairs && stretchers <= other.stretchers
        && kilograms <= other.kilograms
    }

    static func + (a: Places, b: Places) -> Places {
      Places(
        seats: a.seats + b.seats, wheelchairs: a.wheelchairs + b.wheelchairs,
        stretchers: a.stretchers + b.stretchers, kilograms: a.kilograms + b.kilograms)
    }

    static func - (a: Places, b: Places) -> Places {
      Places(
        seats: a.seats - b.seats, wheelchairs: a.wheelchairs - b.wheelchairs,
        stretchers: a.stretchers - b.stretchers, kilograms: a.kilograms - b.kilograms)
    }
  }

  /// A kind of place somebody takes.
  public enum PlaceKind: Int, CaseIterable, Sendable { case seat, wheelchair, stretcher }

  /// What is driven on one day of a journey.
  public struct Stage: Sendable {
    public var minutes: Int
    /// The way station of the night after it.
    public var night: Int?
    public var crossings: [Int]

    public init(minutes: Int, night: Int?, crossings: [Int]) {
      (self.minutes, self.night, self.crossings) = (minutes, night, crossings)
    }
  }

  public struct Road: Sendable {
    public var origin: Int
    public var districts: [Int]
    public var stages: [Stage]
    public var turnaround: Int
    /// For each day: nothing of a convoy may be on this road.
    public var isClosed: [Bool]
    /// For each day: no convoy may leave.
    public var noDeparture: [Bool]
    public var vehicles: ClosedRange<Int>
    public var convoysPerDay: Int
    public var escortsPerConvoy: Int
    /// The cost of a round trip for each type, or nil where the type is not admitted.
    public var costs: [Int?]

    public init(
      origin: Int, districts: [Int], stages: [Stage], turnaround: Int, isClosed: [Bool],
      noDeparture: [Bool], vehicles: ClosedRange<Int>, convoysPerDay: Int, escortsPerConvoy: Int,
      costs: [Int?]
    ) {
      (self.origin, self.districts, self.stages) = (origin, districts, stages)
      (self.turnaround, self.isClosed, self.noDeparture) = (turnaround, isClosed, noDeparture)
      (self.vehicles, self.convoysPerDay) = (vehicles, convoysPerDay)
      (self.escortsPerConvoy, self.costs) = (escortsPerConvoy, costs)
    }
  }

  /// A household: it is never split.
  public struct Party: Sendable {
    public var site: Int
    public var district: Int
    public var places: Places
    public var ready: Int
    /// The last day it may still be under way.
    public var due: Int
    /// 1, 2 or 5.
    public var priority: Int
    /// Households of the same group travel together.
    public var group: Int?
    /// People of it who travel with a medical escort.
    public var escorted: Int

    public init(
      site: Int, district: Int, places: Places, ready: Int, due: Int, priority: Int, group: Int?,
      escorted: Int = 0
    ) {
      (self.site, self.district, self.places) = (site, district, places)
      (self.ready, self.due, self.priority, self.group) = (ready, due, priority, group)
      self.escorted = escorted
    }

    public var size: Int { places.seats + places.wheelchairs + places.stretchers }
  }

  /// Keeps two households out of each other's convoy.
  public mutating func keepApart(_ one: Int, _ other: Int) {
    guard one != other else { return }
    if neverWith.isEmpty { neverWith = households.map { _ in [] } }
    if !neverWith[one].contains(other) {
      neverWith[one].append(other)
      neverWith[other].append(one)
    }
  }

  /// Every two that are kept apart, once, in order.
  public var keptApart: [(Int, Int)] {
    neverWith.enumerated().flatMap { one, others in
      others.filter { one < $0 }.sorted().map { (one, $0) }
    }
  }

  /// Whether a household must stay away from somebody.
  func isKeptApart(_ household: Int) -> Bool {
    !neverWith.isEmpty && !neverWith[household].isEmpty
  }

  /// Whether somebody a household must never travel with is in a convoy.
  func mustAvoid(_ vehicles: [ConvoyPlan.Load], _ household: Int) -> Bool {
    guard isKeptApart(household) else { return false }
    return neverWith[household].contains { other in
      vehicles.contains { load in
        load.households.contains(other) || load.parts.contains { $0.household == other }
      }
    }
  }

  /// Whether a vehicle type that the site owns and the road admits holds `places` when empty;
  /// without its baggage, where that may ride in another vehicle.
  func fitsOneVehicle(_ places: Places, _ road: Road) -> Bool {
    var places = places
    if practice.baggageApart { places.kilograms = 0 }
    return types.indices.contains {
      road.costs[$0] != nil && fleet[road.origin][$0] > 0 && places.fits(in: types[$0])
    }
  }

  /// The most people one convoy carries: what its vehicles seat, or what the narrowest way station
  /// or crossing takes in a day.
  func personsPerConvoy(_ road: Road) -> Int {
    var most = 0
    for type in types.indices where road.costs[type] != nil && fleet[road.origin][type] > 0 {
      most = max(most, types[type].persons)
    }
    most *= road.vehicles.upperBound
    for stage in road.stages {
      if let night = stage.night { most = min(most, beds[night]) }
      for crossing in stage.crossings { most = min(most, crossings[crossing].personsPerDay) }
    }
    return most
  }

  /// Whether a convoy may leave along `corridor` on `day`, for all that the calendar says.
  public func mayLeave(_ corridor: Int, on day: Int) -> Bool {
    let road = corridors[corridor]
    guard day >= 0, day + road.stages.count <= horizon, !road.noDeparture[day] else { return false }
    return road.stages.enumerated().allSatisfy { offset, stage in
      !road.isClosed[day + offset] && stage.minutes <= daylight[day + offset]
        && stage.crossings.allSatisfy { !crossings[$0].isClosed[day + offset] }
    }
  }
}
