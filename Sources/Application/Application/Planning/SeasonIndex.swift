import Basics
import Mission
import Planning

/// Gives sites, way stations and crossings their indices while a problem is made.
struct SeasonIndex {
  let state: MissionState
  let span: DateSpan
  let practice: Practice
  let types: [VehicleTypeID]
  /// Vehicles that are not sent.
  let withheld: Set<VehicleID>
  let sites: [SiteID: Int]
  private var nights: [SiteID: Int] = [:]
  private var passes: [SiteID: Int] = [:]
  private(set) var stationSites: [SiteID] = []
  private(set) var crossingSites: [SiteID] = []
  private(set) var beds: [Int] = []
  private(set) var crossings: [ConvoyProblem.Crossing] = []

  init(
    _ state: MissionState, _ span: DateSpan, _ practice: Practice, _ types: [VehicleTypeID],
    without withheld: Set<VehicleID>
  ) {
    self.withheld = withheld
    (self.state, self.span, self.practice, self.types) = (state, span, practice, types)
    sites = Dictionary(
      uniqueKeysWithValues: state.sites.ids.enumerated().map { ($0.element, $0.offset) })
  }

  private func days(_ isSo: (CivilDate) -> Bool) -> [Bool] {
    (0..<span.days.value).map { isSo(span.first + $0) }
  }

  /// - Parameter isUsed: else no convoy of the plan leaves along it.
  mutating func road(_ corridor: Corridor, isUsed: Bool) -> ConvoyProblem.Road {
    let stages = corridor.stages.map { stage in
      ConvoyProblem.Stage(
        minutes: stage.duration.value, night: stage.nightAt.map { night($0) },
        crossings: stage.crossings.map { crossing($0) })
    }
    let opening = corridor.opening
    return ConvoyProblem.Road(
      origin: sites[corridor.origin] ?? 0,
      districts: corridor.destinations.compactMap { sites[$0] }, stages: stages,
      turnaround: corridor.turnaround.value,
      isClosed: days { date in
        opening.closures.contains { $0.contains(date) } || opening.span?.contains(date) == false
      },
      noDeparture: days { !isUsed || !opening.isOpen(on: $0) }, vehicles: corridor.vehicles,
      convoysPerDay: corridor.convoysPerDay, escortsPerConvoy: corridor.escortsPerConvoy,
      costs: types.map { type in corridor.costs.first { $0.type == type }?.cost })
  }

  /// More people than any mission has.
  private static let noLimit = 10_000_000

  private mutating func night(_ site: SiteID) -> Int {
    if let known = nights[site] { return known }
    nights[site] = beds.count
    stationSites.append(site)
    beds.append(state.sites[site]?.beds?.value ?? Self.noLimit)
    return beds.count - 1
  }

  private mutating func crossing(_ site: SiteID) -> Int {
    if let known = passes[site] { return known }
    passes[site] = crossings.count
    crossingSites.append(site)
    let row = state.sites[site]
    crossings.append(
      .init(
        personsPerDay: row?.personsPerDay?.value ?? Self.noLimit,
        isClosed: days { row?.opening.isOpen(on: $0) == false }))
    return crossings.count - 1
  }

  var places: [ConvoyProblem.Places] {
    types.map { type in
      let capacity = state.vehicleTypes[type]?.capacity ?? .none
      return .init(
        seats: capacity.seats, wheelchairs: capacity.wheelchairs, stretchers: capacity.stretchers,
        kilograms: capacity.baggage.value)
    }
  }

  /// Daylight on each day: of the northernmost or southernmost origin, whichever is the shortest.
  func daylight(_ corridors: [CorridorID]) -> [Int] {
    let latitudes = corridors.compactMap { id -> Int? in
      guard let origin = state.corridors[id]?.origin else { return nil }
      return state.sites[origin]?.coordinates?.latitude
    }
    return (0..<span.days.value).map { offset in
      let date = span.first + offset
      let shortest = latitudes.map { daylightMinutes(latitude: $0, on: date) }.min() ?? 720
      return shortest - practice.minutesBeforeDark.value
    }
  }
}
