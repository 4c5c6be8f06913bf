import Basics
import Planning
import Solver
import Wire
import Wiring

/// Solves a convoy instance from a file.
struct SolveConvoys: Sendable {
  static let usage = """
    safar solve convoys INSTANCE --out PLAN [--seconds N] [--seed S] [--steps N]
                [--threads N] [--why FILE]

      INSTANCE      a file of the form convoy-instance/1
      --out PLAN    where the plan goes, in the form convoy-plan/1
      --seconds N   time to search (default 10); Ctrl-C stops sooner, the best so far counts
      --seed S      the same seed and steps, the same plan (default 1)
      --steps N     plans to try at most (default 1000000)
      --threads N   to search on; the plan does not depend on it (default 2)
      --why FILE    for each household the day it leaves and why not sooner, as CSV

    Beside each objective stands what no plan can beat, found by linear programs while the search
    runs; then what one more of the scarcest things would change.
    """

  let instance: String
  let target: String
  let seconds: Int
  let seed: Int
  let steps: Int
  let threads: Int
  let reasons: String?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    seconds = try arguments.option("seconds", as: Int.self, like: "10") ?? 10
    seed = try arguments.option("seed", as: Int.self, like: "1") ?? 1
    steps = try arguments.option("steps", as: Int.self, like: "400") ?? 1_000_000
    threads = try arguments.option("threads", as: Int.self, like: "2") ?? 2
    guard (0...86_400).contains(seconds), seed >= 0, steps > 0, (1...64).contains(threads) else {
      throw UsageError(
        "--seconds is 0 to 86400, --seed not negative, --steps at least 1, --threads 1 to 64.")
    }
    instance = try arguments.word("The instance")
    reasons = arguments.option("why")
    guard let out = arguments.option("out") else { throw UsageError("--out is missing.") }
    target = out
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let bytes = try PlainFiles.read(instance)
    let begin = surroundings.now().milliseconds
    let isInterrupted = surroundings.watchInterrupt()
    // A tenth of the time is for the advice and the file.
    let limit = Int64(seconds) * 900
    let (plan, answer, read) = try ConvoyFiles.solve(bytes) { problem in
      problem.solveBesideBound(
        seed: UInt64(seed), steps: steps, threads: threads, boundSeconds: Double(seconds * 9) / 10
      ) { best in
        let spent = surroundings.now().milliseconds - begin
        let pace = best.steps * 1_000 / max(1, Int(spent))
        surroundings.progress.report(
          "\(best.objectives.unmovedPersons) unmoved, \(pace) plans/s", Int(spent) / 100,
          seconds * 10)
        return spent < limit && !isInterrupted()
      }
    }
    try PlainFiles.write(plan, to: target)
    if let reasons { try PlainFiles.write(read.reasonsTable(for: answer.plan), to: reasons) }
    let (found, bound) = (answer.objectives, answer.bound)
    return Output(
      columns: [.text("objective"), .number("plan"), .number("no_plan_below")],
      rows: [
        ["unmoved persons", "\(found.unmovedPersons)", "\(bound.unmovedPersons)"],
        [
          "weighted waiting person-days", "\(found.waitingPersonDays)",
          "\(bound.waitingPersonDays)",
        ],
        ["vehicle cost", "\(found.vehicleCost)", "\(bound.vehicleCost)"],
      ],
      notes: [
        "Waiting is \(answer.gapPerMille / 10).\(answer.gapPerMille % 10) % above its bound, by "
          + "\(answer.source.rawValue); \(answer.steps) plans were tried; the best is in "
          + "\(target)."
      ] + read.reasons(in: answer.plan) + read.advice(on: answer))
  }
}
