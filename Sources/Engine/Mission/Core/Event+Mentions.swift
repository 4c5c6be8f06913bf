/// Whom an event is about beside its subject: a booking's subject is the movement, and its people
/// are in it.
extension Event {
  /// The kinds that can mention somebody beside their subject.
  public static let mentioning: Set<UInt16> = Set(
    ([
      HouseholdBooked.self, HouseholdUnbooked.self, ManifestAmended.self, PeopleBoarded.self,
      PersonDisembarked.self, HandedOver.self, AssistanceGiven.self, MembersMoved.self,
      HeadChanged.self, CaseOpened.self, ClearanceRecorded.self, ConsentGiven.self,
      ConsentWithdrawn.self, DuplicateProposed.self, DuplicateDismissed.self, PeopleMerged.self,
      PeopleUnmerged.self,
    ] as [any EventBody.Type]).map { $0.kind })

  /// What happens to everybody on a movement at once.
  public static let ofWholeMovements: Set<UInt16> = Set(
    ([
      MovementConfirmed.self, MovementCancelled.self, Departed.self, PassageRecorded.self,
      IncidentReported.self, Arrived.self,
    ] as [any EventBody.Type]).map { $0.kind })

  /// The people and households an event mentions.
  public var mentions: (people: [PersonID], households: [HouseholdID]) {
    switch self {
    case .householdBooked(let event):
      (event.booking.places.map(\.person), [event.booking.household])
    case .householdUnbooked(let event): ([], [event.household])
    case .manifestAmended(let event): ([], event.household.map { [$0] } ?? [])
    case .peopleBoarded(let event): (event.people, [])
    case .personDisembarked(let event): ([event.person], [])
    case .handedOver(let event): (event.people, [])
    case .assistanceGiven(let event): (event.people, [event.household])
    case .membersMoved(let event): (event.people, [event.from, event.to])
    case .headChanged(let event): ([event.head], [event.household])
    case .caseOpened(let event): ([event.principal], [event.household])
    case .clearanceRecorded(let event): (event.person.map { [$0] } ?? [], [])
    case .consentGiven(let event): (event.covers + [event.consent.signatory], [])
    case .consentWithdrawn(let event): (event.people, [])
    case .duplicateProposed(let event): ([event.pair.one, event.pair.other], [])
    case .duplicateDismissed(let event): ([event.pair.one, event.pair.other], [])
    case .peopleMerged(let event): ([event.person, event.survivor], [])
    case .peopleUnmerged(let event): ([event.person, event.survivor], [])
    default: ([], [])
    }
  }
}
