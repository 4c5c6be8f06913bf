import Application
import Basics
import HTML
import Mission

/// What taking a list in would do: counts, findings by row and column, and those who may be known
/// already beside their records.
struct DryRunPart {
  let plan: ListImport
  let number: Int
  let page: Page

  private static let mostFindings = 200
  private static let mostAlike = 50

  /// Records that known people are shown beside a list's.
  static func note(_ plan: ListImport, _ page: Page) {
    page.note(
      people: plan.likenesses.prefix(mostAlike).map(\.known), fields: [.names, .identity])
  }

  func write(_ html: inout HTMLWriter) {
    let word: ImportWord =
      plan.isRepeated
      ? .repeated
      : plan.isRefused ? .refused : plan.events.isEmpty ? .nothingNew : .dryRun
    html.element(
      "p", .class(plan.isRefused ? "day wrong" : "day"), Attribute("role", "status"),
      text: page.say(word))
    if !plan.isRepeated {
      Self.counts(plan, page, &html)
      findings(&html)
      alike(&html)
    }
    html.element("div", .class("ways")) { html in
      if !plan.isRefused && !plan.events.isEmpty {
        page.button(&html, to: .imports(.take(number)), ImportWord.takeIn)
      }
      page.button(&html, to: .imports(.drop(number)), ImportWord.drop, isPlain: true)
    }
  }

  static func counts(_ plan: ListImport, _ page: Page, _ html: inout HTMLWriter) {
    let counts: [(ImportWord, Int)] = [
      (.families, plan.households), (.newPeople, plan.registered.value),
      (.changed, plan.corrected.value), (.same, plan.unchanged.value),
      (.known, plan.known.value), (.perhaps, plan.perhapsKnown.value), (.crowded, plan.crowded),
    ]
    html.facts(
      [(page.say(ImportWord.rows), String(plan.rows))]
        + counts.filter { $0.1 > 0 }.map { (page.say($0.0), String($0.1)) })
  }

  // MARK: Findings

  private func findings(_ html: inout HTMLWriter) {
    let grave = plan.findings.filter { $0.severity > .note }
    let notes = plan.findings.filter { $0.severity == .note }
    html.element("h2", text: page.say(ImportWord.findings))
    if plan.findings.isEmpty {
      html.element("p", .class("hint"), text: page.say(ImportWord.noFindings))
      return
    }
    if !grave.isEmpty { table(grave.sorted { $0.severity > $1.severity }, &html) }
    if notes.isEmpty { return }
    html.folded(page.say(ImportWord.notes, count: notes.count)) { table(notes, &$0) }
  }

  private func table(_ findings: [ListFinding], _ html: inout HTMLWriter) {
    html.table(
      title: page.say(ImportWord.findings),
      columns: [
        .number(page.say(ImportWord.row)), .text(page.say(ImportWord.column)),
        .text(page.say(ImportWord.remark)), .text(page.say(MovementWord.status)),
      ]
    ) { html in
      for finding in findings.prefix(Self.mostFindings) {
        html.element("tr") { html in
          html.element("td", .class("number"), text: finding.row.map(String.init) ?? "")
          html.element("td", .ownDirection, text: finding.column ?? "")
          html.element("td", .ownDirection, text: text(finding))
          html.element("td") { html in
            switch finding.severity {
            case .error: html.tag(Tag(page.say(ImportWord.error), "✕", .wrong))
            case .warning: html.tag(Tag(page.say(ImportWord.warning), "!", .late))
            case .note: break
            }
          }
        }
      }
    }
    let rest = findings.count - Self.mostFindings
    if rest > 0 { html.element("p", text: page.say(ImportWord.more, count: rest)) }
  }

  private func text(_ finding: ListFinding) -> String {
    if let refusal = finding.refusal { return refusal.text(in: page.language) }
    guard let person = finding.person else { return page.say(finding.matter) }
    return page.say(finding.matter, ["person": person.description])
  }

  // MARK: Perhaps known already

  private func alike(_ html: inout HTMLWriter) {
    if plan.likenesses.isEmpty { return }
    html.element("h2", text: page.say(ImportWord.alike))
    html.table(
      title: page.say(ImportWord.alike),
      columns: [
        .number(page.say(ImportWord.row)), .text(page.say(ImportWord.onList)),
        .text(page.say(ImportWord.inMission)), .number(page.say(ImportWord.evidence)),
      ]
    ) { html in
      for likeness in plan.likenesses.prefix(Self.mostAlike) { row(likeness, &html) }
    }
    let rest = plan.likenesses.count - Self.mostAlike
    if rest > 0 { html.element("p", text: page.say(ImportWord.more, count: rest)) }
  }

  private func row(_ likeness: ListImport.Likeness, _ html: inout HTMLWriter) {
    let known = page.state.people[likeness.known]
    html.element("tr") { html in
      html.element("td", .class("number")) { $0.text(likeness.row) }
      html.element("td") { details(likeness.details, &$0) }
      html.element("td") { html in
        if page.sees(.identity, of: .person(likeness.known)), let known {
          known.details.map { details($0, &html) }
          page.link(&html, to: known.household)
          html.text(" ")
        }
        page.code(&html, likeness.known.description)
      }
      html.element("td", .class("number")) { html in
        html.text(page.say(ImportWord.bits, count: likeness.weight / 1024))
        if likeness.isMerged {
          html.element("div", .class("hint"), text: page.say(ImportWord.willMerge))
        }
      }
    }
  }

  private func details(_ details: PersonalDetails, _ html: inout HTMLWriter) {
    for name in details.names.prefix(2) {
      html.element("div") { $0.element("bdi", text: name.whole) }
    }
    html.element("div", .class("hint")) { html in
      if let birth = details.birth { page.code(&html, birth.description) }
      for document in details.documents.prefix(2) {
        html.text(" · ")
        page.code(&html, document.number)
      }
    }
  }
}
