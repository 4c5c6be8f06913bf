public import Basics

/// A whole mission as its journal tells it: a value, folded from events, read by everything.
public struct MissionState: Sendable {
  public internal(set) var name = ""
  public internal(set) var utcOffset: Minutes = 0

  public internal(set) var sites = Table<Subject.Site, Site>()
  public internal(set) var corridors = Table<Subject.Corridor, Corridor>()
  public internal(set) var vehicleTypes = Table<Subject.VehicleType, VehicleType>()
  public internal(set) var vehicles = Table<Subject.Vehicle, Vehicle>()
  public internal(set) var staff = Table<Subject.Staff, Staff>()
  public internal(set) var programmes = Table<Subject.Programme, [Programme]>()
  public internal(set) var calendars = Table<Subject.Calendar, HolidayCalendar>()
  /// What maps are drawn over, in the order it was drawn.
  public internal(set) var boundaries: [Boundary] = []
  public internal(set) var courses = Table<Subject.Course, Course>()
  public internal(set) var teaching = Teaching()
  public internal(set) var classes = Table<Subject.Class, OrientationClass>()
  public internal(set) var loans = Table<Subject.Loan, Loan>()
  /// What receiving sides reported, the last word on each household of a movement.
  public internal(set) var arrivalReports: [ArrivalConfirmed] = []
  /// Sites whose people may not travel, in the order the holds were placed.
  public internal(set) var siteHolds: [SiteHold] = []

  public internal(set) var people = Table<Subject.Person, Person>()
  public internal(set) var households = Table<Subject.Household, Household>()
  public internal(set) var cases = Table<Subject.Case, Case>()
  public internal(set) var lists = Table<Subject.List, ListImported>()
  public internal(set) var exports = Table<Subject.Export, DataExported>()

  public internal(set) var movements = Table<Subject.Movement, Movement>()
  public internal(set) var notices = Table<Subject.Notice, Notice>()
  public internal(set) var grants = Table<Subject.Grant, Grant>()
  /// Plans that became movements, in the order they were accepted.
  public internal(set) var plans: [PlanAccepted] = []
  /// Plans that wait to be accepted or discarded.
  public internal(set) var drafts = Table<Subject.PlanDraft, PlanDraft>()
  public internal(set) var onwardDrafts = Table<Subject.OnwardDraft, OnwardDraft>()
  /// What each programme's convoys keep to, version by version.
  public internal(set) var practices = Table<Subject.Programme, [Practice]>()
  /// The last day away of vehicles that go back to whoever lent them.
  public internal(set) var vehicleReturns: [VehicleID: CivilDate] = [:]

  public internal(set) var accounts = Table<Subject.Account, Account>()
  /// What programs show to ask in an account's name; those that are over, too.
  public internal(set) var tokens = Table<Subject.Token, AccessToken>()
  /// Every time the glass was broken, the oldest first.
  public internal(set) var brokenGlass: [BrokenGlass] = []

  /// Questions whether two records are of one person, with their answers.
  public internal(set) var duplicates: [PersonPair: Duplicate] = [:]
  /// Whole bits of evidence from which lists merge by themselves; nil: a person decides always.
  public internal(set) var mergeThreshold: Int?

  /// The records merged into each, by identifier.
  var duplicatesOf: [PersonID: [PersonID]] = [:]
  /// Households by the number their partner gave them.
  public internal(set) var householdByReference: [String: HouseholdID] = [:]

  public internal(set) var changes = Changes()

  public init() {}

  /// The civil date of the mission at a moment.
  public func date(at moment: Instant) -> CivilDate { moment.date(offset: utcOffset.value) }

  /// The living members of a household, with their identifiers.
  public func members(of household: HouseholdID) -> [(id: PersonID, person: Person)] {
    (households[household]?.members ?? []).compactMap { id in people[id].map { (id, $0) } }
  }

  /// The version of a programme in force on `date`, or the first one when that is still to come.
  public func programme(_ id: ProgrammeID, on date: CivilDate) -> Programme? {
    let versions = programmes[id] ?? []
    return versions.last { $0.inForceFrom <= date } ?? versions.first
  }
}
