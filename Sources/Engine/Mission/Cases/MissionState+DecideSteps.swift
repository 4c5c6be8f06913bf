import Basics

/// Outcomes of steps, judged by the version of the programme in force on the day of the step.
extension MissionState {
  /// The clearance, and, when a last check before boarding fails, the case's way off its movement:
  /// a family is never split.
  func record(
    _ id: CaseID, _ person: PersonID?, _ step: String, _ outcome: Clearance.Outcome,
    _ on: CivilDate, _ until: CivilDate?
  ) throws(Refusal) -> [Event] {
    let row = try requireOpen(id)
    guard let rule = programme(row.programme, on: on)?.step(step) else {
      throw Refusal(.noStep, ["step": step, "case": id])
    }
    try requireScope(rule, person, row)
    if outcome == .granted && rule.rule.earned != .byHand {
      throw Refusal(.stepIsEarned, ["step": step, "how": rule.rule.earned.how])
    }
    let span =
      outcome == .granted
      ? try span(of: rule, id, row, person, on, until) : DateSpan(from: on)
    let clearance = Clearance(programme: row.programme, step: step, outcome: outcome, span: span)
    if lastClearance(step, row, person) == clearance { return [] }
    var events: [Event] = [.clearanceRecorded(.init(id: id, person: person, clearance: clearance))]
    if outcome != .granted, rule.rule.isLate, let movement = movementID(of: row.household),
      movements[movement]?.programme == row.programme
    {
      events += pull(row.household, from: movement)
    }
    return events
  }

  /// A clearance that is not typed but earned, by a certificate or a signature.
  func earned(
    _ id: CaseID, _ row: Case, _ person: PersonID?, _ step: Step, _ on: CivilDate
  ) -> Event {
    let from = on + step.rule.wait.value
    let span = step.validity.flatMap { DateSpan(from, $0.last(from: on)) } ?? DateSpan(from: from)
    return .clearanceRecorded(
      .init(
        id: id, person: person,
        clearance: Clearance(
          programme: row.programme, step: step.code, outcome: .granted, span: span)))
  }

  func lastClearance(_ step: String, _ row: Case, _ person: PersonID?) -> Clearance? {
    let known = person.map { people[$0]?.clearances ?? [] } ?? row.clearances
    return known.last { $0.step == step && $0.programme == row.programme }
  }

  private func requireScope(
    _ step: Step, _ person: PersonID?, _ row: Case
  ) throws(Refusal) {
    switch (step.scope, person) {
    case (.person, nil): throw Refusal(.stepNeedsPerson, ["step": step.code])
    case (.family, _?): throw Refusal(.stepIsForFamily, ["step": step.code])
    default: break
    }
    if let person, people[person]?.household != row.household {
      throw Refusal(.notAMember, ["person": person, "household": row.household])
    }
  }

  /// The days a granted step holds for.
  private func span(
    of step: Step, _ id: CaseID, _ row: Case, _ person: PersonID?, _ on: CivilDate,
    _ until: CivilDate?
  ) throws(Refusal) -> DateSpan {
    for earlier in step.rule.after { try requireDone(earlier, before: step, id, row, person, on) }
    let from = on + step.rule.wait.value
    let last: CivilDate
    if let until { last = until } else { last = try lastDay(of: step, id, row, person, on) }
    guard let span = DateSpan(from, last) else {
      throw Refusal(.validityReversed, ["step": step.code, "from": from, "until": last])
    }
    return span
  }

  private func requireDone(
    _ earlier: String, before step: Step, _ id: CaseID, _ row: Case, _ person: PersonID?,
    _ on: CivilDate
  ) throws(Refusal) {
    guard let rule = programme(row.programme, on: on)?.step(earlier) else { return }
    let facts = CaseFacts(row, self)
    // A family's step waits for the person's step of everybody it is asked of.
    let asked: [PersonID?] =
      rule.scope == .family
      ? [nil]
      : facts.members.filter {
        (person == nil || $0.id == person) && facts.isAsked(rule, of: $0, on: on)
      }.map(\.id)
    for who in asked where lastClearance(earlier, row, who)?.outcome != .granted {
      throw Refusal(
        .stepTooEarly,
        ["step": step.code, "before": earlier, "who": who.map(\.description) ?? id.description])
    }
  }

  private func lastDay(
    of step: Step, _ id: CaseID, _ row: Case, _ person: PersonID?, _ on: CivilDate
  ) throws(Refusal) -> CivilDate {
    if let setting = step.rule.unsetValidity {
      throw Refusal(.untilMissing, ["step": step.code, "why": "the setting \(setting) is not set"])
    }
    switch step.rule.anchor {
    case .paper:
      throw Refusal(.untilMissing, ["step": step.code, "why": "it stands on the paper"])
    case .own: return step.validity?.last(from: on) ?? .endOfTime
    case .step(let anchor):
      let scope = programme(row.programme, on: on)?.step(anchor)?.scope
      guard
        let seen = lastClearance(anchor, row, scope == .family ? nil : person),
        seen.outcome == .granted
      else {
        throw Refusal(
          .stepTooEarly,
          [
            "step": step.code, "before": anchor,
            "who": person.map(\.description) ?? id.description,
          ])
      }
      let known = lastClearance(step.code, row, person)
      if let renewal = step.rule.renewal, let known, known.outcome == .granted,
        known.span.first >= seen.span.first, known.span.first < on
      {
        guard on <= renewal.within.last(from: seen.span.first) else {
          throw Refusal(
            .tooOldToRenew, ["step": step.code, "anchor": anchor, "within": renewal.within])
        }
        return renewal.term.last(from: on)
      }
      return step.validity?.last(from: seen.span.first) ?? .endOfTime
    }
  }
}

extension StepRule.Earned {
  /// What is to be done instead of recording it.
  fileprivate var how: String {
    switch self {
    case .byHand: "record it"
    case .byCourse: "issue the certificate of the class"
    case .byLoan: "record the signed loan note"
    }
  }
}
