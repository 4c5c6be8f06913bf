import Basics
import Mission
import Planning

/// What a season of flights is made of, looked up in the mission.
struct FlightGroundwork {
  /// A case with what the planner is to know of it; its arrival rule comes later.
  struct Party {
    let id: CaseID
    let household: HouseholdID
    let origin: Int
    let destinations: [Int]
    let link: Int?
    let people: FlightProblem.People
    let ready: Int
    let spans: [FlightProblem.Span]

    func party(_ number: Int, rule: Int) -> FlightProblem.Party {
      .init(
        household: number, link: link, programme: 0, rule: rule, origin: origin,
        destinations: destinations, people: people, ready: ready, spans: spans)
    }
  }

  /// A planned flight with where on earth it leads.
  struct Way {
    let id: MovementID
    let row: Movement
    let flight: Flight
    let road: Corridor
    let journey: DateSpan
  }

  let state: MissionState
  let programme: ProgrammeID
  let span: DateSpan
  let today: CivilDate
  let movements: [Way]
  /// Countries people leave, then corridors they fly along: what the planner calls airports.
  let airports: [String]
  let horizon: Int
  /// Whether every block of the season holds places on laps: otherwise infants get seats.
  let hasLaps: Bool

  init(_ state: MissionState, _ programme: ProgrammeID, _ span: DateSpan, _ today: CivilDate) {
    (self.state, self.programme, self.span, self.today) = (state, programme, span, today)
    let ways = state.movements.ids.compactMap { id -> Way? in
      guard let row = state.movements[id], row.programme == programme, row.status == .planned,
        !row.isPinned, span.contains(row.day), let flight = row.flight,
        let last = flight.legs.last?.arrives.date, let journey = DateSpan(row.day, last),
        let road = state.corridors[row.corridor]
      else { return nil }
      return Way(id: id, row: row, flight: flight, road: road, journey: journey)
    }
    movements = ways
    let countries = Set(ways.map { state.sites[$0.road.origin]?.country ?? "" }).sorted()
    airports = countries + Set(ways.map(\.road.code)).sorted()
    horizon = max(span.days.value, 1 + (ways.map { $0.journey.last - span.first }.max() ?? 0))
    hasLaps = ways.allSatisfy { $0.flight.seats.laps > 0 }
  }

  private func airport(_ name: String) -> Int? { airports.firstIndex(of: name) }

  /// The places still free; a wheelchair takes a seat beside its own place, so that nobody is
  /// promised both.
  func flight(_ way: Way) -> FlightProblem.Flight {
    func time(_ wall: WallTime) -> FlightProblem.Time { .init(wall.date - span.first, wall.minute) }
    let seating = FlightSeating(way.row, way.flight)
    let left = state.limit(of: way.row).map { max(0, ($0.allowed - $0.aboard).value) }
    return .init(
      from: airport(state.sites[way.road.origin]?.country ?? "") ?? 0,
      to: airport(way.road.code) ?? 0, departure: time(way.flight.legs[0].departs),
      arrival: time(way.flight.arrives ?? way.flight.legs[0].arrives),
      places: .init(
        seats: max(0, seating.free(.seat)), infants: max(0, seating.free(.lap)),
        wheelchairs: max(0, seating.free(.wheelchair)),
        stretchers: max(0, seating.free(.stretcher))),
      approvals: [left ?? way.flight.seats.seats + way.flight.seats.laps])
  }

  func prices(_ number: Int) -> FlightProblem.Prices {
    let fares = movements.compactMap(\.flight.fare)
    let isComparable = Set(fares.map(\.currency)).count == 1 && fares.count == movements.count
    guard isComparable, let fare = movements[number].flight.fare else {
      return .init(adult: 0, child: 0, infant: 0, stretcher: 0, escort: 0)
    }
    return .init(
      adult: fare.adult, child: fare.child, infant: fare.infant, stretcher: fare.adult, escort: 0)
  }

  /// The days on which each case may arrive: one rule for those who go to the same place in the
  /// same streams. A day is closed when one of the flights landing on it may not bring them.
  func arrivals(
    of cases: [CaseID]
  ) throws(Refusal) -> (rules: [FlightProblem.ArrivalRule], numbers: [Int]) {
    struct Kind: Hashable {
      let destination: SiteID?
      let streams: [String]
    }
    var (rules, known) = ([FlightProblem.ArrivalRule](), [Kind: Int]())
    var numbers: [Int] = []
    for id in cases {
      let row = state.cases[id]
      let kind = Kind(
        destination: row.flatMap { state.households[$0.household]?.destination },
        streams: row?.streams.sorted() ?? [])
      if known[kind] == nil {
        known[kind] = rules.count
        rules.append(try rule(for: id))
      }
      numbers.append(known[kind] ?? 0)
    }
    return (rules, numbers)
  }

  private func rule(for id: CaseID) throws(Refusal) -> FlightProblem.ArrivalRule {
    var isClosed = Array(repeating: false, count: horizon)
    var first = horizon
    for way in movements {
      let day = way.journey.last - span.first
      guard let last = way.flight.legs.last, isClosed.indices.contains(day) else { continue }
      let closure = try state.arrivalClosure(
        of: id, at: last.arrives, port: last.to, approvals: way.flight.approvals)
      if closure != nil { isClosed[day] = true }
      let by = try state.lastNoticeDay(for: id, arriving: way.journey.last)
      if by.map({ $0 >= today }) ?? true { first = min(first, day) }
    }
    return .init(
      firstDay: first, isClosed: isClosed, isCutOff: Array(repeating: false, count: horizon))
  }

  /// Pairs of cases that never share a flight.
  func apart(_ cases: [CaseID]) -> [FlightProblem.Pair] {
    let numbers = Dictionary(uniqueKeysWithValues: cases.enumerated().map { ($1, $0) })
    return cases.enumerated().flatMap { index, id in
      (state.cases[id]?.links ?? []).compactMap { link -> FlightProblem.Pair? in
        guard link.kind == .apart, let other = numbers[link.other], index < other else {
          return nil
        }
        return FlightProblem.Pair(index, other)
      }
    }
  }
}
