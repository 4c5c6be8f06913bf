import Application
import Basics
import HTML
import HTTP
import Mission

/// A movement under way: its stops with their counts, what happened, and what is to be reported.
enum RoadPage {
  static func show(_ id: MovementID, _ page: Page, trouble: FormTrouble? = nil) throws -> Response {
    guard let row = page.state.movements[id] else { throw SiteFault.notFound }
    let title = "\(page.say(MoveWord.roadPage)): \(id)"
    return page.html(title, status: trouble?.status ?? 200, isLive: true) { html in
      trouble.summary(page, &html)
      html.element("div", Attribute("data-part", "road")) { html in
        head(id, row, page, &html)
        stops(row, page, &html)
        incidents(row, page, &html)
      }
      if page.may(.reportRoad, to: .movement(id)) {
        RoadForms(id: id, row: row, page: page, trouble: trouble).write(&html)
      }
    }
  }

  private static func head(
    _ id: MovementID, _ row: Movement, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element("p", .class("day")) { html in
      page.headline(&html, of: row)
    }
    if row.status < .departed {
      html.element("p", text: page.say(RoadWord.notUnderWay))
    }
    var facts: [(term: String, value: String)] = []
    if let at = row.departedAt {
      facts.append((page.say(RoadWord.leftAt), page.language.text(at, offset: page.offset)))
    }
    if let at = row.arrivedAt {
      facts.append((page.say(RoadWord.arrivedAt), page.language.text(at, offset: page.offset)))
    }
    facts.append((page.say(RoadWord.aboardNow), row.aboard.description))
    html.facts(facts)
  }

  private static func stops(_ row: Movement, _ page: Page, _ html: inout HTMLWriter) {
    html.table(
      title: page.say(RoadWord.stops), isTitleShown: true,
      columns: [
        .text(page.say(RoadWord.site)), .number(""), .text(page.say(RoadWord.passed)),
        .number(page.say(RoadWord.counted)), .number(page.say(RoadWord.expected)), .text(""),
      ]
    ) { html in
      for stop in row.stops {
        let passages = row.passages.filter { $0.site == stop.site }
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row"), text: page.place(stop.site))
          html.element("td", .class("number")) { html in
            html.text(
              stop.distance == 0
                ? "" : page.say(RoadWord.kilometres, ["km": stop.distance.description]))
          }
          cells(of: passages.last, page, &html)
        }
        // Whoever counted again keeps both counts.
        for earlier in passages.dropLast() {
          html.element("tr", .class("hint")) { html in
            html.element("td", text: "")
            html.element("td", text: "")
            cells(of: earlier, page, &html)
          }
        }
      }
    }
  }

  private static func cells(
    of passage: Movement.Passage?, _ page: Page, _ html: inout HTMLWriter
  ) {
    guard let passage else {
      html.element("td", .class("hint"), text: page.say(RoadWord.notYet))
      for _ in 0..<3 { html.element("td", text: "") }
      return
    }
    let difference = abs(passage.counted.value - passage.expected.value)
    html.element("td", text: page.language.text(passage.at, offset: page.offset))
    html.element("td", .class("number")) { $0.text(passage.counted.value) }
    html.element("td", .class("number")) { $0.text(passage.expected.value) }
    html.element("td") { html in
      if difference > 0 {
        html.tag(Tag(page.say(RoadWord.missing, count: difference), "✕", .wrong))
      } else {
        html.tag(Tag("", "✓", .good))
      }
    }
  }

  private static func incidents(_ row: Movement, _ page: Page, _ html: inout HTMLWriter) {
    if row.incidents.isEmpty { return }
    html.element("h2", text: page.say(RoadWord.incidents))
    html.element("ul", .class("work")) { html in
      for incident in row.incidents {
        html.element("li", .class("late")) { html in
          html.element("b", text: page.say(CauseWord(incident.sort)))
          html.text(
            " · \(page.language.text(incident.at, offset: page.offset)) · "
              + (incident.site.map { page.place($0) } ?? page.say(RoadWord.nowhere)))
          if let note = incident.note {
            html.element("div", .ownDirection, text: note)
          } else {
            html.element("div", text: page.say(RoadWord.noteErased))
          }
        }
      }
    }
  }
}

extension Page {
  var offset: Minutes { state.utcOffset }

  func place(_ site: SiteID) -> String {
    state.sites[site].map { language.name(of: $0) } ?? site.description
  }
}
