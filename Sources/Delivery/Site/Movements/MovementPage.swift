import Basics
import HTML
import HTTP
import Mission

/// One movement: its road, vehicles with their families, and what can be done with it now.
enum MovementPage {
  static func show(_ id: MovementID, _ page: Page, trouble: FormTrouble? = nil) throws -> Response {
    guard let row = page.state.movements[id] else { throw SiteFault.notFound }
    let seesFamilies = page.sees(.bookings, of: .movement(id))
    let seesNames = page.sees(.names, of: .movement(id))
    if seesFamilies {
      page.note(movement: id, fields: seesNames ? [.bookings, .names] : [.bookings])
    }
    let canChange = row.status < .departed && page.may(.planMovements, to: .movement(id))
    let title = "\(page.say(MovementWord.movement)) \(id)"
    return page.html(title, status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      head(id, row, page, &html)
      if canChange && row.status == .planned {
        page.button(&html, to: .movements(.confirm(id)), MovementWord.confirm)
      }
      ways(id, row, page, &html)
      let families = seesFamilies ? MovementFamilies(id, row, page, seesNames) : nil
      vehicles(row, page, &html)
      if let families {
        families.drawings(&html)
        families.list(&html, canChange: canChange, trouble)
      }
      if canChange { MovementForms(id: id, row: row, page: page, trouble: trouble).write(&html) }
      changes(id, row, page, &html)
    }
  }

  private static func head(
    _ id: MovementID, _ row: Movement, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element("p", .class("day")) { html in
      page.headline(&html, of: row)
    }
    let seats = row.vehicles.reduce(0) { $0 + $1.capacity.seats }
    html.facts([
      (
        page.say(MoveWord.programme),
        page.state.programme(row.programme, on: row.day)?.name ?? ""
      ),
      (page.say(MovementWord.people), row.booked.description),
      (page.say(MovementWord.seats), String(seats)),
      (page.say(MovementWord.free), String(max(0, seats - row.booked.value))),
      (page.say(MovementWord.manifest), row.manifestVersion.description),
    ])
    if row.isPinned { html.element("p", .class("hint"), text: page.say(MoveWord.pinned)) }
  }

  /// The pages of the movement's day, for whoever may see them.
  private static func ways(
    _ id: MovementID, _ row: Movement, _ page: Page, _ html: inout HTMLWriter
  ) {
    let all: [(Route, MoveWord)] = [
      (.boarding(.lane(id)), .boardingPage), (.road(.show(id)), .roadPage),
      (.road(.handover(id)), .handoverPage), (.road(.assistance(id)), .assistancePage),
      (.notices(.list(id)), .noticesPage), (.papers(.show(row.day)), .papersPage),
    ]
    let open = all.filter { route, word in
      page.mayFollow(route, of: id)
        && (word != .noticesPage || page.hasNotices(id, row))
        && (word != .papersPage || row.flight == nil)
    }
    if row.status == .cancelled || open.isEmpty { return }
    html.element("nav", .class("ways"), .aria("aria-label", page.say(FrameWord.ways))) { html in
      for (route, word) in open {
        html.element("a", .class("button"), .href(route.path), text: page.say(word))
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

  /// The versions of the manifest, and what changed with each.
  private static func changes(
    _ id: MovementID, _ row: Movement, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element("h2", text: page.say(MoveWord.changes))
    if row.manifestVersion == 0 {
      html.element("p", .class("hint"), text: page.say(MoveWord.notYetFixed))
      return
    }
    if row.manifestVersion > 1, page.mayFollow(.movements(.versions(id)), of: id) {
      html.element("p") { html in
        page.link(&html, to: .movements(.versions(id)), page.say(VersionWord.open))
      }
    }
    html.element("ol", .class("versions")) { html in
      html.element("li", text: "1 · \(page.say(MovementWord.confirmed))")
      for amendment in row.amendments {
        html.element("li") { html in
          html.text("\(amendment.version) · \(page.say(CauseWord(amendment.reason))) ")
          if let household = amendment.household, page.sees(.bookings, of: .household(household)) {
            page.code(&html, household.description)
          }
        }
      }
    }
  }
}

extension Page {
  /// Whether a page of a movement opens to this account.
  func mayFollow(_ route: Route, of movement: MovementID) -> Bool {
    let path = route.path.split(separator: "/").map(String.init)
    guard let match = try? visit.site.router.match(.get, path) else { return false }
    return match.row.right.isGiven(to: visitor, closeness(of: .movement(movement)))
  }

  /// Whether the receiving side is told of a movement, or its programme asks for it.
  func hasNotices(_ id: MovementID, _ row: Movement) -> Bool {
    state.programme(row.programme, on: row.journey.last)?.rules.notice != nil
      || !state.notices(about: id).isEmpty
  }

  /// The name of a family's head, or of whoever stands first.
  func headName(of household: HouseholdID) -> String {
    let row = state.households[household]
    let head = row?.head ?? row?.members.first
    return head.flatMap { state.people[$0]?.details?.names.first?.whole } ?? ""
  }
}
