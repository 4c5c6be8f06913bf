import Basics
import Documents
import HTML
import Mission

/// The clearances of a family on a line of time, with the days on which all of them hold, and the
/// day of its movement. Everything it draws is also said beside each bar.
struct HouseholdTimeline {
  private struct Bar {
    let label: String
    let span: DateSpan
    let tone: Tag.Tone
  }

  private let family: FamilyView
  private var page: Page { family.page }

  private static let before = 30
  private static let after = 150
  private static let pixelsPerDay = 4
  private static let top = 24
  private static let height = 38
  private static var width: Int { (before + after) * pixelsPerDay }

  init(_ family: FamilyView) { self.family = family }

  func write(_ html: inout HTMLWriter) {
    guard family.sees(.clearances), !family.cases.isEmpty else { return }
    let bars = readiness + clearances
    let bottom = Self.top + max(1, bars.count) * Self.height
    html.element("h2", text: page.say(HouseholdWord.timeline))
    html.element("div", .class("scroll"), Attribute("tabindex", "0")) { html in
      html.element(
        "svg", .class("timeline"), Attribute("viewBox", "0 0 \(Self.width) \(bottom + 8)"),
        Attribute("width", String(Self.width)), Attribute("direction", "ltr"),
        Attribute("role", "img"), .aria("aria-label", page.say(HouseholdWord.timeline))
      ) { html in
        months(to: bottom, &html)
        for (index, bar) in bars.enumerated() { write(bar, index, &html) }
        mark(page.today, page.say(MovementWord.today), "now", to: bottom, &html)
        if family.sees(.bookings), let id = family.movement, let row = page.state.movements[id] {
          mark(row.day, id.description, "leaves", to: bottom, &html)
        }
      }
    }
  }

  private var readiness: [Bar] {
    family.cases.flatMap { id, _ in
      page.state.readiness(of: id, on: page.today).spans.map { span in
        Bar(label: page.text(mayTravelIn: span), span: span, tone: .good)
      }
    }
  }

  /// The last word on every step, of the family and of each member.
  private var clearances: [Bar] {
    family.cases.flatMap { _, row in
      family.steps(of: row).flatMap { step -> [Bar] in
        if step.scope == .family { return bar(step, row, row.clearances, nil) }
        return family.members.flatMap { bar(step, row, $0.person.clearances, $0.id) }
      }
    }
  }

  private func bar(
    _ step: Step, _ row: Case, _ clearances: [Clearance], _ person: PersonID?
  ) -> [Bar] {
    guard
      let last = clearances.last(where: {
        $0.step == step.code && $0.programme == row.programme
      })
    else { return [] }
    let isGranted = last.outcome == .granted
    let dates =
      last.span.last == .endOfTime || !isGranted
      ? "\(page.language.text(last.span.first)) –"
      : "\(page.language.text(last.span.first)) – \(page.language.text(last.span.last))"
    let pieces = [
      page.name(of: step), family.label(person), page.say(FamilyWord(last.outcome)), dates,
    ]
    return [
      Bar(
        label: pieces.map { Isolated.name($0, in: .leftToRight) }.joined(separator: " · "),
        span: last.span, tone: isGranted ? .busy : .wrong)
    ]
  }

  // MARK: Drawing

  private var start: CivilDate { page.today - Self.before }

  private func place(_ date: CivilDate) -> Int {
    min(max(0, date - start), Self.before + Self.after) * Self.pixelsPerDay
  }

  private func months(to bottom: Int, _ html: inout HTMLWriter) {
    for offset in 0..<(Self.before + Self.after) where (start + offset).day == 1 {
      mark(start + offset, page.language.text(start + offset), "month", to: bottom, &html)
    }
  }

  private func mark(
    _ date: CivilDate, _ text: String, _ name: String, to bottom: Int, _ html: inout HTMLWriter
  ) {
    let x = String(place(date))
    html.element(
      "line", .class(name), Attribute("x1", x), Attribute("x2", x), Attribute("y1", "0"),
      Attribute("y2", String(bottom)), text: "")
    html.element(
      "text", .class(name), Attribute("x", String(place(date) + 3)),
      Attribute("y", name == "month" ? "10" : String(bottom + 6)), text: text)
  }

  private func write(_ bar: Bar, _ index: Int, _ html: inout HTMLWriter) {
    let y = Self.top + index * Self.height
    let (from, to) = (
      place(bar.span.first), place(bar.span.last + (bar.span.last == .endOfTime ? 0 : 1))
    )
    html.element("g", .class(bar.tone.rawValue)) { html in
      html.element("title", text: bar.label)
      html.element(
        "rect", Attribute("x", String(from)), Attribute("y", String(y + 18)),
        Attribute("width", String(max(to - from, 2))), Attribute("height", "10"),
        Attribute("rx", "3"), text: "")
      html.element(
        "text", Attribute("x", "3"), Attribute("y", String(y + 14)), text: bar.label)
    }
  }
}
