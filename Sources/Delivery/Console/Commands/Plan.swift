import Application
import Basics
import Documents
import Mission
import Planning

/// Plans a season's convoys, classes or flights.
struct Plan: ConsoleCommand {
  static let name = "plan"
  static let summary = "plan convoys, classes or flights; kept as a draft until accepted"
  static let usage = """
    safar plan --programme CODE --from DATE --until DATE [--seconds N] [--seed S]
               [--again] [--worst-wait DAYS] [--accept] [--why HOUSEHOLD] [--language CODE]
    safar plan --classes|--flights --programme CODE --from DATE --until DATE [--seconds N]
               [--seed S] [--accept]

      --classes           orientation classes for all whom the programme's course waits for, in the
                          rooms and by the teachers of the mission, so that nobody departs later
      --flights           places on the flights that are planned, within each case's readiness and
                          the rules of arrival
      --seconds N         look for a better plan for so long (default 10); Ctrl-C stops sooner and
                          keeps the best so far
      --seed S            where the search begins (default 1)
      --again             plan movements again that are neither confirmed nor pinned: as few
                          families as possible get another date
      --worst-wait DAYS   let nobody wait longer, as far as vehicles and roads allow
      --accept            make the draft's movements at once; else `safar drafts accept`
      --why HOUSEHOLD     say to one family why it leaves on its day, or what stops it, on the
                          movements as they are; nothing is planned
      --language CODE     en, ru, tg or fa, for advice and reasons (default: English; with --why
                          the family's)

    Households stay whole and linked families together; nobody is over capacity, on a closed road,
    or past a clearance's last day, and the practice of the programme is kept. Beside every plan
    stands the bound that no plan can beat.
    """
  static let switches: Set<String> = ["accept", "again", "classes", "flights"]

  let programme: String
  let span: DateSpan
  let seconds: Int
  let seed: Int
  let isAgain: Bool
  let worstWait: Days?
  let isAccepted: Bool
  let household: HouseholdID?
  let language: DocumentLanguage?
  /// nil for convoys.
  let onward: PlanOnward.Kind?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    isAccepted = arguments.has("accept")
    isAgain = arguments.has("again")
    let (hasClasses, hasFlights) = (arguments.has("classes"), arguments.has("flights"))
    onward = hasClasses ? .classes : hasFlights ? .flights : nil
    seconds = try arguments.option("seconds", as: Int.self, like: "10") ?? 10
    seed = try arguments.option("seed", as: Int.self, like: "1") ?? 1
    let days = try arguments.option("worst-wait", as: Int.self, like: "30")
    household = try arguments.option("why", as: HouseholdID.self, like: "H-000012-V")
    language = try arguments.option("language", as: DocumentLanguage.self, like: "tg")
    guard (0...Limits.planSeconds).contains(seconds), seed >= 0,
      (1...Limits.seasonDays).contains(days ?? 1)
    else {
      throw UsageError(
        "--seconds is 0 to \(Limits.planSeconds), --worst-wait 1 to \(Limits.seasonDays), "
          + "--seed not negative.")
    }
    worstWait = days.map { Days($0) }
    guard let programme = arguments.option("programme"),
      let from = try arguments.option("from", as: CivilDate.self, like: "1997-07-18"),
      let until = try arguments.option("until", as: CivilDate.self, like: "1997-12-31")
    else { throw UsageError("--programme, --from and --until are needed.") }
    guard let span = DateSpan(from, until), span.days.value <= Limits.seasonDays else {
      throw UsageError(
        "A season has 1 to \(Limits.seasonDays) days, and --until is not before --from.")
    }
    (self.programme, self.span) = (programme, span)
    if onward != nil, isAgain || days != nil || household != nil || hasClasses && hasFlights {
      throw UsageError(
        "Classes and flights are planned one after the other, without --again, --worst-wait, "
          + "--why; `safar drafts show DRAFT --families` says why for each family.")
    }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    let id = try desk.programme(programme)
    if let onward {
      let plan = PlanOnward(
        kind: onward, span: span, seconds: seconds, seed: seed, isAccepted: isAccepted)
      return try plan.run(id, desk)
    }
    if let household { return try why(household, id, desk) }
    let season = SeasonProblem(
      of: desk.state, programme: id, span: span, terms: PlanTerms(worstWait: worstWait),
      isAgain: isAgain)
    let plan = SeasonPlan(for: season, by: desk.engine(seconds: seconds, seed: seed))
    let output = PlanOutput(
      plan: plan, state: desk.state, language: language ?? .english)
    let draft = try desk.keep(plan, seed: seed)
    if isAccepted { try desk.accept(draft) }
    return output.summary([
      isAccepted
        ? "The plan is accepted; `safar movements` lists its convoys."
        : "It is kept as draft \(draft). `safar drafts accept \(draft)` makes its movements, "
          + "`safar drafts discard \(draft)` throws it away."
    ])
  }

  private func why(_ household: HouseholdID, _ id: ProgrammeID, _ desk: Desk) throws -> Output {
    guard desk.state.households[household] != nil else {
      throw Refusal(.noHousehold, ["id": household])
    }
    let season = SeasonProblem(of: desk.state, programme: id, span: span, isAgain: true)
    let plan = SeasonPlan(asItIs: season)
    guard let reason = plan.reason(of: household, desk.state) else {
      throw Refusal(.noOpenCase, ["household": household])
    }
    let own = language ?? desk.state.language(of: household)
    return .said(reason.text(in: own, of: desk.state))
  }
}
