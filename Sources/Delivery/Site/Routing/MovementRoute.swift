public import Mission

import HTTP

/// Movements, before they leave.
public enum MovementRoute: RouteFamily {
  case list
  case show(MovementID)
  case confirm(MovementID)

  static let rows: [RouteRow] = [
    .get("/movements", .sees(.movements)) { _ in .movements(.list) },
    .get("/movements/{movement}", .sees(.movements)) { pieces throws(SiteFault) in
      .movements(.show(try pieces.next()))
    },
    .post("/movements/{movement}/confirm", .does(.planMovements)) { pieces throws(SiteFault) in
      .movements(.confirm(try pieces.next()))
    },
  ]

  public var path: String {
    switch self {
    case .list: "/movements"
    case .show(let id): "/movements/\(id)"
    case .confirm(let id): "/movements/\(id)/confirm"
    }
  }
}
