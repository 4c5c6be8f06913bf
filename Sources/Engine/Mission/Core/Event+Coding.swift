public import Basics

extension Event {
  /// The body this event carries; nil for an unknown kind.
  public var body: (any EventBody)? {
    switch self {
    case .missionFounded(let body): body
    case .siteDefined(let body): body
    case .corridorDefined(let body): body
    case .vehicleTypeDefined(let body): body
    case .vehicleRegistered(let body): body
    case .staffRegistered(let body): body
    case .programmeAdopted(let body): body
    case .practiceAdopted(let body): body
    case .vehicleReturnSet(let body): body
    case .calendarDefined(let body): body
    case .boundaryDrawn(let body): body
    case .listImported(let body): body
    case .listWithdrawn(let body): body
    case .dataExported(let body): body
    case .personRegistered(let body): body
    case .personCorrected(let body): body
    case .requirementsChanged(let body): body
    case .personDied(let body): body
    case .personErased(let body): body
    case .unfitDaysSet(let body): body
    case .careSet(let body): body
    case .duplicateProposed(let body): body
    case .duplicateDismissed(let body): body
    case .peopleMerged(let body): body
    case .peopleUnmerged(let body): body
    case .mergeThresholdSet(let body): body
    case .householdRegistered(let body): body
    case .householdCorrected(let body): body
    case .membersMoved(let body): body
    case .headChanged(let body): body
    case .caseOpened(let body): body
    case .caseClosed(let body): body
    case .casesLinked(let body): body
    case .casesUnlinked(let body): body
    case .caseCategorised(let body): body
    case .clearanceRecorded(let body): body
    case .consentGiven(let body): body
    case .consentWithdrawn(let body): body
    case .holdPlaced(let body): body
    case .holdLifted(let body): body
    case .siteHoldPlaced(let body): body
    case .siteHoldLifted(let body): body
    case .noticeIssued(let body): body
    case .noticeSent(let body): body
    case .noticeAcknowledged(let body): body
    case .movementPlanned(let body): body
    case .vehicleAssigned(let body): body
    case .vehicleSwapped(let body): body
    case .staffAssigned(let body): body
    case .staffReleased(let body): body
    case .householdBooked(let body): body
    case .householdUnbooked(let body): body
    case .manifestAmended(let body): body
    case .movementConfirmed(let body): body
    case .movementCancelled(let body): body
    case .boardingOpened(let body): body
    case .peopleBoarded(let body): body
    case .departed(let body): body
    case .passageRecorded(let body): body
    case .incidentReported(let body): body
    case .personDisembarked(let body): body
    case .arrived(let body): body
    case .handedOver(let body): body
    case .movementClosed(let body): body
    case .flightPlanned(let body): body
    case .flightApproved(let body): body
    case .escortTicketed(let body): body
    case .arrivalConfirmed(let body): body
    case .loanSigned(let body): body
    case .loanCharged(let body): body
    case .courseDefined(let body): body
    case .teachingDefined(let body): body
    case .classPlanned(let body): body
    case .enrolmentChanged(let body): body
    case .attendanceRecorded(let body): body
    case .personAssessed(let body): body
    case .certificateIssued(let body): body
    case .classCancelled(let body): body
    case .assistanceGiven(let body): body
    case .assistanceReversed(let body): body
    case .planAccepted(let body): body
    case .planDrafted(let body): body
    case .planDraftClosed(let body): body
    case .onwardPlanDrafted(let body): body
    case .onwardDraftClosed(let body): body
    case .standbyListed(let body): body
    case .movementPinned(let body): body
    case .accountOpened(let body): body
    case .passwordSet(let body): body
    case .accountChanged(let body): body
    case .secondFactorChanged(let body): body
    case .accountClosed(let body): body
    case .signedIn(let body): body
    case .signInFailed(let body): body
    case .glassBroken(let body): body
    case .glassReviewed(let body): body
    case .tokenMade(let body): body
    case .tokenRevoked(let body): body
    case .viewSaved(let body): body
    case .viewDeleted(let body): body
    case .accessDenied(let body): body
    case .peopleRead(let body): body
    case .unknown: nil
    }
  }

