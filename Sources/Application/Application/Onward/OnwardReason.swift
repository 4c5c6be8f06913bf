public import Basics
import Documents
public import Mission
public import Planning

/// Why a household is in a class or on a flight when it is, or in none.
public struct OnwardReason: Equatable, Sendable {
  public let household: HouseholdID
  /// The first day of its course, or of its journey; nil while it has none.
  public let day: CivilDate?
  /// The class's venue, or the movement.
  public let place: String
  public let sentence: String
}

extension ClassSeason {
  /// The reason of every household with somebody to teach, and of those whom nobody can plan for.
  public func reasons(in plan: ClassPlan, _ state: MissionState) -> [OnwardReason] {
    let planned = problem.why(plan).map { why in
      OnwardReason(
        household: families[why.household].household,
        day: why.slot.map { span.first + $0.start },
        place: why.slot.map { instance.names.venues[$0.venue] } ?? "",
        sentence: why.reason.sentence(count: why.count))
    }
    return planned.and(notReady, for: .orientation, state)
  }
}

extension FlightSeason {
  /// The reason of every household that waits, and of those who cannot be booked.
  public func reasons(in plan: FlightPlan, _ state: MissionState) -> [OnwardReason] {
    let planned = problem.why(plan).map { why in
      OnwardReason(
        household: households[why.party],
        day: why.itinerary.flatMap { state.movements[movements[$0]]?.day },
        place: why.itinerary.map { movements[$0].description } ?? "",
        sentence: why.reason.sentence(count: why.count))
    }
    return planned.and(notReady, for: .booking, state)
  }
}

extension [OnwardReason] {
  /// These and the reasons of cases that something else keeps, by household.
  fileprivate func and(
    _ cases: [CaseID], for purpose: Readiness.Purpose, _ state: MissionState
  ) -> [OnwardReason] {
    let stopped = cases.compactMap { id -> OnwardReason? in
      guard let reason = state.reasonNotReady(id, for: purpose) else { return nil }
      return OnwardReason(
        household: reason.household, day: nil, place: "",
        sentence: reason.text(in: .english, of: state))
    }
    return (self + stopped).sorted { $0.household < $1.household }
  }
}
