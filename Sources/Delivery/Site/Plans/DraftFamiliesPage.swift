import Application
import Basics
import HTML
import HTTP
import Mission
import Wire

/// The families of a draft: the day each leaves, and why then, in words that can be read to them.
enum DraftFamiliesPage {
  static let rowsPerPage = 50

  /// What the list shows: one convoy, counted from 1 in the order they leave, or all of them.
  private struct Choices {
    var convoy: Int?
    var after: HouseholdID?
  }

  static func path(_ id: PlanDraftID, convoy: Int? = nil, after: HouseholdID? = nil) -> String {
    let pieces = [convoy.map { "convoy=\($0)" }, after.map { "after=\($0)" }].compactMap(\.self)
    return Route.plans(.families(id)).path
      + (pieces.isEmpty ? "" : "?" + pieces.joined(separator: "&"))
  }

  /// - Parameter wanted: the number of a family, as somebody typed it.
  static func show(_ id: PlanDraftID, _ page: Page, wanted: String? = nil) throws -> Response {
    guard let draft = page.state.drafts[id] else { throw SiteFault.notFound }
    let reasons = try page.reasons(in: id)
    var choices = Choices()
    choices.convoy = page.visit.request.query["convoy"].flatMap { Int($0) }
    choices.after = page.visit.request.query["after"].flatMap { HouseholdID($0) }
    let convoy = choices.convoy.flatMap { number in
      draft.convoysByDay.indices.contains(number - 1) ? draft.convoysByDay[number - 1] : nil
    }
    let household = wanted.flatMap { HouseholdID($0.filter { !$0.isWhitespace }) }
    let aboard = convoy.map { Set($0.households) }
    let all = reasons.filter { reason in
      if wanted != nil { return reason.household == household }
      return (aboard?.contains(reason.household) ?? true)
        && choices.after.map { $0 < reason.household } ?? true
    }
    let shown = Array(all.prefix(rowsPerPage))
    page.note(households: shown.map(\.household), fields: [.bookings, .names])
    let isMissing = wanted != nil && shown.isEmpty
    let title = "\(page.say(AdviceWord.families)): \(id)"
    return page.html(title, status: isMissing ? 404 : 200) { html in
      find(id, wanted, isMissing, household != nil, page, &html)
      html.element("p", .class("day")) { html in
        page.link(&html, to: .plans(.show(id)), "\(page.say(PlanWord.draft)) \(id)")
        html.text(" · ")
        if let convoy {
          html.text(page.name(of: convoy) + " · ")
          html.element("a", .href(path(id)), text: page.say(AdviceWord.all))
        } else {
          html.text(page.say(AdviceWord.all))
        }
      }
      table(shown, page, &html)
      pager(id, choices, shown, hasMore: all.count > shown.count, page, &html)
    }
  }

  private static func find(
    _ id: PlanDraftID, _ wanted: String?, _ isMissing: Bool, _ isNumber: Bool, _ page: Page,
    _ html: inout HTMLWriter
  ) {
    let error = isNumber ? page.say(AdviceWord.notInPlan) : page.say(MoveWord.noFamily)
    if isMissing {
      html.errorSummary(title: page.say(FrameWord.problem), [(field: "family", text: error)])
    }
    page.form(&html, to: .plans(.findFamily(id))) { html in
      html.element("div", .class("line")) { html in
        html.field(
          Field(
            "family", page.say(MoveWord.familyNumber),
            hint: page.say(
              MoveWord.familyHint, ["example": HouseholdID(number: 231).description]),
            error: isMissing ? error : nil, value: wanted ?? "", width: 20))
        html.element("button", .type("submit"), text: page.say(AdviceWord.findFamily))
      }
    }
  }

  private static func table(_ shown: [FamilyReason], _ page: Page, _ html: inout HTMLWriter) {
    if shown.isEmpty {
      html.element("p", text: page.say(PeopleWord.noFamilies))
      return
    }
    html.table(
      title: page.say(AdviceWord.families),
      columns: [
        .text(page.say(PeopleWord.family)), .text(page.say(PeopleWord.head)),
        .number(page.say(MovementWord.people)), .text(page.say(AdviceWord.leaves)),
        .text(page.say(AdviceWord.why)),
      ]
    ) { html in
      for reason in shown {
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row")) { page.link(&$0, to: reason.household) }
          let seesName = page.sees(.names, of: .household(reason.household))
          html.element(
            "td", .ownDirection, text: seesName ? page.headName(of: reason.household) : "")
          html.element("td", .class("number")) { html in
            html.text(page.state.households[reason.household]?.members.count ?? 0)
          }
          html.element("td") { html in
            if let day = reason.day {
              page.date(&html, day)
            } else {
              html.tag(Tag(page.say(AdviceWord.noDay), "–", .late))
            }
          }
          html.element("td", text: reason.text(in: page.language, of: page.state))
        }
      }
    }
  }

  private static func pager(
    _ id: PlanDraftID, _ choices: Choices, _ shown: [FamilyReason], hasMore: Bool, _ page: Page,
    _ html: inout HTMLWriter
  ) {
    html.pager(
      Pager(
        title: page.say(PeopleWord.pages),
        place: page.say(PeopleWord.onThisPage, count: shown.count),
        former: choices.after == nil
          ? nil : (path(id, convoy: choices.convoy), page.say(PeopleWord.toBeginning)),
        next: hasMore
          ? (
            path(id, convoy: choices.convoy, after: shown.last?.household),
            page.say(PeopleWord.nextPage)
          ) : nil))
  }
}

extension Page {
  /// The families of a draft that this account may know of, with their reasons, in their order.
  func reasons(in draft: PlanDraftID) throws -> [FamilyReason] {
    _ = try found(state.drafts[draft])
    return try state.plan(of: draft).reasons(of: state)
      .filter { sees(.bookings, of: .household($0.household)) }
  }

  /// `Convoy of 21 Jul 1997, SOUTH`.
  func name(of convoy: PlanDraft.Convoy) -> String {
    say(
      AdviceWord.ofConvoy,
      [
        "day": language.text(convoy.day), "road": state.corridors[convoy.corridor]?.code ?? "",
      ])
  }
}
