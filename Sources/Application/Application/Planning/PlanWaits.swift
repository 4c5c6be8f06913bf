public import Basics
public import Mission
import Planning

/// How long a group of people waits in a plan, from ready to departure.
public struct PlanWaits: Equatable, Sendable {
  public enum Group: Equatable, Sendable {
    case everybody
    case origin(SiteID)
    case destination(SiteID)
    /// Persons of a household; the largest group has no end worth saying.
    case size(from: Int, to: Int?)
    case withoutRequirement, wheelchair, stretcher, medicalEscort
  }

  public let group: Group
  public let persons: Int
  public let unmoved: Int
  /// Days that half, nine in ten, and everybody waits at most; nil when nobody is moved.
  public let median: Int?
  public let ninth: Int?
  public let worst: Int?
}

extension SeasonPlan {
  /// Everybody first, then by origin, destination, size of household and requirement.
  public var waits: [PlanWaits] {
    fairness.rows.map { row in
      PlanWaits(
        group: season.group(row.group), persons: row.persons, unmoved: row.unmoved,
        median: row.median, ninth: row.ninth, worst: row.worst)
    }
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
  fileprivate func group(_ group: ConvoyFairness.Group) -> PlanWaits.Group {
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
