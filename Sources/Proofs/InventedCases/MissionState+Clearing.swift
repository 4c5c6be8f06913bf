public import Basics
public import Mission

extension MissionState {
  /// What clears a case on a day: every step its people need to be booked, in the programme's
  /// order, the loan signed, everybody's consent. Certificates of a course are not among it.
  ///
  /// A last day that stands on a paper, or that nobody has set, lies 500 days ahead.
  ///
  /// - Parameter left: codes of steps to leave out; `consent` leaves that out.
  public func clearing(
    _ id: CaseID, on day: CivilDate, without left: Set<String> = []
  ) -> [Command] {
    guard let row = cases[id], let rules = programme(row.programme, on: day) else { return [] }
    let people = members(of: row.household)
    var commands: [Command] = []
    for step in rules.steps where !left.contains(step.code) && step.rule.earned != .byCourse {
      if step.rule.isLate || step.rule.isOptional || step.rule.asked.marker != nil { continue }
      let isTyped = step.rule.unsetValidity != nil || step.rule.anchor == .paper
      for person in step.asked(of: people, on: day) {
        commands.append(
          step.rule.earned == .byLoan
            ? .signLoan(
              id, signatory: person ?? row.principal, form: "\(id)", amount: 100_000, on: day)
            : .recordStep(
              id, person, step: step.code, .granted, on: day, until: isTyped ? day + 500 : nil))
      }
    }
    return left.contains("consent") ? commands : commands + consents(id, people, on: day)
  }

  /// Each adult signs, the first one for the children too.
  private func consents(
    _ id: CaseID, _ people: [(id: PersonID, person: Person)], on day: CivilDate
  ) -> [Command] {
    let adults = people.filter { $0.person.isAdult(on: day) }.map(\.id)
    let children = people.map(\.id).filter { !adults.contains($0) }
    return (adults.isEmpty ? Array(children.prefix(1)) : adults).enumerated().map { index, adult in
      .giveConsent(
        id, form: "1", signatory: adult, covers: index == 0 ? children : [], .signature, on: day)
    }
  }
}

extension Step {
  /// Those of an age for it, nil for the family as a whole.
  fileprivate func asked(
    of people: [(id: PersonID, person: Person)], on day: CivilDate
  ) -> [PersonID?] {
    if scope == .family { return [nil] }
    return people.filter { _, person in
      guard let ages, let age = person.age(on: day) else { return true }
      return ages.contains(age)
    }.map(\.id)
  }
}
