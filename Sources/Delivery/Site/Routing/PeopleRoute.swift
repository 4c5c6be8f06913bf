public import Mission

import HTTP

/// Finding families, and each family's own page.
public enum PeopleRoute: RouteFamily {
  case search
  /// What was typed travels in the body, never in an address.
  case find
  case list
  /// Chooses what the list shows.
  case narrow
  case show(HouseholdID)
  case recordStep(HouseholdID)
  case recordFitness(HouseholdID)
  case takeConsent(HouseholdID)

  static let rows: [RouteRow] = [
    .get("/search", .sees(.names)) { _ in .people(.search) },
    .post("/search", .sees(.names)) { _ in .people(.find) },
    .get("/households", .sees(.clearances)) { _ in .people(.list) },
    .post("/households", .sees(.clearances)) { _ in .people(.narrow) },
    .get("/households/{household}", .sees(.bookings)) { pieces throws(SiteFault) in
      .people(.show(try pieces.next()))
    },
    .post("/households/{household}/steps", .does(.recordSteps)) { pieces throws(SiteFault) in
      .people(.recordStep(try pieces.next()))
    },
    .post("/households/{household}/fitness", .does(.recordFitness)) { pieces throws(SiteFault) in
      .people(.recordFitness(try pieces.next()))
    },
    .post("/households/{household}/consent", .does(.takeConsent)) { pieces throws(SiteFault) in
      .people(.takeConsent(try pieces.next()))
    },
  ]

  public var path: String {
    switch self {
    case .search, .find: "/search"
    case .list, .narrow: "/households"
    case .show(let id): "/households/\(id)"
    case .recordStep(let id): "/households/\(id)/steps"
    case .recordFitness(let id): "/households/\(id)/fitness"
    case .takeConsent(let id): "/households/\(id)/consent"
    }
  }
}
