public import Basics
public import Mission
public import Planning

/// The people of a programme who wait for a flight, and the seats still free on those that are
/// planned for it, as a problem of integers with the way back.
///
/// Who flies along as an escort is chosen and ticketed afterwards; a flight is not confirmed
/// without those it needs. Prices count while all fares are in one currency.
public struct FlightSeason: Sendable {
  public let programme: ProgrammeID
  public let span: DateSpan
  /// Named by the mission's own identifiers.
  public let instance: FlightInstance
  public let movements: [MovementID]
  public let households: [HouseholdID]
  /// Cases that nobody can book, because something keeps them, or somebody they travel with.
  public let notReady: [CaseID]

  public var problem: FlightProblem { instance.problem }

  /// - Parameter today: the day from which there is still time to tell the receiving side, or not.
  /// - Throws: `Refusal` `noProgramme`; `noCalendar` when rules of arrival hang on holidays nobody
  ///   has defined.
  public init(
    of state: MissionState, programme: ProgrammeID, span: DateSpan, today: CivilDate
  ) throws(Refusal) {
    guard let rules = state.programme(programme, on: span.first) else {
      throw Refusal(.noProgramme, ["id": programme])
    }
    let ground = FlightGroundwork(state, programme, span, today)
    let waiting = ground.waiting()
    let arrivals = try ground.arrivals(of: waiting.parties.map(\.id))
    (self.programme, self.span) = (programme, span)
    movements = ground.movements.map(\.id)
    households = waiting.parties.map(\.household)
    notReady = waiting.notReady
    let problem = FlightProblem(
      horizon: ground.horizon, connections: ground.airports.map { _ in 0 },
      flights: ground.movements.map(ground.flight),
      itineraries: ground.movements.indices.map { number in
        .init(flights: [number], back: [], prices: ground.prices(number))
      },
      // What is aboard already has taken its share: the limit stands with each flight.
      programmes: [.init(personsPerFlight: 0)], rules: arrivals.rules,
      parties: waiting.parties.indices.map {
        waiting.parties[$0].party($0, rule: arrivals.numbers[$0])
      },
      apart: ground.apart(waiting.parties.map(\.id)))
    let names = ground.movements.map(\.id.description)
    instance = FlightInstance(
      problem, name: "\(rules.code) \(span)", dayZero: span.first,
      names: .init(
        airports: ground.airports, flights: names, itineraries: names, programmes: [rules.code],
        rules: arrivals.rules.indices.map { "arrival \($0 + 1)" },
        parties: waiting.parties.map(\.id.description)))
  }

  /// Canonical bytes of everything the planner was given, and of whom it is about.
  var fingerprint: [UInt8] { instance.bytes }

  /// A plan's bookings by the mission's identifiers.
  func places(of plan: FlightPlan) -> [OnwardDraft.Places] {
    plan.bookings.map { booking in
      .init(
        movement: movements[booking.itinerary],
        households: booking.parties.map { households[$0] })
    }
  }

  /// A draft's bookings in this problem's numbers; nil when they speak of something that is not in
  /// it, or break its rules.
  public func plan(of places: [OnwardDraft.Places]) -> FlightPlan? {
    let numbers = Dictionary(uniqueKeysWithValues: households.enumerated().map { ($1, $0) })
    var plan = FlightPlan()
    for one in places {
      let parties = one.households.compactMap { numbers[$0] }
      guard let itinerary = movements.firstIndex(of: one.movement),
        parties.count == one.households.count
      else { return nil }
      plan.bookings.append(.init(itinerary: itinerary, parties: parties))
    }
    return problem.judge(plan).violations.isEmpty ? plan : nil
  }
}
