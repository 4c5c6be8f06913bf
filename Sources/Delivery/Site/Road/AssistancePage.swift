import Basics
import HTML
import HTTP
import Mission

/// What the families of a movement are given on arrival, by the entitlements of its programme.
enum AssistancePage {
  static func show(_ id: MovementID, _ page: Page, trouble: FormTrouble? = nil) throws -> Response {
    guard let row = page.state.movements[id] else { throw SiteFault.notFound }
    let households = row.bookings.filter { booking in
      booking.places.contains { $0.stage == .arrived || $0.stage == .handedOver }
        && page.sees(.assistance, of: .household(booking.household))
    }.map(\.household)
    page.note(households: households, movement: id, fields: [.assistance, .names])
    let rules = page.state.programme(row.programme, on: page.today)
    let title = "\(page.say(MoveWord.assistancePage)): \(id)"
    return page.html(title, status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      html.element("p", .class("day")) { html in
        html.text("\(page.road(of: row)) ")
        html.tag(page.tag(row.status))
      }
      guard let entitlements = rules?.entitlements, !entitlements.isEmpty else {
        html.element("p", text: page.say(RoadWord.nothingToGive))
        return
      }
      if households.isEmpty {
        html.element("p", text: page.say(RoadWord.noArrival))
        return
      }
      if let error = trouble.error(of: "give", page) {
        html.element("p", .class("error"), .id("give"), text: error)
      }
      for entitlement in entitlements {
        table(entitlement, id, row, households, page, &html)
      }
    }
  }

  private static func table(
    _ entitlement: Entitlement, _ id: MovementID, _ row: Movement, _ households: [HouseholdID],
    _ page: Page, _ html: inout HTMLWriter
  ) {
    var given: [HouseholdID: Grant] = [:]
    page.state.grants.forEach { _, grant in
      if grant.programme == row.programme, grant.entitlement == entitlement.code,
        grant.reversedOn == nil
      {
        given[grant.household] = grant
      }
    }
    html.table(
      title: entitlement.name, isTitleShown: true,
      columns: [
        .text(page.say(MoveWord.family)), .text(page.say(MoveWord.head)),
        .number(page.say(MovementWord.people)), .text(page.say(MovementWord.status)), .text(""),
      ]
    ) { html in
      for household in households {
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row")) { page.code(&$0, household.description) }
          html.element(
            "td", .ownDirection,
            text: page.sees(.names, of: .household(household))
              ? page.headName(of: household) : "")
          html.element("td", .class("number")) { html in
            html.text(page.state.members(of: household).count)
          }
          html.element("td") { html in
            if let grant = given[household] {
              html.tag(Tag(page.say(RoadWord.given), "✓", .good))
              html.text(" \(grant.amount) \(entitlement.currency ?? "") · ")
              page.date(&html, grant.on)
            } else {
              html.tag(Tag(page.say(RoadWord.notYet), "○", .calm))
            }
          }
          html.element("td") { html in
            if given[household] == nil {
              button(entitlement, id, household, page, &html)
            }
          }
        }
      }
    }
  }

  private static func button(
    _ entitlement: Entitlement, _ id: MovementID, _ household: HouseholdID, _ page: Page,
    _ html: inout HTMLWriter
  ) {
    guard page.may(.giveAssistance, to: .household(household)) else { return }
    page.form(&html, to: .road(.give(id))) { html in
      html.hidden("household", household.description)
      html.hidden("entitlement", entitlement.code)
      html.element("button", .type("submit"), text: page.say(RoadWord.give))
    }
  }

  static func give(_ id: MovementID, _ work: Work) throws -> Response {
    try work.attempt(
      "give", then: .road(.assistance(id)),
      else: { try AssistancePage.show(id, $0, trouble: $1) }
    ) {
      guard let household = HouseholdID(work.field("household")) else {
        throw Mistyped(field: "give", word: RoadWord.chooseWhat)
      }
      let code = work.field("entitlement")
      if code.isEmpty || code.utf8.count > Limits.nameBytes {
        throw Mistyped(field: "give", word: RoadWord.chooseWhat)
      }
      let (programme, today) = try work.read { state in
        (state.movements[id]?.programme, state.date(at: work.visit.missionNow))
      }
      guard let programme else { throw SiteFault.notFound }
      try work.dispatch(.give(household, programme, entitlement: code, on: today))
    }
  }
}
