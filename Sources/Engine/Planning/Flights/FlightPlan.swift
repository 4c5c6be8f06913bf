/// Who flies on which itinerary, and the escorts that go with them.
public struct FlightPlan: Equatable, Sendable {
  /// In the order of the itineraries; one for each that anybody flies on.
  public var bookings: [Booking]

  public init(bookings: [Booking] = []) { self.bookings = bookings }

  public struct Booking: Equatable, Sendable {
    public var itinerary: Int
    public var parties: [Int]
    public var operationalEscorts: Int
    public var medicalEscorts: Int

    public init(
      itinerary: Int, parties: [Int], operationalEscorts: Int = 0, medicalEscorts: Int = 0
    ) {
      (self.itinerary, self.parties) = (itinerary, parties)
      (self.operationalEscorts, self.medicalEscorts) = (operationalEscorts, medicalEscorts)
    }
  }

  /// The itinerary of each party, or nil.
  public func itineraries(parties count: Int) -> [Int?] {
    var itineraries = [Int?](repeating: nil, count: count)
    for booking in bookings {
      for party in booking.parties { itineraries[party] = booking.itinerary }
    }
    return itineraries
  }
}

/// What a flight plan is judged by, the first number first; less is better in each.
public struct FlightObjectives: Equatable, Comparable, Sendable {
  public var unmovedPersons: Int
  /// Persons who had an itinerary and get another or none; of a plan made again only.
  public var changedPersons = 0
  /// Priority × size × days from ready to departure; who is not moved waits to the horizon.
  public var waitingPersonDays: Int
  /// Clearances of persons that must be done again because they end before departure.
  public var clearancesRedone: Int
  /// Tickets, escorts' with their way home among them.
  public var cost: Int

  public init(
    unmovedPersons: Int, waitingPersonDays: Int, clearancesRedone: Int, cost: Int
  ) {
    (self.unmovedPersons, self.waitingPersonDays) = (unmovedPersons, waitingPersonDays)
    (self.clearancesRedone, self.cost) = (clearancesRedone, cost)
  }

  static let none = Self(unmovedPersons: 0, waitingPersonDays: 0, clearancesRedone: 0, cost: 0)

  public static func < (a: Self, b: Self) -> Bool {
    (a.unmovedPersons, a.changedPersons, a.waitingPersonDays, a.clearancesRedone, a.cost)
      < (b.unmovedPersons, b.changedPersons, b.waitingPersonDays, b.clearancesRedone, b.cost)
  }

  static func + (a: Self, b: Self) -> Self {
    var sum = a
    sum.unmovedPersons += b.unmovedPersons
    sum.changedPersons += b.changedPersons
    sum.waitingPersonDays += b.waitingPersonDays
    sum.clearancesRedone += b.clearancesRedone
    sum.cost += b.cost
    return sum
  }

  static func - (a: Self, b: Self) -> Self {
    var rest = a
    rest.unmovedPersons -= b.unmovedPersons
    rest.changedPersons -= b.changedPersons
    rest.waitingPersonDays -= b.waitingPersonDays
    rest.clearancesRedone -= b.clearancesRedone
    rest.cost -= b.cost
    return rest
  }
}
