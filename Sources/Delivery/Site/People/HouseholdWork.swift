import Basics
import HTTP
import Mission
import Wire

/// What the forms of a family's page ask for.
enum HouseholdWork {
  private static let longestNumber = 60

  private static func attempt(
    _ id: HouseholdID, _ work: Work, field: String, _ body: () throws -> Void
  ) throws -> Response {
    try work.attempt(
      field, then: .people(.show(id)),
      else: { try HouseholdPage.show(id, $0, trouble: $1) }, body)
  }

  static func record(_ form: StepForm, of id: HouseholdID, _ work: Work) throws -> Response {
    let code = form.field(.code)
    return try attempt(id, work, field: code) {
      let open = try openCase("\(form.rawValue)-case", of: id, work)
      let step = work.field(code)
      if step.isEmpty { throw Mistyped(field: code, word: HouseholdWord.chooseStep) }
      let typed = work.field(form.field(.person))
      let person = try typed.isEmpty ? nil : member(form.field(.person), of: id, work)
      let outcome = Clearance.Outcome(
        rawValue: try work.value(form.field(.outcome), or: HouseholdWord.chooseOutcome))
      guard let outcome else {
        throw Mistyped(field: form.field(.outcome), word: HouseholdWord.chooseOutcome)
      }
      let on = try work.pastDay(form.field(.on))
      let until: CivilDate? =
        try work.field(form.field(.until)).isEmpty
        ? nil : work.value(form.field(.until), or: HouseholdWord.noDay)
      try work.dispatch(.recordStep(open, person, step: step, outcome, on: on, until: until))
    }
  }

  static func takeConsent(of id: HouseholdID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "signatory") {
      let open = try openCase("consent-case", of: id, work)
      let signatory = try member("signatory", of: id, work)
      let number = work.field("consent-number")
      if number.isEmpty || number.utf8.count > longestNumber {
        throw Mistyped(field: "consent-number", word: HouseholdWord.noFormNumber)
      }
      let manner = Consent.Manner(
        rawValue: try work.value("consent-manner", or: HouseholdWord.chooseOutcome))
      guard let manner else {
        throw Mistyped(field: "consent-manner", word: HouseholdWord.chooseOutcome)
      }
      let on = try work.pastDay("consent-on")
      let covers = work.visit.form.all("consent-covers").compactMap { PersonID($0) }
      try work.dispatch(
        .giveConsent(open, form: number, signatory: signatory, covers: covers, manner, on: on))
    }
  }

  /// An open case of this family: what a form names belongs to the page it stands on.
  private static func openCase(
    _ field: String, of household: HouseholdID, _ work: Work
  ) throws -> CaseID {
    let typed: CaseID = try work.value(field, or: HouseholdWord.noOpenCase)
    guard try work.read({ $0.openCases(of: household).contains(typed) }) else {
      throw Mistyped(field: field, word: HouseholdWord.noOpenCase)
    }
    return typed
  }

  private static func member(
    _ field: String, of household: HouseholdID, _ work: Work
  ) throws -> PersonID {
    let typed: PersonID = try work.value(field, or: HouseholdWord.chooseMember)
    let isMember = try work.read { $0.households[household]?.members.contains(typed) ?? false }
    if !isMember { throw Mistyped(field: field, word: HouseholdWord.chooseMember) }
    return typed
  }
}
