import Basics
import Mission

/// Telling the receiving side.
extension RefusalRow {
  private static let at = Instant(SmallMission.day, hour: 9)
  private static let first = NoticeID(number: 1)

  static let notices: [RefusalRow] = [
    .init(.noNotice) { _ in .sendNotice(NoticeID(number: 9), at: at) },
    .init(.noMovement) { _ in .issueNotice(MovementID(number: 9), stream: "", at: at) },
    .init(.wrongStatus) { mission in
      mission.booked()
      return .issueNotice(SmallMission.convoy, stream: "", at: at)
    },
    .init(.movementIsCancelled) { mission in
      mission.booked()
      mission.carryOut(.cancel(SmallMission.convoy, .weather))
      return .issueNotice(SmallMission.convoy, stream: "", at: at)
    },
    .init(.nobodyToTellOf) { mission in
      mission.told()
      return .issueNotice(SmallMission.convoy, stream: "women-at-risk", at: at)
    },
    .init(.noticeInForce) { mission in
      mission.told()
      return .issueNotice(SmallMission.convoy, stream: "", at: at)
    },
    .init(.noticeTooLate) { mission in
      mission.askForNotices(lead: 10)
      mission.booked()
      mission.carryOut(.confirm(SmallMission.convoy))
      return .issueNotice(SmallMission.convoy, stream: "", at: at)
    },
    .init(.settingMissing) { mission in
      mission.askForNotices(lead: nil)
      mission.booked()
      mission.carryOut(.confirm(SmallMission.convoy))
      return .issueNotice(SmallMission.convoy, stream: "", at: at)
    },
    .init(.nothingToAmend) { mission in
      mission.told()
      return .amendNotice(first, .mistake, at: at)
    },
    .init(.noticeIsCancelled) { mission in
      mission.told()
      mission.carryOut(.cancelNotice(first, .other, at: at))
      return .amendNotice(first, .mistake, at: at)
    },
    .init(.noticeIsCancelled) { mission in
      mission.told()
      mission.carryOut(.cancelNotice(first, .other, at: at))
      return .cancelNotice(NoticeID(number: 2), .other, at: at)
    },
    .init(.noticeIsReplaced) { mission in
      mission.told()
      mission.carryOut(.cancelNotice(first, .other, at: at))
      return .sendNotice(first, at: at)
    },
    .init(.noticeNotSent) { mission in
      mission.told()
      return .acknowledgeNotice(first, reference: "NAT-1", at: at)
    },
    .init(.referenceTooLong) { mission in
      mission.told()
      mission.carryOut(.sendNotice(first, at: at))
      return .acknowledgeNotice(
        first, reference: String(repeating: "9", count: Limits.nameBytes + 1), at: at)
    },
  ]
}

extension SmallMission {
  /// A confirmed convoy with a notice of its family.
  mutating func told() {
    booked()
    carryOut(.confirm(Self.convoy))
    carryOut(.issueNotice(Self.convoy, stream: "", at: Instant(Self.day, hour: 9)))
  }
}
