public import Mission

public import Basics
import HTTP

/// Plans of convoys: looked for, kept as drafts, compared, accepted.
public enum PlanRoute: RouteFamily {
  case list
  /// What to plan, for which days, by which rules.
  case new
  case start
  /// The run that goes on, else the last one.
  case run
  case stop
  case show(PlanDraftID)
  /// Who leaves when, and why then.
  case families(PlanDraftID)
  case findFamily(PlanDraftID)
  /// Two drafts side by side.
  case compare(PlanDraftID, PlanDraftID)
  /// Looks for what holds a draft back.
  case advise(PlanDraftID)
  case accept(PlanDraftID)
  case discard(PlanDraftID)

  static let rows: [RouteRow] =
    [
      .get("/plans", right) { _ in .plans(.list) }.lists(Shapes.listedDraft),
      .get("/plans/new", right) { _ in .plans(.new) },
      .post("/plans/new", right) { _ in .plans(.start) }.takesRequest(),
      .get("/plans/run", right) { _ in .plans(.run) }.tells(Shapes.planRun),
      .post("/plans/run/stop", right) { _ in .plans(.stop) }
        .takes(.flag("keeps", "Whether the best plan so far is kept as a draft.")),
      .get("/plans/{draft}", right) { pieces throws(SiteFault) in
        .plans(.show(try pieces.next()))
      }.tells(Shapes.draft),
      .get("/plans/{draft}/families", right) { pieces throws(SiteFault) in
        .plans(.families(try pieces.next()))
      }.lists(Shapes.familyReason),
      .get("/plans/{draft}/beside/{draft}", right) { pieces throws(SiteFault) in
        .plans(.compare(try pieces.next(), try pieces.next()))
      },
      form("families") { .findFamily($0) }, form("advice") { .advise($0) }.takes(),
      form("accept") { .accept($0) }.takes(), form("discard") { .discard($0) }.takes(),
    ]

  private static let right = Right.does(.planMovements)

  private static func form(
    _ name: String, _ make: @escaping @Sendable (PlanDraftID) -> PlanRoute
  ) -> RouteRow {
    .post("/plans/{draft}/\(name)", right) { pieces throws(SiteFault) in
      .plans(make(try pieces.next()))
    }
  }

  public var path: String {
    switch self {
    case .list: "/plans"
    case .new, .start: "/plans/new"
    case .run: "/plans/run"
    case .stop: "/plans/run/stop"
    case .show(let id): "/plans/\(id)"
    case .families(let id), .findFamily(let id): "/plans/\(id)/families"
    case .compare(let one, let other): "/plans/\(one)/beside/\(other)"
    case .advise(let id): "/plans/\(id)/advice"
    case .accept(let id): "/plans/\(id)/accept"
    case .discard(let id): "/plans/\(id)/discard"
    }
  }
}

extension RouteRow {
  /// What the planner is asked, as the form of a new plan sends it.
  fileprivate func takesRequest() -> RouteRow {
    takes(
      all: [
        .id("programme", "Whose families are to move.", ProgrammeID.self),
        .day("from", "The season's first day."), .day("until", "The season's last day."),
        .flag("again", "Whether movements neither confirmed nor pinned are planned again.")
          .optional,
        .number("seconds", "How long to look.", 0...Limits.planSeconds),
        .number("seed", "Where the search begins.", 0...Int(Int32.max)),
      ] + DraftTerms.taken)
  }
}
