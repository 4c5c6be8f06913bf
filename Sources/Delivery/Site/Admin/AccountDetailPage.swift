import Application
import Basics
import HTML
import HTTP
import Mission

/// One account, for whoever may look; with its forms for whoever may change it, once they typed
/// their password.
enum AccountDetailPage {
  static func show(
    _ id: AccountID, _ page: Page, trouble: FormTrouble? = nil, password: String? = nil
  ) throws -> Response {
    let row = try page.found(page.state.accounts[id])
    let mayChange = page.may(.manageAccounts) && id != page.visitor.account && row.isOpen
    if mayChange && !page.visitor.isFresh { return page.confirmFirst() }
    let title = "\(page.say(AdminWord.account)) \(id)"
    return page.html(title, status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      if let password { show(password, page, &html) }
      html.facts([
        (page.say(AdminWord.login), row.details?.login ?? ""),
        (page.say(AdminWord.name), row.details?.name ?? ""),
        (page.say(AdminWord.roles), page.text(row.roles)),
        (page.say(AccountWord.worksFor), page.text(row.scope)),
      ])
      html.element("p") { $0.tag(page.tag(row)) }
      tokens(id, page, &html, mayRevoke: mayChange)
      if mayChange { forms(id, row, page, trouble, &html) }
    }
  }

  /// A password that is to be handed over, this once.
  static func show(_ password: String, _ page: Page, _ html: inout HTMLWriter) {
    html.element("section", .class("outcome good"), Attribute("role", "status")) { html in
      html.element("h2", text: page.say(AdminWord.handOver))
      html.element("p") { page.code(&$0, password) }
      html.element("p", text: page.say(AdminWord.handOverHint))
    }
  }

  private static func tokens(
    _ id: AccountID, _ page: Page, _ html: inout HTMLWriter, mayRevoke: Bool
  ) {
    let tokens = page.state.tokens(of: id, at: page.visit.now)
    if tokens.isEmpty { return }
    html.element("h2", text: page.say(TokenWord.tokens))
    html.element("ul") { html in
      for token in tokens {
        guard let row = page.state.tokens[token] else { continue }
        html.element("li") { html in
          page.code(&html, token.description)
          html.text(" ")
          html.element("bdi", text: row.name)
          html.text(" · \(page.text(row.reach.fields)); \(page.text(row.reach.actions))")
          if mayRevoke {
            page.form(&html, to: .admin(.revokeToken(id))) { html in
              html.hidden("token", token.description)
              html.element(
                "button", .type("submit"), .class("plain"), text: page.say(TokenWord.revoke))
            }
          }
        }
      }
    }
  }

  private static func forms(
    _ id: AccountID, _ row: Account, _ page: Page, _ trouble: FormTrouble?,
    _ html: inout HTMLWriter
  ) {
    html.element("div", .class("forms")) { html in
      part(.roles, "role", page, trouble, &html) { html in
        page.form(&html, to: .admin(.changeRoles(id))) { html in
          page.roleBoxes(&html, row.roles, trouble: trouble)
          html.element("button", .type("submit"), text: page.say(AdminWord.save))
        }
      }
      part(.worksFor, "site", page, trouble, &html) { html in
        page.form(&html, to: .admin(.changeScope(id))) { html in
          page.scopeFields(&html, row.scope, trouble: trouble)
          html.element("button", .type("submit"), text: page.say(AdminWord.save))
        }
      }
    }
    page.button(&html, to: .admin(.renewPassword(id)), AdminWord.renewPassword)
    if row.hasSecondFactor {
      page.button(&html, to: .admin(.removeFactor(id)), AdminWord.lostFactor)
    }
    page.button(&html, to: .admin(.endSessions(id)), AdminWord.endSessions)
    page.form(&html, to: .admin(.close(id))) { html in
      html.element("button", .type("submit"), .class("danger"), text: page.say(AdminWord.close))
    }
  }

  private static func part(
    _ word: AdminWord, _ field: String, _ page: Page, _ trouble: FormTrouble?,
    _ html: inout HTMLWriter, body: (inout HTMLWriter) -> Void
  ) {
    html.folded(page.say(word), isOpen: trouble?.field == field, body: body)
  }
}
