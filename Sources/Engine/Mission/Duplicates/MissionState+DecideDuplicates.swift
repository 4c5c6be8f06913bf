import Basics

extension MissionState {
  func decideDuplicate(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .proposeDuplicates(let proposed): return propose(proposed, context)
    case .merge(let person, let survivor): return try merge(person, survivor, context)
    case .unmerge(let person): return try unmerge(person, context)
    case .dismissDuplicate(let one, let other): return try dismiss(one, other, context)
    case .reopenDuplicate(let one, let other): return try reopen(one, other, context)
    case .setMergeThreshold(let bits):
      if let bits, bits < Limits.leastMergeThreshold {
        throw Refusal(.thresholdTooLow, ["bits": bits, "least": Limits.leastMergeThreshold])
      }
      return bits == mergeThreshold ? [] : [.mergeThresholdSet(.init(bits: bits))]
    default: return []
    }
  }

  /// Questions worth asking: about two records of living people of two households, and not asked
  /// with this evidence before.
  private func propose(_ proposed: [ProposedDuplicate], _ context: Context) -> [Event] {
    proposed.filter { question in
      guard let one = people[question.pair.one], let other = people[question.pair.other],
        one.isAlive, other.isAlive, !one.isErased, !other.isErased,
        one.household != other.household
      else { return false }
      return duplicates[question.pair]?.evidence != question.evidence
    }.map { .duplicateProposed(.init($0, on: context.today)) }
  }

  private func merge(
    _ id: PersonID, _ survivor: PersonID, _ context: Context
  ) throws(Refusal) -> [Event] {
    let person = try require(people[id], .noPerson, id)
    let other = try require(people[survivor], .noPerson, survivor)
    if id == survivor { throw Refusal(.mergeWithItself, ["person": id]) }
    if person.life == .duplicate(of: survivor) { return [] }
    for (id, row) in [(id, person), (survivor, other)] {
      try requireOwnRecord(id, row)
      if row.isErased { throw Refusal(.personIsErased, ["person": id]) }
    }
    if !person.isAlive { throw Refusal(.mergeOfTheDead, ["person": id, "other": survivor]) }
    if person.household == other.household {
      throw Refusal(.mergeWithinHousehold, ["person": id, "household": person.household])
    }
    if let movement = person.movement {
      throw Refusal(
        .mergeWhileBooked, ["person": id, "movement": movement, "other": survivor])
    }
    if person.arrivedAt != nil && other.arrivedAt == nil {
      throw Refusal(.mergeAfterJourney, ["person": id, "other": survivor])
    }
    return [.peopleMerged(.init(person: id, survivor: survivor, on: context.today))]
      + afterLoss(of: id, person.household, context)
  }

  /// A household that loses a member gets another head; one that loses its last has no open case.
  private func afterLoss(
    of id: PersonID, _ household: HouseholdID, _ context: Context
  ) -> [Event] {
    let left = members(of: household).filter { $0.id != id }
    guard let row = households[household] else { return [] }
    if left.isEmpty {
      return row.cases.filter { cases[$0]?.isOpen == true }
        .map { .caseClosed(.init(id: $0, reason: .duplicate, on: context.today)) }
    }
    guard row.head == id, let heir = heir(among: left, context.today) else { return [] }
    return [.headChanged(.init(household: household, head: heir))]
  }

  private func unmerge(_ id: PersonID, _ context: Context) throws(Refusal) -> [Event] {
    let person = try require(people[id], .noPerson, id)
    guard case .duplicate(let survivor) = person.life else {
      throw Refusal(.notMerged, ["person": id])
    }
    if person.isErased { throw Refusal(.personIsErased, ["person": id]) }
    let home = try require(households[person.household], .noHousehold, person.household)
    if home.members.count >= Limits.householdMembers {
      throw Refusal(.householdTooLarge, ["limit": Limits.householdMembers])
    }
    try requireUnbooked(person.household)
    var events: [Event] = [
      .peopleUnmerged(.init(person: id, survivor: survivor, on: context.today))
    ]
    if home.head == nil && person.relation != .head {
      events.append(.headChanged(.init(household: person.household, head: id)))
    }
    return home.members.isEmpty ? events + reopened(person.household, home, id, context) : events
  }

  /// The cases that were closed because everybody in the household was a duplicate, opened anew.
  private func reopened(
    _ household: HouseholdID, _ home: Household, _ principal: PersonID, _ context: Context
  ) -> [Event] {
    var last: [Case] = []
    for row in home.cases.compactMap({ cases[$0] }) where row.closure?.reason == .duplicate {
      last.removeAll { $0.programme == row.programme }
      last.append(row)
    }
    return copies(
      of: last.filter { openCase(of: household, $0.programme) == nil }, for: household, principal,
      context.today, context)
  }

  private func dismiss(
    _ one: PersonID, _ other: PersonID, _ context: Context
  ) throws(Refusal) -> [Event] {
    let (pair, known) = try asked(one, other)
    return known.verdict == .different
      ? [] : [.duplicateDismissed(.init(pair: pair, on: context.today))]
  }

  private func reopen(
    _ one: PersonID, _ other: PersonID, _ context: Context
  ) throws(Refusal) -> [Event] {
    let (pair, known) = try asked(one, other)
    let question = ProposedDuplicate(pair, weight: known.weight, evidence: known.evidence)
    return known.verdict == .open
      ? [] : [.duplicateProposed(.init(question, on: context.today))]
  }

  /// A question about two records that speak for themselves, answered or not.
  private func asked(
    _ one: PersonID, _ other: PersonID
  ) throws(Refusal) -> (PersonPair, Duplicate) {
    for id in [one, other] {
      try requireOwnRecord(id, try require(people[id], .noPerson, id))
    }
    guard let pair = PersonPair(one, other), let known = duplicates[pair] else {
      throw Refusal(.notProposed, ["person": one, "other": other])
    }
    return (pair, known)
  }

  /// Commands are about the record that speaks for a person.
  func requireOwnRecord(_ id: PersonID, _ person: Person) throws(Refusal) {
    if case .duplicate(let other) = person.life {
      throw Refusal(.isDuplicate, ["person": id, "other": other])
    }
    if person.isWithdrawn { throw Refusal(.noPerson, ["id": id]) }
  }
}
