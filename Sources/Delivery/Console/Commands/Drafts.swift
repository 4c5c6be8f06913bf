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
    safar drafts show DRAFT [--families]         of classes or flights
    safar drafts compare DRAFT DRAFT
    safar drafts accept DRAFT
    safar drafts discard DRAFT

      --changes         every family whose date changes: the old one, the new one, and why
      --fairness        waits by origin, destination, size of household and requirement
      --families        every family with its class or flight, and why not sooner
      --why HOUSEHOLD   why this family leaves on its day, or what stops it
      --language CODE   en, ru, tg or fa, for reasons (default: English; with --why the family's)

    A draft is accepted only while the mission is the one it was made for; otherwise plan again.
    """
  static let switches: Set<String> = ["changes", "fairness", "families"]

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
  /// A draft of classes or flights; then no draft of convoys is meant.
  private let onward: OnwardDraftID?
  private let showsFamilies: Bool

  init(parsing arguments: inout Arguments) throws(UsageError) {
    showsChanges = arguments.has("changes")
    showsFairness = arguments.has("fairness")
    showsFamilies = arguments.has("families")
    household = try arguments.option("why", as: HouseholdID.self, like: "H-000012-V")
    language = try arguments.option("language", as: DocumentLanguage.self, like: "tg")
    var words = arguments.remainingWords()[...]
    guard let first = words.popFirst() else {
      (verb, drafts, onward) = (nil, [], nil)
      return
    }
    guard let verb = Verb(first) else {
      throw UsageError("\(first) is nothing to do with drafts: show, compare, accept, discard.")
    }
    onward = words.count == 1 && verb != .compare ? words.first.flatMap { OnwardDraftID($0) } : nil
    if onward != nil {
      (self.verb, self.drafts) = (verb, [])
      return
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
    if let onward, let verb { return try run(verb, onward, desk) }
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

  private func run(_ verb: Verb, _ id: OnwardDraftID, _ desk: Desk) throws -> Output {
    guard let draft = desk.state.onwardDrafts[id] else { throw Refusal(.noDraft, ["id": id]) }
    switch verb {
    case .show, .compare:
      let output = try OnwardOutput(draft, id: id, desk.state)
      if showsFamilies { return output.families }
      let stale = Refusal(.draftIsStale, ["draft": id]).description
      return output.summary(desk.mission.isCurrent(id) ? [] : [stale])
    case .accept:
      let list = try OnwardOutput(draft, id: id, desk.state).list
      try desk.accept(id)
      return .said("Draft \(id) is accepted; \(list) lists what came of it.")
    case .discard:
      try desk.carryOut(.discardOnward(id))
      return .said("Draft \(id) is discarded.")
    }
  }

  private func onwardRows(_ desk: Desk) -> [[String]] {
    desk.state.onwardDrafts.ids.compactMap { id in
      guard let draft = desk.state.onwardDrafts[id] else { return nil }
      let (kind, count) =
        switch draft.plan {
        case .classes(let classes): ("classes", classes.count)
        case .flights(let flights): ("flights", flights.count)
        }
      return [
        id.description, "\(draft.madeAt)", draft.span.description,
        desk.state.programmes[draft.programme]?.first?.code ?? "", kind, "", String(count),
        String(draft.objectives[0]), String(draft.objectives[1]),
        kind == "flights" ? String(draft.objectives[3]) : "", "",
        desk.mission.isCurrent(id) ? "" : "yes",
      ]
    }
  }

  private func list(_ desk: Desk) -> Output {
    let rows = desk.state.drafts.ids.compactMap { id -> [String]? in
      guard let draft = desk.state.drafts[id] else { return nil }
      return [
        id.description, "\(draft.madeAt)", draft.span.description,
        desk.state.programmes[draft.programme]?.first?.code ?? "", "convoys",
        draft.isAgain ? "yes" : "", String(draft.convoys.count),
      ] + draft.objectives.map(String.init) + [desk.mission.isCurrent(id) ? "" : "yes"]
    }
    return Output(
      columns: [
        .text("draft"), .text("made_at"), .text("season"), .text("programme"), .text("of"),
        .text("again"), .number("movements"), .number("not_moved"), .number("waiting"),
        .number("cost"), .number("other_dates"), .text("stale"),
      ], rows: rows + onwardRows(desk))
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
