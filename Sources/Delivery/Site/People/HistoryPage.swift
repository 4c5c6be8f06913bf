import Application
import Basics
import HTML
import HTTP
import Journal
import Mission
import Wire

/// What happened to a family: when, what, by whom; for those who may know it, also who looked.
enum HistoryPage {
  private static let mostShown = 100

  static func show(_ id: HouseholdID, _ member: Member) throws -> Response {
    let before = member.visit.request.query["before"].flatMap { Int($0) }
    let (entries, rest) = try member.visit.site.hall.history(
      of: SubjectKey(id), before: before, most: mostShown)
    return try member.show { page in
      guard page.state.households[id] != nil else { throw SiteFault.notFound }
      page.note(households: [id], fields: [.clearances, .bookings])
      let seesReads = page.sees(.audit)
      let shown = entries.filter { seesReads || $0.read == nil }
      let title = "\(page.say(ChangeWord.history)): \(page.say(PeopleWord.family)) \(id)"
      return page.html(title) { html in
        html.element("p") { page.link(&$0, to: id) }
        if shown.isEmpty {
          html.element("p", text: page.say(ChangeWord.nothingHappened))
        } else {
          table(shown, page, &html)
        }
        if let rest {
          html.element("p") { html in
            html.element(
              "a", .href("\(Route.families(.history(id)).path)?before=\(rest)"),
              Attribute("rel", "next"), text: page.say(ChangeWord.older))
          }
        }
      }
    }
  }

  private static func table(
    _ entries: [HistoryEntry], _ page: Page, _ html: inout HTMLWriter
  ) {
    html.table(
      title: page.say(ChangeWord.history),
      columns: [
        .text(page.say(ChangeWord.when)), .text(page.say(ChangeWord.what)),
        .text(page.say(ChangeWord.whom)), .text(page.say(ChangeWord.who)),
      ]
    ) { html in
      for entry in entries.reversed() {
        html.element("tr") { html in
          html.element("td", text: page.language.text(entry.at, offset: page.state.utcOffset))
          html.element("td", text: what(entry, page))
          html.element("td") { page.code(&$0, entry.subject.description) }
          html.element("td") { $0.element("bdi", text: actor(entry, page)) }
        }
      }
    }
  }

  private static func what(_ entry: HistoryEntry, _ page: Page) -> String {
    guard let read = entry.read else { return page.say(EventTitle(kind: entry.kind)) }
    return page.say(ChangeWord.looked, ["what": read])
  }

  private static func actor(_ entry: HistoryEntry, _ page: Page) -> String {
    let account = AccountID(raw: entry.actor)
    if account == .console { return page.say(ChangeWord.console) }
    return page.state.accounts[account]?.details?.name ?? account.description
  }
}
