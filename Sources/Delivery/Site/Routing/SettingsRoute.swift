public import Basics
public import Mission

import HTTP

/// What a mission consists of beside its people: places, roads, vehicles, rules, maps.
public enum SettingsRoute: RouteFamily {
  case show
  case newSite
  case addSite
  case site(SiteID)
  case changeSite(SiteID)
  case corridor(CorridorID)
  case changeCorridor(CorridorID)
  case newType
  case addType
  case type(VehicleTypeID)
  case changeType(VehicleTypeID)
  case vehicles
  case addVehicle
  /// The last day a vehicle may be away.
  case setReturn(VehicleID)
  case staff
  case addStaff
  case programme(ProgrammeID)
  case editor
  /// Checks, tries out or adopts what stands in the editor.
  case edit
  case draw
  case takeOff

  static let rows: [RouteRow] = [
    .get("/settings", .sees(.settings)) { _ in .settings(.show) }.tells(Shapes.settings),
    .get("/settings/sites/new", right) { _ in .settings(.newSite) },
    .post("/settings/sites/new", right) { _ in .settings(.addSite) },
    .get("/settings/sites/{site}", right) { pieces throws(SiteFault) in
      .settings(.site(try pieces.next()))
    },
    .post("/settings/sites/{site}", right) { pieces throws(SiteFault) in
      .settings(.changeSite(try pieces.next()))
    },
    .get("/settings/corridors/{corridor}", right) { pieces throws(SiteFault) in
      .settings(.corridor(try pieces.next()))
    },
    .post("/settings/corridors/{corridor}", right) { pieces throws(SiteFault) in
      .settings(.changeCorridor(try pieces.next()))
    },
    .get("/settings/types/new", right) { _ in .settings(.newType) },
    .post("/settings/types/new", right) { _ in .settings(.addType) },
    .get("/settings/types/{type}", right) { pieces throws(SiteFault) in
      .settings(.type(try pieces.next()))
    },
    .post("/settings/types/{type}", right) { pieces throws(SiteFault) in
      .settings(.changeType(try pieces.next()))
    },
    .get("/settings/vehicles", right) { _ in .settings(.vehicles) },
    .post("/settings/vehicles", right) { _ in .settings(.addVehicle) },
    .post("/settings/vehicles/{vehicle}/return", right) { pieces throws(SiteFault) in
      .settings(.setReturn(try pieces.next()))
    },
    .get("/settings/staff", right) { _ in .settings(.staff) },
    .post("/settings/staff", right) { _ in .settings(.addStaff) },
    .get("/settings/programmes/new", right) { _ in .settings(.editor) },
    .post("/settings/programmes/new", right) { _ in
      .settings(.edit)
    },
    .get("/settings/programmes/{programme}", .sees(.settings)) { pieces throws(SiteFault) in
      .settings(.programme(try pieces.next()))
    }.tells(Shapes.programme),
    .post("/settings/boundaries", right, bodyBytes: Limits.boundaryBytes + Limits.formBytes) { _ in
      .settings(.draw)
    },
    .post("/settings/boundaries/remove", right) { _ in .settings(.takeOff) },
  ]

  private static let right = Right.does(.changeSettings)

  public var path: String {
    switch self {
    case .show: "/settings"
    case .newSite, .addSite: "/settings/sites/new"
    case .site(let id), .changeSite(let id): "/settings/sites/\(id)"
    case .corridor(let id), .changeCorridor(let id): "/settings/corridors/\(id)"
    case .newType, .addType: "/settings/types/new"
    case .type(let id), .changeType(let id): "/settings/types/\(id)"
    case .vehicles, .addVehicle: "/settings/vehicles"
    case .setReturn(let id): "/settings/vehicles/\(id)/return"
    case .staff, .addStaff: "/settings/staff"
    case .programme(let id): "/settings/programmes/\(id)"
    case .editor, .edit: "/settings/programmes/new"
    case .draw: "/settings/boundaries"
    case .takeOff: "/settings/boundaries/remove"
    }
  }
}
