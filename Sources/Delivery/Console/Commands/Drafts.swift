import Application
import Basics
import Documents
import Mission
import Planning

/// Plans that wait to be accepted or discarded.
struct Drafts: ConsoleCommand {
  static let name = "drafts"
  static let summary = "list, look at, compare, accept or discard plans that are kept as drafts"
  static let usage = """
    safar drafts
    safar drafts show DRAFT [--changes] [--fairness] [--why HOUSEHOLD] [--language CODE]
    safar drafts compare DRAFT DRAFT
    safar drafts accept DRAFT
    safar drafts discard DRAFT

      --changes         every family whose date changes: the old one, the new one, and why
      --fairness        waits by origin, destination, size of household and requirement
      --why HOUSEHOLD   why this family leaves on its day, or what stops it
      --language CODE   en, ru, tg or fa, for reasons (default: English; with --why the family's)

    A draft is accepted only while the mission is the one it was made for; otherwise plan again.
    """
  static let switches: Set<String> = ["changes", "fairness"]

  private enum Verb: String, LosslessStringConvertible {
    case show, compare, accept, discard

    init?(_ text: String) { self.init(rawValue: text) }
    var description: String { rawValue }
  }

  private let verb: Verb?
  private let drafts: [PlanDraftID]
  private let showsChanges: Bool
  private let showsFairness: Bool
  private let household: HouseholdID?
  private let language: DocumentLanguage?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    showsChanges = arguments.has("changes")
    showsFairness = arguments.has("fairness")
    household = try arguments.option("why", as: HouseholdID.self, like: "H-000012-V")
    language = try arguments.option("language", as: DocumentLanguage.self, like: "tg")
    var words = arguments.remainingWords()[...]
    guard let first = words.popFirst() else {
      (verb, drafts) = (nil, [])
      return
    }
    guard let verb = Verb(first) else {
      throw UsageError("\(first) is nothing to do with drafts: show, compare, accept, discard.")
    }
    var drafts: [PlanDraftID] = []
    for word in words {
      guard let id = PlanDraftID(word) else {
        throw UsageError("\(word) is no draft; write it like D-000001-R.")
      }
      drafts.append(id)
    }
    let wanted = verb == .compare ? 2 : 1
    guard drafts.count == wanted else {
      throw UsageError("\(verb) asks for \(wanted == 1 ? "one draft" : "two drafts").")
    }
    (self.verb, self.drafts) = (verb, drafts)
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    switch verb {
    case nil: return list(desk)
    case .show: return try show(desk)
    case .compare: return try compare(desk)
    case .accept:
      try desk.accept(drafts[0])
      return .said("Draft \(drafts[0]) is accepted; `safar movements` lists its convoys.")
    case .discard:
      try desk.carryOut(.discardDraft(drafts[0]))
      return .said("Draft \(drafts[0]) is discarded.")
    }
  }

  private func list(_ desk: Desk) -> Output {
    let rows = desk.state.drafts.ids.compactMap { id -> [String]? in
      guard let draft = desk.state.drafts[id] else { return nil }
      return [
        id.description, "\(draft.madeAt)", draft.span.description,
        desk.state.programmes[draft.programme]?.first?.code ?? "", draft.isAgain ? "yes" : "",
        String(draft.convoys.count),
      ] + draft.objectives.map(String.init) + [desk.mission.isCurrent(id) ? "" : "yes"]
    }
    return Output(
      columns: [
        .text("draft"), .text("made_at"), .text("season"), .text("programme"), .text("again"),
        .number("convoys"), .number("not_moved"), .number("waiting"), .number("cost"),
        .number("other_dates"), .text("stale"),
      ], rows: rows)
  }

  private func show(_ desk: Desk) throws -> Output {
    let plan = try desk.state.plan(of: drafts[0])
    let output = PlanOutput(
      plan: plan, state: desk.state, language: language ?? .english)
    if showsChanges { return output.changes }
    if showsFairness { return output.fairness }
    if let household {
      guard let reason = plan.reason(of: household, desk.state) else {
        throw Refusal(.noOpenCase, ["household": household])
      }
      let own = language ?? desk.state.language(of: household)
      return .said(reason.text(in: own, of: desk.state))
    }
    let stale = Refusal(.draftIsStale, ["draft": drafts[0]]).description
    return output.summary(desk.mission.isCurrent(drafts[0]) ? [] : [stale])
  }

  /// Two drafts, and every family that they send on different days.
  private func compare(_ desk: Desk) throws -> Output {
    let plans = try drafts.map { try desk.state.plan(of: $0) }
    let (one, other) = (plans[0].days, plans[1].days)
    let differing = Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }.sorted()
    let names = ["people not moved", "weighted waiting person-days", "vehicle cost"]
    let numbers = plans.map { plan in
      [
        plan.objectives.unmovedPersons, plan.objectives.waitingPersonDays,
        plan.objectives.vehicleCost,
      ]
    }
    let objectives = names.indices.map { index in
      "\(names[index]): \(numbers[0][index]) and \(numbers[1][index])."
    }
    return Output(
      columns: [
        .text("household"), .text(drafts[0].description), .text(drafts[1].description),
      ],
      rows: differing.map {
        [$0.description, one[$0]?.description ?? "", other[$0]?.description ?? ""]
      }, notes: objectives + ["\(counted(differing.count, "family leaves")) on different days."])
  }
}
