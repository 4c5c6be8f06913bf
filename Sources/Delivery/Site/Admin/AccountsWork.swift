import Application
import Basics
import HTML
import HTTP
import Mission
import Sealing
import Wire

/// What is changed about accounts.
enum AccountsWork {
  static func invitation(_ page: Page, trouble: FormTrouble? = nil) -> Response {
    if !page.visitor.isFresh { return page.confirmFirst() }
    return page.html(page.say(AdminWord.invite), status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      html.element("p", text: page.say(AdminWord.inviteHint))
      page.form(&html, to: .admin(.openAccount)) { html in
        html.field(
          Field(
            "name", page.say(AdminWord.name), error: trouble.error(of: "name", page),
            value: trouble.typed("name")))
        html.field(
          Field(
            "login", page.say(AdminWord.login), hint: page.say(AdminWord.loginHint),
            error: trouble.error(of: "login", page), value: trouble.typed("login"), width: 20))
        page.roleBoxes(&html, [], trouble: trouble)
        page.scopeFields(&html, .mission, trouble: trouble)
        html.element("button", .type("submit"), text: page.say(AdminWord.openAccount))
      }
    }
  }

  static func open(_ work: Work) throws -> Response {
    var opened: (id: AccountID, password: String)?
    let response = try work.attempt(
      "login", then: .admin(.accounts), else: { invitation($0, trouble: $1) }
    ) {
      let password = OneTimePassword.make()
      let events = try work.dispatch(
        .openAccount(
          NewAccount(
            login: work.field("login"), name: work.field("name"), roles: roles(work),
            scope: try scope(work), password: Secret(try PasswordHash.make(password)))))
      guard case .accountOpened(let event)? = events.first else { return }
      guard case .passwordSet(let set)? = events.last,
        PasswordHash.verify(password, set.hash?.bytes ?? [])
      else { throw Mistyped(field: "login", word: AdminWord.madeBefore) }
      opened = (event.account, password)
    }
    guard let opened else { return response }
    return try work.member.show {
      try AccountDetailPage.show(opened.id, $0, password: opened.password)
    }
  }

  private static func roles(_ work: Work) -> Roles {
    Roles(work.visit.form.all("role").compactMap { Role($0) })
  }

  private static func scope(_ work: Work) throws -> Scope {
    let typed = work.field("member")
    let member: StaffID? = try typed.isEmpty ? nil : work.value("member", or: AdminWord.memberHint)
    return Scope(sites: work.visit.form.all("site").compactMap { SiteID($0) }, member: member)
  }

  private static func attempt(
    _ id: AccountID, _ work: Work, field: String, _ body: () throws -> Void
  ) throws -> Response {
    try work.attempt(
      field, then: .admin(.account(id)),
      else: { try AccountDetailPage.show(id, $0, trouble: $1) }, body)
  }

  static func changeRoles(_ id: AccountID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "role") { try work.dispatch(.changeRoles(id, roles(work))) }
  }

  static func changeScope(_ id: AccountID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "site") {
      try work.dispatch(.changeScope(id, try scope(work)))
    }
  }

  static func renewPassword(_ id: AccountID, _ work: Work) throws -> Response {
    var password: String?
    let response = try attempt(id, work, field: "") {
      let new = OneTimePassword.make()
      let events = try work.dispatch(.setPassword(id, Secret(try PasswordHash.make(new))))
      if case .passwordSet(let set)? = events.first,
        PasswordHash.verify(new, set.hash?.bytes ?? [])
      {
        password = new
      }
    }
    guard let password else { return response }
    return try work.member.show { try AccountDetailPage.show(id, $0, password: password) }
  }

  static func removeFactor(_ id: AccountID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "") { try work.dispatch(.removeSecondFactor(id)) }
  }

  static func revokeToken(_ id: AccountID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "") {
      let token: TokenID = try work.value("token", or: TokenWord.token)
      try work.dispatch(.revokeToken(id, token))
    }
  }

  static func close(_ id: AccountID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "") { try work.dispatch(.closeAccount(id)) }
  }

  /// Nothing of it is in the journal: sessions live in memory.
  static func endSessions(_ id: AccountID, _ work: Work) throws -> Response {
    try Policy.check(.manageAccounts, by: work.member.visitor)
    work.visit.site.gate.signOutEverywhere(id)
    return work.see(.admin(.account(id)))
  }
}
