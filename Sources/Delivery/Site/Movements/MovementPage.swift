import HTML
import HTTP
import Mission
import Basics

/// One movement: its road, vehicles, and what can be done with it now.
enum MovementPage {
  static func show(_ id: MovementID, _ page: Page, refusal: Refusal? = nil) throws -> Response {
    guard let row = page.state.movements[id] else { throw SiteFault.notFound }
    let title = "\(page.say(MovementWord.movement)) \(id)"
    return page.html(title, status: refusal == nil ? 200 : 409) { html in
      html.errorSummary(
        title: page.say(FrameWord.problem),
        refusal.map { [("", $0.text(in: page.language))] } ?? [])
      html.element("p") { html in
        page.date(&html, row.day)
        html.text(" · \(page.road(of: row)) ")
        html.tag(page.tag(row.status))
      }
      vehicles(row, page, &html)
      if row.status == .planned && page.may(.planMovements, to: .movement(id)) {
        page.button(&html, to: .movements(.confirm(id)), MovementWord.confirm)
      }
    }
  }

  private static func vehicles(_ row: Movement, _ page: Page, _ html: inout HTMLWriter) {
    html.table(
      title: page.say(MovementWord.vehicles), isTitleShown: true,
      columns: [
        .number(page.say(MovementWord.vehicle)), .text(page.say(MovementWord.plate)),
        .number(page.say(MovementWord.people)), .number(page.say(MovementWord.seats)),
        .number(page.say(MovementWord.baggage)),
      ]
    ) { html in
      for (index, vehicle) in row.vehicles.enumerated() {
        let load = row.load(of: index + 1)
        html.element("tr") { html in
          html.element("td", .class("number")) { $0.text(index + 1) }
          html.element("td") { html in
            page.code(&html, page.state.vehicles[vehicle.vehicle]?.plate ?? "")
          }
          for number in [
            load.seats + load.wheelchairs + load.stretchers,
            vehicle.capacity.seats, load.baggage.value,
          ] {
            html.element("td", .class("number")) { $0.text(number) }
          }
        }
      }
    }
  }

  static func confirm(_ id: MovementID, _ work: Work) throws -> Response {
    do {
      try work.dispatch(.confirm(id))
      return work.see(.movements(.show(id)))
    } catch let refusal as Refusal where !refusal.reason.isAboutRights {
      return try work.member.show { try show(id, $0, refusal: refusal) }
    }
  }
}
