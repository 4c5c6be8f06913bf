import Application
import Wiring
import Basics
import Mission

/// Counts people.
struct FiguresCommand: ConsoleCommand {
  static let name = "figures"
  static let summary = "how many people stand where, on any date"
  static let usage = """
    safar figures [--by KEYS] [--as-of DATE] [--define]

      --by KEYS      any of programme,site,destination,sex,age,month (default programme)
      --as-of DATE   as the journal stood at the end of that day
      --define       what each measure means
    """
  static let switches: Set<String> = ["define"]

  let breakdowns: [Figures.Breakdown]
  let asOf: CivilDate?
  let define: Bool

  init(parsing arguments: inout Arguments) throws(UsageError) {
    define = arguments.has("define")
    asOf = try arguments.option("as-of", as: CivilDate.self, like: "1997-10-24")
    var breakdowns: [Figures.Breakdown] = []
    for word in (arguments.option("by") ?? "programme").split(separator: ",") {
      guard let key = Figures.Breakdown(rawValue: String(word)) else {
        throw UsageError("--by \(word) is not known; see --help.")
      }
      breakdowns.append(key)
    }
    self.breakdowns = breakdowns
  }

  func run(in surroundings: Surroundings) throws -> Output {
    if define {
      return Output(
        columns: [.text("measure"), .text("definition")],
        rows: Figures.Measure.allCases.map { [$0.rawValue, $0.definition] })
    }
    let mission = try surroundings.open()
    let figures = try mission.figures(
      by: breakdowns, asOf: asOf, now: surroundings.now(), parallel: surroundings.folder.parallel)
    let total = breakdowns.enumerated().map { $0.offset == 0 ? "total" : "" }
    return Output(
      columns: breakdowns.map { .text($0.rawValue) }
        + Figures.Measure.allCases.map { .number($0.rawValue) },
      rows: (figures.rows.map { ($0.keys, $0.counts) } + [(total, figures.totals)]).map {
        $0.0 + $0.1.map(String.init)
      },
      notes: [
        "On \(figures.date), at journal position \(figures.position). "
          + "`safar figures --define` says what each means."
      ])
  }
}