  /// Every kind this version knows, by number.
  public static let kinds: [UInt16: any EventBody.Type] = [
    MissionFounded.self, SiteDefined.self, CorridorDefined.self, VehicleTypeDefined.self,
    VehicleRegistered.self, StaffRegistered.self, ProgrammeAdopted.self, CalendarDefined.self,
    BoundaryDrawn.self, ListImported.self, ListWithdrawn.self,
    DataExported.self,
    PersonRegistered.self, PersonCorrected.self, RequirementsChanged.self, PersonDied.self,
    PersonErased.self, UnfitDaysSet.self, CareSet.self, DuplicateProposed.self,
    DuplicateDismissed.self, PeopleMerged.self,
    PeopleUnmerged.self, MergeThresholdSet.self, HouseholdRegistered.self, HouseholdCorrected.self,
    MembersMoved.self,
    HeadChanged.self, CaseOpened.self, CaseClosed.self, CasesLinked.self, CasesUnlinked.self,
    CaseCategorised.self,
    ClearanceRecorded.self, ConsentGiven.self, ConsentWithdrawn.self, HoldPlaced.self,
    HoldLifted.self, SiteHoldPlaced.self, SiteHoldLifted.self, NoticeIssued.self, NoticeSent.self,
    NoticeAcknowledged.self, MovementPlanned.self,
    VehicleAssigned.self, VehicleSwapped.self,
    StaffAssigned.self, StaffReleased.self, HouseholdBooked.self, HouseholdUnbooked.self,
    ManifestAmended.self, MovementConfirmed.self, MovementCancelled.self, BoardingOpened.self,
    PeopleBoarded.self, Departed.self, PassageRecorded.self, IncidentReported.self,
    PersonDisembarked.self, Arrived.self, HandedOver.self, MovementClosed.self,
    FlightPlanned.self, FlightApproved.self, EscortTicketed.self,
    ArrivalConfirmed.self, LoanSigned.self, LoanCharged.self,
    CourseDefined.self, ClassPlanned.self, EnrolmentChanged.self, AttendanceRecorded.self,
    PersonAssessed.self, CertificateIssued.self, ClassCancelled.self, TeachingDefined.self,
    AssistanceGiven.self, AssistanceReversed.self, PlanAccepted.self,
    PracticeAdopted.self, VehicleReturnSet.self, PlanDrafted.self, PlanDraftClosed.self,
    OnwardPlanDrafted.self, OnwardDraftClosed.self, StandbyListed.self, MovementPinned.self,
    AccountOpened.self, PasswordSet.self, AccountChanged.self, SecondFactorChanged.self,
    AccountClosed.self, SignedIn.self, SignInFailed.self, GlassBroken.self, GlassReviewed.self,
    TokenMade.self, TokenRevoked.self, ViewSaved.self, ViewDeleted.self,
    AccessDenied.self, PeopleRead.self,
  ].reduce(into: [:]) { $0[($1 as any EventBody.Type).kind] = $1 }

  /// Reads an event from its opened parts.
  ///
  /// - Parameters:
  ///   - kind: its number; one that is not known gives `.unknown`.
  ///   - revision: of the binary form; a revision that is not known is unknown too.
  ///   - record: the canonical bytes of everything that is not personal.
  ///   - personal: the opened personal part, or nil when there was none or its key is gone.
  public init(
    kind: UInt16, revision: UInt8, record: [UInt8], personal: [UInt8]?
  ) throws(ByteFault) {
    guard let type = Self.kinds[kind], revision <= type.revision else {
      self = .unknown(kind: kind)
      return
    }
    self = try Self.read(type, record, revision, personal)
  }

  private static func read<Body: EventBody>(
    _ type: Body.Type, _ record: [UInt8], _ revision: UInt8, _ personal: [UInt8]?
  ) throws(ByteFault) -> Event {
    try Body(record: record, revision: revision, personal: personal).wrapped()
  }

  /// The kinds and revisions this version understands, in canonical bytes: a state folded by
  /// another version may lack what only this one can read.
  public static let vocabulary: [UInt8] = kinds.sorted { $0.key < $1.key }
    .reduce(into: ByteWriter()) { $0.write($1.key, $1.value.revision) }.bytes
}

extension EventBody {
  /// Reads a body from its opened parts, whichever revision wrote them.
  public init(record: [UInt8], revision: UInt8, personal: [UInt8]?) throws(ByteFault) {
    var reader = ByteReader(record)
    try self.init(from: &reader, revision: revision)
    try reader.finish()
    try restore(personal: personal)
  }
}
