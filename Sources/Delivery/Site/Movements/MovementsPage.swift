import HTML
import HTTP
import Mission
import Basics

/// Every movement, the last to leave first.
enum MovementsPage {
  static func show(_ page: Page) throws -> Response {
    var rows: [(id: MovementID, row: Movement)] = []
    page.state.movements.forEach { id, row in
      if page.sees(.movements, of: .movement(id)) { rows.append((id, row)) }
    }
    rows.sort { ($0.row.day, $0.id) > ($1.row.day, $1.id) }
    return page.html(page.say(MovementWord.movements)) { html in
      html.element("p") { html in
        if page.may(.planMovements) {
          page.link(&html, to: .plans(.list), page.say(PlanWord.plans))
          html.text(" · ")
        }
        if page.sees(.bookings) && page.sees(.names) {
          page.link(&html, to: .papers(.next), page.say(PapersWord.papers))
        }
      }
      if rows.isEmpty {
        html.element("p", text: page.say(MovementWord.nothing))
        return
      }
      html.table(
        title: page.say(MovementWord.movements),
        columns: [
          .text(page.say(MovementWord.movement)), .text(page.say(MovementWord.day)),
          .text(page.say(MovementWord.road)), .text(page.say(MovementWord.status)),
          .number(page.say(MovementWord.vehicles)), .number(page.say(MovementWord.people)),
        ]
      ) { html in
        for (id, row) in rows {
          html.element("tr") { html in
            html.element("th", Attribute("scope", "row"), .class("code")) { html in
              page.link(&html, to: .movements(.show(id)), id.description)
            }
            html.element("td") { page.date(&$0, row.day) }
            html.element("td", text: page.road(of: row))
            html.element("td") { $0.tag(page.tag(row.status)) }
            html.element("td", .class("number")) { $0.text(row.vehicles.count) }
            html.element("td", .class("number")) { $0.text(row.booked.value) }
          }
        }
      }
    }
  }
}
