/// Why a party flies no sooner, or stays: what stood in the way on most of the itineraries it would
/// rather have taken.
public enum FlightReason: Hashable, Sendable {
  /// It takes the soonest itinerary that its readiness and its arrival rule leave.
  case soonest
  /// No itinerary leads from its origin to one of its destinations.
  case noItinerary
  /// Itineraries there are, and none in its readiness.
  case notReady
  /// None of those in its readiness arrives when it is received.
  case notReceived
  /// No block of seats could ever hold it with those it flies with.
  case tooLarge
  case full(Place)
  /// As many persons of its programme fly as may without an approval.
  case personsPerFlight
  /// The escorts it needs have no seats home, or are all away.
  case escorts
  /// Nobody aboard is responsible for its minors.
  case nobodyResponsible
  /// Somebody flies whom it must never meet.
  case apart

  /// What a flight has too little of.
  public enum Place: Int, Sendable {
    case seats, infants, wheelchairs, stretchers, kilograms
  }
}

/// A party's reason, and on how many itineraries it held.
public struct FlightWhy: Equatable, Sendable {
  public let party: Int
  /// The itinerary it takes, or nil.
  public let itinerary: Int?
  public let reason: FlightReason
  public let count: Int
}

extension FlightObstacle {
  fileprivate var reason: FlightReason {
    switch self {
    case .otherAirport: .noItinerary
    case .notReady: .notReady
    case .notice, .arrivalDay, .cutOff: .notReceived
    case .tooLarge: .tooLarge
    case .seats: .full(.seats)
    case .infants: .full(.infants)
    case .wheelchairs: .full(.wheelchairs)
    case .stretchers: .full(.stretchers)
    case .kilograms: .full(.kilograms)
    case .personsPerFlight: .personsPerFlight
    case .escortSeatsHome, .operationalEscorts, .medicalEscorts: .escorts
    case .nobodyResponsible: .nobodyResponsible
    case .apart: .apart
    }
  }
}

extension FlightProblem {
  /// A reason for every party, in their order.
  public func why(_ plan: FlightPlan) -> [FlightWhy] {
    let ground = FlightGround(self)
    var track = FlightTrack(ground, plan)
    var all: [FlightWhy] = []
    for unit in ground.units.indices {
      let choice = track.choice[unit]
      let itinerary = choice.map { ground.options.all[$0].itinerary }
      var counts: [FlightReason: Int] = [:]
      if ground.options[unit].isEmpty {
        counts = ground.whyNever(unit)
      } else {
        track.drop(unit)
        for option in ground.options[unit]
        where choice.map({ ground.isSooner(option, than: $0) }) ?? true {
          let obstacle = track.use.obstacle(unit, ground.options.all[option].itinerary)
          if let obstacle { counts[obstacle.reason, default: 0] += 1 }
        }
        if let choice { track.take(choice, for: unit) }
      }
      let most = counts.max { ($0.value, $1.key.rank) < ($1.value, $0.key.rank) }
      for party in ground.units[unit].parties {
        all.append(
          FlightWhy(
            party: party, itinerary: itinerary, reason: most?.key ?? .soonest,
            count: most?.value ?? 0))
      }
    }
    return all.sorted { $0.party < $1.party }
  }
}

extension FlightReason {
  /// An order among reasons that hold as often.
  fileprivate var rank: Int {
    switch self {
    case .full(let place): place.rawValue
    case .personsPerFlight: 10
    case .escorts: 11
    case .nobodyResponsible: 12
    case .apart: 13
    case .tooLarge: 14
    case .notReceived: 15
    case .notReady: 16
    case .noItinerary: 17
    case .soonest: 18
    }
  }
}

extension FlightGround {
  fileprivate func isSooner(_ option: Int, than other: Int) -> Bool {
    options.all[option].value.waitingPersonDays < options.all[other].value.waitingPersonDays
  }

  /// What rules out itineraries for a unit without options: the airports only when nothing else
  /// does, the readiness only where no rule of arrival speaks after it.
  fileprivate func whyNever(_ unit: Int) -> [FlightReason: Int] {
    var counts: [FlightReason: Int] = [:]
    for itinerary in problem.itineraries.indices
    where problem.connects(problem.itineraries[itinerary].flights) {
      let obstacle = problem.obstacle(units[unit], itinerary) ?? .tooLarge
      counts[obstacle.reason, default: 0] += 1
    }
    for reason in [FlightReason.tooLarge, .notReceived, .notReady] {
      if let count = counts[reason] { return [reason: count] }
    }
    return [.noItinerary: max(1, counts[.noItinerary] ?? 0)]
  }
}

extension FlightTrack {
  /// The track of a plan that breaks no rule.
  init(_ ground: FlightGround, _ plan: FlightPlan) {
    self.init(ground)
    keep(plan)
  }

  /// Gives every unit the itinerary it has in a plan, where it still may take it.
  mutating func keep(_ plan: FlightPlan) {
    let before = plan.itineraries(parties: ground.problem.parties.count)
    // Who is fixed first, then those who are responsible for others.
    let order = ground.movable.sorted {
      (ground.isFixed[$0] ? 0 : 1, ground.needs[$0].minors, $0)
        < (ground.isFixed[$1] ? 0 : 1, ground.needs[$1].minors, $1)
    }
    for unit in order {
      let wanted = before[ground.units[unit].parties[0]]
      let option = ground.options[unit].first { ground.options.all[$0].itinerary == wanted }
      if let option, isOpen(option, for: unit) { take(option, for: unit) }
    }
  }
}
