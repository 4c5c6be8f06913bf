import Basics

/// Telling the receiving side.
extension MissionState {
  func decideNotice(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .issueNotice(let movement, let stream, let at):
      return try issue(movement, stream, at, context)
    case .amendNotice(let id, let reason, let at):
      return try amend(id, reason, at, context)
    case .cancelNotice(let id, let reason, let at):
      let (last, notice) = try inForce(id)
      var content = notice
      content.kind = .cancellation
      return [follow(last, content, reason, at, context)]
    case .sendNotice(let id, let at):
      _ = try newest(id)
      return [.noticeSent(.init(notice: id, at: at))]
    case .acknowledgeNotice(let id, let reference, let at):
      let notice = try newest(id)
      guard !notice.sent.isEmpty else { throw Refusal(.noticeNotSent, ["notice": id]) }
      guard reference.utf8.count <= Limits.nameBytes else {
        throw Refusal(.referenceTooLong, ["bytes": Limits.nameBytes])
      }
      if notice.acknowledgement?.reference == reference { return [] }
      return [
        .noticeAcknowledged(
          .init(notice: id, acknowledgement: .init(reference: reference, at: at)))
      ]
    default: return []
    }
  }

  private func issue(
    _ id: MovementID, _ stream: String, _ at: Instant, _ context: Context
  ) throws(Refusal) -> [Event] {
    let row = try requireToldOf(id)
    if let known = noticesInForce(of: id).first(where: { $0.notice.stream == stream }) {
      throw Refusal(.noticeInForce, ["notice": known.id, "movement": id])
    }
    let told = toldOf(row, stream: stream)
    if told.isEmpty { throw Refusal(.nobodyToTellOf, ["movement": id]) }
    if let rule = noticeRule(of: row),
      rule.lead == nil || !calendars.rows.contains(where: { $0.code == rule.calendar })
    {
      throw Refusal(
        .settingMissing,
        [
          "setting": rule.lead == nil ? "the notice's lead" : "calendar \(rule.calendar)",
          "programme": programme(row.programme, on: context.today)?.code ?? "",
        ])
    }
    if let due = noticeIsDue(row, stream: stream), context.today > due {
      throw Refusal(
        .noticeTooLate, ["movement": id, "arrives": row.journey.last, "due": due])
    }
    let content = Notice(
      movement: id, stream: stream, kind: .original, original: nil, version: 1, reason: nil,
      people: told, arrives: row.journey.last, issuedAt: at)
    return [.noticeIssued(.init(notice: notices.next(node: context.node), content: content))]
  }

  private func amend(
    _ id: NoticeID, _ reason: Notice.Reason, _ at: Instant, _ context: Context
  ) throws(Refusal) -> [Event] {
    let (last, notice) = try inForce(id)
    let row = try requireToldOf(notice.movement)
    var content = notice
    content.kind = .amendment
    content.people = toldOf(row, stream: notice.stream)
    content.arrives = row.journey.last
    if content.people.isEmpty { throw Refusal(.nobodyToTellOf, ["movement": notice.movement]) }
    if content.people == notice.people && content.arrives == notice.arrives {
      throw Refusal(.nothingToAmend, ["notice": last])
    }
    return [follow(last, content, reason, at, context)]
  }

  /// The notice that takes the place of `last`, the newest of its chain.
  private func follow(
    _ last: NoticeID, _ changed: Notice, _ reason: Notice.Reason, _ at: Instant,
    _ context: Context
  ) -> Event {
    var content = changed
    content.original = changed.original ?? last
    content.version = changed.version + 1
    (content.reason, content.issuedAt) = (reason, at)
    (content.sent, content.acknowledgement) = ([], nil)
    return .noticeIssued(.init(notice: notices.next(node: context.node), content: content))
  }

  /// The newest notice of a chain that was not cancelled.
  private func inForce(_ id: NoticeID) throws(Refusal) -> (NoticeID, Notice) {
    _ = try require(notices[id], .noNotice, id)
    guard let last = chain(of: id).last, last.notice.kind != .cancellation else {
      throw Refusal(.noticeIsCancelled, ["notice": id])
    }
    return (last.id, last.notice)
  }

  /// A notice that nothing has taken the place of.
  private func newest(_ id: NoticeID) throws(Refusal) -> Notice {
    let notice = try require(notices[id], .noNotice, id)
    guard let last = chain(of: id).last, last.id == id else {
      throw Refusal(
        .noticeIsReplaced, ["notice": id, "newer": chain(of: id).last?.id ?? id])
    }
    return notice
  }

  /// A movement that the receiving side may be told of: confirmed, and not arrived.
  private func requireToldOf(_ id: MovementID) throws(Refusal) -> Movement {
    let row = try require(movements[id], .noMovement, id)
    if row.status == .cancelled { throw Refusal(.movementIsCancelled, ["movement": id]) }
    guard row.status >= .confirmed, row.status < .arrived else {
      throw Refusal(
        .wrongStatus, ["movement": id, "status": row.status, "needed": "confirmed"])
    }
    return row
  }
}
