public import Basics
public import Mission
public import Planning

/// Who looks for plans and proves their bounds: Application knows no solver.
public struct ConvoyEngine: Sendable {
  /// The version of the planner, for the record beside a plan.
  public static let version = "decoder-3"

  /// A plan beside its bound.
  public let solve: @Sendable (ConvoyProblem) -> ConvoyAnswer
  /// The bound alone, for a plan made by other means.
  public let bound: @Sendable (ConvoyProblem) -> ConvoyBound

  public init(
    solve: @escaping @Sendable (ConvoyProblem) -> ConvoyAnswer,
    bound: @escaping @Sendable (ConvoyProblem) -> ConvoyBound
  ) {
    (self.solve, self.bound) = (solve, bound)
  }
}

/// A plan for a season with all that can be said of it. A value: pages, console and papers read it.
public struct SeasonPlan: Sendable {
  public let season: SeasonProblem
  /// With standby lists.
  public let plan: ConvoyPlan
  public let objectives: Objectives
  public let bound: Objectives
  /// Waiting above its bound, in tenths of a per cent.
  public let gapPerMille: Int
  public let source: ConvoyBound.Source
  public let steps: Int
  /// Households that had a date and get another, or none: the fourth objective.
  public let familiesMoved: Int
  /// For advice: nil when the plan is read from a draft.
  public let answer: ConvoyAnswer?

  /// Makes a plan.
  ///
  /// A season that is planned again keeps every date it can. Else, where a wait is the longest
  /// allowed, those who cannot leave by then get the free places and convoys that are left: who has
  /// to wait longer still leaves.
  public init(for season: SeasonProblem, by engine: ConvoyEngine) {
    let problem = season.problem
    var answer: ConvoyAnswer
    if season.isAgain {
      let again = problem.relaxed.replan(season.previous)
      answer = problem.weigh(again.plan, steps: 1).against(engine.bound(problem.relaxed))
    } else {
      answer = engine.solve(problem)
      if problem.practice.worstWait != nil, answer.objectives.unmovedPersons > 0 {
        let steps = answer.steps
        let late = problem.relaxed.replan(answer.plan, policy: answer.policy)
        answer = problem.weigh(late.plan, steps: steps).against(engine.bound(problem.relaxed))
      }
    }
    self.init(season, problem.withStandby(answer.plan), answer)
  }

  private init(_ season: SeasonProblem, _ plan: ConvoyPlan, _ answer: ConvoyAnswer) {
    (self.season, self.plan, self.answer) = (season, plan, answer)
    (objectives, bound) = (answer.objectives, answer.bound)
    (gapPerMille, source, steps) = (answer.gapPerMille, answer.source, answer.steps)
    familiesMoved = season.changes(in: plan).count { $0.from != nil }
  }

  /// The movements of a season as they are, as a plan to be asked about.
  public init(asItIs season: SeasonProblem) {
    self.init(season, season.previous, season.problem.weigh(season.previous, steps: 0))
  }

  /// The plan of a draft, as long as the season is the one it was made for.
  ///
  /// - Returns: nil when it speaks of families, roads or vehicles that are not there any more.
  public init?(_ draft: PlanDraft, for season: SeasonProblem) {
    guard let plan = season.plan(of: draft), draft.objectives.count == 4, draft.bounds.count == 3
    else { return nil }
    (self.season, self.plan, answer) = (season, plan, nil)
    objectives = Objectives(
      unmovedPersons: draft.objectives[0], waitingPersonDays: draft.objectives[1],
      vehicleCost: draft.objectives[2])
    bound = Objectives(
      unmovedPersons: draft.bounds[0], waitingPersonDays: draft.bounds[1],
      vehicleCost: draft.bounds[2])
    gapPerMille =
      (objectives.waitingPersonDays - bound.waitingPersonDays) * 1_000
      / max(1, bound.waitingPersonDays)
    (steps, familiesMoved) = (draft.steps, draft.objectives[3])
    // A draft keeps the numbers: one that the calendar alone gives was found without a program.
    let isPlain = bound == season.problem.earliestDepartureBound
    source = isPlain ? .earliestDeparture : season.problem.sourceOfPrograms
  }

  /// How the waits are spread.
  public var fairness: ConvoyFairness { season.problem.fairness(of: plan) }

  /// Households that wait longer than the longest wait allowed.
  public var waitingTooLong: [HouseholdID] {
    guard let worst = season.problem.practice.worstWait else { return [] }
    let days = plan.days(households: season.households.count)
    return season.households.indices.filter { index in
      days[index].map { $0 - season.problem.households[index].ready > worst } ?? false
    }.map { season.households[$0] }
  }

  /// What else the plan breaks: nothing, unless the mission contradicts itself already.
  public var violations: [Violation] {
    season.problem.judge(plan).violations.filter { $0.rule != .worstWait }
  }
}

/// A family whose date a plan changes.
public struct FamilyChange: Equatable, Sendable {
  public let household: HouseholdID
  /// nil: it had no date, or has none now.
  public let from: CivilDate?
  public let to: CivilDate?
}

extension SeasonProblem {
  /// Every family whose date is another one in a plan than it is now, in their order.
  public func changes(in plan: ConvoyPlan) -> [FamilyChange] {
    let before = previous.days(households: households.count)
    let after = plan.days(households: households.count)
    return households.indices.filter { before[$0] != after[$0] }.map { index in
      FamilyChange(
        household: households[index], from: before[index].map { span.first + $0 },
        to: after[index].map { span.first + $0 })
    } + lostDates.map { FamilyChange(household: $0.household, from: $0.day, to: nil) }
  }
}
