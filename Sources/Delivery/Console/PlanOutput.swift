import Application
import Basics
import Documents
import Mission
import Planning

/// A season's plan in tables and sentences.
struct PlanOutput {
  let plan: SeasonPlan
  let state: MissionState
  /// Of advice and reasons.
  var language = DocumentLanguage.english

  /// The objectives beside what no plan can beat, what holds the plan back, and how it is spread.
  func summary(_ notes: [String]) -> Output {
    let (found, bound) = (plan.objectives, plan.bound)
    let people = plan.season.problem.households.reduce(0) { $0 + $1.size }
    var rows: [[any CustomStringConvertible]] = [
      ["people not moved", found.unmovedPersons, bound.unmovedPersons],
      ["weighted waiting person-days", found.waitingPersonDays, bound.waitingPersonDays],
      ["vehicle cost", found.vehicleCost, bound.vehicleCost],
    ]
    if plan.season.isAgain { rows.append(["families with another date", plan.familiesMoved, 0]) }
    let sentences = ConvoySentences(
      instance: plan.season.named(in: language, of: state), language: language)
    let advice = plan.answer.map { sentences.advice(on: $0) } ?? []
    return Output(
      columns: [.text("objective"), .number("plan"), .number("no_plan_below")],
      rows: rows.map { $0.map(\.description) },
      notes: [
        "\(counted(plan.plan.convoys.count, "convoy")) for \(people - found.unmovedPersons) of "
          + "\(counted(people, "person")); \(counted(plan.season.notReady.count, "case is")) not "
          + "ready on any day.",
        "Waiting is \(plan.gapPerMille / 10).\(plan.gapPerMille % 10) % above its bound "
          + "(by \(plan.source.rawValue)); \(counted(plan.steps, "plan was")) tried.",
      ] + fairnessNotes + breaches + notes + sentences.reasons(in: plan.plan) + advice)
  }

  private var breaches: [String] {
    let late = plan.waitingTooLong
    let worst = plan.season.problem.practice.worstWait ?? 0
    let lateNote =
      late.isEmpty
      ? []
      : [
        "\(counted(late.count, "family")) cannot leave within \(counted(worst, "day")) and wait "
          + "longer, "
          + "\(late.prefix(5).map(\.description).joined(separator: ", ")) among them."
      ]
    return lateNote + plan.violations.prefix(5).map { "To be settled by a person: \($0)." }
  }

  private var fairnessNotes: [String] {
    let fairness = plan.fairness
    guard let all = fairness.rows.first, let median = all.median, let ninth = all.ninth,
      let worst = fairness.worstHousehold
    else { return [] }
    return [
      "Half of the people wait \(counted(median, "day")) at most, nine in ten \(ninth); the "
        + "longest wait is "
        + "\(counted(worst.days, "day")), of household \(plan.season.households[worst.household])."
    ]
  }

  /// Waits by origin, destination, size and requirement.
  var fairness: Output {
    func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
    return Output(
      columns: [
        .text("group"), .number("people"), .number("not_moved"), .number("median_days"),
        .number("nine_in_ten_days"), .number("spread_days"), .number("longest_days"),
      ],
      rows: plan.waits.map { row in
        [
          name(row.group), String(row.persons), String(row.unmoved), text(row.median),
          text(row.ninth), text(row.spread), text(row.worst),
        ]
      }, notes: fairnessNotes)
  }

  private func name(_ group: WaitingGroup) -> String {
    func code(_ site: SiteID) -> String { state.sites[site]?.code ?? "" }
    switch group {
    case .everybody: return "everybody"
    case .origin(let site): return "from \(code(site))"
    case .destination(let site): return "to \(code(site))"
    case .size(let first, let last?): return "households of \(first) to \(last)"
    case .size(let first, nil): return "households of \(first) or more"
    case .withoutRequirement: return "no requirement"
    case .wheelchair: return "wheelchair"
    case .stretcher: return "stretcher"
    case .medicalEscort: return "medical escort"
    }
  }

  /// Every family whose date is another than now, with the reason of its new one.
  var changes: Output {
    let reasons = Dictionary(
      uniqueKeysWithValues: plan.reasons(of: state).map { ($0.household, $0) })
    let changes = plan.season.changes(in: plan.plan)
    return Output(
      columns: [.text("household"), .text("old_date"), .text("new_date"), .text("why")],
      rows: changes.map { change in
        [
          change.household.description, change.from?.description ?? "",
          change.to?.description ?? "",
          reasons[change.household]?.text(in: language, of: state) ?? "",
        ]
      },
      notes: [
        "\(counted(changes.count { $0.from != nil }, "family")) had a date and get another or "
          + "none; "
          + "\(changes.count { $0.from == nil }) had none and get one."
      ])
  }
}
