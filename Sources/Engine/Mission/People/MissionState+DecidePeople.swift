import Basics

extension MissionState {
  func decidePeople(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .registerHousehold(let new): return try register(new, context)
    case .correctHousehold(let id, let site, let destination, let baggage):
      return try correct(id, site, destination, baggage)
    case .registerMember(let household, let new, let on):
      try requireUnbooked(household)
      return [try member(new, of: household, on, context)]
    case .registerBirth(let household, let new, let on):
      return try birth(of: new, in: household, on, context)
    case .correctPerson(let id, let relation, let sex, let birthYear, let details):
      return try correct(id, relation, sex, birthYear, details)
    case .setRequirements(let id, let requirements): return try set(requirements, for: id)
    case .recordDeath(let id, let on):
      let person = try require(people[id], .noPerson, id)
      try requireOwnRecord(id, person)
      return person.isAlive ? try death(of: id, person, on) : []
    case .erase(let id): return try erase(id)
    case .split(let id, let people, let head, let on):
      return try split(id, people, head, on, context)
    case .join(let from, let into, let on): return try join(from, into, on)
    case .changeHead(let household, let head):
      let row = try require(households[household], .noHousehold, household)
      guard row.members.contains(head) else {
        throw Refusal(.notAMember, ["person": head, "household": household])
      }
      return row.head == head ? [] : [.headChanged(.init(household: household, head: head))]
    default: return []
    }
  }

  /// Every record of the person goes, whichever of them was named.
  private func erase(_ id: PersonID) throws(Refusal) -> [Event] {
    _ = try require(people[id], .noPerson, id)
    let records = records(of: id)
    for record in records {
      if let movement = people[record]?.movement {
        throw Refusal(.eraseWhileTravelling, ["person": record, "movement": movement])
      }
    }
    return records.filter { people[$0]?.isErased == false }
      .map { .personErased(.init(person: $0)) }
  }

  private func register(_ new: NewHousehold, _ context: Context) throws(Refusal) -> [Event] {
    _ = try require(sites[new.site], .noSite, new.site)
    _ = try require(sites[new.destination], .noSite, new.destination)
    if new.people.isEmpty || new.people.first?.relation != .head {
      throw Refusal(.headMissing, ["reference": new.reference])
    }
    if new.people.count > Limits.householdMembers {
      throw Refusal(.householdTooLarge, ["limit": Limits.householdMembers])
    }
    if let known = householdByReference[new.reference], !new.reference.isEmpty {
      throw Refusal(.referenceTaken, ["reference": new.reference, "household": known])
    }
    let id = households.next(node: context.node)
    var events: [Event] = [
      .householdRegistered(
        .init(
          household: id, family: id, site: new.site, destination: new.destination,
          reference: new.reference, baggage: new.baggage, on: new.on))
    ]
    for (offset, person) in new.people.enumerated() {
      events.append(registered(person, in: id, new.on, context, offset: offset))
    }
    if let programme = new.programme {
      _ = try require(programmes[programme], .noProgramme, programme)
      events.append(
        .caseOpened(
          .init(
            id: cases.next(node: context.node), household: id, programme: programme,
            principal: people.next(node: context.node), on: new.on)))
    }
    return events
  }

  private func registered(
    _ new: NewPerson, in household: HouseholdID, _ on: CivilDate, _ context: Context,
    offset: Int = 0
  ) -> Event {
    .personRegistered(
      .init(
        person: people.next(node: context.node, offset: offset), household: household,
        relation: new.relation, sex: new.sex, birthYear: new.details.birth.map { Int($0.year) },
        requirements: new.requirements, on: on, details: new.details))
  }

  private func member(
    _ new: NewPerson, of household: HouseholdID, _ on: CivilDate, _ context: Context
  ) throws(Refusal) -> Event {
    let row = try require(households[household], .noHousehold, household)
    if row.members.count >= Limits.householdMembers {
      throw Refusal(.householdTooLarge, ["limit": Limits.householdMembers])
    }
    if new.relation == .head && row.head != nil {
      throw Refusal(.headThere, ["household": household])
    }
    return registered(new, in: household, on, context)
  }

  /// A birth is never refused for want of a place: the newborn is booked where there is room, and
  /// otherwise the movement cannot leave until somebody has made room.
  private func birth(
    of new: NewPerson, in household: HouseholdID, _ on: CivilDate, _ context: Context
  ) throws(Refusal) -> [Event] {
    let registration = try member(new, of: household, on, context)
    guard let movement = movementID(of: household), let row = movements[movement],
      row.status < .departed, var booking = row.booking(of: household)
    else { return [registration] }
    var seating = Seating(row)
    let person = people.next(node: context.node)
    let preferred = booking.places.first?.vehicle
    guard let place = seating.place(person, new.requirements.place, preferring: preferred),
      sharedLimit(brokenBy: 1, on: row) == nil
    else { return [registration] }
    booking.places.append(place)
    return [registration, .householdBooked(.init(movement: movement, booking: booking))]
      + amendment(movement, row, .newborn, household)
  }

  private func correct(
    _ id: HouseholdID, _ site: SiteID, _ destination: SiteID, _ baggage: Kilograms
  ) throws(Refusal) -> [Event] {
    let row = try require(households[id], .noHousehold, id)
    _ = try require(sites[site], .noSite, site)
    _ = try require(sites[destination], .noSite, destination)
    if row.site == site && row.destination == destination && row.baggage == baggage { return [] }
    try requireUnbooked(id)
    return [
      .householdCorrected(
        .init(household: id, site: site, destination: destination, baggage: baggage))
    ]
  }

  private func correct(
    _ id: PersonID, _ relation: Relation, _ sex: Sex, _ birthYear: Int?, _ details: PersonalDetails
  ) throws(Refusal) -> [Event] {
    let person = try require(people[id], .noPerson, id)
    try requireOwnRecord(id, person)
    if person.isErased { throw Refusal(.personIsErased, ["person": id]) }
    let year = details.birth.map { Int($0.year) } ?? birthYear
    // The head changes by `changeHead`, which knows the former one.
    let relation = person.relation == .head || relation == .head ? person.relation : relation
    if person.relation == relation && person.sex == sex && person.birthYear == year
      && person.details == details
    {
      return []
    }
    return [
      .personCorrected(
        .init(person: id, relation: relation, sex: sex, birthYear: year, details: details))
    ]
  }

  private func set(_ requirements: Requirements, for id: PersonID) throws(Refusal) -> [Event] {
    let person = try require(people[id], .noPerson, id)
    try requireOwnRecord(id, person)
    if person.requirements == requirements { return [] }
    // Another kind of place is another booking: the seat that was promised is not the one needed.
    if person.requirements.place != requirements.place { try requireUnbooked(person.household) }
    return [.requirementsChanged(.init(person: id, requirements: requirements))]
  }

  private func death(of id: PersonID, _ person: Person, _ on: CivilDate) throws(Refusal) -> [Event]
  {
    var events: [Event] = [.personDied(.init(person: id, on: on))]
    let survivors = members(of: person.household).filter { $0.id != id }
    if households[person.household]?.head == id, let heir = heir(among: survivors, on) {
      events.append(.headChanged(.init(household: person.household, head: heir)))
    }
    if let movement = person.movement, let row = movements[movement] {
      events += amendment(movement, row, .death, person.household)
    }
    return events
  }

  /// Who heads the household after its head: the spouse, else the oldest.
  func heir(among survivors: [(id: PersonID, person: Person)], _ on: CivilDate) -> PersonID? {
    if let spouse = survivors.first(where: { $0.person.relation == .spouse }) { return spouse.id }
    return survivors.max {
      ($0.person.age(on: on) ?? 0, $1.id.raw) < ($1.person.age(on: on) ?? 0, $0.id.raw)
    }?.id
  }
}
