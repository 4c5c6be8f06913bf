import Basics
import Mission

/// What no sequence of commands may ever break; answers with the first promise that is broken.
func brokenPromise(_ state: MissionState) -> String? {
  var broken: String?
  var activeMovementOf: [PersonID: MovementID] = [:]
  var nights: [String: Int] = [:]
  var crossings: [String: Int] = [:]
  state.movements.forEach { id, movement in
    guard movement.status != .cancelled else { return }
    broken = broken ?? overCapacity(id, movement) ?? repeatedPlace(id, movement)
    for booking in movement.bookings {
      for place in booking.places where movement.status.isActive && place.stage != .disembarked {
        if activeMovementOf.updateValue(id, forKey: place.person) != nil {
          broken = broken ?? "\(place.person) is on two movements"
        }
      }
    }
    for (offset, stage) in movement.stages.enumerated() {
      let date = movement.day + offset
      if let night = stage.nightAt {
        nights["\(night) \(date)", default: 0] += movement.booked.value
      }
      for post in stage.crossings {
        crossings["\(post) \(date)", default: 0] += movement.booked.value
      }
    }
  }
  if nights.values.contains(where: { $0 > 13 }) { return "more people than beds" }
  if crossings.values.contains(where: { $0 > 11 }) { return "more people than may cross" }
  state.people.forEach { id, person in
    let isMember = state.households[person.household]?.members.contains(id) == true
    if isMember != person.isAlive { broken = broken ?? "\(id) and its household disagree" }
    if state.people[state.survivor(of: id)]?.isDuplicate != false
      || !state.records(of: id).contains(id)
    {
      broken = broken ?? "nobody speaks for \(id)"
    }
    if person.movement != activeMovementOf[id] {
      broken = broken ?? "\(id) and its booking disagree"
    }
  }
  state.households.forEach { id, household in
    let movements = Set(household.members.compactMap { state.people[$0]?.movement })
    if movements.count > 1 { broken = broken ?? "\(id) is split across movements" }
  }
  return broken
}

private func overCapacity(_ id: MovementID, _ movement: Movement) -> String? {
  for number in movement.vehicles.indices.map({ $0 + 1 })
  where !movement.load(of: number).fits(in: movement.vehicles[number - 1].capacity) {
    return "vehicle \(number) of \(id) is over capacity"
  }
  return nil
}

private func repeatedPlace(_ id: MovementID, _ movement: Movement) -> String? {
  var seen: Set<String> = []
  for place in movement.bookings.flatMap(\.places) {
    if !seen.insert("\(place.vehicle) \(place.kind) \(place.number)").inserted {
      return "a place of \(id) is given twice"
    }
  }
  return nil
}

/// Readiness is checked when it matters: the clearances and the consent of everybody who boards,
/// and of everybody aboard who leaves, hold on that day.
func unreadyTraveller(_ command: Command, before state: MissionState) -> String? {
  switch command {
  case .board(let id, let people, let at):
    return unready(people, on: id, at, state).map { "\($0) boarded without being ready" }
  case .depart(let id, let at):
    let aboard = state.movements[id]?.bookings.flatMap(\.places).filter { $0.stage == .boarded }
    return unready(aboard?.map(\.person) ?? [], on: id, at, state)
      .map { "\($0) left without being ready" }
  default: return nil
  }
}

/// The first of `people` who may not travel at that moment, or has not said they want to.
private func unready(
  _ people: [PersonID], on movement: MovementID, _ at: Instant, _ state: MissionState
) -> PersonID? {
  guard let programme = state.movements[movement]?.programme else { return people.first }
  let today = state.date(at: at)
  return people.first { person in
    guard let household = state.people[person]?.household,
      let open = state.openCase(of: household, programme)
    else { return true }
    return !state.readiness(of: open, on: today).allows(today)
      || state.people[person]?.consent?.programme != programme
  }
}
