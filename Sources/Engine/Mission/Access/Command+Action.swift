/// What right a command needs. A new command does not compile until this says so.
extension Command {
  /// The right needed, or nil where the account it concerns needs none but its own.
  ///
  /// - Parameter visitor: who gives the command: one's own password and second factor are nobody
  ///   else's work.
  public func action(by visitor: AccountID) -> Policy.Action? {
    switch self {
    case .found, .define, .defineCorridor, .defineVehicleType, .registerVehicle, .registerStaff,
      .adopt, .defineCalendar, .adoptPractice, .setReturn, .draw:
      .changeSettings
    case .setMergeThreshold: .changeSettings
    case .proposeDuplicates, .dismissDuplicate, .reopenDuplicate, .merge, .unmerge: .mergePeople
    case .recordList, .withdrawList: .importLists
    case .recordExport(let isIdentified, _, _): isIdentified ? .exportPeople : .exportReport
    case .registerHousehold, .registerMember, .registerBirth, .split, .join, .changeHead:
      .registerPeople
    case .correctHousehold, .correctPerson, .recordDeath: .correctPeople
    case .setRequirements: .setNeeds
    case .setUnfitDays, .expectBirth: .recordFitness
    case .setCare, .categorise, .holdSite, .liftSiteHold: .keepCases
    case .erase: .erase
    case .openCase, .closeCase, .link, .unlink, .placeHold, .liftHold: .keepCases
    // By custom of the programmes' data files, the steps of doctors are called so.
    case .recordStep(_, _, let step, _, _, _):
      step.hasPrefix("medical") ? .recordFitness : .recordSteps
    case .giveConsent, .withdrawConsent: .takeConsent
    case .unbook(_, _, .noShow): .boardPeople
    case .planMovement, .recordPlan, .draftPlan, .acceptDraft, .discardDraft, .acceptOnward,
      .discardOnward, .listStandby, .pin, .assignVehicle,
      .swapVehicle, .assignStaff, .releaseStaff,
      .book, .unbook, .confirm, .cancel, .close, .issueNotice, .amendNotice, .cancelNotice,
      .sendNotice, .acknowledgeNotice:
      .planMovements
    case .openBoarding, .board, .callUp: .boardPeople
    case .depart, .recordPassage, .reportIncident, .disembark, .arrive: .reportRoad
    case .planFlight, .approveFlight, .ticketEscort:
      .planMovements
    case .confirmArrival: .handOver
    case .signLoan, .chargeLoan: .keepCases
    case .draftOnward(let draft):
      if case .classes = draft.plan { .keepClasses } else { .planMovements }
    case .defineCourse, .defineTeaching: .changeSettings
    case .planClass, .enrol, .leaveClass, .recordAttendance, .assess, .certify, .cancelClass:
      .keepClasses
    case .handOver: .handOver
    case .give, .reverse: .giveAssistance
    case .openAccount, .changeRoles, .changeScope, .closeAccount: .manageAccounts
    case .setPassword(let id, _), .removeSecondFactor(let id): id == visitor ? nil : .manageAccounts
    case .enrolSecondFactor(let id, _, _): id == visitor ? nil : .manageAccounts
    case .makeToken(let new): new.account == visitor ? nil : .manageAccounts
    case .revokeToken(let id, _): id == visitor ? nil : .manageAccounts
    case .saveView(let id, _, _), .deleteView(let id, _): id == visitor ? nil : .manageAccounts
    case .breakGlass: .breakGlass
    case .reviewGlass: .reviewGlass
    case .recordSignIn, .recordSignInFailure, .recordReads, .recordDenials, .recordExtract: nil
    }
  }
}

extension Command {
  /// Whether it changes how somebody gets in from now on. Enrolling is not among these: it is
  /// begun by a fresh sign-in, and takes longer than that lasts.
  fileprivate var changesProof: Bool {
    switch self {
    case .setPassword, .removeSecondFactor, .makeToken: true
    default: false
    }
  }
}

extension MissionState {
  /// Throws unless a visitor may give a command now.
  public func authorise(
    _ command: Command, by visitor: Visitor, with second: Visitor? = nil, in context: Context
  ) throws(Refusal) {
    guard let action = command.action(by: visitor.account) else {
      if command.changesProof && !visitor.isFresh {
        throw Refusal(.signInAgain, ["what": "changing how you sign in"])
      }
      return
    }
    try Policy.check(
      action, by: visitor, closeness(of: command, to: visitor.scope, on: context.today),
      with: second)
  }
}
