public import Basics
public import Mission

/// Where everybody stands on a day: which measures count them.
public struct Standings: Sendable {
  private struct Journey {
    let movement: Movement
    let stage: Booking.Place.Stage
    var hasLeft: Bool {
      movement.status >= .departed && movement.status != .cancelled && stage != .booked
    }
  }

  /// The last movement of everybody who has one.
  private var journeys: [PersonID: Journey] = [:]
  private var ready: Set<HouseholdID> = []

  /// - Parameter date: the day readiness is asked for.
  public init(_ state: MissionState, on date: CivilDate) {
    state.movements.forEach { _, movement in
      guard movement.status != .cancelled else { return }
      for place in movement.bookings.flatMap(\.places) {
        journeys[place.person] = Journey(movement: movement, stage: place.stage)
      }
    }
    state.cases.forEach { id, row in
      if row.isOpen, state.readiness(of: id, on: date).allows(date) { ready.insert(row.household) }
    }
  }

  /// The measures that count a person: none when they died before they travelled, and none for a
  /// record that another speaks for.
  public func measures(of id: PersonID, _ person: Person) -> Set<Figures.Measure> {
    if person.isDuplicate { return [] }
    let journey = journeys[id]
    guard let journey, journey.hasLeft else {
      if !person.isAlive { return [] }
      var measures: Set<Figures.Measure> = [.registered]
      if ready.contains(person.household) { measures.insert(.ready) }
      if journey != nil { measures.insert(.planned) }
      return measures
    }
    var measures: Set<Figures.Measure> = [.registered, .boarded]
    if journey.stage == .arrived || journey.stage == .handedOver { measures.insert(.arrived) }
    if journey.stage == .handedOver { measures.insert(.handedOver) }
    return measures
  }

  /// The day of a person's last movement.
  func day(of id: PersonID) -> CivilDate? { journeys[id]?.movement.day }
}
