import Application
import Basics
import Documents
import Mission
import Planning

/// A draft of classes or flights in tables and sentences, on the mission as it is.
struct OnwardOutput {
  private let draft: OnwardDraft
  private let names: [String]
  private let lead: [String]
  private let causes: [String]
  let reasons: [OnwardReason]
  /// The command that lists what an accepted draft became.
  let list: String

  /// - Throws: `Refusal` `draftIsStale` when the plan speaks of what is not there now.
  init(_ draft: OnwardDraft, id: OnwardDraftID? = nil, _ state: MissionState) throws(Refusal) {
    self.draft = draft
    let stale = Refusal(.draftIsStale, ["draft": id?.description ?? ""])
    let season = try OnwardSeason(of: state, for: draft)
    switch (season, draft.plan) {
    case (.classes(let season), .classes(let classes)):
      guard let plan = season.plan(of: classes) else { throw stale }
      names = [
        "untaught persons", "person-days departures wait", "days of class", "nights away",
      ]
      let people = season.problem.households.reduce(0) { $0 + $1.size }
      lead = [
        "\(counted(classes.count, "class is")) for "
          + "\(people - draft.objectives[0]) of \(counted(people, "person")).",
        Self.unready(season.notReady.count),
      ]
      causes = ClassSentences(instance: season.instance, language: .english).reasons(in: plan)
      reasons = season.reasons(in: plan, state)
      list = "`safar class`"
    case (.flights(let season), .flights(let places)):
      guard let plan = season.plan(of: places) else { throw stale }
      names = [
        "unmoved persons", "weighted waiting person-days", "clearances done again", "cost",
      ]
      let people = season.problem.parties.reduce(0) { $0 + $1.size }
      lead = [
        "\(counted(places.count, "flight")) for "
          + "\(people - draft.objectives[0]) of \(counted(people, "person")).",
        Self.unready(season.notReady.count),
      ]
      causes = FlightSentences(instance: season.instance, language: .english).reasons(in: plan)
      reasons = season.reasons(in: plan, state)
      list = "`safar flight`"
    default: throw stale
    }
  }

  private static func unready(_ count: Int) -> String {
    "\(counted(count, "case is")) not ready on any day."
  }

  /// The objectives beside what no plan can beat, and what people wait for.
  func summary(_ notes: [String]) -> Output {
    Output(
      columns: [.text("objective"), .number("plan"), .number("no_plan_below")],
      rows: names.indices.map {
        [names[$0], String(draft.objectives[$0]), String(draft.bounds[$0])]
      }, notes: lead + notes + causes)
  }

  /// Every household with where and when, and why not sooner.
  var families: Output {
    Output(
      columns: [.text("household"), .text("where"), .text("from"), .text("why")],
      rows: reasons.map {
        [$0.household.description, $0.place, $0.day?.description ?? "", $0.sentence]
      })
  }
}
