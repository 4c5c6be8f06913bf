import Basics
import InventedCases
import Mission

/// What a row's second column says came to be.
extension DecisionWorld {
  /// Facts that other facts and questions look up by themselves.
  private static let lookedUp: Set = [
    "ages", "to", "without", "approved", "aboard", "sent", "vehicles", "leader", "recovery",
    "patients", "nurses", "escorts",
  ]

  mutating func take(_ fact: String) throws {
    let words = fact.split(separator: " ").map(String.init)
    if fact.contains(" = ") || Self.lookedUp.contains(words[0]) { return }
    switch words[0] {
    case "stream": try carryOut(.categorise(open, streams: Array(words.dropFirst())))
    case "cleared": try clear(open, household, on: words.last.flatMap { CivilDate($0) })
    case "separated": try carryOut(.setCare(last, isSeparated: true, inCareOf: nil))
    case "cared": try carryOut(.setCare(last, isSeparated: true, inCareOf: members[0]))
    case "relative": try bringRelative(age: words[1], isLinked: words.last == "linked")
    case "held":
      try carryOut(
        .holdSite(
          SiteHold(
            site: state.households[household]!.site, kind: .outbreak,
            span: DateSpan(date(words[1]), date(words[3]))!)))
    case "unfit":
      try carryOut(.setUnfitDays(last, DateSpan(date(words[1]), date(words[3]))!))
    case "apart":
      try carryOut(.split(household, people: [last], head: last, on: row.day - 100))
    case "arrived": arrive(on: date(words[1]))
    case "served": serve(words[1], parts: Int(words[2]) ?? 0)
    case "booked": try book(arriving: date(words[1]), at: words[2])
    case "withdrew": try carryOut(.withdrawConsent(open, members[0], on: row.day))
    case "last": try record(Array(words.dropFirst()), of: [last])
    default: try record(words, of: members)
    }
  }

  func date(_ word: String) -> CivilDate { CivilDate(word) ?? .beginningOfTime }

  /// `medical-exam 2024-01-10`, `visa 2024-01-10 until 2024-06-01`, `security refused 2024-01-10`.
  private mutating func record(_ words: [String], of people: [PersonID]) throws {
    let outcomes: [String: Clearance.Outcome] = ["refused": .refused, "withdrawn": .withdrawn]
    let outcome = outcomes[words[1]] ?? .granted
    let on = date(outcome == .granted ? words[1] : words[2])
    let until = words.count == 4 ? CivilDate(words[3]) : isTyped(words[0]) ? on + 500 : nil
    let isForFamily = step(words[0])?.scope == .family
    for person in isForFamily ? [nil] : people.map(Optional.some) {
      try carryOut(.recordStep(open, person, step: words[0], outcome, on: on, until: until))
    }
  }

  func step(_ code: String) -> Step? { state.programme(programme, on: row.day)?.step(code) }

  /// Whether its last day stands on a paper, or nobody has set how long it holds.
  private func isTyped(_ code: String) -> Bool {
    step(code).map { $0.rule.unsetValidity != nil || $0.rule.anchor == .paper } ?? false
  }

  /// Everything people need to be booked, but for what the row leaves out.
  mutating func clear(_ id: CaseID, _ home: HouseholdID, on day: CivilDate?) throws {
    let day = day ?? row.day - 10
    let left = Set((row.fact("without") ?? "").split(separator: " ").map(String.init))
    for command in state.clearing(id, on: day, without: left) { try carryOut(command) }
    for step in state.programme(programme, on: day)?.steps ?? []
    where step.rule.earned == .byCourse && !left.contains(step.code) {
      for person in state.members(of: home) { certify(id, person.id, step, on: day) }
    }
  }

  /// What the certificate of a class would have recorded.
  private mutating func certify(
    _ id: CaseID, _ person: PersonID?, _ step: Step, on day: CivilDate
  ) {
    let clearance = Clearance(
      programme: programme, step: step.code, outcome: .granted, span: DateSpan(from: day))
    state.apply(.clearanceRecorded(.init(id: id, person: person, clearance: clearance)))
  }

  /// Somebody of another household who answers for the last of the family; cleared as the family.
  private mutating func bringRelative(age: String, isLinked: Bool) throws {
    let (home, other) = try settle([age])
    try clear(other, home, on: nil)
    try carryOut(
      .setCare(last, isSeparated: true, inCareOf: state.members(of: home)[0].id))
    if isLinked { try carryOut(.link(open, other, .together)) }
  }

  /// A journey by road that ended on a day.
  private mutating func arrive(on day: CivilDate) {
    let id = state.movements.next(node: 0)
    let road = state.corridors.first { $0.code == "ROAD-HOME" }!
    let places = members.enumerated().map {
      Booking.Place(person: $1, vehicle: 1, kind: .seat, number: $0 + 1)
    }
    let events: [Event] = [
      .movementPlanned(
        .init(
          movement: id, programme: programme, corridor: road.id, day: day, legs: road.row.legs,
          turnaround: 1)),
      .householdBooked(
        .init(
          movement: id,
          booking: Booking(
            household: household, places: places, baggage: 0, baggageVehicle: 1))),
      .peopleBoarded(.init(movement: id, people: members, at: Instant(day, hour: 6))),
      .departed(.init(movement: id, at: Instant(day, hour: 7))),
      .arrived(.init(movement: id, at: Instant(day, hour: 9))),
    ]
    events.forEach { state.apply($0) }
  }

  /// Parts of the same family that came before and were served.
  private mutating func serve(_ entitlement: String, parts: Int) {
    guard let family = state.households[household]?.family else { return }
    for _ in 0..<parts {
      state.apply(
        .assistanceGiven(
          .init(
            grant: state.grants.next(node: 0), programme: programme, entitlement: entitlement,
            household: household, family: family, people: [], amount: 350, on: row.day - 1)))
    }
  }
}
