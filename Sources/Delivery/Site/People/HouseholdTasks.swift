import Basics
import HTML
import Mission

/// What keeps a family from travelling, and whose turn it is; else when it may travel.
struct HouseholdTasks {
  private let family: FamilyView
  private var page: Page { family.page }
  /// A clearance that lapses within so many days is worth a line.
  private static let soon = 30

  init(_ family: FamilyView) { self.family = family }

  func write(_ html: inout HTMLWriter) {
    guard family.sees(.clearances) else { return }
    html.element("h2", text: page.say(HouseholdWord.tasks))
    if family.cases.isEmpty {
      html.element("p", text: page.say(HouseholdWord.noOpenCase))
    }
    for (id, row) in family.cases {
      let readiness = page.state.readiness(of: id, on: page.today)
      html.element("p") { html in
        page.code(&html, id.description)
        html.text(" · ")
        html.element("bdi", text: page.state.programme(row.programme, on: page.today)?.name ?? "")
      }
      let tasks = readiness.blockers.map { task($0, row, id) } + lapses(readiness, row)
      if !tasks.isEmpty { html.taskList(tasks) }
      spans(readiness, &html)
      for hold in row.holds where hold.span.last >= page.today {
        html.element("p", .class("late"), text: page.say(HouseholdWord.onHold, dates(hold.span)))
      }
    }
  }

  private func spans(_ readiness: Readiness, _ html: inout HTMLWriter) {
    let coming = readiness.spans.filter { $0.last >= page.today }
    if readiness.blockers.isEmpty && coming.isEmpty {
      html.element("p", .class("wrong"), text: page.say(StandingWord.lapsed))
    }
    for span in coming {
      html.element("p", .class("good"), text: page.text(mayTravelIn: span))
    }
  }

  private func dates(_ span: DateSpan) -> KeyValuePairs<String, String> {
    [
      "first": page.language.text(span.first),
      "last": span.last == .endOfTime ? "…" : page.language.text(span.last),
    ]
  }

  private func task(_ blocker: Readiness.Blocker, _ row: Case, _ id: CaseID) -> ListedTask {
    let step = family.steps(of: row).first { $0.code == blocker.step }
    let title = page.say(
      HouseholdWord(blocker.kind),
      [
        "step": step.map { page.name(of: $0) } ?? blocker.step,
        "who": family.label(blocker.person),
      ])
    let next = Self.next(blocker, step, id, page)
    var hints = [page.say(HouseholdWord.actsNext, ["role": page.say(next.role)])]
    if let days = step?.rule.lead { hints.append(page.say(HouseholdWord.takes, count: days)) }
    let isGrave = blocker.kind == .refused || blocker.kind == .withdrawn
    return ListedTask(
      title, hint: hints.joined(separator: " "),
      path: next.action.flatMap { family.may($0) ? next.path : nil },
      tag: Tag(
        page.say(isGrave ? HouseholdWord.stopped : .toDo), isGrave ? "✕" : "○",
        isGrave ? .wrong : .late))
  }

  /// Whose work it is, and the form of this page that does it.
  private static func next(
    _ blocker: Readiness.Blocker, _ step: Step?, _ id: CaseID, _ page: Page
  ) -> (role: RoleWord, action: Policy.Action?, path: String) {
    switch blocker.kind {
    case .noConsent: return (.caseWorker, .takeConsent, "#signatory")
    case .noResponsibleAdult, .closed: return (.caseWorker, nil, "")
    default: break
    }
    if step?.rule.earned == .byCourse { return (.trainer, nil, "") }
    let kind = StepForm.allCases.first { $0.records(blocker.step, page) } ?? .step
    return (
      kind == .fitness ? .medical : .caseWorker,
      step?.rule.earned == .byHand ? kind.action : nil, "#\(kind.field(.code))"
    )
  }

  /// The clearance that will end the readiness, when that is soon.
  private func lapses(_ readiness: Readiness, _ row: Case) -> [ListedTask] {
    guard let ends = readiness.ends, let last = readiness.spans.last?.last, last >= page.today,
      last <= page.today + Self.soon
    else { return [] }
    let step = family.steps(of: row).first { $0.code == ends.step }
    return [
      ListedTask(
        page.say(
          HouseholdWord.lapses,
          [
            "step": step.map { page.name(of: $0) } ?? ends.step, "who": family.label(ends.person),
            "day": page.language.text(last),
          ]),
        hint: page.countdown(to: last), tag: Tag(page.say(HouseholdWord.soon), "◔", .late))
    ]
  }
}

extension Page {
  /// `May travel from 13 Jul 1997 until 12 Aug 1997`, with the ends that there are.
  func text(mayTravelIn span: DateSpan) -> String {
    let word: HouseholdWord =
      switch (span.first == .beginningOfTime, span.last == .endOfTime) {
      case (true, true): .mayTravel
      case (true, false): .mayTravelUntil
      case (false, true): .mayTravelFrom
      case (false, false): .mayTravelBetween
      }
    return switch word {
    case .mayTravelUntil: say(word, ["last": language.text(span.last)])
    case .mayTravelFrom: say(word, ["first": language.text(span.first)])
    case .mayTravelBetween:
      say(word, ["first": language.text(span.first), "last": language.text(span.last)])
    default: say(word)
    }
  }
}
