public import Basics
public import Mission
public import Planning

/// A mission's real state as a problem of integers, with the way back from indices to people.
public struct SeasonProblem: Sendable {
  public let problem: ConvoyProblem
  public let programme: ProgrammeID
  public let first: CivilDate
  let corridors: [CorridorID]
  let types: [VehicleTypeID]
  let households: [HouseholdID]
  /// The problem with the mission's own codes for its things.
  public let instance: ConvoyInstance
  /// Cases that may not travel on any day of the season, with their readiness.
  public let notReady: [CaseID]

  /// What a mission sets for its planner.
  public struct Settings: Sendable {
    /// Vehicles kept back, in per cent. UNHCR, Handbook for Emergencies (1999), ch. 18: 10 to 20.
    public var sparePercent: Int
    /// Minutes of daylight that nobody should be on the road in.
    public var minutesBeforeDark: Int

    public init(sparePercent: Int = 10, minutesBeforeDark: Int = 30) {
      (self.sparePercent, self.minutesBeforeDark) = (sparePercent, minutesBeforeDark)
    }
  }

  /// - Parameters:
  ///   - span: the days of the season, the first being day 0.
  public init(
    of state: MissionState, programme: ProgrammeID, span: DateSpan, settings: Settings = .init()
  ) {
    self.programme = programme
    first = span.first
    let corridors = state.corridors.ids
    let types = state.vehicleTypes.ids
    (self.corridors, self.types) = (corridors, types)
    var index = SeasonIndex(state, span, settings, types)
    let roads = corridors.compactMap { id in state.corridors[id].map { index.road($0) } }
    let waiting = index.parties(programme)
    households = waiting.households
    notReady = waiting.notReady
    problem = ConvoyProblem(
      horizon: span.days.value, daylight: index.daylight(corridors), beds: index.beds,
      crossings: index.crossings, types: index.places, fleet: index.fleet, escorts: index.escorts,
      corridors: roads, households: waiting.parties)
    instance = ConvoyInstance(
      problem, name: span.description, corridors: corridors.map { state.corridors[$0]?.code ?? "" },
      types: types.map { state.vehicleTypes[$0]?.code ?? "" },
      households: waiting.households.map(\.description),
      sites: state.sites.ids.map { state.sites[$0]?.code ?? "" },
      stations: index.stationSites.map { state.sites[$0]?.code ?? "" },
      crossings: index.crossingSites.map { state.sites[$0]?.code ?? "" })
  }

  /// The commands that make a plan's movements, in the order of their days: each convoy with its
  /// vehicles, escorts, leader and bookings.
  ///
  /// - Returns: the commands of each convoy apart, for the state they are to be decided on grows.
  public func carryOut(_ plan: ConvoyPlan, on draft: inout Draft) throws(Refusal) {
    let order = plan.convoys.indices.sorted {
      (plan.convoys[$0].day, $0) < (plan.convoys[$1].day, $1)
    }
    for index in order { try carryOut(plan.convoys[index], on: &draft) }
  }

  private func carryOut(
    _ convoy: ConvoyPlan.Convoy, on draft: inout Draft
  ) throws(Refusal) {
    let corridor = corridors[convoy.corridor]
    let day = first + convoy.day
    let id = draft.state.movements.next(node: draft.context.node)
    try draft.carryOut(.planMovement(programme, corridor, day: day))
    guard let movement = draft.state.movements[id], let road = draft.state.corridors[corridor]
    else { return }
    let busy = draft.state.busy(during: movement.absence)
    var used: Set<VehicleID> = []
    for load in convoy.vehicles {
      let vehicle = draft.state.vehicles.first { vehicle in
        vehicle.type == types[load.type] && vehicle.site == road.origin && !vehicle.isWithdrawn
      } isFree: {
        !busy.vehicles.contains($0) && !used.contains($0)
      }
      guard let vehicle else { throw Refusal(.convoyFull, ["household": id, "vehicles": 0]) }
      used.insert(vehicle)
      try draft.carryOut(.assignVehicle(id, vehicle))
    }
    try assignStaff(id, road, convoy.vehicles.count, busy.staff, &draft)
    let requests = convoy.vehicles.enumerated().flatMap { number, load in
      load.households.map { BookingRequest(households[$0], vehicle: number + 1) }
    }
    try draft.carryOut(.book(id, requests))
  }

  private func assignStaff(
    _ id: MovementID, _ road: Corridor, _ vehicles: Int, _ busy: Set<StaffID>,
    _ draft: inout Draft
  ) throws(Refusal) {
    var wanted = Array(repeating: Staff.Role.escort, count: road.escortsPerConvoy)
    if vehicles > 5 { wanted.append(.convoyLeader) }
    var used = busy
    for role in wanted {
      var found: StaffID?
      draft.state.staff.forEach { member, row in
        if found == nil, row.role == role, row.site == road.origin, !used.contains(member) {
          found = member
        }
      }
      // A missing leader is found at confirmation, by name of what is missing.
      guard let found else { continue }
      used.insert(found)
      try draft.carryOut(.assignStaff(id, found))
    }
  }
}

extension Table where Tag == Subject.Vehicle, Row == Vehicle {
  fileprivate func first(
    where isMeant: (Vehicle) -> Bool, isFree: (VehicleID) -> Bool
  ) -> VehicleID? {
    var found: VehicleID?
    forEach { id, row in
      if found == nil, isMeant(row), isFree(id) { found = id }
    }
    return found
  }
}

extension MissionState {
  /// Vehicles and staff that are away at some time of a span.
  fileprivate func busy(during span: DateSpan) -> (vehicles: Set<VehicleID>, staff: Set<StaffID>) {
    var vehicles: Set<VehicleID> = []
    var staff: Set<StaffID> = []
    movements.forEach { _, movement in
      guard movement.status != .cancelled, movement.absence.overlaps(span) else { return }
      vehicles.formUnion(movement.vehicles.map(\.vehicle))
      staff.formUnion(movement.staff)
    }
    return (vehicles, staff)
  }
}
