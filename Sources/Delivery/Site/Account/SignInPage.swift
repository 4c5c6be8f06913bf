import Application
import Documents
import HTML
import HTTP
import Mission
import Wire

/// The way in: name, password, and the code of the second factor, on one page, so that nobody
/// learns which of them was wrong.
enum SignInPage {
  static func show(_ visit: Visit, wrong: String? = nil, login: String = "") -> Response {
    let next = visit.next(visit.form["next"] ?? visit.request.query["next"])
    return visit.html(visit.say(AccountWord.signIn), status: wrong == nil ? 200 : 422) { html in
      html.errorSummary(
        title: visit.say(FrameWord.problem), wrong.map { [("login", $0)] } ?? [])
      visit.form(&html, to: .guest(.trySignIn)) { html in
        html.hidden("next", next)
        html.field(
          Field(
            "login", visit.say(AccountWord.login), value: login, autocomplete: "username",
            width: 20))
        html.field(
          Field(
            "password", visit.say(AccountWord.password), kind: .password,
            autocomplete: "current-password", width: 40))
        html.field(
          Field(
            "code", visit.say(AccountWord.code), hint: visit.say(AccountWord.codeHint),
            autocomplete: "one-time-code", isRequired: false, width: 20))
        html.element("button", .type("submit"), text: visit.say(AccountWord.signIn))
      }
    }
  }

  static func attempt(_ visit: Visit) throws -> Response {
    let (site, now) = (visit.site, visit.now)
    let login = visit.form["login"] ?? ""
    let attempt = Gate.Attempt(
      login: login, password: visit.form["password"] ?? "", code: visit.form["code"] ?? "",
      address: visit.request.address, device: visit.request.header("user-agent") ?? "")
    do {
      let entrance = try site.gate.signIn(
        attempt, on: site.hall.read { state, _ in state.gatehouse }, at: now
      ) { command, account in
        try site.hall.record(command, as: account, id: site.newCommandID(), at: now)
      }
      // Whoever was signed in here before is so no longer.
      if let former = visit.session?.token { site.gate.signOut(former) }
      var response = Response.see(visit.next(visit.form["next"]))
      response.setCookie(Visit.sessionCookie, entrance.token.cookie, seconds: nil)
      return response
    } catch let fault as Gate.NotIn {
      return show(visit, wrong: visit.text(of: fault), login: login)
    }
  }
}

extension Visit {
  func text(of fault: Gate.NotIn) -> String {
    switch fault {
    case .wrong: say(AccountWord.wrong)
    case .wait(let seconds): say(AccountWord.wait, count: seconds)
    }
  }
}

/// The way out.
enum SignOut {
  static func leave(_ entrant: Entrant) -> Response {
    entrant.visit.site.gate.signOut(entrant.token)
    var response = Response.see(GuestRoute.signIn.path)
    response.setCookie(Visit.sessionCookie, "", seconds: 0)
    response.headers.append(.init("Clear-Site-Data", "\"cache\", \"storage\""))
    return response
  }
}

/// Another language, kept by the browser.
enum ChooseLanguage {
  static func take(_ visit: Visit) -> Response {
    var response = Response.see(visit.next(visit.form["back"]))
    if let language = visit.form["language"].flatMap({ DocumentLanguage($0) }) {
      response.setCookie(
        Visit.languageCookie, language.rawValue, seconds: 365 * 86_400)
    }
    return response
  }
}
