import Basics

extension MissionState {
  mutating func apply(_ event: HouseholdRegistered) {
    households[event.household] = Household(
      family: event.family, site: event.site, destination: event.destination,
      reference: event.reference, baggage: event.baggage, registeredOn: event.on)
    if !event.reference.isEmpty, householdByReference[event.reference] == nil {
      householdByReference[event.reference] = event.household
    }
  }

  mutating func apply(_ event: HouseholdCorrected) {
    households.update(event.household) { household in
      household.site = event.site
      household.destination = event.destination
      household.baggage = event.baggage
    }
  }

  mutating func apply(_ event: MembersMoved) {
    guard households[event.from] != nil, households[event.to] != nil else { return }
    households.update(event.from) { household in
      household.members.removeAll(where: event.people.contains)
      if let head = household.head, event.people.contains(head) { household.head = nil }
    }
    for id in event.people where people[id]?.isAlive == true {
      people.update(id) { $0.household = event.to }
      households.update(event.to) { household in
        if !household.members.contains(id) { household.members.append(id) }
      }
    }
  }

  mutating func apply(_ event: HeadChanged) {
    let former = households[event.household]?.head
    households.update(event.household) { $0.head = event.head }
    if let former, former != event.head { people.update(former) { $0.relation = .relative } }
    people.update(event.head) { $0.relation = .head }
  }
}
