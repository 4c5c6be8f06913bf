public import Basics

extension MissionState {
  /// The record that speaks for a person: their own, or the one theirs was merged into.
  public func survivor(of person: PersonID) -> PersonID {
    var found = person
    // Only the living are merged, so a chain of merges has an end.
    while case .duplicate(let next) = people[found]?.life { found = next }
    return found
  }

  /// The records that were merged into this one, directly or by way of another, by identifier.
  public func records(mergedInto person: PersonID) -> [PersonID] {
    let direct = duplicatesOf[person] ?? []
    return (direct + direct.flatMap(records(mergedInto:))).sorted()
  }

  /// All records of the person that a record is of: the one that speaks for them, then the others.
  public func records(of person: PersonID) -> [PersonID] {
    let survivor = survivor(of: person)
    return [survivor] + records(mergedInto: survivor)
  }

  /// The pairs that wait for somebody's answer, the surest first.
  public var openDuplicates: [(pair: PersonPair, duplicate: Duplicate)] {
    duplicates.filter { pair, row in
      row.verdict == .open && people[pair.one]?.isAlive == true
        && people[pair.other]?.isAlive == true
    }.map { ($0.key, $0.value) }.sorted { a, b in
      (b.duplicate.weight, a.pair) < (a.duplicate.weight, b.pair)
    }
  }

  mutating func apply(_ event: DuplicateProposed) {
    duplicates[event.pair] = Duplicate(
      weight: event.weight, evidence: event.evidence, on: event.on)
  }

  mutating func apply(_ event: DuplicateDismissed) {
    answer(event.pair, .different, event.on)
  }

  mutating func apply(_ event: PeopleMerged) {
    guard let person = people[event.person], person.isAlive,
      let survivor = people[event.survivor], !survivor.isDuplicate, event.person != event.survivor
    else { return }
    people.update(event.person) { $0.life = .duplicate(of: event.survivor) }
    duplicatesOf[event.survivor, default: []].append(event.person)
    duplicatesOf[event.survivor]?.sort()
    households.update(person.household) { household in
      household.members.removeAll { $0 == event.person }
      if household.head == event.person { household.head = nil }
    }
    if let movement = person.movement { vacate(event.person, on: movement) }
    PersonPair(event.person, event.survivor).map { answer($0, .same, event.on) }
  }

  mutating func apply(_ event: PeopleUnmerged) {
    guard let person = people[event.person], person.life == .duplicate(of: event.survivor) else {
      return
    }
    duplicatesOf[event.survivor]?.removeAll { $0 == event.person }
    if duplicatesOf[event.survivor]?.isEmpty == true { duplicatesOf[event.survivor] = nil }
    let isHeaded = households[person.household]?.head != nil
    people.update(event.person) { person in
      person.life = .alive
      if isHeaded && person.relation == .head { person.relation = .relative }
    }
    households.update(person.household) { household in
      household.members.append(event.person)
      if !isHeaded && person.relation == .head { household.head = event.person }
    }
    PersonPair(event.person, event.survivor).map { answer($0, .different, event.on) }
  }

  private mutating func answer(
    _ pair: PersonPair, _ verdict: Duplicate.Verdict, _ on: CivilDate
  ) {
    duplicates[pair]?.verdict = verdict
    duplicates[pair]?.on = on
  }
}
