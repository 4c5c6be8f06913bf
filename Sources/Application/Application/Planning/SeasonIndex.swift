import Basics
import Mission
import Planning

/// Gives sites, way stations and crossings their indices while a problem is made.
struct SeasonIndex {
  private let state: MissionState
  private let span: DateSpan
  private let settings: SeasonProblem.Settings
  private let types: [VehicleTypeID]
  private let sites: [SiteID: Int]
  private var nights: [SiteID: Int] = [:]
  private var passes: [SiteID: Int] = [:]
  private(set) var stationSites: [SiteID] = []
  private(set) var crossingSites: [SiteID] = []
  private(set) var beds: [Int] = []
  private(set) var crossings: [ConvoyProblem.Crossing] = []

  init(
    _ state: MissionState, _ span: DateSpan, _ settings: SeasonProblem.Settings,
    _ types: [VehicleTypeID]
  ) {
    (self.state, self.span, self.settings, self.types) = (state, span, settings, types)
    sites = Dictionary(
      uniqueKeysWithValues: state.sites.ids.enumerated().map { ($0.element, $0.offset) })
  }

  private func days(_ isSo: (CivilDate) -> Bool) -> [Bool] {
    (0..<span.days.value).map { isSo(span.first + $0) }
  }

  /// People that movements already bring somewhere on the busiest day of the span: kept free of the
  /// plan on every day, so that what is promised stays possible.
  private func promised(at site: SiteID, _ times: (Corridor.Stage) -> Int) -> Int {
    (0..<span.days.value).map { offset in
      let date = span.first + offset
      var sum = 0
      state.movements.forEach { _, movement in
        guard movement.status != .cancelled, movement.journey.contains(date) else { return }
        let stages = movement.stages
        let stage = date - movement.day
        if stages.indices.contains(stage) { sum += movement.booked.value * times(stages[stage]) }
      }
      return sum
    }.max() ?? 0
  }

  mutating func road(_ corridor: Corridor) -> ConvoyProblem.Road {
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
      noDeparture: days { !opening.isOpen(on: $0) }, vehicles: corridor.vehicles,
      convoysPerDay: corridor.convoysPerDay, escortsPerConvoy: corridor.escortsPerConvoy,
      costs: types.map { type in corridor.costs.first { $0.type == type }?.cost })
  }

  private mutating func night(_ site: SiteID) -> Int {
    if let known = nights[site] { return known }
    nights[site] = beds.count
    stationSites.append(site)
    let all = state.sites[site]?.beds?.value ?? Int.max / 2
    beds.append(max(0, all - promised(at: site) { $0.nightAt == site ? 1 : 0 }))
    return beds.count - 1
  }

  private mutating func crossing(_ site: SiteID) -> Int {
    if let known = passes[site] { return known }
    passes[site] = crossings.count
    crossingSites.append(site)
    let row = state.sites[site]
    let all = row?.personsPerDay?.value ?? Int.max / 2
    let taken = promised(at: site) { stage in stage.crossings.count { $0 == site } }
    crossings.append(
      .init(
        personsPerDay: max(0, all - taken),
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

  /// Vehicles by site and type that no movement has, less those kept back.
  var fleet: [[Int]] {
    let bound = promisedVehicles
    var counts = Array(repeating: Array(repeating: 0, count: types.count), count: sites.count)
    state.vehicles.forEach { id, vehicle in
      guard !vehicle.isWithdrawn, !bound.contains(id), let site = sites[vehicle.site],
        let type = types.firstIndex(of: vehicle.type)
      else { return }
      counts[site][type] += 1
    }
    return counts.map { $0.map { $0 - $0 * settings.sparePercent / 100 } }
  }

  private var promisedVehicles: Set<VehicleID> {
    var bound: Set<VehicleID> = []
    state.movements.forEach { _, movement in
      if movement.status.isActive, movement.absence.overlaps(span) {
        bound.formUnion(movement.vehicles.map(\.vehicle))
      }
    }
    return bound
  }

  var escorts: [Int] {
    var counts = Array(repeating: 0, count: sites.count)
    state.staff.forEach { _, member in
      if member.role == .escort, let site = sites[member.site] { counts[site] += 1 }
    }
    return counts
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
      return shortest - settings.minutesBeforeDark
    }
  }

  /// Households with an open case, no place yet, and some day of the season to travel on.
  func parties(
    _ programme: ProgrammeID
  ) -> (households: [HouseholdID], parties: [ConvoyProblem.Party], notReady: [CaseID]) {
    var households: [HouseholdID] = []
    var parties: [ConvoyProblem.Party] = []
    var notReady: [CaseID] = []
    var groups: [CaseID: Int] = [:]
    state.cases.forEach { id, row in
      guard row.programme == programme, row.isOpen,
        let home = state.households[row.household], !home.members.isEmpty
      else { return }
      let members = state.members(of: row.household)
      guard !members.contains(where: { $0.person.movement != nil || $0.person.arrivedAt != nil })
      else { return }
      let group = state.travellingTogether(with: id)
      guard let days = window(of: group), let site = sites[home.site],
        let district = sites[home.destination]
      else {
        notReady.append(id)
        return
      }
      if group.count > 1, groups[group[0]] == nil { groups[group[0]] = groups.count }
      households.append(row.household)
      parties.append(
        .init(
          site: site, district: district, places: places(of: members, home.baggage),
          ready: max(0, days.first - span.first), due: days.last - span.first,
          priority: priority(of: members), group: group.count > 1 ? groups[group[0]] : nil))
    }
    return (households, parties, notReady)
  }

  /// The days on which all cases of a group may travel, and no earlier than they were registered.
  private func window(of group: [CaseID]) -> DateSpan? {
    var common: DateSpan? = span
    for id in group {
      guard let row = state.cases[id] else { return nil }
      let readiness = state.readiness(of: id, on: max(span.first, row.openedOn))
      let own = readiness.spans.first { $0.overlaps(span) && $0.last >= row.openedOn }
      common = own.flatMap { common?.intersection($0) }
        .flatMap { DateSpan(max($0.first, row.openedOn), $0.last) }
    }
    return common
  }

  private func places(
    of members: [(id: PersonID, person: Person)], _ baggage: Kilograms
  ) -> ConvoyProblem.Places {
    var places = ConvoyProblem.Places(
      seats: 0, wheelchairs: 0, stretchers: 0, kilograms: baggage.value)
    for (_, person) in members {
      switch person.requirements.place {
      case .seat: places.seats += 1
      case .wheelchair: places.wheelchairs += 1
      case .stretcher: places.stretchers += 1
      case .lap: break
      }
    }
    return places
  }

  /// 5 with a medical requirement, 2 with somebody under five or over sixty, else 1: an assumption
  /// of this planner, not a rule of the field.
  private func priority(of members: [(id: PersonID, person: Person)]) -> Int {
    let medical: Requirements = [.stretcher, .wheelchair, .medicalEscort, .oxygen]
    if members.contains(where: { !$0.person.requirements.isDisjoint(with: medical) }) { return 5 }
    let isFrail = members.contains { member in
      guard let age = member.person.age(on: span.first) else { return false }
      return age < 5 || age >= 60
    }
    return isFrail ? 2 : 1
  }
}
