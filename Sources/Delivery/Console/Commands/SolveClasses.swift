import Basics
import Planning
import Solver
import Wiring

/// Solves an instance of orientation classes from a file.
struct SolveClasses: Sendable {
  static let usage = """
    safar solve classes INSTANCE --out PLAN [--seconds N] [--seed S] [--rounds N]
                [--threads N] [--why FILE] [--previous PLAN] [--language CODE]

      INSTANCE         a file of the form class-instance/1 (Documentation/formats/classes.md)
      --out PLAN       where the plan goes, in the form class-plan/1
      --seconds N      time at most (default 10); it ends sooner when no plan is better
      --seed S         the same seed and rounds, the same plan (default 1)
      --rounds N       rounds of the search at most (default 1000000)
      --threads N      to search on; the plan does not depend on it (default 2)
      --why FILE       for each household where and when it attends, and why not sooner, as CSV
      --previous PLAN  a plan to keep to as far as it can be kept: fewest people change
      --language CODE  of the reasons: en, ru, tg or fa (default en)
    """

  private let options: SolveOptions

  init(parsing arguments: inout Arguments) throws(UsageError) {
    options = try SolveOptions(parsing: &arguments)
  }

  private func sentences(_ instance: ClassInstance) -> ClassSentences {
    ClassSentences(instance: instance, language: options.language)
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let instance = try ClassInstance(try PlainFiles.read(options.instance))
    if let previous = options.previous {
      return try replan(instance, try instance.plan(try PlainFiles.read(previous)))
    }
    let begin = surroundings.now()
    let answer = instance.problem.solveWithBound(
      seed: options.seed, rounds: options.rounds, threads: options.threads,
      seconds: Double(options.seconds)
    ) { best in
      options.goesOn(
        surroundings, since: begin,
        "solving, \(best.objectives.delayedPersonDays) person-days of delay, "
          + "\(counted(best.objectives.classDays, "day")) of class")
    }
    try options.write(
      instance.bytes(of: answer.plan), reasons: sentences(instance).reasonsTable(for: answer.plan))
    let (found, bound) = (answer.objectives, answer.bound)
    return Output(
      columns: [.text("objective"), .number("plan"), .number("no_plan_below")],
      rows: [
        ["untaught persons", "\(found.untaughtPersons)", "\(bound.untaughtPersons)"],
        [
          "person-days departures wait", "\(found.delayedPersonDays)",
          "\(bound.delayedPersonDays)",
        ],
        ["days of class", "\(found.classDays)", "\(bound.classDays)"],
        ["nights away", "\(found.nightsAway)", "\(bound.nightsAway)"],
      ],
      notes: [
        (found.delayedPersonDays == 0
          ? "No departure waits for orientation"
          : "The bound of waiting is by "
            + (answer.isByLinearProgram ? "linear program" : "each household's soonest course"))
          + "; \(counted(answer.plan.classes.count, "class is")) in \(options.target)."
      ] + sentences(instance).reasons(in: answer.plan))
  }

  /// Keeps to a plan; the table says whose days change.
  private func replan(_ instance: ClassInstance, _ previous: ClassPlan) throws -> Output {
    guard previous.classes.allSatisfy({ !$0.households.contains(-1) && $0.room >= 0 }) else {
      throw UsageError("--previous is not a plan of this instance; `safar check` says why.")
    }
    let again = instance.problem.replan(
      previous, seed: options.seed, rounds: min(options.rounds, 20),
      threads: dispatched(on: options.threads))
    try options.write(
      instance.bytes(of: again.plan), reasons: sentences(instance).reasonsTable(for: again.plan))
    func text(_ slot: ClassSlot?) -> String {
      slot.map { "\(instance.dayZero + $0.start) \(instance.names.venues[$0.venue])" } ?? ""
    }
    return Output(
      columns: [.text("household"), .text("from"), .text("to")],
      rows: again.changes.map {
        [instance.names.households[$0.household], text($0.from), text($0.to)]
      },
      notes: [
        "\(counted(again.objectives.changedPersons, "person gets")) other days or none; "
          + "\(again.objectives.untaughtPersons) attend nothing. The plan is in "
          + "\(options.target)."
      ] + sentences(instance).reasons(in: again.plan))
  }
}
