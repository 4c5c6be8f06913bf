public import Mission

import HTTP

/// Movements, before they leave.
public enum MovementRoute: RouteFamily {
  case list
  case show(MovementID)
  case confirm(MovementID)
  case cancel(MovementID)
  /// Keeps plans off it, or lets them again.
  case pin(MovementID)
  /// A family to another vehicle or movement.
  case move(MovementID)
  case book(MovementID)
  case addVehicle(MovementID)
  case swapVehicle(MovementID)
  case addStaff(MovementID)
  case releaseStaff(MovementID)

  static let rows: [RouteRow] =
    [
      .get("/movements", .sees(.movements)) { _ in .movements(.list) },
      .get("/movements/{movement}", .sees(.movements)) { pieces throws(SiteFault) in
        .movements(.show(try pieces.next()))
      },
    ]
    + [
      form("confirm") { .confirm($0) }, form("cancel") { .cancel($0) },
      form("pin") { .pin($0) }, form("move") { .move($0) }, form("book") { .book($0) },
      form("add-vehicle") { .addVehicle($0) },
      form("swap-vehicle") { .swapVehicle($0) }, form("add-staff") { .addStaff($0) },
      form("release-staff") { .releaseStaff($0) },
    ]

  private static func form(
    _ name: String, _ make: @escaping @Sendable (MovementID) -> MovementRoute
  ) -> RouteRow {
    .post("/movements/{movement}/\(name)", .does(.planMovements)) { pieces throws(SiteFault) in
      .movements(make(try pieces.next()))
    }
  }

  public var path: String {
    switch self {
    case .list: "/movements"
    case .show(let id): "/movements/\(id)"
    case .confirm(let id): "/movements/\(id)/confirm"
    case .cancel(let id): "/movements/\(id)/cancel"
    case .pin(let id): "/movements/\(id)/pin"
    case .move(let id): "/movements/\(id)/move"
    case .book(let id): "/movements/\(id)/book"
    case .addVehicle(let id): "/movements/\(id)/add-vehicle"
    case .swapVehicle(let id): "/movements/\(id)/swap-vehicle"
    case .addStaff(let id): "/movements/\(id)/add-staff"
    case .releaseStaff(let id): "/movements/\(id)/release-staff"
    }
  }
}
