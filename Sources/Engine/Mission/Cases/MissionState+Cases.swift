import Basics

extension MissionState {
  mutating func apply(_ event: CaseOpened) {
    cases[event.id] = Case(
      household: event.household, programme: event.programme, principal: event.principal,
      openedOn: event.on)
    households.update(event.household) { $0.cases.append(event.id) }
  }

  mutating func apply(_ event: CaseClosed) {
    cases.update(event.id) { $0.closure = .init(reason: event.reason, on: event.on) }
  }

  mutating func apply(_ event: CasesLinked) {
    for (one, other) in [(event.id, event.other), (event.other, event.id)] {
      cases.update(one) { row in
        row.links.removeAll { $0.other == other }
        row.links.append(.init(other: other, kind: event.kind))
      }
    }
  }

  mutating func apply(_ event: CasesUnlinked) {
    cases.update(event.id) { $0.links.removeAll { $0.other == event.other } }
    cases.update(event.other) { $0.links.removeAll { $0.other == event.id } }
  }

  mutating func apply(_ event: ClearanceRecorded) {
    if let person = event.person {
      people.update(person) { $0.clearances.append(event.clearance) }
    } else {
      cases.update(event.id) { $0.clearances.append(event.clearance) }
    }
  }

  mutating func apply(_ event: ConsentGiven) {
    for person in event.covers { people.update(person) { $0.consent = event.consent } }
  }

  mutating func apply(_ event: ConsentWithdrawn) {
    for person in event.people {
      people.update(person) { if $0.consent?.programme == event.programme { $0.consent = nil } }
    }
  }

  mutating func apply(_ event: HoldPlaced) {
    cases.update(event.id) { $0.holds.append(event.hold) }
  }

  mutating func apply(_ event: HoldLifted) {
    cases.update(event.id) { row in
      row.holds = row.holds.compactMap { hold in
        guard hold.kind == event.kindOfHold, hold.span.last >= event.on else { return hold }
        return DateSpan(hold.span.first, event.on - 1).map { .init(kind: hold.kind, span: $0) }
      }
    }
  }
}
