import Application
import Basics
import HTML
import HTTP
import Mission

/// One draft: its numbers beside what no plan can beat, its roads on a map, its convoys by day.
enum DraftPage {
  static func show(
    _ id: PlanDraftID, _ page: Page, trouble: FormTrouble? = nil
  ) throws -> Response {
    guard let draft = page.state.drafts[id] else { throw SiteFault.notFound }
    let title = "\(page.say(PlanWord.draft)) \(id)"
    let plan = try? page.state.plan(of: id)
    let isCurrent = plan.map { page.visit.site.hall.isCurrent(draft, as: $0) } ?? false
    return page.html(title, status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      head(draft, page, &html)
      if !isCurrent {
        html.element("p", .class("late"), text: "! " + page.say(AdviceWord.stale))
      }
      numbers(draft, page, &html)
      ways(id, page, isCurrent: isCurrent, isRead: plan != nil, &html)
      let advice = DraftAdvice(page: page)
      if plan != nil { advice.write(page.visit.site.planner.advice(on: id), of: id, &html) }
      PlanMap(draft, page.state).write(page, &html)
      PlanCalendar(draft, page).write(&html)
      calendar(id, draft, page, isRead: plan != nil, &html)
      if let plan { advice.waits(plan.waits, &html) }
    }
  }

  private static func head(_ draft: PlanDraft, _ page: Page, _ html: inout HTMLWriter) {
    html.element("p", .class("day")) { html in
      html.text(page.state.programme(draft.programme, on: draft.span.first)?.name ?? "")
      html.text(" · ")
      page.date(&html, draft.span.first)
      html.text(" – ")
      page.date(&html, draft.span.last)
    }
    var facts = [
      (page.say(PlanWord.made), page.language.text(draft.madeAt, offset: page.offset)),
      (
        page.say(PlannerWord.by), page.name(of: draft.madeBy)
      ),
    ]
    facts += DraftTerms(page: page).facts(draft.terms)
    if draft.isAgain { facts.append((page.say(PlannerWord.again), "✓")) }
    html.facts(facts.map { (term: $0.0, value: $0.1) })
  }

  /// What can be done with it: accept, discard, ask why, compare.
  private static func ways(
    _ id: PlanDraftID, _ page: Page, isCurrent: Bool, isRead: Bool, _ html: inout HTMLWriter
  ) {
    html.element("div", .class("line ways")) { html in
      if isCurrent {
        page.form(&html, to: .plans(.accept(id))) { html in
          html.element(
            "button", .type("submit"), Attribute("data-command", nil),
            Attribute("aria-describedby", "accept-what"), text: page.say(AdviceWord.accept))
        }
      }
      if isRead {
        html.element(
          "a", .class("button"), .href(Route.plans(.families(id)).path),
          text: page.say(AdviceWord.families))
      }
      for other in page.state.drafts.ids where other != id {
        html.element(
          "a", .class("button"), .href(Route.plans(.compare(id, other)).path),
          text: "\(page.say(AdviceWord.compareWith)) \(other)")
      }
      page.form(&html, to: .plans(.discard(id))) { html in
        html.element(
          "button", .type("submit"), .class("danger"), text: page.say(PlanWord.discard))
      }
    }
    if isCurrent {
      html.element(
        "p", .class("hint"), .id("accept-what"), text: page.say(AdviceWord.acceptWhat))
    }
  }

  private static func numbers(_ draft: PlanDraft, _ page: Page, _ html: inout HTMLWriter) {
    let words: [PlanWord] = [.unmoved, .waiting, .cost, .changed]
    html.table(
      title: page.say(PlanWord.draft),
      columns: [
        .text(""), .number(page.say(PlanWord.draft)), .number(page.say(PlanWord.noBetter)),
      ]
    ) { html in
      for (index, word) in words.enumerated() where draft.objectives.indices.contains(index) {
        page.line(
          page.say(word), String(draft.objectives[index]),
          draft.bounds.indices.contains(index) ? String(draft.bounds[index]) : "", &html)
      }
      if let gap = draft.gapPerMille {
        page.line(page.say(PlannerWord.gap), page.percent(perMille: gap), "", &html)
      }
      page.line(page.say(PlanWord.tried), String(draft.steps), "", &html)
    }
  }

  private static func calendar(
    _ id: PlanDraftID, _ draft: PlanDraft, _ page: Page, isRead: Bool, _ html: inout HTMLWriter
  ) {
    html.table(
      title: page.say(PlanWord.calendar), isTitleShown: true,
      columns: [
        .text(page.say(MovementWord.day)), .text(page.say(MovementWord.road)),
        .text(page.say(PlanWord.fill)), .number(page.say(MovementWord.households)),
        .number(page.say(MovementWord.people)), .number(page.say(MovementWord.seats)),
        .number(page.say(PlanWord.standby)),
      ]
    ) { html in
      for (number, convoy) in draft.convoysByDay.enumerated() {
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row")) { html in
            if isRead {
              html.element("a", .href(DraftFamiliesPage.path(id, convoy: number + 1))) {
                page.date(&$0, convoy.day)
              }
            } else {
              page.date(&html, convoy.day)
            }
          }
          html.element("td", text: page.state.corridors[convoy.corridor]?.code ?? "")
          html.element("td", .ownDirection, text: page.state.vehicles(of: convoy))
          for number in [
            convoy.households.count, page.state.people(of: convoy), page.state.seats(of: convoy),
            convoy.standby.count,
          ] {
            html.element("td", .class("number")) { $0.text(number) }
          }
        }
      }
    }
  }
}

extension PlanDraft {
  /// The convoys in the order they leave: convoy 1 is the first.
  var convoysByDay: [Convoy] {
    convoys.sorted { ($0.day, $0.corridor) < ($1.day, $1.corridor) }
  }

  /// Waiting above its bound, in tenths of a per cent.
  var gapPerMille: Int? {
    guard objectives.count > 1, bounds.count > 1, bounds[1] > 0 else { return nil }
    return (objectives[1] - bounds[1]) * 1_000 / bounds[1]
  }
}

extension PlanDraft.Convoy {
  var households: [HouseholdID] { vehicles.flatMap(\.households) }
}

extension MissionState {
  func people(of convoy: PlanDraft.Convoy) -> Int {
    convoy.households.reduce(0) { $0 + (households[$1]?.members.count ?? 0) }
  }

  /// `3 × Bus, 1 × Ambulance`.
  func vehicles(of convoy: PlanDraft.Convoy) -> String {
    Dictionary(grouping: convoy.vehicles, by: \.type).sorted { $0.key < $1.key }
      .map { type, loads in "\(loads.count) × \(vehicleTypes[type]?.name ?? "")" }
      .joined(separator: ", ")
  }

  func seats(of convoy: PlanDraft.Convoy) -> Int {
    convoy.vehicles.reduce(0) { $0 + (vehicleTypes[$1.type]?.capacity.seats ?? 0) }
  }
}
