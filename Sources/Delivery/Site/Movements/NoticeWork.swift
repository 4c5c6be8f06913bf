import Basics
import HTTP
import Mission

/// What is done about the notices of a movement.
enum NoticeWork {
  static func issue(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, "stream") {
      try work.dispatch(.issueNotice(id, stream: work.field("stream"), at: work.visit.missionNow))
    }
  }

  static func amend(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, "amended") {
      let notice = try notice("amended", of: id, work)
      try work.dispatch(
        .amendNotice(notice, try reason("amend-why", work), at: work.visit.missionNow))
    }
  }

  static func callOff(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, "called-off") {
      let notice = try notice("called-off", of: id, work)
      try work.dispatch(
        .cancelNotice(notice, try reason("call-off-why", work), at: work.visit.missionNow))
    }
  }

  static func sent(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, "sent") {
      let notice = try notice("sent", of: id, work)
      try work.dispatch(
        .sendNotice(notice, at: try work.moment("sent-at", or: RoadWord.timeWrong)))
    }
  }

  static func acknowledge(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, "acknowledged") {
      let notice = try notice("acknowledged", of: id, work)
      let at = try work.moment("acknowledged-at", or: RoadWord.timeWrong)
      try work.dispatch(
        .acknowledgeNotice(notice, reference: work.field("reference"), at: at))
    }
  }

  private static func attempt(
    _ id: MovementID, _ work: Work, _ field: String, _ body: () throws -> Void
  ) throws -> Response {
    try work.attempt(
      field, then: .notices(.list(id)),
      else: { try NoticesPage.show(id, $0, trouble: $1) }, body)
  }

  /// A notice about this movement and no other: the address says whose right is asked for.
  private static func notice(
    _ name: String, of movement: MovementID, _ work: Work
  ) throws -> NoticeID {
    let id: NoticeID = try work.value(name, or: ToldWord.choose)
    let isAbout = try work.read { $0.notices[id]?.movement == movement }
    guard isAbout else { throw Mistyped(field: name, word: ToldWord.choose) }
    return id
  }

  private static func reason(_ name: String, _ work: Work) throws(Mistyped) -> Notice.Reason {
    let raw: UInt8 = try work.value(name, or: ToldWord.chooseReason)
    guard let reason = Notice.Reason(rawValue: raw) else {
      throw Mistyped(field: name, word: ToldWord.chooseReason)
    }
    return reason
  }
}
