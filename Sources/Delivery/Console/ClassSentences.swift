import Application
import Basics
import Documents
import Planning
import Wire

/// What is said of a plan of orientation classes, in one language: why departures wait, and why
/// some attend nothing.
struct ClassSentences {
  let instance: ClassInstance
  let language: DocumentLanguage

  /// What departures wait for, most people first, then some households that attend nothing, each
  /// with its reason.
  func reasons(in plan: ClassPlan) -> [String] {
    var tally = ReasonTally<ClassPlanWord>(language)
    for why in instance.problem.why(plan) {
      if why.slot == nil {
        let name = instance.names.households[why.household]
        tally.stay(
          ClassPlanWord.stays.text(
            language,
            filling: [
              "household": Isolated.name(name, in: language.direction),
              "why": why.reason.sentence(count: why.count, in: language),
            ]))
      } else if why.delay > 0 {
        tally.wait(instance.problem.households[why.household].size, for: why.reason.cause)
      }
    }
    return tally.sentences(.because)
  }

  /// Each household with where and when it attends, the days its departure waits and the reason, as
  /// CSV.
  func reasonsTable(for plan: ClassPlan) -> [UInt8] {
    let rows = instance.problem.why(plan).map { why in
      [
        instance.names.households[why.household],
        why.slot.map { instance.names.venues[$0.venue] } ?? "",
        why.slot.map { "\(instance.dayZero + $0.start)" } ?? "", "\(why.delay)",
        why.reason.sentence(count: why.count, in: language),
      ]
    }
    let heading = ["household", "venue", "first_day", "days_departure_waits", "reason"]
    return TextTable(rows: [heading] + rows).csv()
  }
}
