import Basics
import Documents
import Planning
import Solver
import Wiring

/// Solves a convoy instance from a file.
struct SolveConvoys: Sendable {
  static let usage = """
    safar solve convoys INSTANCE --out PLAN [--seconds N] [--seed S] [--steps N]
                [--threads N] [--why FILE] [--language CODE]

      INSTANCE      a file of the form convoy-instance/1
      --out PLAN    where the plan goes, in the form convoy-plan/1
      --seconds N   time to search (default 10); Ctrl-C stops sooner, the best so far counts
      --seed S      the same seed and steps, the same plan (default 1)
      --steps N     plans to try at most (default 1000000)
      --threads N   to search on; the plan does not depend on it (default 2)
      --why FILE    for each household the day it leaves and why not sooner, as CSV
      --language CODE
                    of advice and reasons: en, ru, tg or fa (default en)

    Beside each objective stands what no plan can beat, found by linear programs while the search
    runs; then what one more of the scarcest things would change, as far as the time allows.
    """

  let instance: String
  let target: String
  let seconds: Int
  let seed: Int
  let steps: Int
  let threads: Int
  let reasons: String?
  let language: DocumentLanguage

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
    language = try arguments.option("language", as: DocumentLanguage.self, like: "tg") ?? .english
    guard let out = arguments.option("out") else { throw UsageError("--out is missing.") }
    target = out
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let begin = surroundings.now().milliseconds
    var spent: Int64 { surroundings.now().milliseconds - begin }
    let read = try ConvoyInstance(try PlainFiles.read(instance))
    let isInterrupted = surroundings.watchInterrupt()
    // A tenth of the time is for the file and the advice.
    let limit = Int64(seconds) * 900
    let answer = read.problem.solveBesideBound(
      seed: UInt64(seed), steps: steps, threads: threads,
      boundSeconds: Double(max(0, limit - spent)) / 1_000
    ) { best in
      let now = spent
      let pace = best.steps * 1_000 / max(1, Int(now))
      surroundings.progress.report(
        "\(best.objectives.unmovedPersons) unmoved, \(pace) plans/s", Int(now) / 100, seconds * 10)
      return now < limit && !isInterrupted()
    }
    let searched = spent
    try PlainFiles.write(read.bytes(of: answer.plan), to: target)
    let sentences = ConvoySentences(instance: read, language: language)
    if let reasons { try PlainFiles.write(sentences.reasonsTable(for: answer.plan), to: reasons) }
    let said = sentences.reasons(in: answer.plan)
    let left = Int64(seconds) * 1_000 - spent
    return output(
      answer,
      said + sentences.advice(on: answer, steps: adviceSteps(answer, searched: searched, left)))
  }

  /// Plans to try for each piece of advice, in what is left of the time at the search's pace; the
  /// same each time for whoever sets the search's steps.
  private func adviceSteps(_ answer: ConvoyAnswer, searched: Int64, _ left: Int64) -> Int {
    guard steps >= ConvoyProblem.stepsWithoutEnd else { return ConvoyAdvice.steps }
    let tried = Int64(answer.steps) * left / max(1, searched)
    return max(0, min(ConvoyAdvice.steps, Int(tried) / (ConvoyAdvice.most + 1) - 8))
  }

  private func output(_ answer: ConvoyAnswer, _ said: [String]) -> Output {
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
          + "\(answer.source.rawValue); \(counted(answer.steps, "plan was")) tried; the best is in "
          + "\(target)."
      ] + said)
  }
}
