import Basics
import HTML
import Mission
import Wire

/// What can be recorded of a family on its own page.
struct HouseholdForms: FamilyForms {
  let family: FamilyView
  let trouble: FormTrouble?

  init(_ family: FamilyView, _ trouble: FormTrouble?) {
    (self.family, self.trouble) = (family, trouble)
  }

  func write(_ html: inout HTMLWriter) {
    if family.cases.isEmpty || family.members.isEmpty { return }
    html.element("div", .class("forms")) { html in
      for form in StepForm.allCases where family.may(form.action) { steps(form, &html) }
      if family.may(.takeConsent) { consent(&html) }
    }
  }

  private func part(
    _ word: HouseholdWord, _ prefixes: [String], _ html: inout HTMLWriter,
    body: (inout HTMLWriter) -> Void
  ) {
    let isOpen = trouble.map { trouble in prefixes.contains { trouble.field.hasPrefix($0) } }
    html.folded(page.say(word), isOpen: isOpen ?? false, isCommand: true, body: body)
  }

  private func chosen(_ name: String, _ value: String, _ label: String) -> Choice {
    Choice(value, label, isChosen: trouble.typed(name) == value)
  }

  /// Which case it is recorded in; asked only where there are several.
  private func cases(_ name: String, _ html: inout HTMLWriter) {
    if family.cases.count == 1 {
      html.hidden(name, family.cases[0].id.description)
    } else {
      caseChoice(name, &html)
    }
  }

  private func date(
    _ name: String, _ word: HouseholdWord, _ usual: String, isRequired: Bool,
    _ html: inout HTMLWriter, hint: HouseholdWord? = nil
  ) {
    html.field(
      Field(
        name, page.say(word), hint: hint.map { page.say($0) },
        error: trouble.error(of: name, page),
        value: trouble?.typed[name] ?? usual, kind: .date, isRequired: isRequired, width: 20))
  }

  // MARK: Steps

  private func steps(_ form: StepForm, _ html: inout HTMLWriter) {
    var codes: Set<String> = []
    let steps = family.cases.flatMap { id, row in
      family.steps(of: row).filter { step in
        step.rule.earned == .byHand && form.records(step.code, page)
          && codes.insert(step.code).inserted
      }
    }
    if steps.isEmpty { return }
    part(form == .step ? .recordStep : .recordFitness, ["\(form.rawValue)-"], &html) { html in
      let route: PeopleRoute =
        form == .step ? .recordStep(family.id) : .recordFitness(family.id)
      page.form(&html, to: .people(route)) { html in
        cases("\(form.rawValue)-case", &html)
        let code = form.field(.code)
        html.choice(
          Field(code, page.say(HouseholdWord.step), error: trouble.error(of: code, page)),
          of: steps.map { chosen(code, $0.code, page.name(of: $0)) })
        let person = form.field(.person)
        html.choice(
          Field(person, page.say(HouseholdWord.ofWhom), error: trouble.error(of: person, page)),
          of: family.members.map { chosen(person, $0.id.description, family.label($0.id)) }
            + [chosen(person, "", family.label(nil))])
        let outcome = form.field(.outcome)
        html.choice(
          Field(outcome, page.say(HouseholdWord.outcome), error: trouble.error(of: outcome, page)),
          of: Clearance.Outcome.allCases.map {
            chosen(outcome, String($0.rawValue), page.say(FamilyWord($0)))
          })
        date(form.field(.on), .dayDone, page.today.description, isRequired: true, &html)
        date(
          form.field(.until), .lastDay, "", isRequired: false, &html, hint: .lastDayHint)
        html.element("button", .type("submit"), text: page.say(HouseholdWord.recordNow))
      }
    }
  }

  // MARK: Consent

  private func consent(_ html: inout HTMLWriter) {
    let isAsked = family.cases.contains { _, row in
      page.state.programme(row.programme, on: page.today).map { $0.consent != .notAsked } ?? false
    }
    if !isAsked { return }
    part(.takeConsent, ["consent-", "signatory"], &html) { html in
      page.form(&html, to: .people(.takeConsent(family.id))) { html in
        cases("consent-case", &html)
        html.choice(
          Field(
            "signatory", page.say(HouseholdWord.signatory),
            error: trouble.error(of: "signatory", page)),
          of: family.members.map {
            chosen("signatory", $0.id.description, family.label($0.id))
          })
        let covered = Set(trouble?.typed.all("consent-covers") ?? [])
        html.boxes(
          Field("consent-covers", page.say(HouseholdWord.covers)),
          of: family.members.map {
            Choice(
              $0.id.description, family.label($0.id),
              isChosen: covered.contains($0.id.description))
          })
        html.field(
          Field(
            "consent-number", page.say(HouseholdWord.formNumber),
            error: trouble.error(of: "consent-number", page),
            value: trouble.typed("consent-number"), width: 20))
        html.choice(
          Field("consent-manner", page.say(HouseholdWord.manner)),
          of: Consent.Manner.allCases.map {
            chosen("consent-manner", String($0.rawValue), page.say(FamilyWord($0)))
          })
        date("consent-on", .daySigned, page.today.description, isRequired: true, &html)
        html.element("button", .type("submit"), text: page.say(HouseholdWord.recordNow))
      }
    }
  }
}
