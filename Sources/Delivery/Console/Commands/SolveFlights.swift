import Basics
import Planning
import Solver
import Wiring

/// Solves a flight instance from a file.
struct SolveFlights: Sendable {
  static let usage = """
    safar solve flights INSTANCE --out PLAN [--seconds N] [--seed S] [--rounds N]
                [--threads N] [--why FILE] [--previous PLAN] [--language CODE]

      INSTANCE         a file of the form flight-instance/1 (Documentation/formats/flights.md)
      --out PLAN       where the plan goes, in the form flight-plan/1
      --seconds N      time for the search and the bound (default 10)
      --seed S         the same seed and rounds, the same plan (default 1)
      --rounds N       rounds of the search at most (default 1000000)
      --threads N      to search on; the plan does not depend on it (default 2)
      --why FILE       for each case its itinerary, and why none sooner, as CSV
      --previous PLAN  a plan to keep to as far as it can be kept: fewest dates change
      --language CODE  of the reasons: en, ru, tg or fa (default en)
    """

  private let options: SolveOptions

  init(parsing arguments: inout Arguments) throws(UsageError) {
    options = try SolveOptions(parsing: &arguments)
  }

  private func sentences(_ instance: FlightInstance) -> FlightSentences {
    FlightSentences(instance: instance, language: options.language)
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let instance = try FlightInstance(try PlainFiles.read(options.instance))
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
        "solving, \(best.objectives.unmovedPersons) unmoved, waiting "
          + "\(best.objectives.waitingPersonDays)")
    }
    try options.write(
      instance.bytes(of: answer.plan), reasons: sentences(instance).reasonsTable(for: answer.plan))
    let (found, bound) = (answer.objectives, answer.bound)
    let gap = answer.gapPerMyriad
    return Output(
      columns: [.text("objective"), .number("plan"), .number("no_plan_below")],
      rows: [
        ["unmoved persons", "\(found.unmovedPersons)", "\(bound.unmovedPersons)"],
        [
          "weighted waiting person-days", "\(found.waitingPersonDays)",
          "\(bound.waitingPersonDays)",
        ],
        ["clearances done again", "\(found.clearancesRedone)", "\(bound.clearancesRedone)"],
        ["cost", "\(found.cost)", "\(bound.cost)"],
      ],
      notes: [
        "Waiting is \(gap / 100).\(gap / 10 % 10) % above its bound, by "
          + (answer.isByLinearProgram ? "linear program" : "each group's soonest itinerary")
          + "; the plan is in \(options.target)."
      ] + sentences(instance).reasons(in: answer.plan))
  }

  /// Keeps to a plan; the table says whose itinerary changes.
  private func replan(_ instance: FlightInstance, _ previous: FlightPlan) throws -> Output {
    let count = instance.problem.itineraries.count
    guard
      previous.bookings.allSatisfy({
        (0..<count).contains($0.itinerary) && !$0.parties.contains(-1)
      })
    else { throw UsageError("--previous is not a plan of this instance; `safar check` says why.") }
    let again = instance.problem.replan(
      previous, seed: options.seed, rounds: min(options.rounds, 40),
      threads: dispatched(on: options.threads))
    try options.write(
      instance.bytes(of: again.plan), reasons: sentences(instance).reasonsTable(for: again.plan))
    func name(_ itinerary: Int?) -> String {
      itinerary.map { instance.names.itineraries[$0] } ?? ""
    }
    return Output(
      columns: [.text("case"), .text("from"), .text("to")],
      rows: again.changes.map {
        [instance.names.parties[$0.party], name($0.from), name($0.to)]
      },
      notes: [
        "\(counted(again.objectives.changedPersons, "person gets")) another date or none; "
          + "\(again.objectives.unmovedPersons) stay. The plan is in \(options.target)."
      ] + sentences(instance).reasons(in: again.plan))
  }
}
