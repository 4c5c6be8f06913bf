public import Basics

/// What somebody asks the mission to do. `decide` answers with events, or with a refusal.
/// Large ones lie in a box, for a list gives a hundred thousand small ones.
public enum Command: Sendable {
  // The mission and its places, fleet and rules; a definition replaces the one of the same code.
  case found(name: String, utcOffset: Minutes)
  indirect case define(Site)
  indirect case defineCorridor(Corridor)
  case defineVehicleType(VehicleType)
  case registerVehicle(Vehicle)
  case registerStaff(Staff)
  indirect case adopt(Programme)
  indirect case adoptPractice(ProgrammeID, Practice)
  /// The last day a vehicle may be away from its site before it goes back to its owner; nil: none.
  case setReturn(VehicleID, by: CivilDate?)
  case defineCalendar(HolidayCalendar)
  /// Without lines it is taken off the maps.
  indirect case draw(Boundary)
  case recordList(ListImported)
  /// On the day it was taken in, and while nobody has built on whom it registered.
  case withdrawList(ListID)
  case recordExport(isIdentified: Bool, recipient: String, purpose: String)
  /// A few people in one file, whom its maker may see anyway.
  case recordExtract(people: Persons, recipient: String, purpose: String)

  // People and households.
  case registerHousehold(NewHousehold)
  case correctHousehold(HouseholdID, site: SiteID, destination: SiteID, baggage: Kilograms)
  case registerMember(HouseholdID, NewPerson, on: CivilDate)
  case registerBirth(HouseholdID, NewPerson, on: CivilDate)
  case correctPerson(PersonID, relation: Relation, sex: Sex, birthYear: Int?, PersonalDetails)
  case setRequirements(PersonID, Requirements)
  /// Days on which a person must not be taken on a journey; nil: none any more.
  case setUnfitDays(PersonID, DateSpan?)
  /// The same, reckoned from a birth that is expected; the date itself is not kept.
  case expectBirth(PersonID, ProgrammeID, due: CivilDate?)
  /// Whether a minor travels without a parent, and which adult answers for them.
  case setCare(PersonID, isSeparated: Bool, inCareOf: PersonID?)
  case recordDeath(PersonID, on: CivilDate)
  case erase(PersonID)
  case split(HouseholdID, people: [PersonID], head: PersonID, on: CivilDate)
  case join(HouseholdID, into: HouseholdID, on: CivilDate)
  case changeHead(HouseholdID, PersonID)

  // Who is one person.
  case proposeDuplicates([ProposedDuplicate])
  /// The first record is kept aside; the second speaks for both.
  case merge(PersonID, into: PersonID)
  case unmerge(PersonID)
  case dismissDuplicate(PersonID, PersonID)
  /// Asks again what was dismissed.
  case reopenDuplicate(PersonID, PersonID)
  /// Whole bits of evidence from which lists merge by themselves; nil: a person decides always.
  case setMergeThreshold(Int?)

  // Cases.
  case openCase(HouseholdID, ProgrammeID, on: CivilDate)
  case closeCase(CaseID, Case.Closure.Reason, on: CivilDate)
  case link(CaseID, CaseID, Case.Link.Kind)
  case unlink(CaseID, CaseID)
  /// A step's outcome for one person, or for the family when nobody is named; `until` overrides the
  /// programme's validity.
  case recordStep(
    CaseID, PersonID?, step: String, Clearance.Outcome, on: CivilDate, until: CivilDate?)
  case giveConsent(
    CaseID, form: String, signatory: PersonID, covers: [PersonID], Consent.Manner, on: CivilDate)
  case withdrawConsent(CaseID, PersonID, on: CivilDate)
  /// Which of its programme's kinds of cases it is.
  case categorise(CaseID, streams: [String])
  case holdSite(SiteHold)
  case liftSiteHold(SiteID, Case.Hold.Kind, on: CivilDate)
  case placeHold(CaseID, Case.Hold)
  case liftHold(CaseID, Case.Hold.Kind, on: CivilDate)

  // Movements, before they leave.
  case planMovement(ProgrammeID, CorridorID, day: CivilDate)
  case recordPlan(PlanAccepted)
  indirect case draftPlan(PlanDraft)
  /// Closes a draft whose movements are made; refused unless the problem of today has its hash.
  case acceptDraft(PlanDraftID, problem: String)
  case discardDraft(PlanDraftID)
  /// A plan of classes or flights, in the same three ways.
  indirect case draftOnward(OnwardDraft)
  case acceptOnward(OnwardDraftID, problem: String)
  case discardOnward(OnwardDraftID)
  case assignVehicle(MovementID, VehicleID)
  case swapVehicle(MovementID, number: Int, VehicleID)
  case assignStaff(MovementID, StaffID)
  case releaseStaff(MovementID, StaffID)
  /// Households that get their places together, or none of them.
  case book(MovementID, [BookingRequest])
  case unbook(MovementID, HouseholdID, UnbookingReason)
  /// The whole list of families who come along in place of those who do not come.
  case listStandby(MovementID, [HouseholdID])
  /// A family of that list gets the places of somebody who did not come.
  case callUp(MovementID, HouseholdID)
  /// No plan may change a pinned movement.
  case pin(MovementID, Bool)
  case confirm(MovementID)
  case cancel(MovementID, CancellationReason)

