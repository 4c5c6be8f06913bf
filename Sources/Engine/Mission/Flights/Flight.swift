public import Basics

/// What a movement by air is besides a movement: its flights, the seats held on them, and whom the
/// receiving side and the doctors let go with it.
public struct Flight: Equatable, Sendable {
  /// One flight, on the clocks of its airports.
  public struct Leg: Equatable, Sendable {
    /// As on the ticket: `TK255`.
    public var number: String
    public var from: SiteID
    public var to: SiteID
    public var departs: WallTime
    public var arrives: WallTime

    public init(number: String, from: SiteID, to: SiteID, departs: WallTime, arrives: WallTime) {
      (self.number, self.from, self.to) = (number, from, to)
      (self.departs, self.arrives) = (departs, arrives)
    }
  }

  /// The receiving side allows more than its rules do.
  public struct Approval: Equatable, Sendable {
    /// How many of the programme's people may be aboard.
    public var people: Persons
    /// It may arrive on a day kept free for those who stay at the port of entry.
    public var isForPort: Bool
    /// The letter's number.
    public var reference: String
    public var on: CivilDate
    /// The day it was asked for; at the latest that of the letter.
    public var askedOn: CivilDate

    /// - Parameter askedOn: nil: the letter's own day.
    public init(
      people: Persons, isForPort: Bool, reference: String, on: CivilDate,
      askedOn: CivilDate? = nil
    ) {
      (self.people, self.isForPort) = (people, isForPort)
      (self.reference, self.on, self.askedOn) = (reference, on, askedOn ?? on)
    }
  }

  /// A member of staff who flies along and comes back.
  public struct EscortTicket: Equatable, Sendable {
    public var member: StaffID
    public var returnsOn: CivilDate
    /// The last day passport and visas hold.
    public var papersUntil: CivilDate

    public init(member: StaffID, returnsOn: CivilDate, papersUntil: CivilDate) {
      (self.member, self.returnsOn, self.papersUntil) = (member, returnsOn, papersUntil)
    }
  }

  /// In the order they are flown; at least one.
  public var legs: [Leg]
  public var seats: SeatBlock
  public var fare: Fare?
  public var approvals: [Approval] = []
  public var escorts: [EscortTicket] = []

  public init(legs: [Leg], seats: SeatBlock, fare: Fare? = nil) {
    (self.legs, self.seats, self.fare) = (legs, seats, fare)
  }

  /// When the last flight lands, on the clocks of the place.
  public var arrives: WallTime? { legs.last?.arrives }

  /// From the departure's day to the last day under way.
  var journey: DateSpan? {
    legs.first.flatMap { first in
      legs.last.flatMap { DateSpan(first.departs.date, $0.arrives.date) }
    }
  }
}

/// A moment on the clocks of a place.
public struct WallTime: Hashable, Comparable, Sendable {
  public var date: CivilDate
  /// Of the day, 0 to 1,439.
  public var minute: Int

  public init(_ date: CivilDate, minute: Int) { (self.date, self.minute) = (date, minute) }

  public static func < (a: Self, b: Self) -> Bool { (a.date, a.minute) < (b.date, b.minute) }

  /// Minutes from another moment on the same clocks.
  public func minutes(since other: WallTime) -> Minutes {
    Minutes((date - other.date) * 1_440 + minute - other.minute)
  }
}

extension WallTime: CustomStringConvertible {
  public var description: String {
    let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
    return "\(date) \(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// The seats held on every flight of a movement.
public struct SeatBlock: Equatable, Sendable {
  /// For everybody of two years and more.
  public var seats: Int
  /// Infants under two on somebody's lap.
  public var laps: Int
  public var wheelchairs: Int
  public var stretchers: Int
  /// For staff who fly along, with their return.
  public var escorts: Int
  public var baggagePerPerson: Kilograms

  public init(
    seats: Int, laps: Int = 0, wheelchairs: Int = 0, stretchers: Int = 0, escorts: Int = 0,
    baggagePerPerson: Kilograms
  ) {
    (self.seats, self.laps, self.wheelchairs) = (seats, laps, wheelchairs)
    (self.stretchers, self.escorts) = (stretchers, escorts)
    self.baggagePerPerson = baggagePerPerson
  }

  public subscript(kind: PlaceKind) -> Int {
    switch kind {
    case .seat: seats
    case .wheelchair: wheelchairs
    case .stretcher: stretchers
    case .lap: laps
    }
  }
}

/// What a ticket costs, in whole units of its currency.
public struct Fare: Equatable, Sendable {
  /// ISO 4217.
  public var currency: String
  public var adult: Int
  /// From two years to under twelve.
  public var child: Int
  public var infant: Int

  public init(currency: String, adult: Int, child: Int, infant: Int) {
    (self.currency, self.adult, self.child, self.infant) = (currency, adult, child, infant)
  }

  /// By completed years on the day of departure; an unknown age pays as an adult.
  public func amount(age: Int?) -> Int {
    guard let age else { return adult }
    return age < 2 ? infant : age < 12 ? child : adult
  }
}
