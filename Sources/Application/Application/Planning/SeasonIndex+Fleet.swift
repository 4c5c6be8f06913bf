import Basics
import Mission
import Planning

/// Vehicles and staff, and what of them is promised already.
extension SeasonIndex {
  private var vehicles: [(id: VehicleID, row: Vehicle, site: Int, type: Int)] {
    state.vehicles.ids.compactMap { id in
      guard let row = state.vehicles[id], !row.isWithdrawn, !withheld.contains(id),
        let site = sites[row.site],
        let type = types.firstIndex(of: row.type)
      else { return nil }
      return (id, row, site, type)
    }
  }

  /// Vehicles by site and type, less those kept back.
  var fleet: [[Int]] {
    var counts = Array(repeating: Array(repeating: 0, count: types.count), count: sites.count)
    for vehicle in vehicles { counts[vehicle.site][vehicle.type] += 1 }
    return counts.map { $0.map { $0 - $0 * practice.spareVehiclePercent / 100 } }
  }

  func count(_ roles: Set<Staff.Role>) -> [Int] {
    var counts = Array(repeating: 0, count: sites.count)
    state.staff.forEach { _, member in
      if roles.contains(member.role), let site = sites[member.site] { counts[site] += 1 }
    }
    return counts
  }

  /// The mission's practice in the planner's numbers.
  var convoyPractice: ConvoyPractice {
    var rules = ConvoyPractice()
    rules.standbyPercent = practice.standbyPercent
    rules.baggageApart = practice.baggage == .sameConvoy
    rules.leaderAbove = practice.leaderAbove
    rules.leaders = count([.convoyLeader])
    if let from = practice.recoveryFrom {
      rules.recovery = .init(
        from: from, types: practice.recoveryTypes.compactMap { types.firstIndex(of: $0) })
    }
    rules.personsPerMedic = practice.personsPerMedic
    rules.medics = count([.nurse, .doctor])
    rules.worstWait = practice.worstWait?.value
    rules.typesPerConvoy = practice.typesPerConvoy
    if !practice.paces.isEmpty {
      rules.paces = types.map { type in
        practice.paces.first { $0.type == type }?.percent ?? 100
      }
    }
    for vehicle in vehicles {
      guard let by = state.vehicleReturns[vehicle.id], by < span.last else { continue }
      rules.returns.append(
        .init(
          site: vehicle.site, type: vehicle.type, count: 1, day: max(0, by + 1 - span.first)))
    }
    return rules
  }

  /// Movements of the season as convoys that stay, but for those that may be planned again.
  func fixed(
    without open: Set<MovementID>, _ corridors: [CorridorID]
  ) -> [FixedConvoy] {
    state.movements.ids.compactMap { id in
      guard let row = state.movements[id], row.status != .cancelled, !open.contains(id),
        row.absence.overlaps(span) || row.journey.overlaps(span),
        let corridor = corridors.firstIndex(of: row.corridor)
      else { return nil }
      return FixedConvoy(
        corridor: corridor, day: row.day - span.first,
        vehicles: row.vehicles.compactMap { vehicle in
          state.vehicles[vehicle.vehicle].flatMap { types.firstIndex(of: $0.type) }
        }, persons: row.booked.value,
        escorted: row.bookings.flatMap(\.places).count {
          state.people[$0.person]?.requirements.contains(.medicalEscort) == true
        })
    }
  }
}
