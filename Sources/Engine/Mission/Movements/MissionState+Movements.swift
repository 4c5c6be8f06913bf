import Basics

extension MissionState {
  mutating func apply(_ event: MovementPlanned) {
    movements[event.movement] = Movement(
      programme: event.programme, corridor: event.corridor, day: event.day, legs: event.legs,
      turnaround: event.turnaround)
  }

  mutating func apply(_ event: VehicleAssigned) {
    movements.update(event.movement) {
      $0.vehicles.append(.init(vehicle: event.vehicle, capacity: event.capacity))
    }
  }

  mutating func apply(_ event: VehicleSwapped) {
    movements.update(event.movement) { movement in
      guard movement.vehicles.indices.contains(event.number - 1) else { return }
      movement.vehicles[event.number - 1] = .init(
        vehicle: event.vehicle, capacity: event.capacity)
    }
  }

  mutating func apply(_ event: StaffAssigned) {
    movements.update(event.movement) { movement in
      if !movement.staff.contains(event.member) { movement.staff.append(event.member) }
    }
  }

  mutating func apply(_ event: StaffReleased) {
    movements.update(event.movement) { $0.staff.removeAll { $0 == event.member } }
  }

  mutating func apply(_ event: HouseholdBooked) {
    guard movements[event.movement] != nil else { return }
    movements.update(event.movement) { movement in
      movement.bookings.removeAll { $0.household == event.booking.household }
      let at = movement.bookings.firstIndex { $0.household > event.booking.household }
      movement.bookings.insert(event.booking, at: at ?? movement.bookings.count)
      movement.standby.removeAll { $0 == event.booking.household }
    }
    for place in event.booking.places {
      people.update(place.person) { $0.movement = event.movement }
    }
  }

  mutating func apply(_ event: HouseholdUnbooked) {
    guard let booking = movements[event.movement]?.booking(of: event.household) else { return }
    movements.update(event.movement) {
      $0.bookings.removeAll { $0.household == event.household }
    }
    release(booking.places.map(\.person), from: event.movement)
  }

  mutating func apply(_ event: ManifestAmended) {
    movements.update(event.movement) { $0.amend(event) }
  }

  mutating func apply(_ event: MovementConfirmed) {
    movements.update(event.movement) { movement in
      movement.status = .confirmed
      movement.manifestVersion = 1
      movement.list()
    }
  }

  mutating func apply(_ event: MovementCancelled) {
    guard let movement = movements[event.movement] else { return }
    movements.update(event.movement) { $0.status = .cancelled }
    release(movement.bookings.flatMap { $0.places.map(\.person) }, from: event.movement)
  }

  mutating func apply(_ event: PlanAccepted) { plans.append(event) }

  /// Takes away the place of somebody who died before the end of the journey.
  mutating func vacate(_ person: PersonID, on movement: MovementID) {
    movements.update(movement) { movement in
      for booking in movement.bookings.indices {
        movement.bookings[booking].places.removeAll { $0.person == person }
      }
      movement.bookings.removeAll { $0.places.isEmpty }
    }
    release([person], from: movement)
  }

  /// Frees people from a movement; those bound to another by now stay with that one.
  mutating func release(_ persons: [PersonID], from movement: MovementID) {
    for person in persons {
      people.update(person) { if $0.movement == movement { $0.movement = nil } }
    }
  }
}
