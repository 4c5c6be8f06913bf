public import Basics
public import Mission

import HTTP

/// What changes in a family: who belongs to it, where it goes, whom it travels with; and its
/// history.
public enum FamilyRoute: RouteFamily {
  case history(HouseholdID)
  case add(HouseholdID)
  case place(HouseholdID)
  case head(HouseholdID)
  case split(HouseholdID)
  case join(HouseholdID)
  case link(HouseholdID)
  case unlink(HouseholdID)
  case person(PersonID)
  case correct(PersonID)
  case needs(PersonID)
  case died(PersonID)

  static let rows: [RouteRow] =
    [
      .get("/households/{household}/history", .sees(.clearances)) { pieces throws(SiteFault) in
        .families(.history(try pieces.next()))
      },
      .get("/people/{person}", .sees(.requirements)) { pieces throws(SiteFault) in
        .families(.person(try pieces.next()))
      },
    ]
    + [
      family("add", .registerPeople) { .add($0) }, family("place", .correctPeople) { .place($0) },
      family("head", .registerPeople) { .head($0) },
      family("split", .registerPeople) { .split($0) },
      family("join", .registerPeople) { .join($0) }, family("link", .keepCases) { .link($0) },
      family("unlink", .keepCases) { .unlink($0) },
      person("correct", .correctPeople) { .correct($0) }, person("needs", .setNeeds) { .needs($0) },
      person("died", .correctPeople) { .died($0) },
    ]

  private static func family(
    _ name: String, _ action: Policy.Action,
    _ make: @escaping @Sendable (HouseholdID) -> FamilyRoute
  ) -> RouteRow {
    .post("/households/{household}/\(name)", .does(action)) { pieces throws(SiteFault) in
      .families(make(try pieces.next()))
    }
  }

  private static func person(
    _ name: String, _ action: Policy.Action,
    _ make: @escaping @Sendable (PersonID) -> FamilyRoute
  ) -> RouteRow {
    .post("/people/{person}/\(name)", .does(action)) { pieces throws(SiteFault) in
      .families(make(try pieces.next()))
    }
  }

  public var path: String {
    switch self {
    case .history(let id): "/households/\(id)/history"
    case .add(let id): "/households/\(id)/add"
    case .place(let id): "/households/\(id)/place"
    case .head(let id): "/households/\(id)/head"
    case .split(let id): "/households/\(id)/split"
    case .join(let id): "/households/\(id)/join"
    case .link(let id): "/households/\(id)/link"
    case .unlink(let id): "/households/\(id)/unlink"
    case .person(let id): "/people/\(id)"
    case .correct(let id): "/people/\(id)/correct"
    case .needs(let id): "/people/\(id)/needs"
    case .died(let id): "/people/\(id)/died"
    }
  }
}
