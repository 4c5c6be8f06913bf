import Application
import Basics
import Documents
import HTML
import HTTP
import Mission

/// The run of the planner: how good the best plan so far is, how far from the best possible, and
/// the ways to end it sooner. It goes on whether anybody looks or not.
enum PlanRunPage {
  static func show(_ page: Page) throws -> Response {
    let run = page.visit.site.planner.run
    let isRunning = page.visit.site.planner.isRunning
    return page.html(page.say(PlannerWord.run), isLive: true, isUnderWay: isRunning) { html in
      html.element(
        "div", Attribute("data-part", "run"), Attribute("data-follows", "planning")
      ) { html in
        guard let run else {
          html.element("p", text: page.say(PlannerWord.noRun))
          return
        }
        head(run, page, &html)
        if let progress = run.progress { numbers(progress, run, page, &html) }
        outcome(run, page, &html)
      }
      html.element("div", Attribute("data-part", "run-ways"), .class("line")) { html in
        if isRunning, let run { ways(run, page, &html) }
      }
      html.element("p") { html in
        page.link(&html, to: .plans(.list), page.say(PlanWord.plans))
        html.text(" · ")
        page.link(&html, to: .plans(.new), page.say(PlannerWord.make))
      }
    }
  }

  private static func head(_ run: PlanRun, _ page: Page, _ html: inout HTMLWriter) {
    html.element("p", .class("day"), Attribute("role", "status")) { html in
      html.tag(page.tag(of: run))
    }
    var facts: [(term: String, value: String)] = []
    switch run.task {
    case .plan(let request):
      facts.append(
        (
          page.say(PlanWord.programme),
          page.state.programme(request.programme, on: request.span.first)?.name ?? ""
        ))
      facts.append((page.say(PlanWord.from), page.language.text(request.span.first)))
      facts.append((page.say(PlanWord.until), page.language.text(request.span.last)))
    case .advice(let draft): facts.append((page.say(AdviceWord.binds), draft.description))
    }
    facts.append(
      (page.say(PlannerWord.since), page.language.text(run.begun, offset: page.offset)))
    facts.append(
      (page.say(PlannerWord.by), page.name(of: run.by)))
    html.facts(facts)
  }

  private static func numbers(
    _ progress: PlanProgress, _ run: PlanRun, _ page: Page, _ html: inout HTMLWriter
  ) {
    if case .plan(let request) = run.task, run.ending == nil {
      let spent = min(request.seconds, progress.milliseconds / 1_000)
      let words = page.say(
        PlannerWord.spent, ["spent": String(spent), "all": String(request.seconds)])
      html.element("p") { html in
        html.element(
          "progress", .value(String(spent)), Attribute("max", String(max(1, request.seconds))),
          .aria("aria-label", words), text: words)
        html.text(" " + words)
      }
    }
    html.table(
      title: page.say(PlannerWord.run),
      columns: [
        .text(""), .number(page.say(PlanWord.draft)), .number(page.say(PlanWord.noBetter)),
      ]
    ) { html in
      for (index, word) in [PlanWord.unmoved, .waiting, .cost].enumerated() {
        page.line(
          page.say(word), String(progress.objectives[index]), String(progress.bounds[index]),
          &html)
      }
      page.line(page.say(PlannerWord.gap), page.percent(perMille: progress.gapPerMille), "", &html)
      page.line(page.say(PlanWord.tried), String(progress.steps), "", &html)
      page.line(page.say(PlannerWord.perSecond), String(progress.stepsPerSecond), "", &html)
    }
  }

  private static func outcome(_ run: PlanRun, _ page: Page, _ html: inout HTMLWriter) {
    switch run.ending {
    case .drafted(let id), .advised(let id):
      guard page.state.drafts[id] != nil else { return }
      html.element("p") { html in
        html.element(
          "a", .class("button"), .href(Route.plans(.show(id)).path),
          Attribute("data-command", nil),
          text: page.say(PlannerWord.openDraft, ["draft": id.description]))
      }
    case .refused(let refusal):
      html.element("p", .class("error"), .ownDirection, text: refusal.text(in: page.language))
    case nil, .dropped, .failed: break
    }
  }

  private static func ways(_ run: PlanRun, _ page: Page, _ html: inout HTMLWriter) {
    var wishes: [(String, PlannerWord, String)] = [("no", .drop, "danger")]
    if case .plan = run.task { wishes.insert(("yes", .enough, ""), at: 0) }
    for (keeps, word, name) in wishes {
      page.form(&html, to: .plans(.stop)) { html in
        html.hidden("keeps", keeps)
        html.element("button", .type("submit"), .class(name), text: page.say(word))
      }
    }
  }

  static func stop(_ work: Work) throws -> Response {
    work.visit.site.planner.stop(keeps: work.field("keeps") == "yes")
    return work.see(.plans(.run))
  }
}

extension Page {
  /// How a run stands, as word, sign and colour.
  func tag(of run: PlanRun) -> Tag {
    switch run.ending {
    case .drafted, .advised: Tag(say(PlannerWord.ended), "✓", .good)
    case .dropped: Tag(say(PlannerWord.dropped), "✕", .calm)
    case .refused: Tag(say(PlannerWord.refused), "!", .wrong)
    case .failed: Tag(say(PlannerWord.failed), "!", .wrong)
    case nil:
      run.isFinishing
        ? Tag(say(PlannerWord.settling), "…", .busy) : Tag(say(PlannerWord.looking), "▶", .busy)
    }
  }

  /// An account: what it signs in with, for itself and for those who may know; else its number.
  func name(of account: AccountID) -> String {
    guard account == visitor.account || sees(.accounts) else { return account.description }
    return state.accounts[account]?.details?.login ?? account.description
  }

  /// A row of a table of numbers: what, and two values.
  func line(_ title: String, _ first: String, _ second: String, _ html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row"), text: title)
      for text in [first, second] { html.element("td", .class("number"), text: text) }
    }
  }

  /// `4.2 %` of tenths of a per cent, read from left to right everywhere.
  func percent(perMille: Int) -> String {
    Isolated.value("\(perMille / 10).\(perMille % 10) %", in: direction)
  }
}

extension PlanRun {
  /// Its time is over or somebody has had enough: what is left is the bound and the advice.
  fileprivate var isFinishing: Bool {
    guard wish == .none else { return true }
    switch task {
    case .plan(let request):
      return progress.map { $0.milliseconds >= request.seconds * 1_000 } ?? false
    case .advice: return true
    }
  }
}
