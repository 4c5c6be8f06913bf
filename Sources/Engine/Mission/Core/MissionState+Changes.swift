/// How often something happened that whoever keeps an index must hear of. Counts of this process
/// alone: no part of the state that nodes share.
public struct Changes: Equatable, Sendable {
  /// To what records can be compared by: names, papers, births.
  public internal(set) var ofRecords = 0
  /// To who is there at all, in which household, under which number.
  public internal(set) var ofPeople = 0
  /// To what says when people may travel; too often rather than too seldom.
  public internal(set) var ofReadiness = 0
  /// To who has a place on which movement, and on which day it leaves.
  public internal(set) var ofBookings = 0
}

extension MissionState {
  mutating func count(_ event: Event) {
    switch event {
    case .personRegistered, .personCorrected, .personErased, .listWithdrawn:
      changes.ofRecords += 1
      changes.ofPeople += 1
    case .personDied, .peopleMerged, .peopleUnmerged, .householdRegistered, .householdCorrected,
      .membersMoved, .headChanged, .caseOpened:
      changes.ofPeople += 1
    default: break
    }
    switch event.effect {
    case .onBookings: changes.ofBookings += 1
    case .onReadiness: changes.ofReadiness += 1
    case .onNeither: break
    }
  }
}

extension Event {
  fileprivate enum Effect { case onReadiness, onBookings, onNeither }

  /// What is not known to leave readiness alone may change it.
  fileprivate var effect: Effect {
    switch self {
    case .movementPlanned, .flightPlanned, .householdBooked, .householdUnbooked,
      .movementCancelled, .departed:
      .onBookings
    case .vehicleAssigned, .vehicleSwapped, .staffAssigned, .staffReleased, .manifestAmended,
      .movementConfirmed, .movementPinned, .standbyListed, .boardingOpened, .peopleBoarded,
      .passageRecorded, .incidentReported, .movementClosed, .assistanceGiven, .assistanceReversed,
      .planAccepted, .planDrafted, .planDraftClosed, .noticeIssued, .noticeSent,
      .noticeAcknowledged, .dataExported, .duplicateProposed, .duplicateDismissed,
      .accountOpened, .passwordSet, .accountChanged, .secondFactorChanged, .accountClosed,
      .signedIn, .signInFailed, .glassBroken, .glassReviewed, .tokenMade, .tokenRevoked,
      .viewSaved, .viewDeleted,
      .peopleRead, .accessDenied:
      .onNeither
    default: .onReadiness
    }
  }
}
