public import Basics

/// How often something happened that whoever keeps an index must hear of. Counts of this process
/// alone: no part of the state that nodes share.
public struct Changes: Equatable, Sendable {
  /// To what records can be compared by: names, papers, births.
  public internal(set) var ofRecords = 0
  /// To who is there at all, in which household, under which number.
  public private(set) var ofPeople = 0
  /// To what says when people may travel; too often rather than too seldom.
  public internal(set) var ofReadiness = 0
  /// To who has a place on which movement, and on which day it leaves.
  public internal(set) var ofBookings = 0

  /// Whom a change to people was about.
  public enum Subject: Equatable, Sendable {
    case person(PersonID)
    /// Whoever is in it now.
    case household(HouseholdID)
    case everybody
  }

  /// Whom the latest changes to people were about, each at its number's place in the round.
  private var latest: [Subject] = []
  private static let remembered = 1_024

  /// Whom the changes to people after the first `count` were about; nil when they are more than
  /// are remembered.
  public func people(since count: Int) -> [Subject]? {
    guard count <= ofPeople, ofPeople - count <= latest.count else { return nil }
    return (count..<ofPeople).map { latest[$0 % Self.remembered] }
  }

  mutating func note(_ subject: Subject) {
    let place = ofPeople % Self.remembered
    if place < latest.count { latest[place] = subject } else { latest.append(subject) }
    ofPeople += 1
  }
}

extension MissionState {
  mutating func count(_ event: Event) {
    switch event {
    case .personRegistered, .personCorrected, .personErased, .listWithdrawn:
      changes.ofRecords += 1
    default: break
    }
    if let subject = event.subjectAmongPeople { changes.note(subject) }
    switch event.effect {
    case .onBookings: changes.ofBookings += 1
    case .onReadiness: changes.ofReadiness += 1
    case .onNeither: break
    }
  }
}

extension Event {
  /// Whom it is about when it changes who is there, in which household, under which number.
  fileprivate var subjectAmongPeople: Changes.Subject? {
    switch self {
    case .personRegistered(let body): .person(body.person)
    case .personCorrected(let body): .person(body.person)
    case .personErased(let body): .person(body.person)
    case .personDied(let body): .person(body.person)
    case .peopleMerged(let body): .person(body.person)
    case .peopleUnmerged(let body): .person(body.person)
    case .householdRegistered(let body): .household(body.household)
    case .householdCorrected(let body): .household(body.household)
    case .membersMoved(let body): .household(body.to)
    case .headChanged(let body): .household(body.household)
    case .caseOpened(let body): .household(body.household)
    case .listWithdrawn: .everybody
    default: nil
    }
  }

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