  // Movements on the day and on the road.
  case openBoarding(MovementID, at: Instant)
  case board(MovementID, [PersonID], at: Instant)
  case depart(MovementID, at: Instant)
  case recordPassage(MovementID, SiteID, at: Instant, counted: Persons)
  case reportIncident(MovementID, IncidentSort, SiteID?, at: Instant, note: String)
  case disembark(MovementID, PersonID, SiteID, at: Instant)
  case arrive(MovementID, at: Instant)
  /// Everybody arrived, when no people are named.
  case handOver(MovementID, [PersonID], to: StaffID, at: Instant)
  case close(MovementID, at: Instant)

  // Telling the receiving side.
  /// Of everybody in a stream; the empty one has all who have no notice of their own.
  case issueNotice(MovementID, stream: String, at: Instant)
  case amendNotice(NoticeID, Notice.Reason, at: Instant)
  case cancelNotice(NoticeID, Notice.Reason, at: Instant)
  case sendNotice(NoticeID, at: Instant)
  case acknowledgeNotice(NoticeID, reference: String, at: Instant)

  // Flights, and what they cost.
  indirect case planFlight(ProgrammeID, CorridorID, Flight)
  case approveFlight(MovementID, Flight.Approval)
  /// A seat for a member of staff, there and back.
  case ticketEscort(MovementID, Flight.EscortTicket)
  case confirmArrival(MovementID, HouseholdID, ArrivalConfirmed.Outcome, on: CivilDate)
  case signLoan(CaseID, signatory: PersonID, form: String, amount: Cents, on: CivilDate)
  case chargeLoan(LoanID, Loan.Entry)

  // Orientation.
  indirect case defineCourse(Course)
  indirect case defineTeaching(Teaching)
  case planClass(CourseID, language: String, [OrientationClass.Session])
  case enrol(ClassID, [PersonID])
  case leaveClass(ClassID, [PersonID])
  case recordAttendance(
    ClassID, module: String, [PersonID], isMadeUp: Bool, on: CivilDate)
  /// Out of a hundred.
  case assess(ClassID, PersonID, score: Int)
  case certify(ClassID, PersonID, on: CivilDate)
  case cancelClass(ClassID)

  // Assistance.
  case give(HouseholdID, ProgrammeID, entitlement: String, on: CivilDate)
  case reverse(GrantID, on: CivilDate)

  // Accounts. Secrets come hashed: the domain never sees a password.
  case openAccount(NewAccount)
  /// By its owner for good, by anybody else for one sign-in.
  case setPassword(AccountID, Secret)
  case changeRoles(AccountID, Roles)
  case changeScope(AccountID, Scope)
  /// By its owner alone, with the hashes of a sheet of recovery codes.
  case enrolSecondFactor(AccountID, Secret, codes: [Secret])
  case removeSecondFactor(AccountID)
  case closeAccount(AccountID)
  /// By its account, or at the console.
  case makeToken(NewToken)
  case revokeToken(AccountID, TokenID)
  /// A list as its owner wants to see it again: what is chosen on it, as its address says it.
  case saveView(AccountID, name: String, address: String)
  case deleteView(AccountID, Int)
  case recordSignIn(AccountID, SignInProof)
  case recordSignInFailure(AccountID)
  /// By whoever gives the command, for half an hour.
  case breakGlass(reason: String)
  /// What an account did at that moment was looked into.
  case reviewGlass(AccountID, at: Instant)
  case recordReads([PeopleRead])
  case recordDenials([AccessDenied])
}

/// A household that asks for places, on the vehicle of that number if one is given.
public struct BookingRequest: Equatable, Sendable {
  public var household: HouseholdID
  public var vehicle: Int?
  /// The vehicle its baggage rides in; nil: its own, or where there is room.
  public var baggageVehicle: Int?

  public init(_ household: HouseholdID, vehicle: Int? = nil, baggageVehicle: Int? = nil) {
    (self.household, self.vehicle) = (household, vehicle)
    self.baggageVehicle = baggageVehicle
  }
}

/// A household as it is first told of.
public struct NewHousehold: Equatable, Sendable {
  public var site: SiteID
  public var destination: SiteID
  public var reference: String
  public var baggage: Kilograms
  public var on: CivilDate
  /// The programme it applies under, which opens its case.
  public var programme: ProgrammeID?
  /// At least one; the head first.
  public var people: [NewPerson]

  public init(
    site: SiteID, destination: SiteID, reference: String, baggage: Kilograms, on: CivilDate,
    programme: ProgrammeID?, people: [NewPerson]
  ) {
    (self.site, self.destination, self.reference) = (site, destination, reference)
    (self.baggage, self.on, self.programme, self.people) = (baggage, on, programme, people)
  }
}

/// A person as first told of.
public struct NewPerson: Equatable, Sendable {
  public var relation: Relation
  public var sex: Sex
  public var details: PersonalDetails
  public var requirements: Requirements

  public init(
    relation: Relation, sex: Sex, details: PersonalDetails, requirements: Requirements = []
  ) {
    (self.relation, self.sex) = (relation, sex)
    (self.details, self.requirements) = (details, requirements)
  }
}
