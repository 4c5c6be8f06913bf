import Basics

/// Who must not travel now, and who must not travel alone.
extension MissionState {
  func decideCare(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .setUnfitDays(let id, let days): return try setUnfit(id, days)
    case .expectBirth(let id, let programme, let due):
      return try expectBirth(id, programme, due, context)
    case .setCare(let id, let isSeparated, let adult):
      let person = try require(people[id], .noPerson, id)
      try requireOwnRecord(id, person)
      if let adult {
        let other = try require(people[adult], .noPerson, adult)
        guard adult != id, other.isAlive, other.isAdult(on: context.today) else {
          throw Refusal(.notAnAdult, ["person": adult])
        }
      }
      if person.isSeparated == isSeparated && person.inCareOf == adult { return [] }
      return [.careSet(.init(person: id, isSeparated: isSeparated, adult: adult))]
    default: return []
    }
  }

  /// A person who turns out to be unfit on the days of a booked journey takes the whole case off
  /// it, for a family is never split; once somebody is aboard, the departure is refused instead.
  private func setUnfit(_ id: PersonID, _ days: DateSpan?) throws(Refusal) -> [Event] {
    let person = try require(people[id], .noPerson, id)
    try requireOwnRecord(id, person)
    if person.unfitDays == days { return [] }
    var events: [Event] = [.unfitDaysSet(.init(person: id, days: days))]
    if let days, let movement = person.movement, let row = movements[movement],
      row.journey.overlaps(days)
    {
      events += pull(person.household, from: movement)
    }
    return events
  }

  /// The due date itself is not kept: only the days on which nobody should fly.
  ///
  /// Weeks are counted from 280 days before the due date, as obstetricians do (Naegele).
  private func expectBirth(
    _ id: PersonID, _ programme: ProgrammeID, _ due: CivilDate?, _ context: Context
  ) throws(Refusal) -> [Event] {
    _ = try require(programmes[programme], .noProgramme, programme)
    guard let due else { return try setUnfit(id, nil) }
    let rules = self.programme(programme, on: context.today)
    guard let week = rules?.rules.care.lastFlyingWeek, let rest = rules?.rules.care.restAfterBirth
    else {
      throw Refusal(
        .settingMissing,
        ["setting": "last-flying-week, rest-after-birth", "programme": rules?.code ?? ""])
    }
    let from = due - 280 + (week + 1) * 7
    return try setUnfit(id, DateSpan(min(from, due), due + rest.value))
  }

  /// Takes a household and all that travel with it off a movement that has not left, when nobody
  /// of them is aboard.
  func pull(_ household: HouseholdID, from movement: MovementID) -> [Event] {
    (try? unbook(household, from: movement, .notReady)) ?? []
  }
}
