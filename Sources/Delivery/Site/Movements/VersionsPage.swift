import Basics
import HTML
import HTTP
import Mission
import Wire

/// What changed in a manifest between two of its versions: who joined, who left, who rides in
/// another place, which vehicle took another's number.
enum VersionsPage {
  static func show(_ id: MovementID, _ page: Page) throws -> Response {
    guard let row = page.state.movements[id] else { throw SiteFault.notFound }
    let query = page.visit.request.query
    let newest = row.manifestVersion
    let last = query["to"].flatMap { Int($0) }.map { min(max($0, 1), max(newest, 1)) } ?? newest
    let first =
      query["from"].flatMap { Int($0) }.map { min(max($0, 1), max(last, 1)) } ?? max(1, last - 1)
    let (people, vehicles) = row.changes(from: first, to: last)
    let seesNames = page.sees(.names, of: .movement(id))
    page.note(
      movement: id, fields: seesNames ? [.bookings, .names] : [.bookings])
    return page.html("\(page.say(MoveWord.changes)): \(id)") { html in
      html.element("p", .class("day")) { html in
        page.link(&html, to: .movements(.show(id)), id.description)
        html.text(" · ")
        page.headline(&html, of: row)
      }
      if newest == 0 {
        html.element("p", text: page.say(MoveWord.notYetFixed))
        return
      }
      choices(id, newest, first, last, page, &html)
      if people.isEmpty && vehicles.isEmpty {
        html.element("p", text: page.say(VersionWord.nothing))
      }
      changed(people, seesNames, page, &html)
      swapped(vehicles, page, &html)
    }
  }

  /// Two versions to choose: an address, for nothing is changed by looking.
  private static func choices(
    _ id: MovementID, _ newest: Int, _ first: Int, _ last: Int, _ page: Page,
    _ html: inout HTMLWriter
  ) {
    html.element(
      "form", Attribute("method", "get"),
      Attribute("action", Route.movements(.versions(id)).path)
    ) { html in
      html.element("div", .class("line")) { html in
        for (name, word, chosen) in [("from", VersionWord.from, first), ("to", .to, last)] {
          html.choice(
            Field(name, page.say(word)),
            of: (1...newest).map { Choice(String($0), String($0), isChosen: $0 == chosen) })
        }
        html.element(
          "button", .type("submit"), .class("second"), text: page.say(VersionWord.compare))
      }
    }
  }

  private static func changed(
    _ people: [ManifestChange], _ seesNames: Bool, _ page: Page, _ html: inout HTMLWriter
  ) {
    if people.isEmpty { return }
    html.table(
      title: page.say(VersionWord.people), isTitleShown: true,
      columns: [.text(page.say(MoveWord.family)), .text(page.say(VersionWord.person))]
        + (seesNames ? [.text(page.say(VersionWord.name))] : [])
        + [
          .text(page.say(VersionWord.what)), .text(page.say(VersionWord.before)),
          .text(page.say(VersionWord.after)),
        ]
    ) { html in
      for change in people {
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row")) { page.link(&$0, to: change.household) }
          html.element("td") { page.code(&$0, change.person.description) }
          if seesNames {
            html.element("td", .ownDirection, text: page.personName(change.person))
          }
          html.element("td") { $0.tag(tag(change, page)) }
          html.element("td", text: change.before.map { page.text(of: $0) } ?? "")
          html.element("td", text: change.after.map { page.text(of: $0) } ?? "")
        }
      }
    }
  }

  private static func tag(_ change: ManifestChange, _ page: Page) -> Tag {
    switch (change.before, change.after) {
    case (nil, _): Tag(page.say(VersionWord.joined), "+", .good)
    case (_, nil): Tag(page.say(VersionWord.left), "–", .wrong)
    case (let before?, let after?):
      before.vehicle == after.vehicle
        ? Tag(page.say(VersionWord.movedSeat), "⇄", .calm)
        : Tag(page.say(VersionWord.movedVehicle), "⇄", .busy)
    }
  }

  private static func swapped(
    _ vehicles: [VehicleChange], _ page: Page, _ html: inout HTMLWriter
  ) {
    if vehicles.isEmpty { return }
    html.table(
      title: page.say(MovementWord.vehicles), isTitleShown: true,
      columns: [
        .number(page.say(MovementWord.vehicle)), .text(page.say(VersionWord.before)),
        .text(page.say(VersionWord.after)),
      ]
    ) { html in
      for change in vehicles {
        html.element("tr") { html in
          html.element("td", .class("number")) { $0.text(change.number) }
          for vehicle in [change.before, change.after] {
            html.element("td") { page.code(&$0, page.state.vehicles[vehicle]?.plate ?? "") }
          }
        }
      }
    }
  }
}
