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

/// The first of `people` who may not travel at that moment, or has not said they want to: by what
/// is written down of them, not by the readiness that decisions are taken on.
private func unready(
  _ people: [PersonID], on movement: MovementID, _ at: Instant, _ state: MissionState
) -> PersonID? {
  guard let programme = state.movements[movement]?.programme else { return people.first }
  let today = state.date(at: at)
  return people.first { person in
    guard let row = state.people[person],
      let open = state.openCase(of: row.household, programme).flatMap({ state.cases[$0] })
    else { return true }
    let isOnward = programme == SmallMission.onward
    let own = isOnward ? ["exam", "certificate", "permit", "exit", "fitness"] : ["medical"]
    let clearances =
      own.map { step in row.clearances.last { $0.step == step && $0.programme == programme } }
      + [open.clearances.last { $0.step == (isOnward ? "interview" : "arms") }]
    let areValid = clearances.allSatisfy { $0?.outcome == .granted && $0!.span.contains(today) }
    return !areValid || open.holds.contains { $0.span.contains(today) }
      || (!isOnward && row.consent?.programme != programme)
  }
}

/// What no sequence of commands may do to the accounts.
func brokenTrust(_ state: MissionState, at now: Instant) -> String? {
  var broken: String?
  var logins: Set<String> = []
  var (everAdministrator, administrators) = (false, 0)
  state.accounts.forEach { id, account in
    if id == .console { broken = broken ?? "somebody signs in as the console" }
    if account.roles.contains(.administrator) {
      everAdministrator = true
      if account.isOpen { administrators += 1 }
      if !account.roles.isDisjoint(with: Roles([.auditor, .dataProtection])) {
        broken = broken ?? "\(id) gives out access and reviews it"
      }
    }
    if account.roles.all.isEmpty { broken = broken ?? "\(id) has no role" }
    if account.isOpen, let login = account.details?.login, !logins.insert(login).inserted {
      broken = broken ?? "two accounts sign in as \(login)"
    }
    if !account.isOpen, account.details?.password != nil || account.hasSecondFactor {
      broken = broken ?? "\(id) is closed and could sign in"
    }
    let furthest = now.milliseconds + AccessLimits.longestWait
    if let until = account.lockedUntil, until.milliseconds > furthest {
      broken = broken ?? "\(id) is locked for longer than a quarter of an hour"
    }
    if account.spentCodes.count != Set(account.spentCodes).count {
      broken = broken ?? "a recovery code of \(id) was spent twice"
    }
  }
  if everAdministrator && administrators == 0 { return "the last administrator is gone" }
  if state.brokenGlass.contains(where: { $0.reviewedBy == $0.account }) {
    return "somebody reviewed their own emergency"
  }
  return broken
}
