import Basics

extension MissionState {
  /// Takes out whom a list registered, on its own day, as far as nobody has built on them.
  ///
  /// What else the list changed stays: it is said of people known before, and somebody may have
  /// acted on it. Whether anything was recorded of its people since, the state cannot tell: that is
  /// asked of the journal before this.
  func withdraw(_ id: ListID, _ context: Context) throws(Refusal) -> [Event] {
    guard let list = lists[id] else { throw Refusal(.noList, ["id": id]) }
    guard list.on == context.today else {
      throw Refusal(.listIsOlder, ["list": id])
    }
    let people = Set(list.people)
    if let subject = bound(people, list.newHouseholds) {
      throw Refusal(.listIsBuiltOn, ["list": id, "subject": subject, "count": 1])
    }
    var events: [Event] = []
    for row in list.newHouseholds {
      for id in households[row]?.cases ?? [] {
        guard let open = cases[id], open.isOpen else { continue }
        events += open.links.filter { cases[$0.other]?.isOpen == true }
          .map { .casesUnlinked(.init(id: id, other: $0.other)) }
        events.append(.caseClosed(.init(id: id, reason: .other, on: context.today)))
      }
    }
    return events + [.listWithdrawn(.init(list: id, on: context.today))]
  }

  /// The first of these people and households on which something else stands by now.
  private func bound(
    _ people: Set<PersonID>, _ homes: [HouseholdID]
  ) -> (any CustomStringConvertible)? {
    let homes = Set(homes)
    for id in people.sorted() {
      guard let person = self.people[id] else { return id }
      if person.movement != nil || person.arrivedAt != nil || person.isErased { return id }
      if case .died = person.life { return id }
      if !(duplicatesOf[id] ?? []).allSatisfy(people.contains) { return id }
    }
    for home in homes.sorted() {
      guard let row = households[home], row.members.allSatisfy(people.contains) else { return home }
    }
    let grant = grants.first { homes.contains($0.household) }
    return grant.map(\.row.household)
  }

  mutating func apply(_ event: ListWithdrawn) {
    guard let list = lists[event.list] else { return }
    for id in list.people {
      guard let person = people[id], person.movement == nil, person.arrivedAt == nil else {
        continue
      }
      if case .duplicate(let survivor) = person.life {
        duplicatesOf[survivor]?.removeAll { $0 == id }
        if duplicatesOf[survivor]?.isEmpty == true { duplicatesOf[survivor] = nil }
      }
      people.update(id) { person in
        person.life = .withdrawn
        person.clearances = []
        person.consent = nil
      }
      households.update(person.household) { household in
        household.members.removeAll { $0 == id }
        if household.head == id { household.head = nil }
      }
    }
    let people = Set(list.people)
    duplicates = duplicates.filter {
      !people.contains($0.key.one) && !people.contains($0.key.other)
    }
    for home in list.newHouseholds {
      guard let reference = households[home]?.reference,
        householdByReference[reference] == home
      else { continue }
      householdByReference[reference] = nil
      households.update(home) { $0.reference = "" }
    }
    lists[event.list] = nil
  }
}
