import Basics
import HTML
import HTTP
import Mission
import Wire

/// The lists an account keeps under names of its own.
enum CaseloadViews {
  /// Those kept, to go to and to delete, and what is chosen now, to keep.
  static func write(
    _ choices: CaseloadChoices, _ page: Page, _ trouble: FormTrouble?, _ html: inout HTMLWriter
  ) {
    let views = page.state.accounts[page.visitor.account]?.details?.views ?? []
    if !views.isEmpty {
      html.element("nav", .class("ways"), .aria("aria-label", page.say(GridWord.views))) { html in
        for view in views {
          let path = CaseloadChoices { CaseloadSelection.choice($0, view.address) }.path
          html.element(
            "a", .class("button"), .href(path), Attribute("data-command", nil), .ownDirection,
            .aria("aria-current", path == choices.path ? "page" : "false"), text: view.name)
        }
      }
    }
    html.folded(page.say(GridWord.views), isOpen: trouble?.field == "view") { html in
      page.form(&html, to: .people(.saveView)) { html in
        var kept = choices
        kept.after = nil
        html.hidden("view-choices", kept.path)
        html.field(
          Field(
            "view", page.say(GridWord.viewName), hint: page.say(GridWord.viewHint),
            error: trouble.error(of: "view", page), value: trouble.typed("view"), width: 40))
        html.element("button", .type("submit"), text: page.say(GridWord.saveView))
      }
      for view in views {
        page.form(&html, to: .people(.deleteView(view.number))) { html in
          html.element("div", .class("line")) { html in
            html.element("span", .ownDirection, text: view.name)
            html.element(
              "button", .type("submit"), .class("plain"), text: page.say(GridWord.deleteView))
          }
        }
      }
    }
  }

  static func save(_ work: Work) throws -> Response {
    let choices = CaseloadChoices { CaseloadSelection.choice($0, work.field("view-choices")) }
    let trouble: FormTrouble
    do {
      try work.dispatch(
        .saveView(work.member.visitor.account, name: work.field("view"), address: choices.path))
      return .see(choices.path)
    } catch let refusal as Refusal where !refusal.reason.isAboutRights {
      trouble = FormTrouble(field: "view", reason: .refused(refusal), typed: work.visit.form)
    }
    return try work.say(trouble) { CaseloadPage.show(choices, $0, $1) }
  }

  static func delete(_ number: Int, _ work: Work) throws -> Response {
    try work.dispatch(.deleteView(work.member.visitor.account, number))
    return work.see(.people(.list))
  }
}
