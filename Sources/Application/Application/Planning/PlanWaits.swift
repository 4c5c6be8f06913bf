public import Basics
public import Mission
public import Planning

/// People whose waits are looked at together, by the mission's own identifiers.
public enum WaitingGroup: Equatable, Sendable {
  case everybody
  case origin(SiteID)
  case destination(SiteID)
  /// Persons of a household; the largest group has no end worth saying.
  case size(from: Int, to: Int?)
  case withoutRequirement, wheelchair, stretcher, medicalEscort
}

extension SeasonPlan {
  /// Everybody first, then by origin, destination, size of household and requirement.
  public var waits: [Waits<WaitingGroup>] {
    fairness.rows.map { $0.of(season.group($0.group)) }
  }

  /// The day each household leaves on; who is not moved is not in it.
  public var days: [HouseholdID: CivilDate] {
    let days = plan.days(households: season.households.count)
    return Dictionary(
      uniqueKeysWithValues: season.households.indices.compactMap { index in
        days[index].map { (season.households[index], season.span.first + $0) }
      })
  }
}

extension SeasonProblem {
  fileprivate func group(_ group: ConvoyFairness.Group) -> WaitingGroup {
    switch group {
    case .everybody: .everybody
    case .origin(let site): .origin(sites[site])
    case .destination(let site): .destination(sites[site])
    case .size(let range):
      .size(from: range.lowerBound, to: range.upperBound >= 1_000 ? nil : range.upperBound)
    case .requirement(let need):
      switch need {
      case .none: .withoutRequirement
      case .wheelchair: .wheelchair
      case .stretcher: .stretcher
      case .medicalEscort: .medicalEscort
      }
    }
  }
}
