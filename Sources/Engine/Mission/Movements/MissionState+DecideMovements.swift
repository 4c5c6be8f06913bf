import Basics

/// Movements before they leave.
extension MissionState {
  func decideMovement(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .planMovement(let programme, let corridor, let day):
      return try plan(programme, corridor, day, context)
    case .assignVehicle(let id, let vehicle): return try assign(vehicle, to: id)
    case .swapVehicle(let id, let number, let vehicle):
      return try swap(number, for: vehicle, on: id)
    case .assignStaff(let id, let member): return try assign(member, to: id)
    case .releaseStaff(let id, let member):
      let row = try requireBefore(.departed, id)
      guard row.staff.contains(member) else { return [] }
      return [.staffReleased(.init(movement: id, member: member))]
    case .book(let id, let requests): return try book(requests, on: id, context)
    case .unbook(let id, let household, let reason): return try unbook(household, from: id, reason)
    case .confirm(let id): return try confirm(id)
    case .cancel(let id, let reason):
      let row = try require(movements[id], .noMovement, id)
      if row.status == .cancelled { return [] }
      if row.status >= .departed { throw Refusal(.movementHasLeft, ["movement": id]) }
      if reason == .replanned, row.isPinned {
        throw Refusal(.movementIsPinned, ["movement": id])
      }
      return [.movementCancelled(.init(movement: id, reason: reason))]
    default: return []
    }
  }

  /// The movement, while it has not yet reached `status`.
  func requireBefore(_ status: Movement.Status, _ id: MovementID) throws(Refusal) -> Movement {
    let row = try require(movements[id], .noMovement, id)
    if row.status >= status {
      throw Refusal(
        row.status == .cancelled ? .movementIsCancelled : .movementHasLeft, ["movement": id])
    }
    return row
  }

  /// The amendment that a change asks for once the manifest is fixed.
  func amendment(
    _ id: MovementID, _ row: Movement, _ reason: AmendmentReason, _ household: HouseholdID?
  ) -> [Event] {
    guard row.manifestVersion > 0, row.status < .departed else { return [] }
    return [
      .manifestAmended(
        .init(
          movement: id, version: row.manifestVersion + 1, reason: reason, household: household))
    ]
  }

  private func plan(
    _ programme: ProgrammeID, _ corridor: CorridorID, _ day: CivilDate, _ context: Context
  ) throws(Refusal) -> [Event] {
    _ = try require(programmes[programme], .noProgramme, programme)
    let road = try require(corridors[corridor], .noCorridor, corridor)
    for (offset, stage) in road.stages.enumerated() {
      let date = day + offset
      if !road.opening.isOpen(on: date) && (offset == 0 || isClosed(road.opening, date)) {
        throw Refusal(.corridorClosed, ["corridor": road.code, "date": date])
      }
      for crossing in stage.crossings where sites[crossing]?.opening.isOpen(on: date) == false {
        throw Refusal(
          .crossingClosed, ["crossing": sites[crossing]?.code ?? "", "date": date])
      }
    }
    var sameDay = 0
    movements.forEach { _, other in
      if other.corridor == corridor && other.day == day && other.status != .cancelled {
        sameDay += 1
      }
    }
    if sameDay >= road.convoysPerDay {
      throw Refusal(
        .convoysPerDay, ["corridor": road.code, "limit": road.convoysPerDay, "date": day])
    }
    return [
      .movementPlanned(
        .init(
          movement: movements.next(node: context.node), programme: programme, corridor: corridor,
          day: day, legs: road.legs, turnaround: road.turnaround))
    ]
  }

  /// A corridor's weekdays say when convoys may leave; its closures bind every day under way.
  private func isClosed(_ opening: Opening, _ date: CivilDate) -> Bool {
    opening.closures.contains { $0.contains(date) } || opening.span?.contains(date) == false
  }

  private func requireFree(
    _ vehicle: VehicleID, for movement: Movement, _ id: MovementID
  ) throws(Refusal) -> Capacity {
    let row = try require(vehicles[vehicle], .noVehicle, vehicle)
    let road = try require(corridors[movement.corridor], .noCorridor, movement.corridor)
    if row.isWithdrawn { throw Refusal(.vehicleWithdrawn, ["vehicle": vehicle]) }
    if row.site != road.origin { throw Refusal(.vehicleElsewhere, ["vehicle": vehicle]) }
    guard road.costs.contains(where: { $0.type == row.type }) else {
      throw Refusal(.vehicleNotAdmitted, ["vehicle": vehicle, "corridor": road.code])
    }
    let busy = movements.first {
      $0.status != .cancelled && $0.absence.overlaps(movement.absence)
        && $0.vehicles.contains { $0.vehicle == vehicle }
    }
    if let busy { throw Refusal(.vehicleIsBusy, ["vehicle": vehicle, "movement": busy.id]) }
    try requireBack(vehicle, from: movement)
    return try require(vehicleTypes[row.type], .noVehicleType, row.type).capacity
  }

  private func assign(_ vehicle: VehicleID, to id: MovementID) throws(Refusal) -> [Event] {
    let row = try requireBefore(.departed, id)
    if row.vehicles.contains(where: { $0.vehicle == vehicle }) { return [] }
    let capacity = try requireFree(vehicle, for: row, id)
    let most = corridors[row.corridor]?.vehicles.upperBound ?? 0
    if row.vehicles.count >= most { throw Refusal(.tooManyVehicles, ["limit": most]) }
    return [.vehicleAssigned(.init(movement: id, vehicle: vehicle, capacity: capacity))]
  }

  private func swap(
    _ number: Int, for vehicle: VehicleID, on id: MovementID
  ) throws(Refusal) -> [Event] {
    let row = try requireBefore(.arrived, id)
    guard row.vehicles.indices.contains(number - 1) else {
      throw Refusal(.noVehicleNumber, ["number": number, "movement": id])
    }
    if row.vehicles[number - 1].vehicle == vehicle { return [] }
    let capacity = try requireFree(vehicle, for: row, id)
    let load = row.load(of: number)
    guard load.fits(in: capacity) else {
      throw Refusal(
        .swapTooSmall,
        [
          "number": number, "vehicle": vehicle,
          "people": load.seats + load.wheelchairs + load.stretchers,
        ])
    }
    return [
      .vehicleSwapped(.init(movement: id, number: number, vehicle: vehicle, capacity: capacity))
    ] + amendment(id, row, .vehicleSwap, nil)
  }

  private func assign(_ member: StaffID, to id: MovementID) throws(Refusal) -> [Event] {
    let row = try requireBefore(.arrived, id)
    _ = try require(staff[member], .noStaff, member)
    if row.staff.contains(member) { return [] }
    if row.flight != nil { throw Refusal(.escortNeedsReturn, ["member": member]) }
    let busy = movements.first {
      $0.status != .cancelled && $0.absence.overlaps(row.absence) && $0.staff.contains(member)
    }
    if let busy { throw Refusal(.staffIsBusy, ["member": member, "movement": busy.id]) }
    return [.staffAssigned(.init(movement: id, member: member))]
  }

  func unbook(
    _ household: HouseholdID, from id: MovementID, _ reason: UnbookingReason
  ) throws(Refusal) -> [Event] {
    let row = try requireBefore(.departed, id)
    guard let booking = row.booking(of: household) else { return [] }
    if booking.places.contains(where: { $0.stage == .boarded }) {
      throw Refusal(.householdIsAboard, ["household": household, "movement": id])
    }
    let group = linkedHouseholds(of: household, row.programme).filter {
      row.booking(of: $0) != nil
    }
    var events: [Event] = []
    for member in group {
      if row.booking(of: member)?.places.contains(where: { $0.stage == .boarded }) == true {
        throw Refusal(.linkedIsAboard, ["household": household, "other": member])
      }
      events.append(
        .householdUnbooked(.init(movement: id, household: member, reason: reason)))
    }
    return events
      + amendment(id, row, reason == .noShow ? .noShow : .withdrawal, household)
  }

  private func confirm(_ id: MovementID) throws(Refusal) -> [Event] {
    let row = try requireBefore(.departed, id)
    if row.status != .planned { return [] }
    if let flight = row.flight { return try confirmFlight(id, row, flight) }
    let road = try require(corridors[row.corridor], .noCorridor, row.corridor)
    guard road.vehicles.contains(row.vehicles.count) else {
      throw Refusal(
        .vehicleCount,
        [
          "movement": id, "vehicles": row.vehicles.count, "fewest": road.vehicles.lowerBound,
          "most": road.vehicles.upperBound,
        ])
    }
    if row.bookings.isEmpty { throw Refusal(.nobodyBooked, ["movement": id]) }
    let escorts = row.staff.count { staff[$0]?.role == .escort }
    guard escorts >= road.escortsPerConvoy else {
      throw Refusal(
        .escortsMissing, ["movement": id, "have": escorts, "need": road.escortsPerConvoy])
    }
    try requirePractice(row, id)
    return [.movementConfirmed(.init(movement: id))]
  }
}
