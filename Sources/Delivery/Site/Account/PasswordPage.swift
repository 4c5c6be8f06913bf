import Application
import HTML
import HTTP
import Mission
import Sealing
import Wire

/// Chooses one's own password: at the first sign-in, and whenever one likes.
enum PasswordPage {
  static func show(_ entrant: Entrant, wrong: AccountWord? = nil) -> Response {
    let visit = entrant.visit
    if !entrant.visitor.isFresh { return entrant.proveAgain(then: .entrant(.choosePassword)) }
    let error = wrong.map { visit.say($0) }
    return visit.html(
      visit.say(AccountWord.choosePassword), status: wrong == nil ? 200 : 422
    ) { html in
      html.errorSummary(
        title: visit.say(FrameWord.problem), error.map { [("password", $0)] } ?? [])
      visit.form(&html, to: .entrant(.setPassword)) { html in
        html.field(
          Field(
            "password", visit.say(AccountWord.newPassword),
            hint: visit.say(AccountWord.passwordHint), error: error, kind: .password,
            autocomplete: "new-password", width: 40))
        html.field(
          Field(
            "again", visit.say(AccountWord.again), kind: .password, autocomplete: "new-password",
            width: 40))
        html.element("button", .type("submit"), text: visit.say(AccountWord.keep))
      }
    }
  }

  static func set(_ entrant: Entrant) throws -> Response {
    let password = entrant.visit.form["password"] ?? ""
    guard password == entrant.visit.form["again"] else {
      return show(entrant, wrong: .notTheSame)
    }
    do {
      let command = try Command.choosePassword(
        password, for: entrant.account, on: entrant.gatehouse)
      return try entrant.settle(command, then: .board(.show))
    } catch let fault as PasswordRules.Fault {
      return show(entrant, wrong: word(for: fault))
    } catch let refusal as Refusal where refusal.reason == .signInAgain {
      return entrant.proveAgain(then: .entrant(.choosePassword))
    }
  }

  private static func word(for fault: PasswordRules.Fault) -> AccountWord {
    switch fault {
    case .tooShort: .tooShort
    case .tooLong: .tooLong
    case .tooCommon: .tooCommon
    case .tooNear: .tooNear
    }
  }
}
