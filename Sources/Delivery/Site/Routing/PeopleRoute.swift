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
  /// Remembers what is ticked from page to page.
  case select
  case saveView
  case deleteView(Int)
  /// The ticked families as a file.
  case export
  case show(HouseholdID)
  case recordStep(HouseholdID)
  case recordFitness(HouseholdID)
  case takeConsent(HouseholdID)

  static let rows: [RouteRow] = [
    .get("/search", .sees(.names)) { _ in .people(.search) },
    .post("/search", .sees(.names)) { _ in .people(.find) }
      .lists(
        Shapes.foundPerson,
        asks: .text("query", "Whatever is remembered of somebody, in any script.")),
    .get("/households", .sees(.clearances)) { _ in .people(.list) }
      .lists(
        Shapes.listedHousehold,
        asks: .id("site", "Only families of this site, and of all that lies in it.", SiteID.self)
          .optional,
        .words("state", "Only families that stand so.", Standing.self).optional,
        .day("lapse", "Only families whose last day to travel it is, within two weeks.").optional),
    .post("/households", .sees(.clearances)) { _ in .people(.narrow) },
    .post("/households/select", .sees(.clearances)) { _ in .people(.select) },
    .post("/households/views", .sees(.clearances)) { _ in .people(.saveView) },
    .post("/households/views/{view}/delete", .sees(.clearances)) { pieces throws(SiteFault) in
      .people(.deleteView(try pieces.next()))
    },
    .post("/households/export", .sees(.clearances)) { _ in .people(.export) },
    .get("/households/{household}", .sees(.bookings)) { pieces throws(SiteFault) in
      .people(.show(try pieces.next()))
    }.tells(Shapes.household),
    .post("/households/{household}/steps", .does(.recordSteps)) { pieces throws(SiteFault) in
      .people(.recordStep(try pieces.next()))
    }.takesOutcome(as: .step),
    .post("/households/{household}/fitness", .does(.recordFitness)) { pieces throws(SiteFault) in
      .people(.recordFitness(try pieces.next()))
    }.takesOutcome(as: .fitness),
    .post("/households/{household}/consent", .does(.takeConsent)) { pieces throws(SiteFault) in
      .people(.takeConsent(try pieces.next()))
    }.takes(
      .id("consent-case", "The case it is for.", CaseID.self),
      .id("signatory", "Who signed.", PersonID.self),
      .ids("consent-covers", "Whom it covers beside.", PersonID.self).optional,
      .text("consent-number", "The number printed on the form.", bytes: 60),
      .code("consent-manner", "How it was signed.", Consent.Manner.self),
      .day("consent-on", "The day it was signed.")),
  ]

  public var path: String {
    switch self {
    case .search, .find: "/search"
    case .list, .narrow: "/households"
    case .select: "/households/select"
    case .saveView: "/households/views"
    case .deleteView(let number): "/households/views/\(number)/delete"
    case .export: "/households/export"
    case .show(let id): "/households/\(id)"
    case .recordStep(let id): "/households/\(id)/steps"
    case .recordFitness(let id): "/households/\(id)/fitness"
    case .takeConsent(let id): "/households/\(id)/consent"
    }
  }
}

extension RouteRow {
  /// The outcome of a step, as one of the two forms of a family's page sends it.
  fileprivate func takesOutcome(as form: StepForm) -> RouteRow {
    takes(
      .id("\(form.rawValue)-case", "The case it is recorded in.", CaseID.self),
      .text(form.field(.code), "The step's code in its programme."),
      .id(form.field(.person), "Whose it is; left out for the family as a whole.", PersonID.self)
        .optional,
      .code(form.field(.outcome), "What came out.", Clearance.Outcome.self),
      .day(form.field(.on), "The day it was done."),
      .day(form.field(.until), "Its last day, where the programme does not say.").optional)
  }
}
