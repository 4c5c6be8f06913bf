public import Basics

/// Something that happened: what the journal holds and the state is folded from.
///
/// A case's number is its kind in the journal and is never used again for anything else. Every
/// event takes the room of the largest, and a mission reads two million: large ones lie in a box.
public enum Event: Equatable, Sendable {
  case missionFounded(MissionFounded)
  indirect case siteDefined(SiteDefined)
  indirect case corridorDefined(CorridorDefined)
  case vehicleTypeDefined(VehicleTypeDefined)
  case vehicleRegistered(VehicleRegistered)
  case staffRegistered(StaffRegistered)
  indirect case programmeAdopted(ProgrammeAdopted)
  indirect case practiceAdopted(PracticeAdopted)
  case vehicleReturnSet(VehicleReturnSet)
  case calendarDefined(CalendarDefined)
  indirect case boundaryDrawn(BoundaryDrawn)
  indirect case listImported(ListImported)
  case listWithdrawn(ListWithdrawn)
  case dataExported(DataExported)

  case personRegistered(PersonRegistered)
  case personCorrected(PersonCorrected)
  case requirementsChanged(RequirementsChanged)
  case personDied(PersonDied)
  case personErased(PersonErased)
  case unfitDaysSet(UnfitDaysSet)
  case careSet(CareSet)
  case duplicateProposed(DuplicateProposed)
  case duplicateDismissed(DuplicateDismissed)
  case peopleMerged(PeopleMerged)
  case peopleUnmerged(PeopleUnmerged)
  case mergeThresholdSet(MergeThresholdSet)

  case householdRegistered(HouseholdRegistered)
  case householdCorrected(HouseholdCorrected)
  case membersMoved(MembersMoved)
  case headChanged(HeadChanged)

  case caseOpened(CaseOpened)
  case caseClosed(CaseClosed)
  case casesLinked(CasesLinked)
  case casesUnlinked(CasesUnlinked)
  case caseCategorised(CaseCategorised)
  case clearanceRecorded(ClearanceRecorded)
  case consentGiven(ConsentGiven)
  case consentWithdrawn(ConsentWithdrawn)
  case holdPlaced(HoldPlaced)
  case holdLifted(HoldLifted)
  case siteHoldPlaced(SiteHoldPlaced)
  case siteHoldLifted(SiteHoldLifted)

  indirect case noticeIssued(NoticeIssued)
  case noticeSent(NoticeSent)
  case noticeAcknowledged(NoticeAcknowledged)

  case movementPlanned(MovementPlanned)
  case vehicleAssigned(VehicleAssigned)
  case vehicleSwapped(VehicleSwapped)
  case staffAssigned(StaffAssigned)
  case staffReleased(StaffReleased)
  case householdBooked(HouseholdBooked)
  case householdUnbooked(HouseholdUnbooked)
  case manifestAmended(ManifestAmended)
  case movementConfirmed(MovementConfirmed)
  case movementCancelled(MovementCancelled)
  case boardingOpened(BoardingOpened)
  case peopleBoarded(PeopleBoarded)
  case departed(Departed)
  case passageRecorded(PassageRecorded)
  case incidentReported(IncidentReported)
  case personDisembarked(PersonDisembarked)
  case arrived(Arrived)
  case handedOver(HandedOver)
  case movementClosed(MovementClosed)
  indirect case flightPlanned(FlightPlanned)
  case flightApproved(FlightApproved)
  case escortTicketed(EscortTicketed)
  case arrivalConfirmed(ArrivalConfirmed)
  case loanSigned(LoanSigned)
  case loanCharged(LoanCharged)
  indirect case courseDefined(CourseDefined)
  indirect case teachingDefined(TeachingDefined)
  case classPlanned(ClassPlanned)
  case enrolmentChanged(EnrolmentChanged)
  case attendanceRecorded(AttendanceRecorded)
  case personAssessed(PersonAssessed)
  case certificateIssued(CertificateIssued)
  case classCancelled(ClassCancelled)

  case assistanceGiven(AssistanceGiven)
  case assistanceReversed(AssistanceReversed)
  case planAccepted(PlanAccepted)
  indirect case planDrafted(PlanDrafted)
  case planDraftClosed(PlanDraftClosed)
  indirect case onwardPlanDrafted(OnwardPlanDrafted)
  case onwardDraftClosed(OnwardDraftClosed)
  case standbyListed(StandbyListed)
  case movementPinned(MovementPinned)

  case accountOpened(AccountOpened)
  case passwordSet(PasswordSet)
  case accountChanged(AccountChanged)
  case secondFactorChanged(SecondFactorChanged)
  case accountClosed(AccountClosed)
  case signedIn(SignedIn)
  case signInFailed(SignInFailed)
  case glassBroken(GlassBroken)
  case glassReviewed(GlassReviewed)
  case tokenMade(TokenMade)
  case tokenRevoked(TokenRevoked)
  case viewSaved(ViewSaved)
  case viewDeleted(ViewDeleted)
  case accessDenied(AccessDenied)
  case peopleRead(PeopleRead)

  /// A kind this version does not know: kept, passed on, changing nothing.
  case unknown(kind: UInt16)
}

/// The body of one kind of event.
public protocol EventBody: Canonical, Equatable {
  /// Its number in the journal.
  static var kind: UInt16 { get }
  /// The revision of its binary form that this version writes.
  static var revision: UInt8 { get }
  /// Reads a record in the form of any revision up to `revision`, as what it means today: a journal
  /// is never rewritten, so what was once written is read for ever.
  init(from reader: inout ByteReader, revision: UInt8) throws(ByteFault)
  /// Past tense, for `history`: `person registered`.
  static var title: String { get }
  /// What it happened to: the printed identifier's prefix and raw value.
  var subject: (prefix: String, raw: UInt64) { get }
  /// What only the owner's own key may open, and whose key that is.
  var personal: PersonalPart? { get }
  /// Puts an opened personal part back; nil when the key is gone.
  mutating func restore(personal bytes: [UInt8]?) throws(ByteFault)
  func wrapped() -> Event
}

extension EventBody {
  public static var revision: UInt8 { 1 }
  public init(from reader: inout ByteReader, revision: UInt8) throws(ByteFault) {
    guard revision == Self.revision else { throw .malformed }
    try self.init(from: &reader)
  }
  public var personal: PersonalPart? { nil }
  public mutating func restore(personal bytes: [UInt8]?) throws(ByteFault) {}
}

/// Bytes for one person's own key.
public struct PersonalPart: Equatable, Sendable {
  public let ownerPrefix: String
  public let ownerRaw: UInt64
  public let bytes: [UInt8]

  public init(ownerPrefix: String, ownerRaw: UInt64, bytes: [UInt8]) {
    (self.ownerPrefix, self.ownerRaw, self.bytes) = (ownerPrefix, ownerRaw, bytes)
  }

  init<Tag>(owner: ID<Tag>, _ bytes: [UInt8]) {
    self.init(ownerPrefix: Tag.prefix, ownerRaw: owner.raw, bytes: bytes)
  }
}

/// The subject of an event about `id`.
func subject<Tag>(_ id: ID<Tag>) -> (prefix: String, raw: UInt64) { (Tag.prefix, id.raw) }
