public import Mission

import HTTP

/// What the receiving side is told of a movement.
public enum NoticeRoute: RouteFamily {
  case list(MovementID)
  case issue(MovementID)
  case amend(MovementID)
  case callOff(MovementID)
  case sent(MovementID)
  case acknowledge(MovementID)

  static let rows: [RouteRow] = [
    .get("/movements/{movement}/notices", .sees(.movements)) { pieces throws(SiteFault) in
      .notices(.list(try pieces.next()))
    }.lists(Shapes.notice, isWhole: true),
    form("issue") { .issue($0) }.takes(
      .text("stream", "The kind of cases it is about; left out for everybody else.").optional),
    form("amend") { .amend($0) }.takes(
      .id("amended", "The notice.", NoticeID.self),
      .code("amend-why", "Why.", Notice.Reason.self)),
    form("call-off") { .callOff($0) }.takes(
      .id("called-off", "The notice.", NoticeID.self),
      .code("call-off-why", "Why.", Notice.Reason.self)),
    form("sent") { .sent($0) }.takes(
      .id("sent", "The notice.", NoticeID.self), .time("sent-at")),
    form("acknowledge") { .acknowledge($0) }.takes(
      .id("acknowledged", "The notice.", NoticeID.self),
      .text("reference", "Their number for it.").optional, .time("acknowledged-at")),
  ]

  private static func form(
    _ name: String, _ make: @escaping @Sendable (MovementID) -> NoticeRoute
  ) -> RouteRow {
    .post("/movements/{movement}/notices/\(name)", .does(.planMovements)) {
      pieces throws(SiteFault) in
      .notices(make(try pieces.next()))
    }
  }

  public var path: String {
    switch self {
    case .list(let id): "/movements/\(id)/notices"
    case .issue(let id): "/movements/\(id)/notices/issue"
    case .amend(let id): "/movements/\(id)/notices/amend"
    case .callOff(let id): "/movements/\(id)/notices/call-off"
    case .sent(let id): "/movements/\(id)/notices/sent"
    case .acknowledge(let id): "/movements/\(id)/notices/acknowledge"
    }
  }
}
