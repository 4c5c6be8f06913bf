import Basics

extension MissionState {
  func decideCase(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .openCase(let household, let programme, let on):
      return try open(household, programme, on, context)
    case .closeCase(let id, let reason, let on):
      let row = try require(cases[id], .noCase, id)
      try requireUnbooked(row.household)
      return row.isOpen ? [.caseClosed(.init(id: id, reason: reason, on: on))] : []
    case .link(let one, let other, let kind): return try link(one, other, kind)
    case .unlink(let one, let other):
      let row = try require(cases[one], .noCase, one)
      _ = try require(cases[other], .noCase, other)
      guard row.links.contains(where: { $0.other == other }) else { return [] }
      return [.casesUnlinked(.init(id: one, other: other))]
    case .recordStep(let id, let person, let step, let outcome, let on, let until):
      return try record(id, person, step, outcome, on, until)
    case .giveConsent(let id, let form, let signatory, let covers, let manner, let on):
      return try consent(id, form, signatory, covers, manner, on)
    case .withdrawConsent(let id, let person, let on):
      return try withdraw(id, person, on)
    case .categorise(let id, let streams):
      return try categorise(id, streams, on: context.today)
    case .placeHold(let id, let hold):
      let row = try requireOpen(id)
      return row.holds.contains(hold) ? [] : [.holdPlaced(.init(id: id, hold: hold))]
    case .liftHold(let id, let kind, let on):
      let row = try require(cases[id], .noCase, id)
      guard row.holds.contains(where: { $0.kind == kind && $0.span.last >= on }) else { return [] }
      return [.holdLifted(.init(id: id, kindOfHold: kind, on: on))]
    default: return []
    }
  }

  func requireOpen(_ id: CaseID) throws(Refusal) -> Case {
    let row = try require(cases[id], .noCase, id)
    if !row.isOpen { throw Refusal(.caseIsClosed, ["case": id]) }
    return row
  }

  private func open(
    _ household: HouseholdID, _ programme: ProgrammeID, _ on: CivilDate, _ context: Context
  ) throws(Refusal) -> [Event] {
    let row = try require(households[household], .noHousehold, household)
    _ = try require(programmes[programme], .noProgramme, programme)
    let known = row.cases.first { cases[$0]?.programme == programme && cases[$0]?.isOpen == true }
    if let known { throw Refusal(.caseExists, ["case": known, "household": household]) }
    guard let principal = row.head ?? row.members.first else {
      throw Refusal(.householdIsEmpty, ["household": household])
    }
    return [
      .caseOpened(
        .init(
          id: cases.next(node: context.node), household: household, programme: programme,
          principal: principal, on: on))
    ]
  }

  private func link(
    _ one: CaseID, _ other: CaseID, _ kind: Case.Link.Kind
  ) throws(Refusal) -> [Event] {
    let first = try requireOpen(one)
    let second = try requireOpen(other)
    if one == other { throw Refusal(.linkToItself, ["case": one]) }
    if first.links.contains(.init(other: other, kind: kind)) { return [] }
    // A link made while one of them has a place could make that booking break the promise.
    try requireUnbooked(first.household)
    try requireUnbooked(second.household)
    if kind == .apart, travellingTogether(with: one).contains(other) {
      throw Refusal(.linkContradicts, ["case": one, "other": other])
    }
    if kind == .together {
      let all = Set(travellingTogether(with: one) + travellingTogether(with: other))
      for id in all.sorted() {
        for link in cases[id]?.links ?? [] where link.kind == .apart && all.contains(link.other) {
          throw Refusal(.linkContradicts, ["case": id, "other": link.other])
        }
      }
    }
    return [.casesLinked(.init(id: one, other: other, kind: kind))]
  }

  private func consent(
    _ id: CaseID, _ form: String, _ signatory: PersonID, _ covers: [PersonID],
    _ manner: Consent.Manner, _ on: CivilDate
  ) throws(Refusal) -> [Event] {
    let row = try requireOpen(id)
    let rule = programme(row.programme, on: on)?.consent ?? .notAsked
    let members = members(of: row.household)
    func member(_ id: PersonID) -> Person? { members.first { $0.id == id }?.person }
    let covered = ([signatory] + covers).sorted().reduce(into: [PersonID]()) {
      if $0.last != $1 { $0.append($1) }
    }
    for person in covered where member(person) == nil {
      throw Refusal(.notAMember, ["person": person, "household": row.household])
    }
    guard
      member(signatory)?.isAdult(on: on) == true
        || !members.contains(where: { $0.person.isAdult(on: on) })
    else { throw Refusal(.signatoryIsAChild, ["person": signatory]) }
    if rule == .perAdult {
      for person in covered where person != signatory && member(person)?.isAdult(on: on) == true {
        throw Refusal(.adultSignsAlone, ["person": person])
      }
    }
    let consent = Consent(
      programme: row.programme, form: form, signatory: signatory, manner: manner, on: on)
    let open = covered.filter { member($0)?.consent != consent }
    return open.isEmpty ? [] : [.consentGiven(.init(consent: consent, covers: covered))]
  }

  /// Withdrawal needs no reason and is never refused to somebody who had consented: the signatory
  /// takes back everybody the form spoke for.
  private func withdraw(_ id: CaseID, _ person: PersonID, _ on: CivilDate) throws(Refusal)
    -> [Event]
  {
    let row = try require(cases[id], .noCase, id)
    guard let given = people[person]?.consent, given.programme == row.programme else { return [] }
    let spokenFor = members(of: row.household)
      .filter {
        $0.person.consent?.signatory == person && $0.person.consent?.programme == row.programme
      }
      .map(\.id)
    let all = spokenFor.contains(person) ? spokenFor : [person] + spokenFor
    return [.consentWithdrawn(.init(programme: row.programme, people: all, on: on))]
  }
}
