public import Basics
public import Mission

/// What everybody's readiness says of the next days.
///
/// It is made of the whole caseload: whoever shows it often keeps it until `changes.ofReadiness`,
/// `changes.ofBookings` or the day differ.
public struct Outlook: Sendable {
  /// How far it looks ahead, today included.
  public static let days: Days = 14

  /// People with a place on a movement still to leave who may not travel on its day; movements
  /// without any are left out.
  public let notReady: [MovementID: Persons]
  /// Families who may travel and will not be able to within `days`, the soonest first.
  public let lapses: [Lapse]

  public init(_ state: MissionState, on today: CivilDate) {
    var notReady: [MovementID: Persons] = [:]
    state.movements.forEach { id, row in
      guard row.status < .departed else { return }
      let count = row.bookings.reduce(0) { count, booking in
        state.mayTravel(booking.household, on: row) ? count : count + booking.places.count
      }
      if count > 0 { notReady[id] = Persons(count) }
    }
    self.notReady = notReady
    let horizon = today + Self.days.value
    lapses = state.soonestToExpire(on: today).prefix { $0.last < horizon }.compactMap { open in
      state.cases[open.id].map { Lapse(household: $0.household, last: open.last) }
    }
  }
}

/// The last day on which a family may travel, unless something is renewed.
public struct Lapse: Equatable, Sendable {
  public let household: HouseholdID
  public let last: CivilDate
}

extension MissionState {
  /// Whether a family's case lets it leave on a movement's day.
  public func mayTravel(_ household: HouseholdID, on row: Movement) -> Bool {
    openCase(of: household, row.programme).map { readiness(of: $0, on: row.day).allows(row.day) }
      ?? false
  }
}
