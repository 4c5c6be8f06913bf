extension MissionState {
  /// Folds one event. Total: history has already happened, so what makes no sense changes nothing.
  public mutating func apply(_ event: Event) {
    count(event)
    switch event {
    case .missionFounded, .siteDefined, .corridorDefined, .vehicleTypeDefined, .vehicleRegistered,
      .staffRegistered, .programmeAdopted, .calendarDefined, .practiceAdopted, .vehicleReturnSet,
      .boundaryDrawn, .listImported, .listWithdrawn, .dataExported, .mergeThresholdSet:
      applySetting(event)
    case .personRegistered(let body): apply(body)
    case .personCorrected(let body): apply(body)
    case .requirementsChanged(let body): apply(body)
    case .personDied(let body): apply(body)
    case .personErased(let body): apply(body)
    case .duplicateProposed(let body): apply(body)
    case .duplicateDismissed(let body): apply(body)
    case .peopleMerged(let body): apply(body)
    case .peopleUnmerged(let body): apply(body)
    case .householdRegistered(let body): apply(body)
    case .householdCorrected(let body): apply(body)
    case .membersMoved(let body): apply(body)
    case .headChanged(let body): apply(body)
    case .caseOpened(let body): apply(body)
    case .caseClosed(let body): apply(body)
    case .casesLinked(let body): apply(body)
    case .casesUnlinked(let body): apply(body)
    case .movementPlanned(let body): apply(body)
    case .vehicleAssigned(let body): apply(body)
    case .vehicleSwapped(let body): apply(body)
    case .staffAssigned(let body): apply(body)
    case .staffReleased(let body): apply(body)
    case .householdBooked(let body): apply(body)
    case .householdUnbooked(let body): apply(body)
    case .manifestAmended(let body): apply(body)
    case .movementConfirmed(let body): apply(body)
    case .movementCancelled(let body): apply(body)
    case .boardingOpened(let body): apply(body)
    case .peopleBoarded(let body): apply(body)
    case .departed(let body): apply(body)
    case .passageRecorded(let body): apply(body)
    case .incidentReported(let body): apply(body)
    case .personDisembarked(let body): apply(body)
    case .arrived(let body): apply(body)
    case .handedOver(let body): apply(body)
    case .movementClosed(let body): apply(body)
    case .assistanceGiven(let body): apply(body)
    case .assistanceReversed(let body): apply(body)
    case .planAccepted, .planDrafted, .planDraftClosed, .onwardPlanDrafted, .onwardDraftClosed:
      applyPlan(event)
    case .standbyListed(let body): apply(body)
    case .movementPinned(let body): apply(body)
    case .accountOpened, .passwordSet, .accountChanged, .secondFactorChanged, .accountClosed,
      .signedIn, .signInFailed, .glassBroken, .glassReviewed, .tokenMade, .tokenRevoked,
      .viewSaved, .viewDeleted:
      applyAccess(event)
    // Who looked at whom, and who may not, is for the auditor, and stays in the journal.
    case .peopleRead, .accessDenied: break
    case .unfitDaysSet, .careSet, .caseCategorised, .clearanceRecorded, .consentGiven,
      .consentWithdrawn, .holdPlaced, .holdLifted, .siteHoldPlaced, .siteHoldLifted:
      applyReadiness(event)
    case .noticeIssued, .noticeSent, .noticeAcknowledged: applyNotice(event)
    case .flightPlanned, .flightApproved, .escortTicketed, .arrivalConfirmed, .loanSigned,
      .loanCharged:
      applyFlight(event)
    case .courseDefined, .teachingDefined, .classPlanned, .enrolmentChanged, .attendanceRecorded,
      .personAssessed, .certificateIssued, .classCancelled:
      applyOrientation(event)
    case .unknown: break
    }
  }

  /// Plans and their drafts.
  private mutating func applyPlan(_ event: Event) {
    switch event {
    case .planAccepted(let body): apply(body)
    case .planDrafted(let body): apply(body)
    case .planDraftClosed(let body): apply(body)
    case .onwardPlanDrafted(let body): apply(body)
    case .onwardDraftClosed(let body): apply(body)
    default: break
    }
  }

  /// The mission itself, its places, fleet and rules; what came in and went out.
  private mutating func applySetting(_ event: Event) {
    switch event {
    case .missionFounded(let body): (name, utcOffset) = (body.name, body.utcOffset)
    case .siteDefined(let body): sites[body.site] = body.definition
    case .corridorDefined(let body): corridors[body.corridor] = body.definition
    case .vehicleTypeDefined(let body): vehicleTypes[body.type] = body.definition
    case .vehicleRegistered(let body): vehicles[body.vehicle] = body.definition
    case .staffRegistered(let body): staff[body.member] = body.definition
    case .programmeAdopted(let body): apply(body)
    case .practiceAdopted(let body): apply(body)
    case .vehicleReturnSet(let body): apply(body)
    case .calendarDefined(let body): calendars[body.calendar] = body.definition
    case .boundaryDrawn(let body): apply(body)
    case .listImported(let body): lists[body.list] = body
    case .listWithdrawn(let body): apply(body)
    case .dataExported(let body): exports[body.export] = body
    case .mergeThresholdSet(let body): mergeThreshold = body.bits
    default: break
    }
  }
}
