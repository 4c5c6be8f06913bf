import Basics

extension MissionState {
  func decideAssistance(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .give(let household, let programme, let entitlement, let on):
      return try give(household, programme, entitlement, on, context)
    case .reverse(let id, let on):
      let grant = try require(grants[id], .noGrant, id)
      return grant.reversedOn == nil ? [.assistanceReversed(.init(grant: id, on: on))] : []
    default: return []
    }
  }

  private func give(
    _ household: HouseholdID, _ programme: ProgrammeID, _ code: String, _ on: CivilDate,
    _ context: Context
  ) throws(Refusal) -> [Event] {
    let home = try require(households[household], .noHousehold, household)
    let rules = try require(self.programme(programme, on: on), .noProgramme, programme)
    guard let entitlement = rules.entitlements.first(where: { $0.code == code }) else {
      throw Refusal(.noEntitlement, ["entitlement": code])
    }
    let entitled = try entitled(home, household, to: entitlement, programme, on)
    let families = families(of: home)
    let given = grants(of: families, programme, code)
    let served = Set(given.flatMap(\.people).map(survivor))
    let people = entitled.filter { !served.contains($0) }
    if people.isEmpty {
      throw Refusal(.alreadyGiven, ["entitlement": code, "household": household])
    }
    let amount = entitlement.amount(
      people: people.count, earlierParts: given.count,
      isWholeFamily: { isWhole(people, of: families) })
    if amount == 0 { throw Refusal(.alreadyGiven, ["entitlement": code, "household": household]) }
    return [
      .assistanceGiven(
        .init(
          grant: grants.next(node: context.node), programme: programme, entitlement: code,
          household: household, family: home.family, people: people, amount: amount, on: on))
    ]
  }

  /// Those of a household for whom something may be given on a day: before the journey what is for
  /// the way, everything else to those who have arrived, once it is due.
  private func entitled(
    _ home: Household, _ household: HouseholdID, to entitlement: Entitlement,
    _ programme: ProgrammeID, _ on: CivilDate
  ) throws(Refusal) -> [PersonID] {
    let arrived = home.members.compactMap { id in
      arrival(of: id, under: programme).map { (id, $0) }
    }
    if entitlement.isForJourney {
      guard openCase(of: household, programme) != nil else {
        throw Refusal(.noOpenCase, ["household": household])
      }
      let left = Set(arrived.map(\.0))
      guard left.count < home.members.count else {
        throw Refusal(
          .givenBeforeJourney, ["entitlement": entitlement.code, "household": household])
      }
      return home.members.filter { !left.contains($0) }
    }
    guard let first = arrived.map(\.1).min() else {
      throw Refusal(.notArrivedYet, ["household": household])
    }
    let due = first + entitlement.dueAfter.value
    if on < due { throw Refusal(.notDueYet, ["entitlement": entitlement.code, "due": due]) }
    return arrived.map(\.0)
  }

  /// The day a person arrived under a programme, however many movements ago.
  func arrival(of person: PersonID, under programme: ProgrammeID) -> CivilDate? {
    var first: CivilDate?
    movements.forEach { _, movement in
      guard movement.programme == programme, let at = movement.arrivedAt,
        let stage = movement.place(of: person)?.place.stage,
        stage == .arrived || stage == .handedOver
      else { return }
      first = min(first ?? .endOfTime, date(at: at))
    }
    return first
  }

  /// The family of a household, and those whose people turned out to be people of it: what was
  /// given to somebody under another record is not given again.
  private func families(of home: Household) -> Set<HouseholdID> {
    var families: Set = [home.family]
    for record in home.members.flatMap(records(mergedInto:)) {
      if let former = people[record]?.household, let family = households[former]?.family {
        families.insert(family)
      }
    }
    return families
  }

  /// Whether these are all the people of the families, and more than one.
  private func isWhole(_ people: [PersonID], of families: Set<HouseholdID>) -> Bool {
    var all = 0
    households.forEach { _, row in all += families.contains(row.family) ? row.members.count : 0 }
    return all > 1 && people.count == all
  }

  /// What families have been given under an entitlement and not given back, in all their parts.
  private func grants(
    of families: Set<HouseholdID>, _ programme: ProgrammeID, _ code: String
  ) -> [Grant] {
    var found: [Grant] = []
    grants.forEach { _, grant in
      if families.contains(grant.family) && grant.programme == programme
        && grant.entitlement == code
        && grant.reversedOn == nil
      {
        found.append(grant)
      }
    }
    return found
  }
}

extension Entitlement {
  /// What one part of a family is given, when `earlierParts` of it were served before.
  func amount(people: Int, earlierParts: Int, isWholeFamily: () -> Bool) -> Int {
    switch unit {
    case .person: amount * people
    case .family: earlierParts == 0 ? amount : 0
    case .familyInHalves:
      earlierParts == 0 && isWholeFamily() ? amount : earlierParts < 2 ? amount / 2 : 0
    }
  }
}
