extension Refusal.Reason {
  /// The sentences about programmes as data, and about what onward movement asks for.
  static let resettlementSentences: [Self: String] = [
    .programmeIsFaulty: "Programme {programme} cannot be taken in. {finding}",
    .versionIsInForce:
      "Programme {programme} as of {date} is in force, and cases were judged by it. Give the "
      + "change a later first day.",
    .noWorkingDays: "Calendar {calendar} has no working day. Leave a day out of the weekend.",
    .settingMissing: "Programme {programme} needs the setting {setting} first. Set it in its file.",
    .noStream: "The programme of case {case} has no stream {stream}.",
    .stepTooEarly: "Step {step} comes after {before}, which {who} lacks. Record that first.",
    .stepIsEarned: "Step {step} is not recorded by hand. To have it, {how}.",
    .untilMissing: "Until when does step {step} hold? Type the day: {why}.",
    .tooOldToRenew:
      "Step {step} can be renewed within {within} of {anchor}, and that is longer ago. Repeat "
      + "{anchor} first.",
    .adultMissing:
      "{person} is a minor without a parent and has no responsible adult who travels too. Name "
      + "one, and link the two cases.",
    .notAnAdult: "{person} is not an adult who could answer for a minor. Name somebody else.",
  ]
}
