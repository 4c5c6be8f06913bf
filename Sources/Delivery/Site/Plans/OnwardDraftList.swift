import Basics
import HTML
import Mission

/// Drafts of orientation classes and of places on flights, as they were planned at the console.
enum OnwardDraftList {
  static func write(_ page: Page, _ html: inout HTMLWriter) {
    let ids = page.state.onwardDrafts.ids
    if ids.isEmpty { return }
    html.table(
      title: page.say(OnwardWord.drafts), isTitleShown: true,
      columns: [
        .text(page.say(PlanWord.draft)), .text(page.say(PlanWord.programme)),
        .text(page.say(OnwardWord.of)), .text(page.say(PlanWord.from)),
        .text(page.say(PlanWord.until)), .number(page.say(OnwardWord.count)),
        .number(page.say(OnwardWord.without)), .number(page.say(OnwardWord.waiting)),
        .number(page.say(OnwardWord.leastWaiting)), .text(page.say(PlanWord.made)),
      ]
    ) { html in
      for id in ids {
        if let draft = page.state.onwardDrafts[id] { line(id, draft, page, &html) }
      }
    }
    html.element("p", .class("hint"), text: page.say(OnwardWord.atConsole))
  }

  private static func line(
    _ id: OnwardDraftID, _ draft: OnwardDraft, _ page: Page, _ html: inout HTMLWriter
  ) {
    let (kind, count) =
      switch draft.plan {
      case .classes(let classes): (OnwardWord.classes, classes.count)
      case .flights(let flights): (OnwardWord.flights, flights.count)
      }
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row")) { html in
        html.element("bdi", .class("code"), text: id.description)
      }
      html.element(
        "td", .ownDirection,
        text: page.state.programme(draft.programme, on: draft.span.first)?.name ?? "")
      html.element("td", text: page.say(kind))
      html.element("td") { page.date(&$0, draft.span.first) }
      html.element("td") { page.date(&$0, draft.span.last) }
      let numbers = [count] + draft.objectives.prefix(2) + draft.bounds.dropFirst().prefix(1)
      for number in numbers { html.element("td", .class("number")) { $0.text(number) } }
      html.element("td", text: page.language.text(draft.madeAt, offset: page.offset))
    }
  }
}
