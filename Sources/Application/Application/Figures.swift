public import Basics
public import Mission

/// How many people stand where, traceable to them: each figure is a plain function of the state.
public struct Figures: Sendable {
  /// What is counted. Each person is counted once under each.
  public enum Measure: String, CaseIterable, Sendable {
    case registered, ready, planned, boarded, arrived, handedOver = "handed_over"

    /// The definition that stands beside every number.
    public var definition: String {
      switch self {
      case .registered: "people registered and alive, or who travelled before they died"
      case .ready: "of these, not yet under way, whose whole case may travel on the day"
      case .planned: "people with a place on a movement that has not left"
      case .boarded: "people who left on a movement, whatever became of them after"
      case .arrived: "people whose movement brought them to its end"
      case .handedOver: "people whom a named receiving partner accepted"
      }
    }
  }

  /// What the rows are told apart by.
  public enum Breakdown: String, CaseIterable, Sendable {
    case programme, site, destination, sex, age, month
  }

  public struct Row: Equatable, Sendable {
    /// One value for each breakdown asked for.
    public let keys: [String]
    /// One count for each measure.
    public let counts: [Int]
  }

  public let breakdowns: [Breakdown]
  public let rows: [Row]
  public let totals: [Int]
  /// The position in the journal they were taken at.
  public let position: Int
  public let date: CivilDate
}

extension Figures {
  /// Counts a state.
  ///
  /// - Parameters:
  ///   - date: the day readiness is asked for, and age is counted on.
  ///   - position: of the journal the state stands at.
  public init(
    of state: MissionState, by breakdowns: [Breakdown], on date: CivilDate, position: Int
  ) {
    var counts: [[String]: [Int]] = [:]
    var totals = Array(repeating: 0, count: Measure.allCases.count)
    let journeys = Journeys(state)
    let ready = readyCases(state, date)
    state.people.forEach { id, person in
      let journey = journeys.of[id]
      guard person.isAlive || journey?.hasLeft == true else { return }
      let reached = reached(id, person, journey, ready)
      let keys = breakdowns.map { key($0, person, journey, state, date) }
      for (index, measure) in Measure.allCases.enumerated() where reached.contains(measure) {
        counts[keys, default: Array(repeating: 0, count: totals.count)][index] += 1
        totals[index] += 1
      }
    }
    self.breakdowns = breakdowns
    self.totals = totals
    self.position = position
    self.date = date
    rows = counts.map { Row(keys: $0.key, counts: $0.value) }
      .sorted { $0.keys.lexicographicallyPrecedes($1.keys) }
  }
}

/// The last movement of everybody who has one.
private struct Journeys {
  struct Journey {
    let movement: Movement
    let stage: Booking.Place.Stage
    var hasLeft: Bool {
      movement.status >= .departed && movement.status != .cancelled && stage != .booked
    }
  }

  private(set) var of: [PersonID: Journey] = [:]

  init(_ state: MissionState) {
    state.movements.forEach { _, movement in
      guard movement.status != .cancelled else { return }
      for place in movement.bookings.flatMap(\.places) {
        of[place.person] = Journey(movement: movement, stage: place.stage)
      }
    }
  }
}

private func readyCases(_ state: MissionState, _ date: CivilDate) -> Set<HouseholdID> {
  var ready: Set<HouseholdID> = []
  state.cases.forEach { id, row in
    if row.isOpen, state.readiness(of: id, on: date).allows(date) { ready.insert(row.household) }
  }
  return ready
}

private func reached(
  _ id: PersonID, _ person: Person, _ journey: Journeys.Journey?, _ ready: Set<HouseholdID>
) -> Set<Figures.Measure> {
  var measures: Set<Figures.Measure> = [.registered]
  guard let journey, journey.hasLeft else {
    if ready.contains(person.household) { measures.insert(.ready) }
    if journey != nil { measures.insert(.planned) }
    return measures
  }
  measures.insert(.boarded)
  if journey.stage == .arrived || journey.stage == .handedOver { measures.insert(.arrived) }
  if journey.stage == .handedOver { measures.insert(.handedOver) }
  return measures
}

private func key(
  _ breakdown: Figures.Breakdown, _ person: Person, _ journey: Journeys.Journey?,
  _ state: MissionState, _ date: CivilDate
) -> String {
  let household = state.households[person.household]
  switch breakdown {
  case .programme:
    let id = household?.cases.last.flatMap { state.cases[$0]?.programme }
    return id.flatMap { state.programmes[$0]?.first?.code } ?? "none"
  case .site: return household.flatMap { state.sites[$0.site]?.code } ?? "none"
  case .destination: return household.flatMap { state.sites[$0.destination]?.code } ?? "none"
  case .sex: return person.sex == .female ? "female" : person.sex == .male ? "male" : "unknown"
  case .age: return AgeBand.of(person, on: date).rawValue
  case .month:
    guard let day = journey?.movement.day else { return "none" }
    return String(day.description.prefix(7))
  }
}

/// The bands UNHCR's statistics use, by calendar year of birth: the same before and after erasure.
public enum AgeBand: String, CaseIterable, Sendable {
  case infants = "0-4"
  case children = "05-11"
  case youth = "12-17"
  case adults = "18-59"
  case elders = "60+"
  case unknown

  public static func of(_ person: Person, on date: CivilDate) -> AgeBand {
    guard let born = person.birthYear else { return .unknown }
    switch date.year - born {
    case ..<5: return .infants
    case ..<12: return .children
    case ..<18: return .youth
    case ..<60: return .adults
    default: return .elders
    }
  }
}
