import Basics
import Wire

extension FlightInstance {
  /// The instance in the `flight-instance/1` format.
  public var bytes: [UInt8] {
    JSON.object([
      "format": .string("flight-instance/1"), "name": .string(name),
      "day_zero": .string(dayZero.description), "horizon_days": .integer(problem.horizon),
      "airports": .array(
        names.airports.indices.map {
          .object([
            "id": .string(names.airports[$0]),
            "connection_minutes": .integer(problem.connections[$0]),
          ])
        }), "flights": .array(names.flights.indices.map(flight)),
      "itineraries": .array(names.itineraries.indices.map(itinerary)),
      "programmes": .array(
        names.programmes.indices.map {
          .object([
            "id": .string(names.programmes[$0]),
            "persons_per_flight": .optional(problem.programmes[$0].personsPerFlight),
            "persons_per_escort": .optional(problem.programmes[$0].personsPerEscort),
          ])
        }), "arrival_rules": .array(names.rules.indices.map(rule)),
      "escorts": .object([
        "operational": .optional(problem.escorts.operational),
        "medical": .optional(problem.escorts.medical),
      ]), "cases": .array(names.parties.indices.map(party)),
      "never_together": .array(
        problem.apart.map { .strings([names.parties[$0.one], names.parties[$0.other]]) }),
    ]).bytes
  }

  private func time(_ time: FlightProblem.Time) -> JSON {
    .object(["day": .integer(time.day), "minute": .integer(time.minute)])
  }

  private func flight(_ index: Int) -> JSON {
    let flight = problem.flights[index]
    let approvals = names.programmes.indices.compactMap { programme in
      flight.approvals[programme].map {
        JSON.Member(names.programmes[programme], .integer($0))
      }
    }
    return .object([
      "id": .string(names.flights[index]), "from": .string(names.airports[flight.from]),
      "to": .string(names.airports[flight.to]), "departs": time(flight.departure),
      "arrives": time(flight.arrival), "seats": .integer(flight.places.seats),
      "infants": .integer(flight.places.infants),
      "wheelchairs": .integer(flight.places.wheelchairs),
      "stretchers": .integer(flight.places.stretchers),
      "baggage_kg": .integer(flight.places.kilograms), "approvals": .object(approvals),
      "cancelled": .bool(flight.isCancelled),
    ])
  }

  private func itinerary(_ index: Int) -> JSON {
    let way = problem.itineraries[index]
    return .object([
      "id": .string(names.itineraries[index]),
      "flights": .strings(way.flights.map { names.flights[$0] }),
      "escorts_back": .strings(way.back.map { names.flights[$0] }),
      "price": .object([
        "adult": .integer(way.prices.adult), "child": .integer(way.prices.child),
        "infant": .integer(way.prices.infant), "stretcher": .integer(way.prices.stretcher),
        "escort": .integer(way.prices.escort),
      ]),
    ])
  }

  private func rule(_ index: Int) -> JSON {
    let rule = problem.rules[index]
    return .object([
      "id": .string(names.rules[index]), "first_day": .integer(rule.firstDay),
      "closed_days": .days(rule.isClosed), "cut_off_days": .days(rule.isCutOff),
      "latest_minute": .optional(rule.latestMinute),
    ])
  }

  private func party(_ index: Int) -> JSON {
    let party = problem.parties[index]
    let people = party.people
    let spans: [JSON] = party.spans.map {
      .object([
        "from": .integer($0.first), "until": .integer($0.last), "redone": .integer($0.redone),
      ])
    }
    return .object([
      "id": .string(names.parties[index]), "household": .string("H\(party.household)"),
      "link": party.link.map { .string("L\($0)") } ?? .null,
      "programme": .string(names.programmes[party.programme]),
      "arrival_rule": party.rule.map { .string(names.rules[$0]) } ?? .null,
      "urgent": .bool(party.isUrgent), "origin": .string(names.airports[party.origin]),
      "destinations": .strings(party.destinations.map { names.airports[$0] }),
      "adults": .integer(people.adults), "children": .integer(people.children),
      "infants": .integer(people.infants), "wheelchairs": .integer(people.wheelchairs),
      "stretchers": .integer(people.stretchers), "baggage_kg": .integer(people.kilograms),
      "operational_escorts": .integer(party.escorts.operational),
      "medical_escorts": .integer(party.escorts.medical),
      "separated_minors": .integer(party.care.minors),
      "may_care_for": .integer(party.care.offered), "ready_day": .integer(party.ready),
      "spans": .array(spans), "priority": .integer(party.priority),
    ])
  }
}
