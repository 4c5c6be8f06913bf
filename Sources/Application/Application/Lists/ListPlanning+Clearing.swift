import Basics
import Mission

/// The steps and the forms that a list says are done.
extension ListPlanning {
  /// - Parameter people: who each person of the family is.
  mutating func clear(
    _ household: HouseholdID, _ family: ListFamily, _ people: [PersonID?]
  ) {
    guard let id = draft.state.openCase(of: household, source.programme) else { return }
    consent(id, household, family, people)
    for step in family.steps { record(step, id, nil, family.row) }
    for (person, row) in zip(people, family.people) {
      guard let person else { continue }
      for step in row.steps { record(step, id, person, row.row) }
    }
  }

  /// An older list does not undo what came after it.
  private mutating func record(_ step: ListStep, _ id: CaseID, _ person: PersonID?, _ row: Int) {
    let known =
      person.map { draft.state.people[$0]?.clearances ?? [] }
      ?? draft.state.cases[id]?.clearances ?? []
    let last = known.last { $0.step == step.code && $0.programme == source.programme }
    if let last, last.span.first >= step.on, step.until == nil { return }
    attempt(
      .recordStep(id, person, step: step.code, .granted, on: step.on, until: step.until), row: row)
  }

  private mutating func consent(
    _ id: CaseID, _ household: HouseholdID, _ family: ListFamily, _ people: [PersonID?]
  ) {
    switch rules.consent {
    case .notAsked: return
    case .perFamilyHead:
      guard let head = draft.state.households[household]?.head else { return }
      let members = draft.state.households[household]?.members ?? []
      sign(family.form, family.signedOn, id, household, head, covers: members, family.row)
    case .perAdult:
      let state = draft.state.members(of: household)
      for (person, row) in zip(people, family.people) {
        guard let person else { continue }
        let day = row.signedOn ?? source.writtenOn
        guard state.contains(where: { $0.id == person && $0.person.isAdult(on: day) }) else {
          continue
        }
        let children =
          row.relation == .head
          ? state.filter { !$0.person.isAdult(on: day) }.map(\.id) : []
        sign(row.form, row.signedOn, id, household, person, covers: children, row.row)
      }
    }
  }

  /// A number without a day is a form that waits for its signature; a day without a number is none.
  private mutating func sign(
    _ form: String, _ day: CivilDate?, _ id: CaseID, _ household: HouseholdID,
    _ signatory: PersonID, covers: [PersonID], _ row: Int
  ) {
    guard let day else { return }
    if form.isEmpty {
      note(.warning, .formIncomplete, row, .formNumber)
      return
    }
    if let other = forms[form], other != household { note(.warning, .formTaken, row, .formNumber) }
    forms[form] = household
    let known = draft.state.people[signatory]?.consent
    if let known, known.programme == source.programme, known.on > day { return }
    let isKnown = known?.form == form && known?.on == day
    let isWhole = covers.allSatisfy { draft.state.people[$0]?.consent?.form == form }
    if isKnown && isWhole { return }
    attempt(
      .giveConsent(
        id, form: form, signatory: signatory, covers: covers, .signature, on: day), row: row,
      .warning)
  }
}
