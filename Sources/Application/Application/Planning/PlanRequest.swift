public import Basics
public import Mission

/// What somebody asks of the planner beyond the mission's practice.
public struct PlanRequest: Equatable, Sendable {
  public let programme: ProgrammeID
  /// The days of the season.
  public let span: DateSpan
  public let terms: PlanTerms
  /// Movements neither confirmed nor pinned are planned again.
  public let isAgain: Bool
  /// How long to look.
  public let seconds: Int
  /// Where the search begins: the same seed and time, about the same plan.
  public let seed: Int

  /// - Returns: nil outside the limits: `Limits.seasonDays`, `Limits.planSeconds`.
  public init?(
    programme: ProgrammeID, span: DateSpan, terms: PlanTerms, isAgain: Bool, seconds: Int,
    seed: Int
  ) {
    guard span.days.value <= Limits.seasonDays, (0...Limits.planSeconds).contains(seconds),
      seed >= 0, (1...Limits.seasonDays).contains(terms.worstWait?.value ?? 1),
      PlanTerms.sparePercents.contains(terms.spareVehiclePercent ?? 0),
      max(terms.withoutRoads.count, terms.withoutVehicles.count) <= Limits.peopleInARead
    else { return nil }
    (self.programme, self.span, self.terms) = (programme, span, terms)
    (self.isAgain, self.seconds, self.seed) = (isAgain, seconds, seed)
  }
}
