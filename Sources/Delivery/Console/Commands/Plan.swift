import Application
import Basics
import Mission
import Planning

/// Plans a season's convoys.
struct Plan: ConsoleCommand {
  static let name = "plan"
  static let summary = "plan convoys for everybody who may travel, and accept or discard the plan"
  static let usage = """
    safar plan --programme CODE --from DATE --until DATE [--seconds N] [--seed S] [--spare PERCENT]
               [--accept]

      --seconds N       look for a better plan for so long (default 10)
      --seed S          where the search begins; the same seed, the same plan (default 1)
      --spare PERCENT   vehicles kept back at each site (default 10)
      --accept          make the plan's movements; without it the plan is shown and discarded

    Households stay whole and linked families together; nobody is over capacity, on a closed road,
    or past a clearance's last day. Beside every plan stands the bound that no plan can beat.
    """
  static let switches: Set<String> = ["accept"]

  let programme: String
  let span: DateSpan
  let seconds: Int
  let seed: Int
  let spare: Int
  let isAccepted: Bool

  init(parsing arguments: inout Arguments) throws(UsageError) {
    isAccepted = arguments.has("accept")
    seconds = try arguments.option("seconds", as: Int.self, like: "10") ?? 10
    seed = try arguments.option("seed", as: Int.self, like: "1") ?? 1
    spare = try arguments.option("spare", as: Int.self, like: "10") ?? 10
    guard (0...50).contains(spare), (0...3_600).contains(seconds), seed >= 0 else {
      throw UsageError("--spare is 0 to 50, --seconds 0 to 3600, --seed not negative.")
    }
    guard let programme = arguments.option("programme"),
      let from = try arguments.option("from", as: CivilDate.self, like: "1997-07-18"),
      let until = try arguments.option("until", as: CivilDate.self, like: "1997-12-31")
    else { throw UsageError("--programme, --from and --until are needed.") }
    guard let span = DateSpan(from, until), span.days <= 400 else {
      throw UsageError("A season has 1 to 400 days, and --until is not before --from.")
    }
    (self.programme, self.span) = (programme, span)
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    guard let id = desk.state.programmes.first(where: { $0.first?.code == programme })?.id else {
      throw Refusal(.noProgramme, ["id": programme])
    }
    let season = SeasonProblem(
      of: desk.state, programme: id, span: span, settings: .init(sparePercent: spare))
    let answer = desk.solve(season, seconds: seconds, seed: seed)
    if isAccepted { try desk.accept(answer, of: season, seed: seed) }
    return Self.output(answer, of: season, desk, isAccepted: isAccepted)
  }

  static func output(
    _ answer: ConvoyAnswer, of season: SeasonProblem, _ desk: Desk, isAccepted: Bool
  ) -> Output {
    let objectives = answer.objectives
    let bound = answer.bound
    let people = season.problem.households.reduce(0) { $0 + $1.size }
    let rows =
      [
        ["people not moved", objectives.unmovedPersons, bound.unmovedPersons],
        ["weighted waiting person-days", objectives.waitingPersonDays, bound.waitingPersonDays],
        ["vehicle cost", objectives.vehicleCost, bound.vehicleCost],
      ] as [[any CustomStringConvertible]]
    return Output(
      columns: [.text("objective"), .number("plan"), .number("no_plan_below")],
      rows: rows.map { $0.map(\.description) },
      notes: [
        "\(answer.plan.convoys.count) convoys for \(people - objectives.unmovedPersons) of "
          + "\(people) people; \(season.notReady.count) cases are not ready on any day.",
        "Waiting is \(answer.gapPerMille / 10).\(answer.gapPerMille % 10) % above its bound "
          + "(by \(answer.source.rawValue)); "
          + "\(answer.steps) plans were tried.",
        isAccepted
          ? "The plan is accepted; `safar movements` lists its convoys."
          : "The plan is discarded; --accept keeps it.",
      ] + season.instance.reasons(in: answer.plan) + season.instance.advice(on: answer))
  }
}
