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
  case openCase(HouseholdID)
  case closeCase(HouseholdID)
  case holdCase(HouseholdID)
  case liftHold(HouseholdID)
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
      }.tells(Shapes.person),
    ] + families + cases + people

  private static let families: [RouteRow] = [
    family("add", .registerPeople) { .add($0) }.takes(
      all: [
        .choice("add-how", "Who it is.", [("member", "member"), ("birth", "birth")]).optional,
        .day("add-on", "Since when."), .check,
      ] + PersonFields.taken(prefix: "add")),
    family("place", .correctPeople) { .place($0) }.takes(
      .id("place-site", "Where it waits.", SiteID.self),
      .id("place-destination", "Where it wants to go.", SiteID.self),
      .text("place-baggage", "Kilograms, 0 to 10000."), .check),
    family("head", .registerPeople) { .head($0) }.takes(
      .id("head-person", "Who heads it from now on.", PersonID.self), .check),
    family("split", .registerPeople) { .split($0) }.takes(
      .ids("split-people", "Who leaves.", PersonID.self),
      .id("split-head", "Who of them heads the new family.", PersonID.self),
      .day("split-on", "Since when."), .check),
    family("join", .registerPeople) { .join($0) }.takes(
      .id("join-into", "The family that everybody joins.", HouseholdID.self),
      .day("join-on", "Since when."), .check),
    family("link", .keepCases) { .link($0) }.takes(
      .id("link-case", "A case of this family.", CaseID.self),
      .text("link-other", "The other case, or its family."),
      .choice(
        "link-kind", "Together or never.", [("together", "together"), ("apart", "apart")]
      ).optional, .check),
    family("unlink", .keepCases) { .unlink($0) }.takes(
      .id("link-case", "A case of this family.", CaseID.self),
      .text("link-other", "The other case, or its family.")),
  ]

  private static let cases: [RouteRow] = [
    family("open-case", .keepCases) { .openCase($0) }.takes(
      .id("open-programme", "What it is processed under.", ProgrammeID.self),
      .day("open-on", "Since when."), .check),
    family("close-case", .keepCases) { .closeCase($0) }.takes(
      .id("close-case", "A case of this family.", CaseID.self),
      .code("close-why", "Why.", Case.Closure.Reason.self), .day("close-on", "Since when."),
      .check),
    family("hold-case", .keepCases) { .holdCase($0) }.takes(
      .id("hold-case", "A case of this family.", CaseID.self),
      .code("hold-kind", "Why.", Case.Hold.Kind.self), .day("hold-first", "The first day."),
      .day("hold-last", "The last day."), .check),
    family("lift-hold", .keepCases) { .liftHold($0) }.takes(
      .id("lift-case", "A case of this family.", CaseID.self),
      .code("lift-kind", "The holds of this kind end today.", Case.Hold.Kind.self)),
  ]

  private static let people: [RouteRow] = [
    person("correct", .correctPeople) { .correct($0) }
      .takes(all: PersonFields.taken(prefix: "person") + [.check]),
    person("needs", .setNeeds) { .needs($0) }.takes(
      .any(of: Requirements.all.map(\.code), "needs", "All that is needed on the way."),
      .flag("needs-form", "The page's form sends it.").optional, .check),
    person("died", .correctPeople) { .died($0) }.takes(
      .day("died-on", "The day of the death."), .check),
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
    case .openCase(let id): "/households/\(id)/open-case"
    case .closeCase(let id): "/households/\(id)/close-case"
    case .holdCase(let id): "/households/\(id)/hold-case"
    case .liftHold(let id): "/households/\(id)/lift-hold"
    case .person(let id): "/people/\(id)"
    case .correct(let id): "/people/\(id)/correct"
    case .needs(let id): "/people/\(id)/needs"
    case .died(let id): "/people/\(id)/died"
    }
  }
}
