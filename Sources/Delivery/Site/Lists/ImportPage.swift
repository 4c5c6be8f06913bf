import Application
import Basics
import HTML
import HTTP
import Mission
import Wire

/// Partners' lists: a form to send one, and those taken in, with their undoing within the day.
enum ImportPage {
  private static let mostShown = 50

  static func show(_ page: Page, trouble: FormTrouble? = nil) -> Response {
    page.html(page.say(FrameWord.lists), status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      form(page, trouble, &html)
      lists(page, &html)
    }
  }

  private static func form(_ page: Page, _ trouble: FormTrouble?, _ html: inout HTMLWriter) {
    html.element("h2", text: page.say(ImportWord.send))
    page.form(&html, to: .imports(.upload), isUpload: true) { html in
      html.field(
        Field(
          "file", page.say(ImportWord.file), hint: page.say(ImportWord.fileHint),
          error: trouble.error(of: "file", page), kind: .file(accept: ".xlsx,.csv")))
      let typed = trouble.typed("programme")
      html.choice(
        Field(
          "programme", page.say(ImportWord.programme), error: trouble.error(of: "programme", page)),
        of: page.state.programmes.ids.compactMap { id in
          page.state.programme(id, on: page.today).map {
            Choice(id.description, $0.name, isChosen: id.description == typed)
          }
        })
      let partners = page.state.partners
      if !partners.isEmpty {
        let chosen = trouble.typed("partner")
        html.choice(
          Field(
            "partner", page.say(ImportWord.partner), hint: page.say(ImportWord.partnerHint),
            isRequired: false),
          of: [Choice("", page.say(ImportWord.anyPartner))]
            + partners.map { Choice($0, page.name(ofPartner: $0), isChosen: $0 == chosen) })
      }
      html.field(
        Field(
          "dated", page.say(ImportWord.dated), hint: page.say(ImportWord.datedHint),
          error: trouble.error(of: "dated", page),
          value: trouble?.typed["dated"] ?? page.today.description, kind: .date, width: 20))
      html.element("button", .type("submit"), text: page.say(ImportWord.send))
    }
  }

  private static func lists(_ page: Page, _ html: inout HTMLWriter) {
    html.element("h2", text: page.say(ImportWord.taken))
    let ids = page.state.lists.ids.reversed().prefix(mostShown)
    if ids.isEmpty {
      html.element("p", .class("hint"), text: page.say(ImportWord.none))
      return
    }
    html.element("p", .class("hint"), text: page.say(ImportWord.withdrawHint))
    html.table(
      title: page.say(ImportWord.taken),
      columns: [
        .text(page.say(ImportWord.list)), .text(page.say(ImportWord.day)),
        .text(page.say(ImportWord.partner)), .number(page.say(ImportWord.rows)),
        .number(page.say(ImportWord.families)), .number(page.say(ImportWord.registered)),
        .number(page.say(ImportWord.corrected)), .text(page.say(ImportWord.withdraw)),
      ]
    ) { html in
      for id in ids { page.state.lists[id].map { row(id, $0, page, &html) } }
    }
  }

  private static func row(
    _ id: ListID, _ list: ListImported, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element("tr", .id("list-\(id)")) { html in
      html.element("th", Attribute("scope", "row")) { page.code(&$0, id.description) }
      html.element("td") { html in if let day = list.on { page.date(&html, day) } }
      html.element("td", .ownDirection, text: page.name(ofPartner: list.partner))
      for count in [list.rows, list.households, list.registered.value, list.corrected.value] {
        html.element("td", .class("number")) { $0.text(count) }
      }
      html.element("td") { html in
        if list.on == page.today {
          page.button(&html, to: .imports(.withdraw(id)), ImportWord.withdraw, isPlain: true)
        }
      }
    }
  }
}

extension Page {
  /// A partner by the name of the place whose families they number.
  func name(ofPartner code: String) -> String {
    state.sites.first { $0.code == code }.map { language.name(of: $0.row) } ?? code
  }
}

extension MissionState {
  /// Whose lists were taken in, each once, by code.
  var partners: [String] {
    Set(lists.rows.map(\.partner)).filter { !$0.isEmpty }.sorted()
  }
}
