import Basics
public import Mission
public import Planning

extension SeasonProblem {
  /// Carries out what makes a plan's movements: each convoy with its vehicles, escorts, leader,
  /// medical escorts, bookings and standby list. Of the movements that may change, those the plan
  /// sends alike stay; the others are cancelled, and their people booked anew.
  public func carryOut(_ plan: ConvoyPlan, on draft: inout Draft) throws(Refusal) {
    let (kept, dropped) = matched(plan)
    for id in dropped { try draft.carryOut(.cancel(id, .replanned)) }
    let order = plan.convoys.indices.sorted {
      (plan.convoys[$0].day, $0) < (plan.convoys[$1].day, $1)
    }
    var movements = kept
    for index in order where kept[index] == nil {
      movements[index] = try plannedMovement(for: plan.convoys[index], on: &draft)
    }
    for index in order {
      guard let id = movements[index] else { continue }
      try draft.carryOut(
        .listStandby(id, plan.convoys[index].standby.map { households[$0] }))
    }
  }

  /// For each convoy of a plan the movement that is the same already, and the movements that are
  /// none of its convoys.
  func matched(_ plan: ConvoyPlan) -> (kept: [Int: MovementID], dropped: [MovementID]) {
    var kept: [Int: MovementID] = [:]
    var dropped: [MovementID] = []
    var free = Set(plan.convoys.indices)
    let losing = Set(lostDates.map(\.movement))
    for (index, id) in openMovements.enumerated() {
      let now = previous.convoys[index].withoutOrder
      // Somebody of it may travel no more: then it is another convoy, though it looks alike.
      let same = free.sorted().first { plan.convoys[$0].withoutOrder == now }
      if let same, !losing.contains(id) {
        kept[same] = id
        free.remove(same)
      } else {
        dropped.append(id)
      }
    }
    return (kept, dropped)
  }

  private func plannedMovement(
    for convoy: ConvoyPlan.Convoy, on draft: inout Draft
  ) throws(Refusal) -> MovementID {
    let corridor = corridors[convoy.corridor]
    let id = draft.state.movements.next(node: draft.context.node)
    try draft.carryOut(.planMovement(programme, corridor, day: span.first + convoy.day))
    guard let movement = draft.state.movements[id], let road = draft.state.corridors[corridor]
    else { throw Refusal(.noMovement, ["id": id]) }
    let busy = draft.state.busy(during: movement.absence)
    let unsent = busy.vehicles.union(terms.withoutVehicles)
    var used = unsent
    for load in convoy.vehicles {
      guard
        let vehicle = draft.state.vehicle(
          types[load.type], at: road.origin, for: movement, besides: used)
      else { throw Refusal(.tooManyVehicles, ["limit": used.count - unsent.count]) }
      used.insert(vehicle)
      try draft.carryOut(.assignVehicle(id, vehicle))
    }
    try assignStaff(id, road, convoy, busy.staff, &draft)
    var carrier: [Int: Int] = [:]
    for (number, load) in convoy.vehicles.enumerated() {
      for household in load.baggage { carrier[household] = number + 1 }
    }
    let requests = convoy.vehicles.enumerated().flatMap { number, load in
      load.households.map {
        BookingRequest(
          households[$0], vehicle: number + 1, baggageVehicle: carrier[$0] ?? number + 1)
      }
    }
    try draft.carryOut(.book(id, requests))
    return id
  }

  private func assignStaff(
    _ id: MovementID, _ road: Corridor, _ convoy: ConvoyPlan.Convoy, _ busy: Set<StaffID>,
    _ draft: inout Draft
  ) throws(Refusal) {
    let escorted = convoy.households.reduce(0) { $0 + problem.households[$1].escorted }
    let practice = draft.state.practice(of: programme, on: span.first + convoy.day)
    var wanted = Array(repeating: Set([Staff.Role.escort]), count: road.escortsPerConvoy)
    if let above = practice.leaderAbove, convoy.vehicles.count > above {
      wanted.append([.convoyLeader])
    }
    wanted += Array(repeating: [.nurse, .doctor], count: practice.medics(for: escorted))
    var used = busy
    for roles in wanted {
      let found = draft.state.staff.ids.first { member in
        guard let row = draft.state.staff[member] else { return false }
        return roles.contains(row.role) && row.site == road.origin && !used.contains(member)
      }
      // Who is missing is found at confirmation, by name of what is missing.
      guard let found else { continue }
      used.insert(found)
      try draft.carryOut(.assignStaff(id, found))
    }
  }
}

extension ConvoyPlan.Convoy {
  /// Itself in one order, whatever order its vehicles and their households were found in.
  fileprivate var withoutOrder: Self {
    var convoy = self
    convoy.standby = []
    for index in vehicles.indices {
      convoy.vehicles[index].households.sort()
      convoy.vehicles[index].baggage.sort()
    }
    convoy.vehicles.sort {
      ($0.type, $0.households.first ?? -1, $0.baggage.first ?? -1)
        < ($1.type, $1.households.first ?? -1, $1.baggage.first ?? -1)
    }
    return convoy
  }
}

extension MissionState {
  /// A vehicle of a type that is free and back in time; of several the one that has to go back to
  /// its owner first, for the others can still be sent later.
  fileprivate func vehicle(
    _ type: VehicleTypeID, at site: SiteID, for movement: Movement, besides used: Set<VehicleID>
  ) -> VehicleID? {
    let able = vehicles.ids.filter { id in
      guard let row = vehicles[id] else { return false }
      return row.type == type && row.site == site && !row.isWithdrawn && !used.contains(id)
        && movement.absence.last <= vehicleReturns[id] ?? .endOfTime
    }
    return able.min {
      (vehicleReturns[$0] ?? .endOfTime, $0) < (vehicleReturns[$1] ?? .endOfTime, $1)
    }
  }

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
