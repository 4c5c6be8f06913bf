import Basics

/// The free places of a flight's seat block, taken one household after the other: the lowest free
/// number of each kind.
public struct FlightSeating {
  private let block: SeatBlock
  private var taken: [PlaceKind: Set<Int>] = [:]

  public init(_ row: Movement, _ flight: Flight) {
    block = flight.seats
    for place in row.bookings.flatMap(\.places) {
      taken[place.kind, default: []].insert(place.number)
    }
  }

  public func free(_ kind: PlaceKind) -> Int { block[kind] - (taken[kind]?.count ?? 0) }

  /// A place for each person, or nil when one of them has none: infants under two sit on a lap
  /// where laps are left, and on a seat of their own otherwise.
  mutating func places(
    for people: [(id: PersonID, person: Person)], on day: CivilDate
  ) -> [Booking.Place]? {
    var places: [Booking.Place] = []
    for (id, person) in people {
      let isInfant = person.age(on: day).map { $0 < 2 } ?? false
      let wanted = person.requirements.place
      let kind: PlaceKind = wanted == .seat && isInfant && free(.lap) > 0 ? .lap : wanted
      guard free(kind) > 0 else { return nil }
      let used = taken[kind] ?? []
      let number = (1...(used.count + 1)).first { !used.contains($0) }!
      taken[kind, default: []].insert(number)
      places.append(.init(person: id, vehicle: 1, kind: kind, number: number))
    }
    return places
  }
}
