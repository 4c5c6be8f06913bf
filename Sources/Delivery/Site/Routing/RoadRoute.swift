public import Basics
public import Mission

import HTTP

/// A movement on the road, its arrival, and what comes after.
public enum RoadRoute: RouteFamily {
  case show(MovementID)
  case passage(MovementID)
  case incident(MovementID)
  case disembark(MovementID)
  case arrive(MovementID)
  case handover(MovementID)
  case handOver(MovementID)
  case close(MovementID)
  case assistance(MovementID)
  case give(MovementID)

  static let rows: [RouteRow] = [
    page("road", .sees(.movements)) { .show($0) }.tells(Shapes.movement),
    form("road/passage", .reportRoad) { .passage($0) }.takes(
      .id("passed", "Where.", SiteID.self),
      .number("counted", "People counted there.", 0...Limits.peopleInARead), .time("passed-at")),
    form("road/incident", .reportRoad) { .incident($0) }.takes(
      .code("sort", "What kind.", IncidentSort.self),
      .id("where", "Where; left out between two sites.", SiteID.self).optional,
      .text("note", "In your words, without names.", bytes: Limits.reasonBytes).optional,
      .time("happened-at")),
    form("road/disembark", .reportRoad) { .disembark($0) }.takes(
      .id("person", "Who.", PersonID.self), .id("let-off", "Where.", SiteID.self),
      .time("let-off-at")),
    form("road/arrive", .reportRoad) { .arrive($0) }.takes(.time("arrived-at")),
    page("handover", .does(.handOver)) { .handover($0) }.tells(Shapes.movement),
    form("handover", .handOver) { .handOver($0) }.takes(
      .ids("people", "Who is accepted.", PersonID.self),
      .id("partner", "Who accepts them.", StaffID.self), .time("handed-at")),
    form("handover/close", .planMovements) { .close($0) }.takes(),
    page("assistance", .does(.giveAssistance)) { .assistance($0) }.lists(
      Shapes.dueAssistance, isWhole: true),
    form("assistance", .giveAssistance) { .give($0) }.takes(
      .id("household", "The family.", HouseholdID.self),
      .text("entitlement", "Its code in the programme.")),
  ]

  private static func page(
    _ name: String, _ right: Right, _ make: @escaping @Sendable (MovementID) -> RoadRoute
  ) -> RouteRow {
    .get("/movements/{movement}/\(name)", right) { pieces throws(SiteFault) in
      .road(make(try pieces.next()))
    }
  }

  private static func form(
    _ name: String, _ action: Policy.Action,
    _ make: @escaping @Sendable (MovementID) -> RoadRoute
  ) -> RouteRow {
    .post("/movements/{movement}/\(name)", .does(action)) { pieces throws(SiteFault) in
      .road(make(try pieces.next()))
    }
  }

  public var path: String {
    switch self {
    case .show(let id): "/movements/\(id)/road"
    case .passage(let id): "/movements/\(id)/road/passage"
    case .incident(let id): "/movements/\(id)/road/incident"
    case .disembark(let id): "/movements/\(id)/road/disembark"
    case .arrive(let id): "/movements/\(id)/road/arrive"
    case .handover(let id), .handOver(let id): "/movements/\(id)/handover"
    case .close(let id): "/movements/\(id)/handover/close"
    case .assistance(let id), .give(let id): "/movements/\(id)/assistance"
    }
  }
}
