public import Mission

import HTTP

/// Movements, before they leave.
public enum MovementRoute: RouteFamily {
  case list
  case show(MovementID)
  /// What changed between two versions of its manifest.
  case versions(MovementID)
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
      .get("/movements", .sees(.movements)) { _ in .movements(.list) }
        .lists(Shapes.listedMovement),
      .get("/movements/{movement}", .sees(.movements)) { pieces throws(SiteFault) in
        .movements(.show(try pieces.next()))
      }.tells(Shapes.movement),
      .get("/movements/{movement}/versions", .sees(.bookings)) { pieces throws(SiteFault) in
        .movements(.versions(try pieces.next()))
      },
    ]
    + [
      form("confirm") { .confirm($0) }.takes(),
      form("cancel") { .cancel($0) }.takes(.code("reason", "Why.", CancellationReason.self)),
      form("pin") { .pin($0) }.takes(.flag("pin", "Whether plans are kept off it.")),
      form("move") { .move($0) }.takes(
        .id("household", "The family.", HouseholdID.self),
        .text(
          "target",
          "The vehicle's number, another movement, or off-1 (not ready) and off-2 (own wish)."
        )),
      form("book") { .book($0) }.takes(
        .id("book", "The family.", HouseholdID.self),
        .number("vehicle-number", "The vehicle's number; any, when it is left out.", 1...999)
          .optional),
      form("add-vehicle") { .addVehicle($0) }.takes(
        .id("vehicle", "The vehicle.", VehicleID.self)),
      form("swap-vehicle") { .swapVehicle($0) }.takes(
        .number("number", "The number of the vehicle that is taken off.", 1...999),
        .id("instead", "The vehicle in its place.", VehicleID.self)),
      form("add-staff") { .addStaff($0) }.takes(.id("member", "Who.", StaffID.self)),
      form("release-staff") { .releaseStaff($0) }.takes(.id("member", "Who.", StaffID.self)),
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
    case .versions(let id): "/movements/\(id)/versions"
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
