public import Basics
public import Mission

/// What somebody asks of the planner beyond the mission's practice.
public struct PlanRequest: Equatable, Sendable {
  public let programme: ProgrammeID
  /// The days of the season.
  public let span: DateSpan
  /// Nobody waits longer, as far as vehicles and roads allow; nil: as the practice says.
  public let worstWait: Days?
  /// Movements neither confirmed nor pinned are planned again.
  public let isAgain: Bool
  /// How long to look.
  public let seconds: Int
  /// Where the search begins: the same seed and time, about the same plan.
  public let seed: Int

  /// - Returns: nil outside the limits: `Limits.seasonDays`, `Limits.planSeconds`.
  public init?(
    programme: ProgrammeID, span: DateSpan, worstWait: Days?, isAgain: Bool, seconds: Int,
    seed: Int
  ) {
    guard span.days.value <= Limits.seasonDays, (0...Limits.planSeconds).contains(seconds),
      seed >= 0, (1...Limits.seasonDays).contains(worstWait?.value ?? 1)
    else { return nil }
    (self.programme, self.span, self.worstWait) = (programme, span, worstWait)
    (self.isAgain, self.seconds, self.seed) = (isAgain, seconds, seed)
  }
}
