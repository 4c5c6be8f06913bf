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
  case newCorridor
  case addCorridor
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
  case practice(ProgrammeID)
  case adoptPractice(ProgrammeID)
  case editor
  /// Checks, tries out or adopts what stands in the editor.
  case edit
  case draw
  case takeOff

  static let rows: [RouteRow] = [
    .get("/settings", .sees(.settings)) { _ in .settings(.show) }.tells(Shapes.settings),
    .get("/settings/sites/new", right) { _ in .settings(.newSite) },
    .post("/settings/sites/new", right) { _ in .settings(.addSite) }
      .takes(all: [SettingsForm.code] + SiteForm.taken),
    .get("/settings/sites/{site}", right) { pieces throws(SiteFault) in
      .settings(.site(try pieces.next()))
    }.tells(Shapes.site),
    .post("/settings/sites/{site}", right) { pieces throws(SiteFault) in
      .settings(.changeSite(try pieces.next()))
    }.takes(all: SiteForm.taken),
    .get("/settings/corridors/new", right) { _ in .settings(.newCorridor) },
    .post("/settings/corridors/new", right) { _ in .settings(.addCorridor) }
      .takes(all: [SettingsForm.code] + CorridorForm.taken),
    .get("/settings/corridors/{corridor}", right) { pieces throws(SiteFault) in
      .settings(.corridor(try pieces.next()))
    }.tells(Shapes.corridor),
    .post("/settings/corridors/{corridor}", right) { pieces throws(SiteFault) in
      .settings(.changeCorridor(try pieces.next()))
    }.takes(all: CorridorForm.taken),
    .get("/settings/types/new", right) { _ in .settings(.newType) },
    .post("/settings/types/new", right) { _ in .settings(.addType) }
      .takes(all: [SettingsForm.code] + VehicleTypeForm.taken),
    .get("/settings/types/{type}", right) { pieces throws(SiteFault) in
      .settings(.type(try pieces.next()))
    }.tells(Shapes.vehicleType),
    .post("/settings/types/{type}", right) { pieces throws(SiteFault) in
      .settings(.changeType(try pieces.next()))
    }.takes(all: VehicleTypeForm.taken),
    .get("/settings/vehicles", right) { _ in .settings(.vehicles) }
      .lists(Shapes.fleetVehicle),
    .post("/settings/vehicles", right) { _ in .settings(.addVehicle) }.takes(
      .text("plate", "As painted on it."), .id("type", "What it is.", VehicleTypeID.self),
      .id("site", "Where it is based.", SiteID.self), .check),
    .post("/settings/vehicles/{vehicle}/return", right) { pieces throws(SiteFault) in
      .settings(.setReturn(try pieces.next()))
    }.takes(.day("until", "The last day it may be away; left out: it stays.").optional),
    .get("/settings/staff", right) { _ in .settings(.staff) }
      .lists(Shapes.staff),
    .post("/settings/staff", right) { _ in .settings(.addStaff) }.takes(
      .text("name", "Who."), .code("role", "As what.", Staff.Role.self),
      .id("site", "Where.", SiteID.self), .check),
    .get("/settings/programmes/new", right) { _ in .settings(.editor) },
    .post("/settings/programmes/new", right) { _ in .settings(.edit) }.takes(
      .text(
        "text", "The programme's data file (JSON5).", bytes: Limits.formBytes),
      .choice(
        "do", "Adopt it; or try it out: said as a problem what would be recorded.",
        [("adopt", "adopt"), ("try", "try")])),
    .get("/settings/programmes/{programme}", .sees(.settings)) { pieces throws(SiteFault) in
      .settings(.programme(try pieces.next()))
    }.tells(Shapes.programme),
    .get("/settings/programmes/{programme}/practice", right) { pieces throws(SiteFault) in
      .settings(.practice(try pieces.next()))
    }.tells(Shapes.practice),
    .post("/settings/programmes/{programme}/practice", right) { pieces throws(SiteFault) in
      .settings(.adoptPractice(try pieces.next()))
    }.takes(all: PracticeForm.taken),
    .post("/settings/boundaries", right, bodyBytes: Limits.boundaryBytes + Limits.formBytes) { _ in
      .settings(.draw)
    }.takes(
      .text("file", "Lines or areas as GeoJSON (RFC 7946).", bytes: Limits.boundaryBytes),
      .text("name", "Another boundary of this name is replaced."),
      .text("source", "Who drew it.").optional),
    .post("/settings/boundaries/remove", right) { _ in .settings(.takeOff) }
      .takes(.text("name", "Which one.")),
  ]

  private static let right = Right.does(.changeSettings)

  public var path: String {
    switch self {
    case .show: "/settings"
    case .newSite, .addSite: "/settings/sites/new"
    case .site(let id), .changeSite(let id): "/settings/sites/\(id)"
    case .newCorridor, .addCorridor: "/settings/corridors/new"
    case .corridor(let id), .changeCorridor(let id): "/settings/corridors/\(id)"
    case .newType, .addType: "/settings/types/new"
    case .type(let id), .changeType(let id): "/settings/types/\(id)"
    case .vehicles, .addVehicle: "/settings/vehicles"
    case .setReturn(let id): "/settings/vehicles/\(id)/return"
    case .staff, .addStaff: "/settings/staff"
    case .programme(let id): "/settings/programmes/\(id)"
    case .practice(let id), .adoptPractice(let id): "/settings/programmes/\(id)/practice"
    case .editor, .edit: "/settings/programmes/new"
    case .draw: "/settings/boundaries"
    case .takeOff: "/settings/boundaries/remove"
    }
  }
}
