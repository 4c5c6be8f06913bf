import Application
import Basics
import HTML
import HTTP
import Journal
import Mission
import Wire

/// Who did and read what, when; never what it said.
enum AuditPage {
  private static let mostShown = 200

  static func narrow(_ work: Work) -> Response {
    var pieces: [String] = []
    if let account = AccountID(work.field("account")) { pieces.append("account=\(account)") }
    if let day = CivilDate(work.field("day")) { pieces.append("day=\(day)") }
    let path = Route.admin(.audit).path
    return .see(pieces.isEmpty ? path : "\(path)?\(pieces.joined(separator: "&"))")
  }

  /// Reads the journal, which the one writer keeps, before the page begins.
  static func entries(_ visit: Visit) throws -> [AuditEntry] {
    let query = visit.request.query
    let account = query["account"].flatMap { AccountID($0) }
    let day = query["day"].flatMap { CivilDate($0) }
    return try visit.site.hall.write { mission in
      try mission.audit(.init(account: account, day: day, limit: mostShown))
    }.reversed()
  }

  static func show(_ entries: [AuditEntry], _ page: Page) -> Response {
    page.html(page.say(AdminWord.audit)) { html in
      html.element("p", text: page.say(AdminWord.auditWhat))
      html.element("p") { page.link(&$0, to: .admin(.keys), page.say(KeyWord.keys)) }
      let query = page.visit.request.query
      page.form(&html, to: .admin(.narrowAudit)) { html in
        html.element("div", .class("line")) { html in
          html.field(
            Field(
              "account", page.say(AdminWord.account), hint: page.say(AdminWord.everything),
              value: query["account"] ?? "", isRequired: false, width: 20))
          html.field(
            Field(
              "day", page.say(AdminWord.day), value: query["day"] ?? "", kind: .date,
              isRequired: false, width: 20))
          html.element("button", .type("submit"), text: page.say(AdminWord.narrow))
        }
      }
      if entries.isEmpty {
        html.element("p", text: page.say(AdminWord.nothingFound))
      } else {
        table(entries, page, &html)
      }
    }
  }

  private static func table(
    _ entries: [AuditEntry], _ page: Page, _ html: inout HTMLWriter
  ) {
    html.table(
      title: page.say(AdminWord.audit),
      columns: [
        .number("#"), .text(page.say(AdminWord.when)), .text(page.say(AdminWord.who)),
        .text(page.say(AdminWord.event)), .text(page.say(AdminWord.about)),
        .text(page.say(AdminWord.detail)),
      ]
    ) { html in
      for entry in entries {
        html.element("tr") { html in
          html.element("td", .class("number")) { $0.text(entry.position) }
          html.element("td", text: page.language.text(entry.at, offset: page.offset))
          html.element("td") { html in
            page.code(&html, page.state.accounts[entry.account]?.details?.login ?? "console")
          }
          html.element("td", text: page.say(EventTitle(kind: entry.kind)))
          html.element("td") { page.code(&$0, entry.subject.description) }
          html.element("td", .ownDirection, text: entry.detail)
        }
      }
    }
  }
}
