public import Basics
public import Journal
public import Mission
import Planning

/// One run of the planner: what it is asked, how far it is, how it ended.
public struct PlanRun: Equatable, Sendable {
  public enum Task: Equatable, Sendable {
    case plan(PlanRequest)
    /// What holds a draft's plan back, and what one more of it would bring.
    case advice(PlanDraftID)
  }

  public enum Ending: Equatable, Sendable {
    case drafted(PlanDraftID)
    case advised(PlanDraftID)
    /// Somebody wanted nothing of it.
    case dropped
    case refused(Refusal)
    /// The machine could not.
    case failed
  }

  /// Somebody's wish that it ends before its time.
  public enum Wish: Equatable, Sendable {
    case none
    /// The best plan so far is kept.
    case enough
    case drop
  }

  public let id: CommandID
  public let task: Task
  public let by: AccountID
  public let begun: Instant
  /// nil before the first plan is found.
  public internal(set) var progress: PlanProgress?
  public internal(set) var wish = Wish.none
  /// nil while it goes on.
  public internal(set) var ending: Ending?
}

/// The best plan so far beside what no plan can beat.
public struct PlanProgress: Equatable, Sendable {
  /// Persons not moved, weighted waiting person-days, vehicle cost.
  public let objectives: [Int]
  /// Lower bounds of them, as far as they are proven by now.
  public let bounds: [Int]
  /// Waiting above its bound, in tenths of a per cent.
  public let gapPerMille: Int
  /// Plans tried.
  public let steps: Int
  public let milliseconds: Int

  init(_ best: ConvoyAnswer, after milliseconds: Int) {
    objectives = best.objectives.list
    bounds = best.bound.list
    (gapPerMille, steps) = (best.gapPerMille, best.steps)
    self.milliseconds = milliseconds
  }

  /// Plans tried in a second.
  public var stepsPerSecond: Int { steps * 1_000 / max(1, milliseconds) }
}

extension Objectives {
  fileprivate var list: [Int] { [unmovedPersons, waitingPersonDays, vehicleCost] }
}
