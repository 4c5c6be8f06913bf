extension Refusal.Reason {
  /// The sentences about notices to the receiving side.
  static let noticeSentences: [Self: String] = [
    .noNotice: "There is no notice {id}.",
    .noticeInForce:
      "Notice {notice} tells of movement {movement} already. Amend it when something changed.",
    .nobodyToTellOf:
      "Nobody of this notice is booked on movement {movement}. Book them first, or cancel the "
      + "notice.",
    .noticeTooLate:
      "Movement {movement} arrives on {arrives}; its notice was due by {due}. Move the arrival, or "
      + "mark the case urgent where the programme says so.",
    .nothingToAmend: "Notice {notice} still tells what is true; there is nothing to amend.",
    .noticeIsReplaced: "Notice {newer} has taken the place of {notice}. Use that one.",
    .noticeIsCancelled: "Notice {notice} is cancelled. Issue a new one if people arrive after all.",
    .noticeNotSent: "Notice {notice} was not sent yet. Record that first.",
    .referenceTooLong: "A reference has at most {bytes} bytes. Shorten it.",
  ]
}
