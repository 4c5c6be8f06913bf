import Application
import Basics
import HTML
import HTTP
import Mission

/// One box for everything somebody remembers of a person.
enum SearchPage {
  private static let mostShown = 20
  /// Looked through for those the account may see.
  private static let mostFound = 200
  private static let mostLetters = 200

  /// - Parameter typed: nil before anything was searched for.
  static func show(_ typed: String?, _ page: Page) -> Response {
    let query = String((typed ?? "").prefix(mostLetters))
    let found = query.contains { !$0.isWhitespace } ? people(query, page) : []
    if !found.isEmpty {
      page.note(people: found, fields: page.sees(.clearances) ? [.names, .clearances] : [.names])
    }
    return page.html(page.say(FrameWord.search)) { html in
      box(query, page, &html)
      if typed == nil { return }
      html.element(
        "p", Attribute("role", "status"), text: page.say(PeopleWord.found, count: found.count))
      if found.isEmpty {
        html.element("p", .class("hint"), text: page.say(PeopleWord.nobodyFound))
      } else {
        results(found, page, &html)
      }
    }
  }

  /// The best first. Somebody whose name may not be seen is not found, either.
  static func people(_ query: String, _ page: Page) -> [PersonID] {
    let search = page.visit.site.peopleIndex.of(page.state)
    let found = search.find(query, limit: mostFound) { number, id in
      switch number {
      case .ours: true
      case .document: page.sees(.identity, of: .person(id))
      case .phone: page.sees(.contact, of: .person(id))
      }
    }
    let seen = found.map(\.person).filter { page.sees(.names, of: .person($0)) }
    return Array(seen.prefix(mostShown))
  }

  private static func box(_ query: String, _ page: Page, _ html: inout HTMLWriter) {
    page.form(&html, to: .people(.find)) { html in
      html.element("div", .class("field")) { html in
        html.element("label", .for("query"), text: page.say(PeopleWord.query))
        html.element("p", .class("hint"), .id("query-hint"), text: page.say(PeopleWord.queryHint))
        html.empty(
          "input", .type("search"), .id("query"), .name("query"), .value(query), .ownDirection,
          .class("wide-40"), Attribute("autocomplete", "off"), Attribute("spellcheck", "false"),
          .aria("aria-describedby", "query-hint"), Attribute("autofocus", nil),
          Attribute("required", nil))
      }
      html.element("button", .type("submit"), text: page.say(FrameWord.search))
    }
  }

  private static func results(_ found: [PersonID], _ page: Page, _ html: inout HTMLWriter) {
    html.table(
      title: page.say(PeopleWord.results),
      columns: [
        .text(page.say(PeopleWord.name)), .text(page.say(PeopleWord.family)),
        .text(page.say(PeopleWord.openCase)), .text(page.say(PeopleWord.site)),
        .text(page.say(MovementWord.status)),
      ]
    ) { html in
      for id in found {
        guard let person = page.state.people[id] else { continue }
        row(id, person, page, &html)
      }
    }
  }

  private static func row(
    _ id: PersonID, _ person: Person, _ page: Page, _ html: inout HTMLWriter
  ) {
    let household = person.household
    let row = page.state.households[household]
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row")) { html in
        html.element("bdi", text: page.name(of: person))
        html.element("div", .class("hint")) { page.code(&$0, id.description) }
      }
      html.element("td") { page.link(&$0, to: household) }
      html.element("td") { html in
        if let last = row?.cases.last { page.code(&html, last.description) }
      }
      html.element("td", text: row.map { page.name(of: $0.site) } ?? "")
      html.element("td") { page.standing(of: household, &$0) }
    }
  }
}

extension Page {
  /// The name most trusted; a word in its place once it was erased.
  func name(of person: Person) -> String {
    person.details?.names.first?.whole ?? say(PeopleWord.erased)
  }

  func name(of site: SiteID) -> String { state.sites[site].map { language.name(of: $0) } ?? "" }

  /// A family's number, leading to its page for whoever may see it.
  func link(_ html: inout HTMLWriter, to household: HouseholdID) {
    html.element("bdi", Attribute("dir", "ltr"), .class("code")) { html in
      if sees(.bookings, of: .household(household)) {
        link(&html, to: .people(.show(household)), household.description)
      } else {
        html.text(household.description)
      }
    }
  }
}
