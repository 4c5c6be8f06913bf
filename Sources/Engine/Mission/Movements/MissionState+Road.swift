import Basics

extension MissionState {
  mutating func apply(_ event: BoardingOpened) {
    movements.update(event.movement) { $0.status = .boarding }
  }

  mutating func apply(_ event: PeopleBoarded) {
    movements.update(event.movement) { movement in
      movement.setStage(.boarded, for: event.people)
      movement.boardings.append(.init(people: event.people, at: event.at))
    }
  }

  mutating func apply(_ event: Departed) {
    movements.update(event.movement) { movement in
      movement.status = .departed
      movement.departedAt = event.at
    }
  }

  mutating func apply(_ event: PassageRecorded) {
    movements.update(event.movement) {
      $0.passages.append(
        .init(site: event.site, at: event.at, counted: event.counted, expected: event.expected))
    }
  }

  mutating func apply(_ event: PersonDisembarked) {
    movements.update(event.movement) { $0.setStage(.disembarked, for: [event.person]) }
    release([event.person], from: event.movement)
    people.update(event.person) { $0.arrivedAt = event.site }
  }

  mutating func apply(_ event: Arrived) {
    guard let movement = movements[event.movement] else { return }
    movements.update(event.movement) { movement in
      movement.status = .arrived
      movement.arrivedAt = event.at
    }
    for booking in movement.bookings {
      guard let destination = households[booking.household]?.destination else { continue }
      let aboard = booking.places.filter { $0.stage == .boarded }.map(\.person)
      movements.update(event.movement) { $0.setStage(.arrived, for: aboard) }
      for person in aboard { people.update(person) { $0.arrivedAt = destination } }
      households.update(booking.household) { $0.site = destination }
      release(aboard, from: event.movement)
    }
  }

  mutating func apply(_ event: HandedOver) {
    movements.update(event.movement) { movement in
      movement.setStage(.handedOver, for: event.people)
      movement.handovers.append(
        .init(people: Persons(event.people.count), partner: event.partner, at: event.at))
    }
  }

  mutating func apply(_ event: MovementClosed) {
    movements.update(event.movement) { $0.status = .closed }
  }
}

extension Movement {
  fileprivate mutating func setStage(_ stage: Booking.Place.Stage, for people: [PersonID]) {
    let people = Set(people)
    for booking in bookings.indices {
      for place in bookings[booking].places.indices
      where people.contains(bookings[booking].places[place].person) {
        bookings[booking].places[place].stage = stage
      }
    }
  }
}
