import Basics

/// The free places of a movement's vehicles, taken one household after the other.
///
/// Deterministic: the lowest free number of the first vehicle that will do.
struct Seating {
  private let capacities: [Capacity]
  /// Seats of each vehicle that are kept free, in per cent, rounded down.
  let reservePercent: Int
  /// Whether baggage must ride in the vehicle of its owners.
  private let isBaggageWithOwners: Bool
  private let reserved: [Int]
  private var loads: [Capacity]
  /// Numbers taken, by vehicle and kind.
  private var taken: [[PlaceKind: Set<Int>]]

  init(_ movement: Movement, reservePercent: Int = 0, isBaggageWithOwners: Bool = false) {
    (self.reservePercent, self.isBaggageWithOwners) = (reservePercent, isBaggageWithOwners)
    let reserved = movement.vehicles.map { $0.capacity.seats * reservePercent / 100 }
    capacities = zip(movement.vehicles, reserved).map { vehicle, reserve in
      var capacity = vehicle.capacity
      capacity.seats -= reserve
      return capacity
    }
    self.reserved = reserved
    loads = (0..<capacities.count).map { movement.load(of: $0 + 1) }
    taken = Array(repeating: [:], count: capacities.count)
    for place in movement.bookings.flatMap(\.places)
    where capacities.indices.contains(place.vehicle - 1) {
      taken[place.vehicle - 1][place.kind, default: []].insert(place.number)
    }
  }

  /// What a household takes up.
  struct Need {
    let household: HouseholdID
    let people: [(id: PersonID, kind: PlaceKind)]
    let baggage: Kilograms

    var capacity: Capacity {
      people.reduce(into: Capacity(seats: 0, baggage: baggage)) { sum, person in
        switch person.kind {
        case .seat: sum.seats += 1
        case .wheelchair: sum.wheelchairs += 1
        case .stretcher: sum.stretchers += 1
        case .lap: break
        }
      }
    }
  }

  /// Places for a whole household on one vehicle, or over several only when no vehicle of the
  /// convoy could hold it even empty. Its baggage may ride in another vehicle of the same convoy,
  /// so that it arrives with its owners.
  mutating func place(_ need: Need, on number: Int?, baggageOn carrier: Int? = nil) -> Booking? {
    let vehicles = number.map { [$0 - 1] } ?? Array(capacities.indices)
    var people = need.capacity
    people.baggage = 0
    for vehicle in vehicles where people.fits(in: capacities[vehicle] - loads[vehicle]) {
      guard
        let baggage = baggageVehicle(for: need.baggage, of: vehicle, asked: carrier.map { $0 - 1 })
      else { continue }
      return book(need, baggage: baggage) { _ in vehicle }
    }
    let couldFit = capacities.contains { people.fits(in: $0) }
    guard number == nil, !couldFit else { return nil }
    return placeApart(need)
  }

  private mutating func placeApart(_ need: Need) -> Booking? {
    var free = zip(capacities, loads).map { $0 - $1 }
    var chosen: [Int] = []
    for person in need.people {
      guard let vehicle = free.indices.first(where: { free[$0][person.kind] > 0 }) else {
        return nil
      }
      switch person.kind {
      case .seat: free[vehicle].seats -= 1
      case .wheelchair: free[vehicle].wheelchairs -= 1
      case .stretcher: free[vehicle].stretchers -= 1
      case .lap: break
      }
      chosen.append(vehicle)
    }
    guard let first = chosen.first,
      let baggage = baggageVehicle(for: need.baggage, of: first, asked: nil)
    else { return nil }
    return book(need, baggage: baggage) { chosen[$0] }
  }

  private func baggageVehicle(
    for baggage: Kilograms, of vehicle: Int, asked: Int?
  ) -> Int? {
    let others = isBaggageWithOwners ? [] : Array(capacities.indices)
    let able = asked.map { isBaggageWithOwners && $0 != vehicle ? [] : [$0] } ?? [vehicle] + others
    return able.first { (loads[$0].baggage + baggage) <= capacities[$0].baggage }
  }

  /// Whether there are places for a household, and none for its baggage beside them.
  func isBaggageInTheWay(of need: Need, on number: Int?) -> Bool {
    guard isBaggageWithOwners else { return false }
    var people = need.capacity
    people.baggage = 0
    let vehicles = number.map { [$0 - 1] } ?? Array(capacities.indices)
    return vehicles.contains { people.fits(in: capacities[$0] - loads[$0]) }
  }

  /// Whether a household would fit on the seats that are kept free.
  func isReserveInTheWay(of need: Need, on number: Int?) -> Bool {
    guard reservePercent > 0 else { return false }
    let vehicles = number.map { [$0 - 1] } ?? Array(capacities.indices)
    return vehicles.contains { vehicle in
      var room = capacities[vehicle] - loads[vehicle]
      room.seats += reserved[vehicle]
      return need.capacity.fits(in: room)
    }
  }

  private mutating func book(
    _ need: Need, baggage vehicle: Int, on vehicleOf: (Int) -> Int
  ) -> Booking {
    var places: [Booking.Place] = []
    for (index, person) in need.people.enumerated() {
      places.append(take(person.id, person.kind, vehicleOf(index)))
    }
    loads[vehicle].baggage += need.baggage
    return Booking(
      household: need.household, places: places, baggage: need.baggage,
      baggageVehicle: vehicle + 1)
  }

  /// A place for one more person of a household that is booked already.
  mutating func place(
    _ person: PersonID, _ kind: PlaceKind, preferring number: Int?
  ) -> Booking.Place? {
    let order = (number.map { [$0 - 1] } ?? []) + Array(capacities.indices)
    // A flight has no vehicles: a newborn gets a lap there when the family is booked again.
    let vehicle = order.first {
      capacities.indices.contains($0) && capacities[$0][kind] > loads[$0][kind]
    }
    return vehicle.map { take(person, kind, $0) }
  }

  private mutating func take(_ person: PersonID, _ kind: PlaceKind, _ vehicle: Int) -> Booking.Place
  {
    switch kind {
    case .seat: loads[vehicle].seats += 1
    case .wheelchair: loads[vehicle].wheelchairs += 1
    case .stretcher: loads[vehicle].stretchers += 1
    case .lap: break
    }
    let used = taken[vehicle][kind] ?? []
    let number = (1...(used.count + 1)).first { !used.contains($0) }!
    taken[vehicle][kind, default: []].insert(number)
    return Booking.Place(person: person, vehicle: vehicle + 1, kind: kind, number: number)
  }
}
