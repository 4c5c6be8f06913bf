import Basics
import Mission

/// Lists cases with what stands in their way.
struct Cases: ConsoleCommand {
  static let name = "cases"
  static let summary = "list cases with their readiness on a day"
  static let usage = """
    safar cases [--on DATE] [--blocked] [--limit N]

      --on DATE   the day they would travel: 1997-10-24 (default today)
      --blocked   only those that may not
      --limit N   at most N lines (default 50)
    """
  static let switches: Set<String> = ["blocked"]

  let date: CivilDate?
  let blocked: Bool
  let limit: Int

  init(parsing arguments: inout Arguments) throws(UsageError) {
    date = try arguments.option("on", as: CivilDate.self, like: "1997-10-24")
    blocked = arguments.has("blocked")
    limit = try arguments.limit(usually: 50)
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    let date = date ?? desk.state.date(at: surroundings.now())
    var rows: [[String]] = []
    var shown: [HouseholdID] = []
    var found = 0
    desk.state.cases.forEach { id, row in
      guard row.isOpen else { return }
      let readiness = desk.state.readiness(of: id, on: date)
      guard !blocked || !readiness.allows(date) else { return }
      found += 1
      if rows.count < limit {
        shown.append(row.household)
        rows.append([
          id.description, row.household.description,
          desk.state.programmes[row.programme]?.first?.code ?? "",
          readiness.allows(date) ? "yes" : "no", Households.sentence(readiness),
        ])
      }
    }
    try desk.record(reading: "cases", households: shown, fields: [.clearances])
    return Output(
      columns: [
        .text("case"), .text("household"), .text("programme"), .text("ready"), .text("readiness"),
      ], rows: rows,
      notes: found > rows.count ? ["\(found - rows.count) more; --limit shows them."] : [])
  }
}
