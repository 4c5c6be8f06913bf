import Basics
import Mission
import Planning

/// Who waits for a flight, and which of them they may take.
extension FlightGroundwork {
  func waiting() -> (parties: [Party], notReady: [CaseID]) {
    var (parties, notReady) = ([Party](), [CaseID]())
    var links: [CaseID: Int] = [:]
    for id in state.cases.ids where isWaiting(id) {
      let group = state.travellingTogether(with: id)
      let isWhole = group.allSatisfy { isWaiting($0) && isReady($0) }
      guard isWhole, let row = state.cases[id], let home = state.households[row.household] else {
        notReady.append(id)
        continue
      }
      if group.count > 1, links[group[0]] == nil { links[group[0]] = links.count }
      let country = state.sites[home.site]?.country ?? ""
      let days = spans(of: id, home)
      parties.append(
        Party(
          id: id, household: row.household, origin: airports.firstIndex(of: country) ?? 0,
          destinations: roads(from: country, to: home.destination),
          link: group.count > 1 ? links[group[0]] : nil,
          people: people(of: row.household), ready: min(ready(id), days.first?.first ?? horizon),
          spans: days))
    }
    return (parties, notReady)
  }

  /// An open case of the programme, nobody of whom has a place or has arrived.
  private func isWaiting(_ id: CaseID) -> Bool {
    guard let row = state.cases[id], row.programme == programme, row.isOpen else { return false }
    let members = state.members(of: row.household)
    return !members.isEmpty
      && members.allSatisfy { $0.person.movement == nil && $0.person.arrivedAt == nil }
  }

  private func isReady(_ id: CaseID) -> Bool {
    state.readiness(of: id, on: asked(id)).spans.contains { $0.last >= span.first }
  }

  private func asked(_ id: CaseID) -> CivilDate {
    max(span.first, state.cases[id]?.openedOn ?? span.first)
  }

  /// Since when it waits.
  private func ready(_ id: CaseID) -> Int {
    let days = state.readiness(of: id, on: asked(id)).spans.first { $0.last >= span.first }
    return max(0, min(horizon, max(days?.first ?? span.first, asked(id)) - span.first))
  }

  private func roads(from country: String, to destination: SiteID) -> [Int] {
    Set(
      movements.filter { way in
        way.road.destinations.contains(destination)
          && state.sites[way.road.origin]?.country == country
      }.compactMap { airports.firstIndex(of: $0.road.code) }
    ).sorted()
  }

  /// The journeys of the season it may make with its baggage, from departure to arrival, joined
  /// where they overlap. Readiness is asked for the day of each, for children grow older.
  private func spans(of id: CaseID, _ home: Household) -> [FlightProblem.Span] {
    let early = state.readiness(of: id, on: asked(id))
    let isSteady = early == state.readiness(of: id, on: span.last)
    var spans: [FlightProblem.Span] = []
    for way in movements.sorted(by: { ($0.journey.first, $0.id) < ($1.journey.first, $1.id) }) {
      let readiness = isSteady ? early : state.readiness(of: id, on: way.row.day)
      guard readiness.allows(way.journey), way.row.day >= asked(id),
        home.baggage <= way.flight.seats.baggagePerPerson * home.members.count
      else { continue }
      let (first, last) = (way.journey.first - span.first, way.journey.last - span.first)
      if let before = spans.last, first <= before.last {
        spans[spans.count - 1].last = max(before.last, last)
      } else {
        spans.append(.init(first: first, last: last))
      }
    }
    return spans
  }

  /// Infants under two sit on laps while every block holds some, until they are two.
  private func people(of household: HouseholdID) -> FlightProblem.People {
    var people = FlightProblem.People(adults: 0)
    for (_, person) in state.members(of: household) {
      let age = person.age(on: span.first)
      let isLap = hasLaps && (person.age(on: span.last).map { $0 < 2 } ?? false)
      let place = person.requirements.place
      if isLap, place == .seat {
        people.infants += 1
      } else if age.map({ $0 < 12 }) ?? false {
        people.children += 1
      } else {
        people.adults += 1
      }
      if place == .wheelchair { people.wheelchairs += 1 }
      if place == .stretcher { people.stretchers += 1 }
    }
    return people
  }
}
