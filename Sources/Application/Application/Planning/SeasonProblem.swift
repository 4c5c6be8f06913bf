public import Basics
public import Documents
public import Mission
public import Planning

/// A mission's real state as a problem of integers, with the way back from indices to people.
public struct SeasonProblem: Sendable {
  public let problem: ConvoyProblem
  public let programme: ProgrammeID
  public let span: DateSpan
  public let terms: PlanTerms
  /// Movements not yet confirmed are planned again; otherwise they stay, as others do.
  public let isAgain: Bool
  /// What those movements are now, in the problem's numbers, and which movement each convoy is.
  public let previous: ConvoyPlan
  let openMovements: [MovementID]
  /// Households booked on those movements that are not ready any more, and the day they had.
  let lostDates: [(movement: MovementID, household: HouseholdID, day: CivilDate)]
  let corridors: [CorridorID]
  let types: [VehicleTypeID]
  let sites: [SiteID]
  let stations: [SiteID]
  let crossings: [SiteID]
  public let households: [HouseholdID]
  /// Cases that may not travel on any day of the season.
  public let notReady: [CaseID]

  /// - Parameters:
  ///   - span: the days of the season, the first being day 0.
  ///   - isAgain: whether movements that are planned, and neither confirmed nor pinned, may change.
  public init(
    of state: MissionState, programme: ProgrammeID, span: DateSpan,
    terms: PlanTerms = PlanTerms(),
    isAgain: Bool = false
  ) {
    (self.programme, self.span, self.isAgain) = (programme, span, isAgain)
    self.terms = terms
    let (corridors, types) = (state.roads, state.vehicleTypes.ids)
    (self.corridors, self.types, sites) = (corridors, types, state.sites.ids)
    var practice = state.practice(of: programme, on: span.first)
    practice.spareVehiclePercent = terms.spareVehiclePercent ?? practice.spareVehiclePercent
    practice.worstWait = terms.worstWait ?? practice.worstWait
    var index = SeasonIndex(
      state, span, practice, types, without: Set(terms.withoutVehicles))
    let roads = corridors.compactMap { id in
      state.corridors[id].map { index.road($0, isUsed: !terms.withoutRoads.contains(id)) }
    }
    let open = isAgain ? Self.open(state, programme, span) : []
    let waiting = index.waiting(programme, booked: Set(open))
    (households, notReady) = (waiting.households, waiting.notReady)
    var problem = ConvoyProblem(
      horizon: span.days.value, daylight: index.daylight(corridors), beds: index.beds,
      crossings: index.crossings, types: index.places, fleet: index.fleet,
      escorts: index.count([.escort]), corridors: roads, households: waiting.parties)
    problem.practice = index.convoyPractice
    problem.fixed = index.fixed(without: Set(open), corridors)
    if practice.reserveSeatPercent > 0 {
      problem.keepFree(seatPercent: practice.reserveSeatPercent)
    }
    for (one, other) in index.keptApart(waiting) { problem.keepApart(one, other) }
    self.problem = problem
    (stations, crossings) = (index.stationSites, index.crossingSites)
    openMovements = open
    let known = Set(waiting.households)
    lostDates = open.flatMap { id -> [(MovementID, HouseholdID, CivilDate)] in
      guard let row = state.movements[id] else { return [] }
      return row.bookings.map(\.household).filter { !known.contains($0) }.map { (id, $0, row.day) }
    }
    previous = Self.plan(
      of: open, state, span, Indices(corridors: corridors, types: types, households: households))
  }

  /// The problem with the names that its things have in a language; vehicle types have one.
  public func named(in language: DocumentLanguage, of state: MissionState) -> ConvoyInstance {
    func names(_ sites: [SiteID]) -> [String] { sites.map { state.name(of: $0, in: language) } }
    return ConvoyInstance(
      problem, name: span.description,
      corridors: corridors.map { state.corridors[$0]?.code ?? "" },
      types: types.map { state.vehicleTypes[$0]?.name ?? "" },
      households: households.map(\.description), sites: names(sites), districts: names(sites),
      stations: names(stations), crossings: names(crossings), start: span.first)
  }

  public func index(of household: HouseholdID) -> Int? { households.firstIndex(of: household) }
}
