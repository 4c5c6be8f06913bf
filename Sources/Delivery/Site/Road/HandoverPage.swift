import Basics
import HTML
import HTTP
import Mission
import Wire

/// The receiving partner accepts people, by name and by person.
enum HandoverPage {
  static func show(_ id: MovementID, _ page: Page, trouble: FormTrouble? = nil) throws -> Response {
    guard let row = page.state.movements[id] else { throw SiteFault.notFound }
    let seesNames = page.sees(.names, of: .movement(id))
    page.note(movement: id, fields: seesNames ? [.bookings, .names] : [.bookings])
    let title = "\(page.say(MoveWord.handoverPage)): \(id)"
    return page.html(title, status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      html.element("p", .class("day")) { html in
        html.text("\(page.road(of: row)) ")
        html.tag(page.tag(row.status))
      }
      let waiting = row.bookings.filter { $0.places.contains { $0.stage == .arrived } }
      if row.status < .arrived {
        html.element("p", text: page.say(RoadWord.noArrival))
      } else if waiting.isEmpty {
        html.element("p", text: page.say(RoadWord.noneToHandOver))
      } else {
        form(id, waiting, page, seesNames, trouble, &html)
      }
      acceptances(row, page, &html)
      if row.status == .arrived && waiting.isEmpty && page.may(.planMovements, to: .movement(id)) {
        html.element("p", text: page.say(RoadWord.closeHint))
        page.button(&html, to: .road(.close(id)), RoadWord.close)
      }
    }
  }

  private static func form(
    _ id: MovementID, _ waiting: [Booking], _ page: Page, _ seesNames: Bool,
    _ trouble: FormTrouble?, _ html: inout HTMLWriter
  ) {
    let typed = trouble.map { Set($0.typed.all("people")) }
    page.form(&html, to: .road(.handOver(id))) { html in
      html.element("h2", .id("people"), text: page.say(RoadWord.toHandOver))
      if let error = trouble.error(of: "people", page) {
        html.element("p", .class("error"), text: error)
      }
      for booking in waiting {
        html.element("fieldset", .class("party")) { html in
          html.element("legend") { html in
            page.code(&html, booking.household.description)
            if seesNames {
              html.text(" ")
              html.element("span", .ownDirection, text: page.headName(of: booking.household))
            }
          }
          for place in booking.places where place.stage == .arrived {
            html.element("label", .class("box")) { html in
              html.empty(
                "input", .type("checkbox"), .name("people"), .value(place.person.description),
                Attribute("checked", nil).when(
                  typed?.contains(place.person.description) ?? true))
              html.element(
                "bdi",
                text: seesNames ? page.personName(place.person) : place.person.description)
            }
          }
        }
      }
      let chosen = trouble.typed("partner")
      html.choice(
        Field("partner", page.say(RoadWord.receivedBy), error: trouble.error(of: "partner", page)),
        of: partners(page).map {
          Choice($0.description, page.staffName($0), isChosen: chosen == $0.description)
        })
      html.field(
        Field(
          "handed-at", page.say(RoadWord.atTime), hint: page.say(RoadWord.timeHint),
          error: trouble.error(of: "handed-at", page), value: trouble.typed("handed-at"),
          isRequired: false, width: 20))
      html.element("button", .type("submit"), text: page.say(RoadWord.handOverNow))
    }
  }

  /// A partner's own account accepts in its own name alone.
  private static func partners(_ page: Page) -> [StaffID] {
    let all = page.state.staff.ids.filter { page.state.staff[$0]?.role == .partner }
    guard let own = page.visitor.scope.member, all.contains(own) else { return all }
    return [own]
  }

  private static func acceptances(_ row: Movement, _ page: Page, _ html: inout HTMLWriter) {
    if row.handovers.isEmpty { return }
    html.element("h2", text: page.say(RoadWord.acceptance))
    html.element("ul", .class("work")) { html in
      for handover in row.handovers {
        html.element("li", .class("good")) { html in
          html.element("bdi", text: page.staffName(handover.partner))
          html.text(" · \(page.language.text(handover.at, offset: page.offset)) · ")
          html.text("\(page.say(MovementWord.people)): \(handover.people)")
        }
      }
    }
  }

  private static func attempt(
    _ id: MovementID, _ work: Work, field: String, _ body: () throws -> Void
  ) throws -> Response {
    try work.attempt(
      field, then: .road(.handover(id)),
      else: { try HandoverPage.show(id, $0, trouble: $1) }, body)
  }

  static func handOver(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "people") {
      let people = work.visit.form.all("people").compactMap { PersonID($0) }
      // Nobody named would mean everybody.
      if people.isEmpty { throw Mistyped(field: "people", word: RoadWord.chooseSome) }
      let partner: StaffID = try work.value("partner", or: RoadWord.choosePartner)
      let at = try work.moment("handed-at", or: RoadWord.timeWrong)
      try work.dispatch(.handOver(id, people, to: partner, at: at))
    }
  }

  static func close(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "close") {
      try work.dispatch(.close(id, at: work.visit.missionNow))
    }
  }
}
