public import Basics
public import Mission

extension MissionState {
  /// What moves a household to another vehicle or movement: it and those bound to it give up their
  /// places and get new ones, in one step.
  ///
  /// - Parameters:
  ///   - vehicle: the vehicle's number over there; nil: where there is room. Families bound to it
  ///     keep their vehicle on the same movement.
  /// - Returns: commands to be dispatched together; none when the household has no place here or
  ///   rides in that vehicle already.
  public func moving(
    _ household: HouseholdID, of movement: MovementID, to target: MovementID, vehicle: Int?
  ) -> [Command] {
    guard let row = movements[movement], let booking = row.booking(of: household) else { return [] }
    let stays = movement == target
    if stays, vehicle == nil || booking.places.allSatisfy({ $0.vehicle == vehicle }) { return [] }
    let group = linkedHouseholds(of: household, row.programme).compactMap { row.booking(of: $0) }
    let requests = group.map { other in
      BookingRequest(
        other.household,
        vehicle: other.household == household
          ? vehicle : stays ? Self.onlyVehicle(of: other) : nil)
    }
    return [.unbook(movement, household, .moved), .book(target, requests)]
  }

  /// nil for a household over several vehicles: it finds its places anew.
  private static func onlyVehicle(of booking: Booking) -> Int? {
    let vehicles = Set(booking.places.map(\.vehicle))
    return vehicles.count == 1 ? vehicles.first : nil
  }

  /// Movements a household of this one could change to: of the same programme and road, not yet
  /// left, the first to leave first.
  public func movementsBeside(_ movement: MovementID) -> [MovementID] {
    guard let row = movements[movement] else { return [] }
    var found: [(id: MovementID, row: Movement)] = []
    movements.forEach { id, other in
      if id != movement, other.programme == row.programme, other.corridor == row.corridor,
        other.status < .departed
      {
        found.append((id, other))
      }
    }
    return found.sorted { ($0.row.day, $0.id) < ($1.row.day, $1.id) }.map(\.id)
  }

  /// Vehicles that could still go with a movement: based at its origin, of a kind its road admits,
  /// and away on no other journey in its days.
  public func vehiclesFree(for movement: MovementID) -> [VehicleID] {
    guard let row = movements[movement], let road = corridors[row.corridor] else { return [] }
    var busy: Set<VehicleID> = []
    movements.forEach { _, other in
      if other.status != .cancelled, other.absence.overlaps(row.absence) {
        busy.formUnion(other.vehicles.map(\.vehicle))
      }
    }
    return vehicles.ids.filter { id in
      guard let vehicle = vehicles[id], !vehicle.isWithdrawn, !busy.contains(id) else {
        return false
      }
      return vehicle.site == road.origin && road.costs.contains { $0.type == vehicle.type }
    }
  }

  /// Staff who could still go with a movement: on no other journey in its days, and nobody of the
  /// receiving side, those of its origin first.
  public func staffFree(for movement: MovementID) -> [StaffID] {
    guard let row = movements[movement], let origin = row.legs.first?.from else { return [] }
    var busy: Set<StaffID> = []
    movements.forEach { _, other in
      if other.status != .cancelled, other.absence.overlaps(row.absence) {
        busy.formUnion(other.staff)
      }
    }
    let free = staff.ids.filter { !busy.contains($0) && staff[$0]?.role != .partner }
    return free.filter { staff[$0]?.site == origin } + free.filter { staff[$0]?.site != origin }
  }
}
