public import Basics
public import Journal
public import Mission
import Planning

/// Plans of a mission: kept as drafts, looked at, accepted or discarded.
extension OpenMission {
  /// The hash that says which problem a plan answers.
  public func problemHash(of season: SeasonProblem) -> String { season.hash(by: log.vault) }

  /// The draft to keep of a plan.
  public func draft(
    of plan: SeasonPlan, seed: Int, by account: AccountID = .console, at now: Instant
  ) -> PlanDraft {
    let (season, objectives, bound) = (plan.season, plan.objectives, plan.bound)
    return PlanDraft(
      programme: season.programme, span: season.span, terms: season.terms,
      isAgain: season.isAgain, problem: problemHash(of: season), seed: seed,
      engine: ConvoyEngine.version, steps: plan.steps,
      objectives: [
        objectives.unmovedPersons, objectives.waitingPersonDays, objectives.vehicleCost,
        plan.familiesMoved,
      ],
      bounds: [bound.unmovedPersons, bound.waitingPersonDays, bound.vehicleCost],
      convoys: season.convoys(of: plan.plan), madeBy: account, madeAt: now)
  }

  /// Whether the mission is still the one a draft was made for.
  public func isCurrent(_ id: PlanDraftID) -> Bool {
    state.drafts[id].map { draft in
      draft.problem == problemHash(of: SeasonProblem(of: state, for: draft))
    } ?? false
  }

  /// The events that make a draft's movements, with the record of what it was computed from and how
  /// good it is known to be; to be appended as one command.
  ///
  /// - Throws: `Refusal` `draftIsStale` when the mission has changed since; what the domain
  ///   refuses.
  public func events(
    accepting id: PlanDraftID, by account: AccountID = .console, at now: Instant
  ) throws(Refusal) -> [Event] {
    guard let draft = state.drafts[id] else { throw Refusal(.noDraft, ["id": id]) }
    let plan = try state.plan(of: id)
    var work = Draft(state: state, context: context(now, account.raw))
    try work.carryOut(.acceptDraft(id, problem: problemHash(of: plan.season)))
    let first = work.state.movements.next(node: log.node)
    try plan.season.carryOut(plan.plan, on: &work)
    try work.carryOut(
      .recordPlan(
        PlanAccepted(
          movement: first, problem: draft.problem, seed: draft.seed, engine: draft.engine,
          objectives: draft.objectives, bounds: draft.bounds,
          movements: plan.plan.convoys.count)))
    return work.events
  }
  /// Makes a draft's movements for somebody who may plan each of them.
  ///
  /// - Parameter id: made by whoever asks; asking again with it changes nothing.
  @discardableResult
  public func accept(
    _ draft: PlanDraftID, id: CommandID, by visitor: Visitor, at now: Instant
  ) throws -> Outcome {
    // What was accepted already is no draft any more: the first outcome answers.
    guard let row = state.drafts[draft] else {
      return try dispatch(.discardDraft(draft), id: id, by: visitor, at: now)
    }
    let context = context(now, visitor.account.raw)
    for convoy in row.convoys {
      try state.authorise(
        .planMovement(row.programme, convoy.corridor, day: convoy.day), by: visitor, in: context)
    }
    let events = try events(accepting: draft, by: visitor.account, at: now)
    return try append(events, id: id, actor: visitor.account.raw, at: now)
  }
}

extension MissionHall {
  /// Whether a draft's plan, as it was read from the mission just now, answers the problem that the
  /// draft was made for.
  public func isCurrent(_ draft: PlanDraft, as plan: SeasonPlan) -> Bool {
    draft.problem == plan.season.hash(by: vault)
  }
}

extension MissionState {
  /// A draft's plan on the mission as it is.
  ///
  /// - Throws: `Refusal` `noDraft`; `draftIsStale` when the plan speaks of what is not there now.
  public func plan(of id: PlanDraftID) throws(Refusal) -> SeasonPlan {
    guard let draft = drafts[id] else { throw Refusal(.noDraft, ["id": id]) }
    guard let plan = SeasonPlan(draft, for: SeasonProblem(of: self, for: draft)) else {
      throw Refusal(.draftIsStale, ["draft": id])
    }
    return plan
  }
}

extension SeasonProblem {
  fileprivate func hash(by vault: some Vault) -> String { vault.name(of: fingerprint) }
}

extension Vault {
  /// A short name of a problem's bytes: another name, another problem.
  func name(of problem: [UInt8]) -> String {
    hash(problem).prefix(16).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }
}
