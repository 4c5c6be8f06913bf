import Basics
import HTML
import HTTP
import Mission
import Wire

/// Who may sign in, as what and where.
enum AccountsPage {
  static func show(_ page: Page) -> Response {
    page.html(page.say(AdminWord.people)) { html in
      if page.may(.manageAccounts) {
        html.element("p") { html in
          page.link(&html, to: .admin(.invite), page.say(AdminWord.invite))
        }
      }
      html.table(
        title: page.say(AdminWord.people),
        columns: [
          .text(page.say(AdminWord.account)), .text(page.say(AdminWord.login)),
          .text(page.say(AdminWord.name)), .text(page.say(AdminWord.roles)),
          .text(page.say(AccountWord.worksFor)), .text(page.say(AdminWord.state)),
          .text(page.say(AdminWord.lastSignIn)),
        ]
      ) { html in
        page.state.accounts.forEach { id, row in
          line(id, row, page, &html)
        }
      }
    }
  }

  private static func line(
    _ id: AccountID, _ row: Account, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row"), .class("code")) { html in
        page.link(&html, to: .admin(.account(id)), id.description)
      }
      html.element("td") { page.code(&$0, row.details?.login ?? "") }
      html.element("td", .ownDirection, text: row.details?.name ?? "")
      html.element("td", text: page.text(row.roles))
      html.element("td", text: page.text(row.scope))
      html.element("td") { $0.tag(page.tag(row)) }
      html.element(
        "td",
        text: row.lastSignIn.map { page.language.text($0, offset: page.offset) }
          ?? page.say(AdminWord.never))
    }
  }
}

extension Page {
  func text(_ roles: Roles) -> String {
    roles.all.map { say(RoleWord(role: $0)) }.joined(separator: "; ")
  }

  func text(_ scope: Scope) -> String {
    scope.sites.isEmpty
      ? say(AccountWord.everywhere) : scope.sites.map { name(of: $0) }.joined(separator: "; ")
  }

  func tag(_ account: Account) -> Tag {
    if !account.isOpen { return Tag(say(AdminWord.closed), "–", .calm) }
    if account.isLocked(at: visit.now) { return Tag(say(AdminWord.locked), "✕", .wrong) }
    if account.oneTimeUntil != nil { return Tag(say(AdminWord.new), "○", .calm) }
    return account.hasSecondFactor
      ? Tag(say(AdminWord.open), "✓", .good) : Tag(say(AdminWord.noFactor), "!", .late)
  }

  /// The boxes of roles and sites, and the member of staff, as an account's forms have them.
  func scopeFields(
    _ html: inout HTMLWriter, _ scope: Scope, trouble: FormTrouble?
  ) {
    let typed = trouble?.typed.all("site")
    html.boxes(
      Field("site", say(AdminWord.worksFor), error: trouble.error(of: "site", self)),
      of: state.sites.ids.map { id in
        Choice(
          id.description, name(of: id),
          isChosen: typed?.contains(id.description) ?? scope.sites.contains(id))
      })
    html.field(
      Field(
        "member", say(AdminWord.member), hint: say(AdminWord.memberHint),
        error: trouble.error(of: "member", self),
        value: trouble?.typed["member"] ?? scope.member?.description ?? "", isRequired: false,
        width: 20))
  }

  func roleBoxes(_ html: inout HTMLWriter, _ roles: Roles, trouble: FormTrouble?) {
    let typed = trouble?.typed.all("role")
    html.boxes(
      Field("role", say(AdminWord.roles), error: trouble.error(of: "role", self)),
      of: Role.allCases.map { role in
        Choice(
          role.description, say(RoleWord(role: role)),
          isChosen: typed?.contains(role.description) ?? roles.contains(role))
      })
  }
}
