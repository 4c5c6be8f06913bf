import Basics

/// What a movement's programme asks of it beside seats and roads.
extension MissionState {
  /// The places that may be booked: some of each vehicle's seats stay free until the movement is
  /// confirmed.
  func seating(on row: Movement) -> Seating {
    let practice = practice(of: row.programme, on: row.day)
    return Seating(
      row, reservePercent: row.manifestVersion == 0 ? practice.reserveSeatPercent : 0,
      isBaggageWithOwners: practice.baggage == .withOwners)
  }

  /// People booked on a movement who travel with a medical escort.
  func escorted(on row: Movement) -> Int {
    row.bookings.flatMap(\.places).count {
      people[$0.person]?.requirements.contains(.medicalEscort) == true
    }
  }

  func escorted(_ household: HouseholdID) -> Int {
    members(of: household).count { $0.person.requirements.contains(.medicalEscort) }
  }

  /// Throws unless leader, recovery vehicle and medical escorts are there.
  func requirePractice(_ row: Movement, _ id: MovementID) throws(Refusal) {
    let practice = practice(of: row.programme, on: row.day)
    if let above = practice.leaderAbove, row.vehicles.count > above,
      !row.staff.contains(where: { staff[$0]?.role == .convoyLeader })
    {
      throw Refusal(.leaderMissing, ["movement": id, "vehicles": row.vehicles.count])
    }
    try requireRecovery(row, id, practice)
    try requireFewTypes(row, id, practice)
    try requireMedics(for: escorted(on: row), on: row, id)
  }

  private func requireRecovery(
    _ row: Movement, _ id: MovementID, _ practice: Practice
  ) throws(Refusal) {
    guard let from = practice.recoveryFrom, row.vehicles.count >= from else { return }
    let isThere = row.vehicles.indices.contains { index in
      guard let type = vehicles[row.vehicles[index].vehicle]?.type else { return false }
      return practice.recoveryTypes.contains(type) && row.load(of: index + 1) == .none
    }
    if !isThere {
      throw Refusal(.recoveryMissing, ["movement": id, "vehicles": row.vehicles.count])
    }
  }

  private func requireFewTypes(
    _ row: Movement, _ id: MovementID, _ practice: Practice
  ) throws(Refusal) {
    guard let most = practice.typesPerConvoy else { return }
    let types = Set(
      row.vehicles.indices.compactMap { index -> VehicleTypeID? in
        guard let type = vehicles[row.vehicles[index].vehicle]?.type else { return nil }
        let mayRecover = practice.recoveryTypes.contains(type) && row.load(of: index + 1) == .none
        return mayRecover ? nil : type
      })
    if types.count > most {
      throw Refusal(.typesMixed, ["movement": id, "types": types.count, "most": most])
    }
  }

  func requireMedics(
    for escorted: Int, on row: Movement, _ id: MovementID
  ) throws(Refusal) {
    let needed = practice(of: row.programme, on: row.day).medics(for: escorted)
    let there = row.staff.count { staff[$0]?.role == .nurse || staff[$0]?.role == .doctor }
    if there < needed {
      throw Refusal(
        .medicsMissing, ["movement": id, "people": escorted, "need": needed, "have": there])
    }
  }
}
