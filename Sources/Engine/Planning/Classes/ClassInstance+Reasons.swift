import Basics
import Wire

extension ClassInstance {
  /// What departures wait for, most persons first, in sentences: at most four, and then up to five
  /// households that attend nothing, each with its reason.
  public func reasons(in plan: ClassPlan) -> [String] {
    var persons: [ClassReason: Int] = [:]
    var left: [String] = []
    for why in problem.why(plan) {
      if why.slot == nil {
        let sentence = why.reason.sentence(count: why.count)
        if left.count < 5 { left.append("\(names.households[why.household]): \(sentence)") }
      } else if why.delay > 0 {
        persons[why.reason, default: 0] += problem.households[why.household].size
      }
    }
    let most = persons.map { ($0.value, $0.key.cause) }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }
    return most.prefix(4).map { "\($0) people depart later because \($1)." } + left
  }

  /// Each household with where and when it attends, the days its departure waits and the reason, as
  /// CSV.
  public func reasonsTable(for plan: ClassPlan) -> [UInt8] {
    let rows = problem.why(plan).map { why in
      [
        names.households[why.household], why.slot.map { names.venues[$0.venue] } ?? "",
        why.slot.map { "\(dayZero + $0.start)" } ?? "", "\(why.delay)",
        why.reason.sentence(count: why.count),
      ]
    }
    let heading = ["household", "venue", "first_day", "days_departure_waits", "reason"]
    return TextTable(rows: [heading] + rows).csv()
  }
}
