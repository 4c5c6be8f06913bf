extension MissionState {
  /// The events that carry out a command, or why it cannot be. Reads nothing but its arguments and
  /// changes nothing; no events means that there was nothing left to do.
  public func decide(_ command: Command, in context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .found, .define, .defineCorridor, .defineVehicleType, .registerVehicle, .registerStaff,
      .adopt, .defineCalendar, .adoptPractice, .setReturn, .draw, .recordList, .withdrawList,
      .recordExport, .recordExtract, .recordPlan:
      try decideSetting(command, context)
    case .registerHousehold, .correctHousehold, .registerMember, .registerBirth, .correctPerson,
      .setRequirements, .recordDeath, .erase, .split, .join, .changeHead:
      try decidePeople(command, context)
    case .setUnfitDays, .expectBirth, .setCare:
      try decideCare(command, context)
    case .holdSite, .liftSiteHold:
      try decideSiteHold(command)
    case .proposeDuplicates, .merge, .unmerge, .dismissDuplicate, .reopenDuplicate,
      .setMergeThreshold:
      try decideDuplicate(command, context)
    case .openCase, .closeCase, .link, .unlink, .recordStep, .giveConsent, .withdrawConsent,
      .placeHold, .liftHold, .categorise:
      try decideCase(command, context)
    case .planMovement, .assignVehicle, .swapVehicle, .assignStaff, .releaseStaff, .book, .unbook,
      .confirm, .cancel:
      try decideMovement(command, context)
    case .draftPlan, .acceptDraft, .discardDraft: try decideDraft(command, context)
    case .draftOnward, .acceptOnward, .discardOnward: try decideOnwardDraft(command, context)
    case .listStandby, .callUp, .pin: try decideStandby(command, context)
    case .openBoarding, .board, .depart, .recordPassage, .reportIncident, .disembark, .arrive,
      .handOver, .close:
      try decideRoad(command, context)
    case .issueNotice, .amendNotice, .cancelNotice, .sendNotice, .acknowledgeNotice:
      try decideNotice(command, context)
    case .planFlight, .approveFlight, .ticketEscort:
      try decideFlight(command, context)
    case .confirmArrival(let id, let household, let outcome, let on):
      try confirmArrival(id, household, outcome, on)
    case .signLoan, .chargeLoan:
      try decideLoan(command, context)
    case .defineCourse, .defineTeaching, .planClass, .enrol, .leaveClass, .recordAttendance,
      .assess, .certify, .cancelClass:
      try decideOrientation(command, context)
    case .give, .reverse:
      try decideAssistance(command, context)
    case .openAccount, .setPassword, .changeRoles, .changeScope, .enrolSecondFactor,
      .removeSecondFactor, .closeAccount, .recordSignIn, .recordSignInFailure, .breakGlass,
      .reviewGlass, .recordReads, .recordDenials:
      try decideAccess(command, context)
    case .makeToken, .revokeToken: try decideToken(command, context)
    case .saveView, .deleteView: try decideView(command, context)
    }
  }

  func require<T>(
    _ row: T?, _ reason: Refusal.Reason, _ id: any CustomStringConvertible
  ) throws(Refusal) -> T {
    guard let row else { throw Refusal(reason, ["id": id]) }
    return row
  }
}
