import Application
import Basics
import HTML
import HTTP
import Mission

/// What to plan: programme, days and rules; with what is there to plan with.
enum NewPlanPage {
  /// Seconds to look for, to choose from.
  private static let times = [10, 30, 60, 300, 1_800]
  /// A season that is offered: a quarter of a year.
  private static let daysOffered = 90

  static func show(_ page: Page, trouble: FormTrouble? = nil) throws -> Response {
    page.html(page.say(PlannerWord.make), status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      html.element("p", .class("hint"), text: page.say(PlannerWord.what))
      if page.state.programmes.count == 0 {
        html.element("p", text: page.say(PlannerWord.noProgrammes))
        return
      }
      if page.visit.site.planner.isRunning {
        html.element("p") { html in
          page.link(&html, to: .plans(.run), page.say(PlannerWord.isRunning))
        }
      }
      form(page, trouble, &html)
      PlanMeans(page: page).write(&html)
    }
  }

  private static func form(_ page: Page, _ trouble: FormTrouble?, _ html: inout HTMLWriter) {
    func typed(_ field: String, _ offered: String) -> String {
      trouble == nil ? offered : trouble.typed(field)
    }
    page.form(&html, to: .plans(.start)) { html in
      html.choice(
        Field(
          "programme", page.say(PlanWord.programme), error: trouble.error(of: "programme", page)),
        of: page.state.programmes.ids.map { id in
          Choice(
            id.description, page.state.programme(id, on: page.today)?.name ?? id.description,
            isChosen: trouble.typed("programme") == id.description)
        })
      html.element("div", .class("line")) { html in
        html.field(
          Field(
            "from", page.say(PlanWord.from), error: trouble.error(of: "from", page),
            value: typed("from", (page.today + 1).description), kind: .date))
        html.field(
          Field(
            "until", page.say(PlanWord.until), error: trouble.error(of: "until", page),
            value: typed("until", (page.today + daysOffered).description), kind: .date))
      }
      DraftTerms(page: page).ask(trouble, &html)
      html.boxes(
        Field("again", page.say(PlanWord.changed), hint: page.say(PlannerWord.againHint)),
        of: [
          Choice("yes", page.say(PlannerWord.again), isChosen: trouble.typed("again") == "yes")
        ])
      html.element("div", .class("line")) { html in
        let chosen = typed("seconds", "60")
        html.choice(
          Field(
            "seconds", page.say(PlannerWord.howLong), error: trouble.error(of: "seconds", page)),
          of: times.map {
            Choice(String($0), page.length(seconds: $0), isChosen: chosen == String($0))
          })
        html.field(
          Field(
            "seed", page.say(PlannerWord.seed), hint: page.say(PlannerWord.seedHint),
            error: trouble.error(of: "seed", page), value: typed("seed", "1"), kind: .digits,
            width: 8))
      }
      html.element("button", .type("submit"), text: page.say(PlannerWord.begin))
    }
  }

  static func start(_ work: Work) throws -> Response {
    try work.attempt(
      "programme", then: .plans(.run), else: { try show($0, trouble: $1) }
    ) {
      try work.look(for: .plan(try request(work)))
    }
  }

  private static func request(_ work: Work) throws -> PlanRequest {
    let programme: ProgrammeID = try work.value("programme", or: PlannerWord.programmeMissing)
    let from: CivilDate = try work.value("from", or: PlannerWord.spanWrong)
    let until: CivilDate = try work.value("until", or: PlannerWord.spanWrong)
    guard let span = DateSpan(from, until), span.days.value <= Limits.seasonDays else {
      throw Mistyped(field: "until", word: PlannerWord.spanWrong)
    }
    let seed: Int = try work.value("seed", or: PlannerWord.numberWrong)
    let seconds: Int = try work.value("seconds", or: PlannerWord.numberWrong)
    guard
      let request = PlanRequest(
        programme: programme, span: span, terms: try work.planTerms(),
        isAgain: work.field("again") == "yes", seconds: seconds, seed: seed)
    else { throw Mistyped(field: seed < 0 ? "seed" : "seconds", word: PlannerWord.numberWrong) }
    return request
  }
}

extension Page {
  /// `30 seconds`, `5 minutes`.
  func length(seconds: Int) -> String {
    seconds < 60
      ? say(PlannerWord.seconds, count: seconds) : say(PlannerWord.minutes, count: seconds / 60)
  }
}
