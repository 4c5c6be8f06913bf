public import Basics
public import Journal
public import Mission
public import Planning
internal import Synchronization

/// Looks for plans while others work: one run at a time for a mission. Safe from any thread.
///
/// A plan that is found becomes a draft; what holds it back is known until the server stops, and
/// can be asked for again.
public final class Planner<Store: JournalStore & SendableMetatype, Keys: Vault>: Sendable {
  /// Makes an engine that looks for so many seconds from a seed, tells of its best plan after every
  /// step, and goes on as long as it is wanted.
  public typealias Engines =
    @Sendable (
      _ seconds: Int, _ seed: Int, _ report: @escaping @Sendable (_ best: ConvoyAnswer) -> Void,
      _ isWanted: @escaping @Sendable () -> Bool
    ) -> ConvoyEngine
  /// Does something while whoever asks goes on with something else.
  public typealias Launch = @Sendable (_ work: @escaping @Sendable () -> Void) -> Void

  private struct Inside {
    var run: PlanRun?
    var advice: [PlanDraftID: [PlanAdvice]] = [:]
  }

  private let hall: MissionHall<Store, Keys>
  private let engines: Engines
  private let launch: Launch
  private let now: @Sendable () -> Instant
  private let inside = Mutex(Inside())

  /// - Parameter now: the mission's clock.
  public init(
    _ hall: MissionHall<Store, Keys>, now: @escaping @Sendable () -> Instant,
    engines: @escaping Engines, launch: @escaping Launch
  ) {
    (self.hall, self.now, self.engines, self.launch) = (hall, now, engines, launch)
  }

  /// The run that goes on, else the last one.
  public var run: PlanRun? { inside.withLock(\.run) }

  public var isRunning: Bool { run.map { $0.ending == nil } ?? false }

  /// What holds a draft's plan back; nil: nobody has asked since the server began.
  public func advice(on draft: PlanDraftID) -> [PlanAdvice]? {
    inside.withLock { $0.advice[draft] }
  }

  /// Begins a run. Asking again with the same identifier changes nothing.
  ///
  /// - Throws: `PlannerIsBusy` while another run goes on; `Refusal` when there is no such programme
  ///   or draft, or no room for another draft.
  public func start(_ task: PlanRun.Task, id: CommandID, by visitor: Visitor) throws {
    try hall.read { (state, _) throws(Refusal) in
      switch task {
      case .plan(let request):
        guard state.programmes[request.programme] != nil else {
          throw Refusal(.noProgramme, ["id": request.programme])
        }
        if state.drafts.count >= Limits.planDrafts {
          throw Refusal(.tooManyDrafts, ["limit": Limits.planDrafts])
        }
      case .advice(let draft):
        if state.drafts[draft] == nil { throw Refusal(.noDraft, ["id": draft]) }
      }
    }
    let run = PlanRun(id: id, task: task, by: visitor.account, begun: now())
    let isNew = try inside.withLock { inside throws(PlannerIsBusy) in
      if inside.run?.id == id { return false }
      if let other = inside.run, other.ending == nil {
        throw PlannerIsBusy(by: other.by, since: other.begun)
      }
      inside.run = run
      return true
    }
    if isNew { launch { self.carryOut(run, by: visitor) } }
  }

  /// Ends the run before its time; nothing when none goes on.
  ///
  /// One that nobody wants is over at once: the bound that may still be reckoned is nobody's.
  ///
  /// - Parameter keeps: whether the best plan so far is kept as a draft.
  public func stop(keeps: Bool) {
    inside.withLock { inside in
      guard inside.run?.ending == nil else { return }
      inside.run?.wish = keeps ? .enough : .drop
      if !keeps { inside.run?.ending = .dropped }
    }
  }

  private func carryOut(_ run: PlanRun, by visitor: Visitor) {
    let ending: PlanRun.Ending
    do {
      ending =
        switch run.task {
        case .plan(let request): try plan(request, run, by: visitor)
        case .advice(let draft): try advise(draft, run.id)
        }
    } catch let refusal as Refusal {
      ending = .refused(refusal)
    } catch {
      ending = .failed
    }
    inside.withLock { inside in
      if inside.run?.id == run.id && inside.run?.ending == nil { inside.run?.ending = ending }
    }
  }

  private func plan(
    _ request: PlanRequest, _ run: PlanRun, by visitor: Visitor
  ) throws -> PlanRun.Ending {
    let season = hall.read { state, _ in
      SeasonProblem(
        of: state, programme: request.programme, span: request.span,
        terms: request.terms, isAgain: request.isAgain)
    }
    let plan = SeasonPlan(
      for: season,
      by: engines(
        request.seconds, request.seed, { self.note($0, of: run.id) }, { self.isWanted(run.id) }))
    if isOver(run.id) { return .dropped }
    let events = try hall.write { mission in
      try mission.dispatch(
        .draftPlan(mission.draft(of: plan, seed: request.seed, by: visitor.account, at: now())),
        id: run.id, by: visitor, at: now()
      ).events
    }
    guard case .planDrafted(let event) = events.first else { return .failed }
    // Whoever had enough does not wait for advice; it can be asked for.
    if let answer = plan.answer, isWanted(run.id) {
      keep(plan.advice(on: answer), on: event.id)
    }
    return .drafted(event.id)
  }

  private func advise(_ id: PlanDraftID, _ run: CommandID) throws -> PlanRun.Ending {
    let plan = try hall.read { (state, _) throws(Refusal) in try state.plan(of: id) }
    let engine = engines(Limits.adviceSeconds, 1, { _ in }, { self.isWanted(run) })
    let answer = plan.answered(by: engine)
    guard isWanted(run) else { return .dropped }
    keep(plan.advice(on: answer), on: id)
    return .advised(id)
  }

  /// Whether nobody wants the run to end before its time.
  private func isWanted(_ id: CommandID) -> Bool {
    inside.withLock { $0.run?.id == id && $0.run?.wish == PlanRun.Wish.none }
  }

  /// Whether the run was dropped while this goes on; another may have begun since.
  private func isOver(_ id: CommandID) -> Bool {
    inside.withLock { $0.run?.id != id || $0.run?.ending != nil }
  }

  private func note(_ best: ConvoyAnswer, of id: CommandID) {
    let moment = now()
    inside.withLock { inside in
      guard let run = inside.run, run.id == id, run.ending == nil else { return }
      let spent = moment.milliseconds - run.begun.milliseconds
      inside.run?.progress = PlanProgress(best, after: Int(spent))
    }
  }

  private func keep(_ advice: [PlanAdvice], on draft: PlanDraftID) {
    let there = hall.read { state, _ in Set(state.drafts.ids) }
    inside.withLock { inside in
      inside.advice = inside.advice.filter { there.contains($0.key) }
      inside.advice[draft] = advice
    }
  }
}

/// Another plan is being made.
public struct PlannerIsBusy: Error, Equatable, Sendable {
  public let by: AccountID
  public let since: Instant
}
