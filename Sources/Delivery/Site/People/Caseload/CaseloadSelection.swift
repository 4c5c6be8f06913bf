import Basics
import HTML
import HTTP
import Mission
import Wire

/// What is done with the ticked families, those of pages turned before included.
struct CaseloadSelection {
  let choices: CaseloadChoices
  let shown: [HouseholdID]
  /// Ticked, on this page or another.
  let ticked: Set<HouseholdID>
  let page: Page
  let trouble: FormTrouble?

  init(
    _ choices: CaseloadChoices, _ shown: [HouseholdID], _ page: Page, _ trouble: FormTrouble?
  ) {
    (self.choices, self.shown, self.page, self.trouble) = (choices, shown, page, trouble)
    ticked = Set(page.visit.site.selections.families(of: page.visitor.account))
  }

  /// Around the list: its rows can be ticked, and what is done with them stands below it.
  func form(hasMore: Bool, _ html: inout HTMLWriter, list: (inout HTMLWriter) -> Void) {
    page.form(&html, to: .people(.export)) { html in
      html.hidden("choices", choices.path)
      for id in shown { html.hidden("shown", id.description) }
      list(&html)
      html.element("div", .class("line")) { html in
        if !ticked.isEmpty {
          html.element("span") { $0.text(page.say(GridWord.selected, count: ticked.count)) }
        }
        button(.keep, to: choices.path, &html)
        if hasMore {
          var next = choices
          next.after = shown.last
          button(.keepAndTurn, to: next.path, &html)
        }
        if !ticked.isEmpty { button(.clear, to: "", &html) }
      }
      CaseloadExport.part(page, trouble, &html)
      sheet(.step, &html)
      sheet(.fitness, &html)
    }
  }

  func tick(_ id: HouseholdID, _ html: inout HTMLWriter) {
    html.empty(
      "input", .type("checkbox"), .class("tick"), .name("row"), .value(id.description),
      Attribute("checked", nil).when(ticked.contains(id)),
      .aria("aria-label", page.say(GridWord.tick, ["family": id.description])))
  }

  /// Remembers what is ticked and goes to an address of the list; to none: forgets it.
  private func button(_ word: GridWord, to path: String, _ html: inout HTMLWriter) {
    html.element(
      "button", .type("submit"), .class("second"), .name("go"), .value(path),
      Attribute("formaction", Route.people(.select).path), Attribute("formnovalidate", nil),
      text: page.say(word))
  }

  /// The ticked families' people as lines of a sheet of steps.
  private func sheet(_ form: StepForm, _ html: inout HTMLWriter) {
    guard page.visit.site.mayFollow(.steps(.show(form)), page.visitor) else { return }
    html.folded(page.say(form == .step ? GridWord.steps : .fitness), isCommand: true) { html in
      html.choice(
        Field("\(form.rawValue)-of", page.say(StepsWord.usualStep)),
        of: StepSheetPage.steps(form, StepSheetFields(), page))
      html.element(
        "button", .type("submit"), .class("second"),
        Attribute("formaction", Route.steps(.begin(form)).path),
        Attribute("formnovalidate", nil), text: page.say(GridWord.open))
    }
  }

  // MARK: What the buttons ask for

  static func select(_ work: Work) -> Response {
    let account = work.member.visitor.account
    let go = work.field("go")
    if go.isEmpty {
      work.visit.site.selections.clear(account)
    } else {
      take(work)
    }
    let choices = CaseloadChoices { choice($0, go.isEmpty ? work.field("choices") : go) }
    return .see(choices.path)
  }

  /// Takes over what is ticked on the page that was sent, and answers with everybody ticked.
  @discardableResult
  static func take(_ work: Work) -> [HouseholdID] {
    let form = work.visit.form
    let shown = form.all("shown").prefix(CaseloadPage.rowsPerPage).compactMap { HouseholdID($0) }
    let rows = form.all("row").prefix(CaseloadPage.rowsPerPage).compactMap { HouseholdID($0) }
    let selections = work.visit.site.selections
    let account = work.member.visitor.account
    selections.turn(
      account, shown: shown, ticked: work.field("whole") == "yes" ? shown : rows,
      at: work.visit.now)
    return selections.families(of: account)
  }

  /// One field of a list's address.
  static func choice(_ name: String, _ path: String) -> String? {
    let query = path.split(separator: "?").dropFirst().first ?? ""
    return (try? FormData(urlEncoded: Array(query.utf8)))?[name]
  }
}
