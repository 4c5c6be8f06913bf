import Application
import Basics
import Mission
import Planning

extension GuardedMission {
  static let programme = ProgrammeID(number: 1)
  static let span = DateSpan(day, day + 29)!
  static let post = SiteID(number: 3)
  static let bus = VehicleTypeID(number: 1)
  static let truck = VehicleTypeID(number: 2)

  /// A camp, a road of two days home across a post that is open three days a week, three buses, a
  /// truck, and families of three to six who may travel.
  func makeSeason(families: Int, _ change: (inout Practice) -> Void = { _ in }) throws {
    var post = Site(
      code: "POST", kind: .borderPoint, names: PlaceNames(latin: "Post", dari: "گذرگاه"),
      country: "TJ", personsPerDay: 60)
    post.opening.weekdays = [.tuesday, .thursday, .saturday]
    try give(.define(post))
    try give(
      .define(
        Site(
          code: "NIGHT", kind: .wayStation, names: PlaceNames(latin: "Night"), country: "TJ",
          beds: 70)))
    for (code, seats, baggage) in [("bus", 20, 400), ("truck", 0, 2_000)] {
      try give(
        .defineVehicleType(
          VehicleType(
            code: code, name: code, capacity: Capacity(seats: seats, baggage: Kilograms(baggage)))))
    }
    try give(.defineCorridor(Self.road))
    for number in 0..<4 {
      try give(
        .registerVehicle(
          Vehicle(
            type: number < 3 ? Self.bus : Self.truck, site: SiteID(number: 1), plate: "V\(number)")
        ))
    }
    for role in [Staff.Role.escort, .escort, .convoyLeader, .nurse] {
      try give(.registerStaff(Staff(role: role, site: SiteID(number: 1), name: "\(role)")))
    }
    try give(
      .adopt(
        Programme(
          code: "return", name: "Return", inForceFrom: Self.day - 100, steps: [],
          consent: .notAsked)))
    var practice = Practice(inForceFrom: Self.day - 90)
    change(&practice)
    try give(.adoptPractice(Self.programme, practice))
    for number in 0..<families { try register(3 + number % 4) }
  }

  private static let road = Corridor(
    code: "ROAD", origin: SiteID(number: 1), destinations: [SiteID(number: 2)],
    legs: [
      .init(
        from: SiteID(number: 1), to: SiteID(number: 4), mode: .road, distance: 50, duration: 120,
        crossing: post, endsDay: true),
      .init(
        from: SiteID(number: 4), to: SiteID(number: 2), mode: .road, distance: 50, duration: 120,
        endsDay: false),
    ], turnaround: 3, vehicles: 1...4, convoysPerDay: 2, escortsPerConvoy: 1,
    costs: [.init(type: bus, cost: 100), .init(type: truck, cost: 50)])

  @discardableResult
  func register(_ size: Int, needing requirements: Requirements = []) throws -> HouseholdID {
    let id = state.households.next(node: 0)
    try give(
      .registerHousehold(
        NewHousehold(
          site: SiteID(number: 1), destination: SiteID(number: 2), reference: "", baggage: 90,
          on: Self.day, programme: Self.programme,
          people: (0..<size).map { index in
            NewPerson(
              relation: index == 0 ? .head : .daughter, sex: .female,
              details: PersonalDetails(
                names: [PersonName(given: "Гулнора")], birth: PartialDate(year: 1960 + index)),
              requirements: index == 0 ? requirements : [])
          })))
    return id
  }

  static let engine = ConvoyEngine(
    solve: { $0.solve(steps: 12) }, bound: { $0.plainBound })

  func plan(again: Bool = false, worstWait: Days? = nil) -> SeasonPlan {
    SeasonPlan(
      for: SeasonProblem(
        of: state, programme: Self.programme, span: Self.span,
        terms: PlanTerms(worstWait: worstWait),
        isAgain: again), by: Self.engine)
  }

  /// Keeps a plan as a draft.
  func keep(_ plan: SeasonPlan) throws -> PlanDraftID {
    let id = state.nextDraft(0)
    try give(.draftPlan(mission.draft(of: plan, seed: 1, at: now)))
    return id
  }

  func accept(_ id: PlanDraftID) throws {
    let events = try mission.events(accepting: id, at: now)
    try mission.append(events, id: commandID(), actor: AccountID.console.raw, at: now)
  }

  /// The day each household has on a movement that is not cancelled.
  var dates: [HouseholdID: CivilDate] {
    var dates: [HouseholdID: CivilDate] = [:]
    state.movements.forEach { _, row in
      guard row.status != .cancelled else { return }
      for booking in row.bookings { dates[booking.household] = row.day }
    }
    return dates
  }
}
