import Basics
import HTML
import HTTP
import Mission
import Wire

/// The families of the mission, by site and by how they stand, a page at a time.
enum CaseloadPage {
  static let rowsPerPage = 50

  /// What the list shows; its address names sites, states and families' numbers alone.
  private struct Choices {
    var site: SiteID?
    var standing: Standing?
    /// The last family of the page before.
    var after: HouseholdID?

    init(_ find: (String) -> String?) {
      site = find("site").flatMap { SiteID($0) }
      standing = find("state").flatMap { Standing(rawValue: $0) }
      after = find("after").flatMap { HouseholdID($0) }
    }

    var path: String {
      let pieces = [
        site.map { "site=\($0)" }, standing.map { "state=\($0.rawValue)" },
        after.map { "after=\($0)" },
      ].compactMap(\.self)
      return Route.people(.list).path + (pieces.isEmpty ? "" : "?" + pieces.joined(separator: "&"))
    }
  }

  static func narrow(_ member: Member) -> Response {
    .see(Choices { member.visit.form[$0] }.path)
  }

  static func show(_ page: Page) -> Response {
    let choices = Choices { page.visit.request.query[$0] }
    let (shown, hasMore) = households(choices, page)
    let named = shown.filter { page.sees(.names, of: .household($0)) }
    page.note(
      households: shown, fields: named.isEmpty ? [.clearances] : [.clearances, .names])
    return page.html(page.say(FrameWord.caseload)) { html in
      form(choices, page, &html)
      page.stepSheets(&html)
      if shown.isEmpty {
        html.element("p", text: page.say(PeopleWord.noFamilies))
      } else {
        table(shown, page, &html)
      }
      pager(choices, shown, hasMore, page, &html)
    }
  }

  /// One page of families; looks no further than it must to know whether there is another.
  private static func households(
    _ choices: Choices, _ page: Page
  ) -> (shown: [HouseholdID], hasMore: Bool) {
    var shown: [HouseholdID] = []
    for id in page.state.households.ids {
      if let after = choices.after, id <= after { continue }
      guard let row = page.state.households[id], !row.members.isEmpty,
        choices.site.map({ page.state.enclosing(row.site).contains($0) }) ?? true,
        page.sees(.clearances, of: .household(id)),
        choices.standing.map({ page.state.standing(of: id, on: page.today) == $0 }) ?? true
      else { continue }
      if shown.count == rowsPerPage { return (shown, true) }
      shown.append(id)
    }
    return (shown, false)
  }

  private static func form(_ choices: Choices, _ page: Page, _ html: inout HTMLWriter) {
    page.form(&html, to: .people(.narrow)) { html in
      html.element("div", .class("line")) { html in
        var sites = [Choice("", page.say(PeopleWord.everySite))]
        page.state.sites.forEach { id, site in
          sites.append(
            Choice(
              id.description, page.language.name(of: site), isChosen: id == choices.site))
        }
        html.choice(Field("site", page.say(PeopleWord.site)), of: sites)
        html.choice(
          Field("state", page.say(MovementWord.status)),
          of: [Choice("", page.say(PeopleWord.everyState))]
            + Standing.allCases.map { standing in
              Choice(
                standing.rawValue, page.say(StandingWord(standing)),
                isChosen: standing == choices.standing)
            })
        html.element("button", .type("submit"), text: page.say(PeopleWord.narrow))
      }
    }
  }

  private static func table(_ shown: [HouseholdID], _ page: Page, _ html: inout HTMLWriter) {
    html.table(
      title: page.say(FrameWord.caseload),
      columns: [
        .text(page.say(PeopleWord.family)), .text(page.say(PeopleWord.head)),
        .number(page.say(MovementWord.people)), .text(page.say(PeopleWord.site)),
        .text(page.say(PeopleWord.destination)), .text(page.say(MovementWord.status)),
      ]
    ) { html in
      for id in shown {
        guard let row = page.state.households[id] else { continue }
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row")) { page.link(&$0, to: id) }
          let seesNames = page.sees(.names, of: .household(id))
          html.element("td", .ownDirection, text: seesNames ? page.headName(of: id) : "")
          html.element("td", .class("number")) { $0.text(row.members.count) }
          html.element("td", text: page.name(of: row.site))
          html.element("td", text: page.name(of: row.destination))
          html.element("td") { page.standing(of: id, &$0) }
        }
      }
    }
  }

  private static func pager(
    _ choices: Choices, _ shown: [HouseholdID], _ hasMore: Bool, _ page: Page,
    _ html: inout HTMLWriter
  ) {
    var first = choices
    first.after = nil
    var next = choices
    next.after = shown.last
    html.pager(
      Pager(
        title: page.say(PeopleWord.pages),
        place: page.say(PeopleWord.onThisPage, count: shown.count),
        former: choices.after == nil ? nil : (first.path, page.say(PeopleWord.toBeginning)),
        next: hasMore ? (next.path, page.say(PeopleWord.nextPage)) : nil))
  }
}
