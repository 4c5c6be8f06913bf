import Application
import Basics
import HTML
import HTTP
import Mission
import Wire

/// The tokens of one's own account: which are in force, another, none any more.
enum TokensPage {
  static func show(
    _ page: Page, trouble: FormTrouble? = nil, made: String? = nil
  ) throws -> Response {
    if !page.visitor.isFresh { return page.confirmFirst() }
    return page.html(page.say(TokenWord.tokens), status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      if let made { show(made, page, &html) }
      html.element("p", text: page.say(TokenWord.what))
      list(page, &html)
      form(page, trouble, &html)
    }
  }

  private static func show(_ made: String, _ page: Page, _ html: inout HTMLWriter) {
    html.element("section", .class("outcome good"), Attribute("role", "status")) { html in
      html.element("h2", text: page.say(TokenWord.made))
      html.element("p") { page.code(&$0, made) }
      html.element("p", text: page.say(TokenWord.madeHint))
    }
  }

  private static func list(_ page: Page, _ html: inout HTMLWriter) {
    let tokens = page.state.tokens(of: page.visitor.account, at: page.visit.now)
    html.element("h2", text: page.say(TokenWord.yours))
    if tokens.isEmpty {
      html.element("p", .class("hint"), text: page.say(TokenWord.none))
      return
    }
    html.table(
      title: page.say(TokenWord.yours),
      columns: [
        .text(page.say(TokenWord.token)), .text(page.say(TokenWord.name)),
        .text(page.say(TokenWord.sees)), .text(page.say(TokenWord.does)),
        .text(page.say(TokenWord.madeAt)), .text(page.say(TokenWord.until)), .text(""),
      ]
    ) { html in
      for id in tokens {
        if let token = page.state.tokens[id] { line(id, token, page, &html) }
      }
    }
  }

  private static func line(
    _ id: TokenID, _ token: AccessToken, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row")) { page.code(&$0, id.description) }
      html.element("td", .ownDirection, text: token.name)
      html.element("td", text: page.text(token.reach.fields))
      html.element("td", text: page.text(token.reach.actions))
      html.element("td", text: page.language.text(token.madeAt, offset: page.offset))
      html.element("td", text: page.language.text(token.until, offset: page.offset))
      html.element("td") { html in
        page.form(&html, to: .account(.revokeToken)) { html in
          html.hidden("token", id.description)
          html.element("button", .type("submit"), .class("plain"), text: page.say(TokenWord.revoke))
        }
      }
    }
  }

  /// What may be chosen is what the account has; no token reaches what needs a fresh
  /// password, but for settings on the day it is made.
  private static func form(_ page: Page, _ trouble: FormTrouble?, _ html: inout HTMLWriter) {
    html.element("h2", text: page.say(TokenWord.make))
    page.form(&html, to: .account(.makeToken)) { html in
      html.field(
        Field(
          "name", page.say(TokenWord.name), hint: page.say(TokenWord.nameHint),
          error: trouble.error(of: "name", page), value: trouble.typed("name")))
      html.field(
        Field(
          "days", page.say(TokenWord.days), hint: page.say(TokenWord.daysHint),
          error: trouble.error(of: "days", page), value: trouble?.typed["days"] ?? "90",
          kind: .digits, width: 8))
      let (sees, does) = (trouble?.typed.all("sees") ?? [], trouble?.typed.all("does") ?? [])
      html.boxes(
        Field("sees", page.say(TokenWord.sees), error: trouble.error(of: "sees", page)),
        of: Policy.Field.allCases.filter { page.sees($0) }.map {
          Choice("\($0)", page.say(FieldWord($0)), isChosen: sees.contains("\($0)"))
        })
      let actions = Policy.Action.allCases.filter {
        page.may($0) && Policy.admitsTokens($0)
      }
      if !actions.isEmpty {
        let hint = page.may(.changeSettings) ? page.say(TokenWord.settingsHint) : nil
        html.boxes(
          Field("does", page.say(TokenWord.does), hint: hint),
          of: actions.map {
            Choice("\($0)", page.say(ActionWord($0)), isChosen: does.contains("\($0)"))
          })
      }
      html.element("button", .type("submit"), text: page.say(TokenWord.make))
    }
  }

  static func make(_ work: Work) throws -> Response {
    var text: String?
    let typed = work.visit.form
    let again: (Page, FormTrouble) throws -> Response = { try show($0, trouble: $1) }
    let response = try work.attempt("name", then: .account(.tokens), else: again) {
      let days: Int = try work.value("days", or: TokenWord.chooseDays)
      guard (1...366).contains(days) else {
        throw Mistyped(field: "days", word: TokenWord.chooseDays)
      }
      let reach = TokenReach(
        fields: Fields(Policy.Field.allCases.filter { typed.all("sees").contains("\($0)") }),
        actions: Actions(Policy.Action.allCases.filter { typed.all("does").contains("\($0)") }))
      let (command, secret) = Command.token(
        named: work.field("name"), for: work.member.visitor.account, reach: reach, days: days,
        at: work.visit.now)
      text = secret.text(in: try work.dispatch(command))
      if text == nil { throw Mistyped(field: "name", word: TokenWord.madeBefore) }
    }
    guard let text else { return response }
    return try work.member.show { try show($0, made: text) }
  }

  static func revoke(_ work: Work) throws -> Response {
    try work.attempt("name", then: .account(.tokens), else: { try show($0, trouble: $1) }) {
      let token: TokenID = try work.value("token", or: TokenWord.token)
      try work.dispatch(.revokeToken(work.member.visitor.account, token))
    }
  }
}

extension Page {
  /// Groups of fields, in words: `names, sex, age; bookings`.
  func text(_ fields: Fields) -> String {
    fields.all.map { say(FieldWord($0)) }.joined(separator: "; ")
  }

  func text(_ actions: Actions) -> String {
    actions.all.map { say(ActionWord($0)) }.joined(separator: "; ")
  }
}
