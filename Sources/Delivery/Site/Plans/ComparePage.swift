import Application
import Basics
import HTML
import HTTP
import Mission

/// Two drafts side by side: what each is worth, and every family that they send on different days.
enum ComparePage {
  static let rowsAtMost = 500

  static func show(_ one: PlanDraftID, _ other: PlanDraftID, _ page: Page) throws -> Response {
    guard let first = page.state.drafts[one], let second = page.state.drafts[other] else {
      throw SiteFault.notFound
    }
    let (days, others) = (try page.state.plan(of: one).days, try page.state.plan(of: other).days)
    let differing = Set(days.keys).union(others.keys).filter { days[$0] != others[$0] }.sorted()
    let shown = differing.prefix(rowsAtMost)
      .filter { page.sees(.bookings, of: .household($0)) }
    page.note(households: shown, fields: [.bookings])
    return page.html(page.say(AdviceWord.compare)) { html in
      numbers([(one, first), (other, second)], page, &html)
      html.element(
        "h2",
        text: differing.isEmpty
          ? page.say(AdviceWord.sameDays) : page.say(AdviceWord.differing, count: differing.count))
      if differing.isEmpty { return }
      if differing.count > rowsAtMost {
        html.element("p", .class("hint"), text: page.say(AdviceWord.tooMany, count: rowsAtMost))
      }
      html.table(
        title: page.say(AdviceWord.families),
        columns: [
          .text(page.say(PeopleWord.family)), .number(page.say(MovementWord.people)),
          .text(one.description), .text(other.description),
        ]
      ) { html in
        for household in shown {
          html.element("tr") { html in
            html.element("th", Attribute("scope", "row")) { page.link(&$0, to: household) }
            html.element("td", .class("number")) { html in
              html.text(page.state.households[household]?.members.count ?? 0)
            }
            for day in [days[household], others[household]] {
              html.element("td") { html in
                if let day {
                  page.date(&html, day)
                } else {
                  html.text(page.say(AdviceWord.noDay))
                }
              }
            }
          }
        }
      }
    }
  }

  private static func numbers(
    _ drafts: [(id: PlanDraftID, row: PlanDraft)], _ page: Page, _ html: inout HTMLWriter
  ) {
    html.table(
      title: page.say(AdviceWord.compare),
      columns: [.text("")] + drafts.map { .number($0.id.description) }
    ) { html in
      html.element("tr") { html in
        html.element("th", Attribute("scope", "row"), text: page.say(PlanWord.draft))
        for draft in drafts {
          html.element("td", .class("number")) { html in
            page.link(&html, to: .plans(.show(draft.id)), draft.id.description)
          }
        }
      }
      for (index, word) in [PlanWord.unmoved, .waiting, .cost, .changed].enumerated() {
        let values = drafts.map { draft in
          draft.row.objectives.indices.contains(index) ? String(draft.row.objectives[index]) : ""
        }
        page.line(page.say(word), values[0], values[1], &html)
      }
      let gaps = drafts.map { $0.row.gapPerMille.map { page.percent(perMille: $0) } ?? "" }
      page.line(page.say(PlannerWord.gap), gaps[0], gaps[1], &html)
      let convoys = drafts.map { String($0.row.convoys.count) }
      page.line(page.say(PlanWord.convoys), convoys[0], convoys[1], &html)
    }
  }
}
