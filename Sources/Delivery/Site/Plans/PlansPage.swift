import Application
import Basics
import HTML
import HTTP
import Mission

/// The plans that wait as drafts, beside each other.
enum PlansPage {
  static func show(_ page: Page, trouble: FormTrouble? = nil) throws -> Response {
    let drafts = page.state.drafts.ids
    return page.html(page.say(PlanWord.plans), status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      html.element("p", .class("line")) { html in
        html.element(
          "a", .class("button"), .href(Route.plans(.new).path), text: page.say(PlannerWord.make))
        if let run = page.visit.site.planner.run {
          html.element("a", .href(Route.plans(.run).path), text: page.say(PlannerWord.run))
          html.tag(page.tag(of: run))
        }
      }
      if drafts.isEmpty {
        html.element("p", text: page.say(PlanWord.noDrafts))
      } else {
        table(of: drafts, page, &html)
      }
      OnwardDraftList.write(page, &html)
    }
  }

  private static func table(
    of drafts: [PlanDraftID], _ page: Page, _ html: inout HTMLWriter
  ) {
    html.table(
      title: page.say(PlanWord.drafts),
      columns: [
        .text(page.say(PlanWord.draft)), .text(page.say(PlanWord.programme)),
        .text(page.say(PlanWord.from)), .text(page.say(PlanWord.until)),
        .number(page.say(PlanWord.convoys)), .number(page.say(PlanWord.unmoved)),
        .number(page.say(PlanWord.waiting)), .number(page.say(PlanWord.cost)),
        .number(page.say(PlanWord.changed)), .text(page.say(PlanWord.made)),
      ]
    ) { html in
      for id in drafts {
        if let draft = page.state.drafts[id] { line(id, draft, page, &html) }
      }
    }
  }

  private static func line(
    _ id: PlanDraftID, _ draft: PlanDraft, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row")) { html in
        html.element("bdi", .class("code")) {
          page.link(&$0, to: .plans(.show(id)), id.description)
        }
      }
      html.element(
        "td", .ownDirection,
        text: page.state.programme(draft.programme, on: draft.span.first)?.name ?? "")
      html.element("td") { page.date(&$0, draft.span.first) }
      html.element("td") { page.date(&$0, draft.span.last) }
      html.element("td", .class("number")) { $0.text(draft.convoys.count) }
      for index in 0..<4 {
        html.element("td", .class("number")) { html in
          if draft.objectives.indices.contains(index) { html.text(draft.objectives[index]) }
        }
      }
      html.element("td", text: page.language.text(draft.madeAt, offset: page.offset))
    }
  }
}
