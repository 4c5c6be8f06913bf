import Basics

extension MissionState {
  /// The movement a household is bound to, if any of its members is.
  func movementID(of household: HouseholdID) -> MovementID? {
    members(of: household).compactMap(\.person.movement).first
  }

  func requireUnbooked(_ household: HouseholdID) throws(Refusal) {
    if let movement = movementID(of: household) {
      throw Refusal(.householdIsBooked, ["household": household, "movement": movement])
    }
  }

  func split(
    _ id: HouseholdID, _ leaving: [PersonID], _ head: PersonID, _ on: CivilDate,
    _ context: Context
  ) throws(Refusal) -> [Event] {
    let row = try require(households[id], .noHousehold, id)
    for person in leaving where !row.members.contains(person) {
      throw Refusal(.notAMember, ["person": person, "household": id])
    }
    let leaving = row.members.filter(leaving.contains)
    guard !leaving.isEmpty, leaving.count < row.members.count, leaving.contains(head) else {
      throw Refusal(.splitEmpty, ["household": id])
    }
    try requireUnbooked(id)
    let new = households.next(node: context.node)
    var events: [Event] = [
      .householdRegistered(
        .init(
          household: new, family: row.family, site: row.site, destination: row.destination,
          reference: "", baggage: Kilograms(row.baggage.value * leaving.count / row.members.count),
          on: on)),
      .householdCorrected(
        .init(
          household: id, site: row.site, destination: row.destination,
          baggage: row.baggage
            - Kilograms(row.baggage.value * leaving.count / row.members.count))),
      .membersMoved(.init(from: id, to: new, people: leaving, on: on)),
      .headChanged(.init(household: new, head: head)),
    ]
    if let old = row.head, leaving.contains(old) {
      let next = row.members.first { !leaving.contains($0) }
      if let next { events.append(.headChanged(.init(household: id, head: next))) }
    }
    return events + casesAfterSplit(row, new, head, on, context)
  }

  /// The part that leaves applies under the same programmes, with the same family clearances.
  private func casesAfterSplit(
    _ row: Household, _ new: HouseholdID, _ head: PersonID, _ on: CivilDate, _ context: Context
  ) -> [Event] {
    copies(
      of: row.cases.compactMap { cases[$0] }.filter(\.isOpen), for: new, head, on, context)
  }

  /// New cases of a household under the programmes of others, with their family clearances and
  /// holds.
  func copies(
    of former: [Case], for household: HouseholdID, _ principal: PersonID, _ on: CivilDate,
    _ context: Context
  ) -> [Event] {
    var events: [Event] = []
    for (offset, former) in former.enumerated() {
      let id = cases.next(node: context.node, offset: offset)
      events.append(
        .caseOpened(
          .init(
            id: id, household: household, programme: former.programme, principal: principal,
            on: on)))
      events += former.clearances.map {
        .clearanceRecorded(.init(id: id, person: nil, clearance: $0))
      }
      events += former.holds.map { .holdPlaced(.init(id: id, hold: $0)) }
      if !former.streams.isEmpty {
        events.append(.caseCategorised(.init(id: id, streams: former.streams)))
      }
    }
    return events
  }

  func join(
    _ from: HouseholdID, _ into: HouseholdID, _ on: CivilDate
  ) throws(Refusal) -> [Event] {
    let leaving = try require(households[from], .noHousehold, from)
    let host = try require(households[into], .noHousehold, into)
    guard from != into, !leaving.members.isEmpty else {
      throw Refusal(.joinEmpty, ["household": from])
    }
    guard leaving.site == host.site, leaving.destination == host.destination else {
      throw Refusal(.joinApart, ["from": from, "into": into])
    }
    guard leaving.members.count + host.members.count <= Limits.householdMembers else {
      throw Refusal(.householdTooLarge, ["limit": Limits.householdMembers])
    }
    try requireUnbooked(from)
    try requireUnbooked(into)
    var events: [Event] = [
      .membersMoved(.init(from: from, to: into, people: leaving.members, on: on)),
      .householdCorrected(
        .init(
          household: into, site: host.site, destination: host.destination,
          baggage: host.baggage + leaving.baggage)),
      .householdCorrected(
        .init(
          household: from, site: leaving.site, destination: leaving.destination, baggage: 0)),
    ]
    for id in leaving.cases where cases[id]?.isOpen == true {
      events.append(.caseClosed(.init(id: id, reason: .other, on: on)))
    }
    return events
  }
}
