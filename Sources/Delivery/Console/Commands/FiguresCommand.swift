import Application
import Basics
import Mission
import Spreadsheets
import Wiring

/// Counts people.
struct FiguresCommand: ConsoleCommand {
  static let name = "figures"
  static let summary = "how many people stand where, on any date"
  static let usage = """
    safar figures [--by KEYS] [--as-of DATE] [--out FILE]

      --by KEYS      any of programme,site,destination,sex,age,month (default programme)
      --as-of DATE   as the journal stood at the end of that day
      --out FILE     a .csv, .xlsx or .json instead of the screen

    Each count stands beside its definition, the day, and the position in the journal it was taken
    at. Files carry a row of HXL hashtags below the header.
    """

  let breakdowns: [Figures.Breakdown]
  let asOf: CivilDate?
  let file: OutFile<FiguresFile>?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    asOf = try arguments.option("as-of", as: CivilDate.self, like: "1997-10-24")
    file = try arguments.option("out", as: OutFile.self, like: "figures.csv, .xlsx or .json")
    var breakdowns: [Figures.Breakdown] = []
    for word in (arguments.option("by") ?? "programme").split(separator: ",") {
      guard let key = Figures.Breakdown(rawValue: String(word)) else {
        let known = Figures.Breakdown.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError("--by \(word) is not known; it is any of \(known).")
      }
      breakdowns.append(key)
    }
    self.breakdowns = breakdowns
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let mission = try surroundings.open()
    let output = Self.output(
      try mission.figures(
        by: breakdowns, asOf: asOf, now: surroundings.now(), parallel: surroundings.folder.parallel
      ) { surroundings.progress.report("reading the past", $0, $1) })
    guard let file else { return output }
    try PlainFiles.write(file.bytes(of: output), to: file.path)
    return .said("The figures are in \(file.path).")
  }

  static func output(_ figures: Figures) -> Output {
    let total = figures.breakdowns.indices.map { $0 == 0 ? "total" : "" }
    var output = Output(
      columns: figures.breakdowns.map { .text($0.rawValue, hashtag: $0.hashtag) }
        + Figures.Measure.allCases.map {
          .number($0.rawValue, definition: $0.definition, hashtag: $0.hashtag)
        },
      rows: (figures.rows.map { ($0.keys, $0.counts) } + [(total, figures.totals)]).map {
        $0.0 + $0.1.map(String.init)
      },
      notes: ["On \(figures.date), at journal position \(figures.position)."])
    output.stamps = [
      .init(column: .text("date", hashtag: "#date"), value: figures.date.description),
      .init(
        column: .number("journal_position", hashtag: "#meta+journal+position"),
        value: String(figures.position)),
    ]
    return output
  }
}

/// The kinds of file figures go to.
enum FiguresFile: String { case csv, xlsx, json }

extension OutFile<FiguresFile> {
  func bytes(of output: Output) throws -> [UInt8] {
    switch kind {
    case .csv: Array(output.printed(as: .csv).utf8)
    case .json: Array(output.printed(as: .json).utf8)
    case .xlsx: try output.sheet(named: "Figures").xlsx()
    }
  }
}
