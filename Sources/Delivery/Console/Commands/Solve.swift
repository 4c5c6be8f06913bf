import Basics
import Documents
import Wiring

/// Solves an instance from a file.
struct Solve: ConsoleCommand {
  static let name = "solve"
  static let summary =
    "solve convoys, flights or classes from a file, with a bound no plan can beat"
  static let usage = [SolveConvoys.usage, SolveFlights.usage, SolveClasses.usage]
    .joined(separator: "\n\n")

  private enum Task: Sendable {
    case convoys(SolveConvoys)
    case flights(SolveFlights)
    case classes(SolveClasses)
  }

  private let task: Task

  init(parsing arguments: inout Arguments) throws(UsageError) {
    switch try arguments.word("What to solve") {
    case "convoys": task = .convoys(try SolveConvoys(parsing: &arguments))
    case "flights": task = .flights(try SolveFlights(parsing: &arguments))
    case "classes": task = .classes(try SolveClasses(parsing: &arguments))
    default: throw UsageError("Convoys, flights and classes can be solved.")
    }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    switch task {
    case .convoys(let solve): try solve.run(in: surroundings)
    case .flights(let solve): try solve.run(in: surroundings)
    case .classes(let solve): try solve.run(in: surroundings)
    }
  }
}

/// What every planner that works on files is told.
struct SolveOptions: Sendable {
  let instance: String
  let target: String
  let reasons: String?
  let previous: String?
  let seconds: Int
  let seed: UInt64
  let rounds: Int
  let threads: Int
  let language: DocumentLanguage

  init(parsing arguments: inout Arguments) throws(UsageError) {
    seconds = try arguments.option("seconds", as: Int.self, like: "10") ?? 10
    let seed = try arguments.option("seed", as: Int.self, like: "1") ?? 1
    rounds = try arguments.option("rounds", as: Int.self, like: "100") ?? 1_000_000
    threads = try arguments.option("threads", as: Int.self, like: "2") ?? 2
    guard (0...86_400).contains(seconds), seed >= 0, rounds > 0, (1...64).contains(threads) else {
      throw UsageError(
        "--seconds is 0 to 86400, --seed not negative, --rounds at least 1, --threads 1 to 64.")
    }
    self.seed = UInt64(seed)
    instance = try arguments.word("The instance")
    reasons = arguments.option("why")
    previous = arguments.option("previous")
    language = try arguments.option("language", as: DocumentLanguage.self, like: "tg") ?? .english
    guard let out = arguments.option("out") else { throw UsageError("--out is missing.") }
    target = out
  }

  /// Writes the plan, and why for whom when a file is named for it.
  func write(_ plan: [UInt8], reasons table: @autoclosure () -> [UInt8]) throws {
    try PlainFiles.write(plan, to: target)
    if let reasons { try PlainFiles.write(table(), to: reasons) }
  }

  /// Whether there is time to search on; says how far the search has come. A fifth of the time is
  /// for the bound.
  func goesOn(_ surroundings: Surroundings, since begin: Instant, _ what: String) -> Bool {
    let spent = surroundings.now().milliseconds - begin.milliseconds
    surroundings.progress.report(what, Int(spent) / 100, seconds * 10)
    return spent < Int64(seconds) * 800
  }
}
