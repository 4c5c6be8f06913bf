public import Basics

/// A convoy on a given day: its road, vehicles, staff, bookings and what became of them.
public struct Movement: Equatable, Sendable {
  public enum Status: UInt8, CaseIterable, CanonicalEnum {
    case planned, confirmed, boarding, departed, arrived, closed, cancelled

    /// Its people are bound to it: booked, waiting at its doors, or under way.
    public var isActive: Bool { self < .arrived }
  }

  public var programme: ProgrammeID
  public var corridor: CorridorID
  public var day: CivilDate
  public var legs: [Corridor.Leg]
  public var turnaround: Days
  public var status: Status = .planned
  /// Vehicle number n is the n-th, from 1.
  public var vehicles: [AssignedVehicle] = []
  public var staff: [StaffID] = []
  /// By household.
  public var bookings: [Booking] = []
  /// Families who come along in place of those who do not come, in their order.
  public var standby: [HouseholdID] = []
  /// No plan may change it.
  public var isPinned = false
  /// 0 until confirmed, then the version in force.
  public var manifestVersion = 0
  public var amendments: [Amendment] = []
  /// The list as that version has it; what was changed since becomes the next one's.
  var listed = Listing()
  /// Who boarded when, in the order of boarding.
  public var boardings: [Boarding] = []
  public var passages: [Passage] = []
  public var incidents: [Incident] = []
  public var handovers: [Handover] = []
  public var departedAt: Instant?
  public var arrivedAt: Instant?
  /// What a movement by air is besides; nil of a convoy.
  public var flight: Flight?

  public init(
    programme: ProgrammeID, corridor: CorridorID, day: CivilDate, legs: [Corridor.Leg],
    turnaround: Days, flight: Flight? = nil
  ) {
    (self.programme, self.corridor, self.day) = (programme, corridor, day)
    (self.legs, self.turnaround, self.flight) = (legs, turnaround, flight)
  }

  public struct AssignedVehicle: Equatable, Sendable {
    public var vehicle: VehicleID
    public var capacity: Capacity
  }

  public struct Amendment: Equatable, Sendable {
    public var version: Int
    public var reason: AmendmentReason
    public var household: HouseholdID?
    /// Whose place it changed.
    public var people: [ManifestChange] = []
    public var vehicles: [VehicleChange] = []
  }

  public struct Boarding: Equatable, Sendable {
    public var people: [PersonID]
    public var at: Instant
  }

  public struct Passage: Equatable, Sendable {
    public var site: SiteID
    public var at: Instant
    public var counted: Persons
    public var expected: Persons
  }

  public struct Incident: Equatable, Sendable {
    /// Whose key seals the note; nil of those reported before notes had keys of their own.
    public var id: IncidentID?
    public var sort: IncidentSort
    public var site: SiteID?
    public var at: Instant
    /// Empty when nothing was written; nil when it is erased, or this node has no key to it.
    public var note: String?
  }

  public struct Handover: Equatable, Sendable {
    public var people: Persons
    /// The member of the receiving partner's staff who signed.
    public var partner: StaffID
    public var at: Instant
  }

  /// What happens on each day of the journey, the day of departure first.
  public var stages: [Corridor.Stage] { Corridor.stages(of: legs) }

  /// From departure to the last day under way.
  public var journey: DateSpan {
    flight?.journey ?? DateSpan(day, day + max(0, stages.count - 1))!
  }

  /// The days its vehicles and escorts are away.
  public var absence: DateSpan {
    if let flight {
      return DateSpan(day, max(journey.last, flight.escorts.map(\.returnsOn).max() ?? day))!
    }
    return DateSpan(day, day + max(0, turnaround.value - 1))!
  }

  public func booking(of household: HouseholdID) -> Booking? {
    bookings.first { $0.household == household }
  }

  /// The place of a person and the household it was booked for.
  public func place(of person: PersonID) -> (household: HouseholdID, place: Booking.Place)? {
    for booking in bookings {
      if let place = booking.places.first(where: { $0.person == person }) {
        return (booking.household, place)
      }
    }
    return nil
  }

  /// Whether a person has or had a part in it: a place, a boarding, a change of the list.
  func concerned(_ person: PersonID, of household: HouseholdID?) -> Bool {
    place(of: person) != nil || boarded(person) != nil
      || household.map { id in amendments.contains { $0.household == id } } == true
  }

  /// When a person last boarded, for whoever asks a second time.
  public func boarded(_ person: PersonID) -> Instant? {
    boardings.last { $0.people.contains(person) }?.at
  }

  /// Everybody with a place.
  public var booked: Persons { Persons(bookings.reduce(0) { $0 + $1.places.count }) }

  /// Everybody now in the vehicles.
  public var aboard: Persons { count(.boarded) }

  public func count(_ stage: Booking.Place.Stage) -> Persons {
    Persons(bookings.reduce(0) { $0 + $1.places.count { $0.stage == stage } })
  }

  /// What is taken on vehicle `number`.
  public func load(of number: Int) -> Capacity {
    var load = Capacity.none
    for booking in bookings {
      for place in booking.places where place.vehicle == number {
        switch place.kind {
        case .seat: load.seats += 1
        case .wheelchair: load.wheelchairs += 1
        case .stretcher: load.stretchers += 1
        case .lap: break
        }
      }
      if booking.baggageVehicle == number { load.baggage += booking.baggage }
    }
    return load
  }

  /// What is left on vehicle `number`.
  public func room(on number: Int) -> Capacity {
    vehicles[number - 1].capacity - load(of: number)
  }
}

extension Movement.Status: Comparable {
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

public enum CancellationReason: UInt8, CaseIterable, CanonicalEnum {
  case roadClosed, crossingClosed, security, weather, noVehicles, receivingSide, other
  /// A new plan sends its people otherwise.
  case replanned
}

public enum UnbookingReason: UInt8, CaseIterable, CanonicalEnum {
  case noShow, notReady, ownWish, moved, replanned
}

public enum AmendmentReason: UInt8, CaseIterable, CanonicalEnum {
  case lateJoiner, noShow, withdrawal, vehicleSwap, newborn, death
}

public enum IncidentSort: UInt8, CaseIterable, CanonicalEnum {
  case breakdown, accident, medical, security, roadBlocked, borderDelay, weather, other
}
