public import Mission

import HTTP

/// Plans of convoys that wait as drafts.
public enum PlanRoute: RouteFamily {
  case list
  case show(PlanDraftID)
  case discard(PlanDraftID)

  static let rows: [RouteRow] = [
    .get("/plans", .does(.planMovements)) { _ in .plans(.list) }.lists(Shapes.listedDraft),
    .get("/plans/{draft}", .does(.planMovements)) { pieces throws(SiteFault) in
      .plans(.show(try pieces.next()))
    }.tells(Shapes.draft),
    .post("/plans/{draft}/discard", .does(.planMovements)) { pieces throws(SiteFault) in
      .plans(.discard(try pieces.next()))
    }.takes(),
  ]

  public var path: String {
    switch self {
    case .list: "/plans"
    case .show(let id): "/plans/\(id)"
    case .discard(let id): "/plans/\(id)/discard"
    }
  }
}
