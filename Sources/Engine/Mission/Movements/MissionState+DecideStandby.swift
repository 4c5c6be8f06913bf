import Basics

/// Standby lists, and movements that no plan may change.
extension MissionState {
  func decideStandby(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .listStandby(let id, let households): return try list(households, standingByFor: id)
    case .callUp(let id, let household): return try callUp(household, to: id, context)
    case .pin(let id, let isPinned):
      let row = try requireBefore(.departed, id)
      if row.isPinned == isPinned { return [] }
      return [.movementPinned(.init(movement: id, isPinned: isPinned))]
    default: return []
    }
  }

  private func list(
    _ households: [HouseholdID], standingByFor id: MovementID
  ) throws(Refusal) -> [Event] {
    let row = try requireBefore(.departed, id)
    if row.standby == households { return [] }
    let percent = practice(of: row.programme, on: row.day).standbyPercent
    let most = (row.bookings.count * percent + 99) / 100
    if households.count > most {
      throw Refusal(
        .standbyFull, ["movement": id, "limit": most, "households": households.count])
    }
    if let twice = households.first(where: { one in households.count { $0 == one } > 1 }) {
      throw Refusal(.standbyTwice, ["household": twice, "movement": id])
    }
    for household in households where !row.standby.contains(household) {
      if row.booking(of: household) != nil {
        throw Refusal(.standbyTwice, ["household": household, "movement": id])
      }
      try requireMayTravel(household, on: row, id, with: [household])
    }
    return [.standbyListed(.init(movement: id, households: households))]
  }

  /// A family of the standby list gets places that have become free; places it had on a later
  /// movement become free in turn.
  private func callUp(
    _ household: HouseholdID, to id: MovementID, _ context: Context
  ) throws(Refusal) -> [Event] {
    let row = try requireBefore(.departed, id)
    guard row.standby.contains(household) else {
      throw Refusal(.notOnStandby, ["household": household, "movement": id])
    }
    var state = self
    var events: [Event] = []
    if let other = members(of: household).compactMap(\.person.movement).first {
      events += try decideMovement(.unbook(other, household, .moved), context)
    }
    for event in events { state.apply(event) }
    events += try state.book([BookingRequest(household)], on: id, context)
    let rest = row.standby.filter { $0 != household }
    return events + [.standbyListed(.init(movement: id, households: rest))]
  }
}

extension MissionState {
  mutating func apply(_ event: StandbyListed) {
    movements.update(event.movement) { $0.standby = event.households }
  }

  mutating func apply(_ event: MovementPinned) {
    movements.update(event.movement) { $0.isPinned = event.isPinned }
  }
}
