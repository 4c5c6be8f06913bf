import Application
import HTML
import HTTP
import Mission

/// Who one is here, where one is signed in, and what one can change about it.
enum AccountPage {
  static func show(_ page: Page) throws -> Response {
    let account = page.state.accounts[page.visitor.account]
    let sites = page.visitor.scope.sites.compactMap { page.state.sites[$0] }
    return page.html(page.say(FrameWord.account)) { html in
      html.facts([
        (page.say(AccountWord.name), account?.details?.name ?? ""),
        (page.say(AccountWord.login), account?.details?.login ?? ""),
        (
          page.say(AccountWord.roles),
          page.visitor.roles.all.map { page.say(RoleWord(role: $0)) }.joined(separator: ", ")
        ),
        (
          page.say(AccountWord.worksFor),
          sites.isEmpty
            ? page.say(AccountWord.everywhere)
            : sites.map { page.language.name(of: $0) }.joined(separator: ", ")
        ),
      ])
      html.element("ul") { html in
        for (route, word) in [
          (Route.entrant(.choosePassword), page.say(AccountWord.choosePassword)),
          (.entrant(.secondFactor), page.say(AccountWord.secondFactor)),
          (.account(.tokens), page.say(TokenWord.tokens)),
          (.account(.glass), page.say(AccountWord.emergency)),
        ] where page.visit.site.mayFollow(route, page.visitor) {
          html.element("li") { html in page.link(&html, to: route, word) }
        }
      }
      sessions(page, &html)
    }
  }

  private static func sessions(_ page: Page, _ html: inout HTMLWriter) {
    let offset = page.state.utcOffset
    html.table(
      title: page.say(AccountWord.sessions), isTitleShown: true,
      columns: [
        .text(page.say(AccountWord.device)), .text(page.say(AccountWord.signedInAt)),
        .text(page.say(AccountWord.seenAt)), .text(""),
      ]
    ) { html in
      for session in page.visit.site.gate.sessions(of: page.visitor.account) {
        html.element("tr") { html in
          html.element("td", .ownDirection, text: session.device)
          html.element("td", text: page.language.text(session.openedAt, offset: offset))
          html.element("td", text: page.language.text(session.seenAt, offset: offset))
          html.element("td") { html in
            page.form(&html, to: .account(.endSession)) { html in
              html.hidden("session", session.number.description)
              html.element(
                "button", .type("submit"), .class("plain"), text: page.say(AccountWord.end))
            }
          }
        }
      }
    }
    page.button(&html, to: .account(.endAllSessions), AccountWord.endAll)
  }

  static func endSession(_ work: Work) throws -> Response {
    if let number = SessionNumber(work.field("session")) {
      work.visit.site.gate.signOut(number, of: work.member.visitor.account)
    }
    return work.see(.account(.show))
  }

  static func endAllSessions(_ work: Work) throws -> Response {
    work.visit.site.gate.signOutEverywhere(work.member.visitor.account)
    return work.see(.guest(.signIn))
  }
}
