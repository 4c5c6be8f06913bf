import Application
import HTML
import HTTP
import Mission
import Wire

/// The password again, before something dangerous.
enum ConfirmPage {
  static func show(_ page: Page, wrong: String? = nil) -> Response {
    let visit = page.visit
    return page.html(
      page.say(AccountWord.confirm), status: wrong == nil ? 200 : 422
    ) { html in
      html.errorSummary(
        title: page.say(FrameWord.problem), wrong.map { [("password", $0)] } ?? [])
      html.element("p", text: page.say(AccountWord.confirmWhy))
      page.form(&html, to: .account(.tryConfirm)) { html in
        html.hidden("next", visit.next(visit.form["next"] ?? visit.request.query["next"]))
        html.field(
          Field(
            "password", page.say(AccountWord.password), kind: .password,
            autocomplete: "current-password", width: 40))
        html.field(
          Field(
            "code", page.say(AccountWord.code), hint: page.say(AccountWord.codeHint),
            autocomplete: "one-time-code", isRequired: false, width: 20))
        html.element("button", .type("submit"), text: page.say(AccountWord.goOn))
      }
    }
  }

  static func attempt(_ work: Work) throws -> Response {
    let (visit, site) = (work.visit, work.visit.site)
    let gatehouse = try work.read(\.gatehouse)
    guard let session = visit.session else { throw SiteFault.signedOut }
    let login = gatehouse.accounts[work.member.visitor.account]?.details?.login ?? ""
    let attempt = Gate.Attempt(
      login: login, password: visit.form["password"] ?? "", code: visit.form["code"] ?? "",
      address: visit.request.address)
    do {
      let token = try site.gate.confirm(
        session.token, attempt, on: gatehouse, at: visit.now
      ) { command, account in
        try site.hall.record(command, as: account, id: site.newCommandID(), at: visit.now)
      }
      var response = Response.see(visit.next(visit.form["next"]))
      response.setCookie(Visit.sessionCookie, token.cookie, seconds: nil)
      return response
    } catch let fault as Gate.NotIn {
      return try work.member.show { show($0, wrong: visit.text(of: fault)) }
    }
  }
}
