import Basics
import HTML
import HTTP
import Mission

/// One draft: its numbers beside what no plan can beat, its roads on a map, its convoys by day.
enum DraftPage {
  static func show(
    _ id: PlanDraftID, _ page: Page, trouble: FormTrouble? = nil
  ) throws -> Response {
    guard let draft = page.state.drafts[id] else { throw SiteFault.notFound }
    let title = "\(page.say(PlanWord.draft)) \(id)"
    return page.html(title, status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      html.element("p", .class("day")) { html in
        html.text(page.state.programme(draft.programme, on: draft.span.first)?.name ?? "")
        html.text(" · ")
        page.date(&html, draft.span.first)
        html.text(" – ")
        page.date(&html, draft.span.last)
      }
      numbers(draft, page, &html)
      PlanMap(draft, page.state).write(page, &html)
      calendar(draft, page, &html)
      page.button(&html, to: .plans(.discard(id)), PlanWord.discard)
    }
  }

  private static func numbers(_ draft: PlanDraft, _ page: Page, _ html: inout HTMLWriter) {
    let words: [PlanWord] = [.unmoved, .waiting, .cost, .changed]
    html.table(
      title: page.say(PlanWord.draft),
      columns: [
        .text(""), .number(page.say(PlanWord.draft)), .number(page.say(PlanWord.noBetter)),
      ]
    ) { html in
      for (index, word) in words.enumerated() where draft.objectives.indices.contains(index) {
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row"), text: page.say(word))
          html.element("td", .class("number")) { $0.text(draft.objectives[index]) }
          html.element("td", .class("number")) { html in
            if draft.bounds.indices.contains(index) { html.text(draft.bounds[index]) }
          }
        }
      }
      html.element("tr") { html in
        html.element("th", Attribute("scope", "row"), text: page.say(PlanWord.tried))
        html.element("td", .class("number")) { $0.text(draft.steps) }
        html.element("td", text: "")
      }
    }
  }

  private static func calendar(_ draft: PlanDraft, _ page: Page, _ html: inout HTMLWriter) {
    let convoys = draft.convoys.sorted { ($0.day, $0.corridor) < ($1.day, $1.corridor) }
    html.table(
      title: page.say(PlanWord.calendar), isTitleShown: true,
      columns: [
        .text(page.say(MovementWord.day)), .text(page.say(MovementWord.road)),
        .text(page.say(PlanWord.fill)), .number(page.say(MovementWord.households)),
        .number(page.say(MovementWord.people)), .number(page.say(MovementWord.seats)),
        .number(page.say(PlanWord.standby)),
      ]
    ) { html in
      for convoy in convoys {
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row")) { page.date(&$0, convoy.day) }
          html.element("td", text: page.state.corridors[convoy.corridor]?.code ?? "")
          html.element("td") { html in
            page.code(
              &html,
              convoy.vehicles.map { page.state.vehicleTypes[$0.type]?.code ?? "" }
                .joined(separator: " "))
          }
          for number in [
            convoy.households.count, page.state.people(of: convoy), page.state.seats(of: convoy),
            convoy.standby.count,
          ] {
            html.element("td", .class("number")) { $0.text(number) }
          }
        }
      }
    }
  }

  static func discard(_ id: PlanDraftID, _ work: Work) throws -> Response {
    try work.attempt(
      "discard", then: .plans(.list), else: { page, _ in try PlansPage.show(page) }
    ) {
      try work.dispatch(.discardDraft(id))
    }
  }
}

extension PlanDraft.Convoy {
  var households: [HouseholdID] { vehicles.flatMap(\.households) }
}

extension MissionState {
  func people(of convoy: PlanDraft.Convoy) -> Int {
    convoy.households.reduce(0) { $0 + (households[$1]?.members.count ?? 0) }
  }

  func seats(of convoy: PlanDraft.Convoy) -> Int {
    convoy.vehicles.reduce(0) { $0 + (vehicleTypes[$1.type]?.capacity.seats ?? 0) }
  }
}
