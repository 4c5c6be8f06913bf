import Basics
import Mission

/// A flight from its planning to what the receiving side reports, with the class before it.
extension Story {
  static let flying: [StoryStep] = [
    .init(.define(airport("DYU", "AF")), "site defined"),
    .init(.define(airport("IST", "TR")), "site defined"),
    .init(.defineCorridor(airway), "corridor defined"),
    .init(.planFlight(Small.onward, Small.airway, flight), "flight planned"),
    .init(
      .approveFlight(
        third, .init(people: 90, isForPort: true, reference: "ROC-7", on: day)),
      "flight approved"),
    .init(
      .ticketEscort(
        third, .init(member: escorts.1, returnsOn: day + 30, papersUntil: day + 90)),
      "escort ticketed"),
    .init(
      .signLoan(flyingCase, signatory: flyer, form: "IMM-0502-1", amount: 123_456, on: day - 9),
      "loan note signed"),
    .init(
      .chargeLoan(LoanID(number: 1), .init(sort: .rebooking, amount: 5_000, on: day)),
      "loan charged"),
    .init(.setUnfitDays(flyer, nil), "unfit days set"),
    .init(
      .recordStep(flyingCase, nil, step: "interview", .granted, on: day - 60, until: nil),
      "clearance recorded"),
    .init(
      .recordStep(flyingCase, flyer, step: "exam", .granted, on: day - 50, until: nil),
      "clearance recorded"),
    .init(
      .recordStep(flyingCase, flyer, step: "certificate", .granted, on: day - 49, until: nil),
      "clearance recorded"),
    .init(
      .recordStep(flyingCase, flyer, step: "permit", .granted, on: day - 48, until: day + 300),
      "clearance recorded"),
    .init(
      .recordStep(flyingCase, flyer, step: "exit", .granted, on: day - 48, until: day + 300),
      "clearance recorded"),
    .init(.book(third, [BookingRequest(HouseholdID(number: 5))]), "household booked"),
    .init(.confirm(third), "movement confirmed"),
    .init(
      .recordStep(flyingCase, flyer, step: "fitness", .granted, on: day + 26, until: nil),
      "clearance recorded"),
    .init(.openBoarding(third, at: morning), "boarding opened"),
    .init(.board(third, [flyer], at: morning), "people boarded"),
    .init(.depart(third, at: morning), "departed"),
    .init(.arrive(third, at: Instant(day + 27, hour: 20)), "arrived"),
    .init(
      .confirmArrival(third, HouseholdID(number: 5), .asAnnounced, on: day + 29),
      "arrival confirmed"),
  ]

  static let learning: [StoryStep] = [
    .init(
      .defineCourse(
        Course(
          code: "coa", names: PlaceNames(latin: "Orientation"), days: 3, classSize: 25,
          ages: 13...99, modules: Small.modules)), "course defined"),
    .init(.planClass(CourseID(number: 1), language: "fa", sessions), "class planned"),
    .init(.enrol(first, [flyer, zarina]), "enrolment changed"),
    .init(
      .recordAttendance(first, module: "work", [flyer], isMadeUp: false, on: day - 9),
      "attendance recorded"),
    .init(
      .recordAttendance(first, module: "health", [flyer], isMadeUp: true, on: day - 8),
      "attendance recorded"),
    .init(.assess(first, flyer, score: 84), "person assessed"),
    .init(.certify(first, flyer, on: day - 8), "certificate issued"),
    .init(.cancelClass(first), "class cancelled"),
  ]

  /// Two plans, one accepted and one thrown away, without regard to what they would come to.
  static let drafting: [StoryStep] = [
    .init(
      .defineTeaching(
        Teaching(
          rooms: [room],
          teachers: [
            .init(
              member: escorts.0, languages: ["fa", "tg"], isWoman: true, sites: [Small.camp])
          ], minding: [.init(site: Small.camp, children: 12)])), "teaching defined"),
    .init(
      .draftOnward(
        onwardDraft(
          .classes([
            .init(
              course: CourseID(number: 1), language: "fa", start: day + 3, room: room,
              trainer: escorts.0,
              interpreter: escorts.1, households: [HouseholdID(number: 5)])
          ]))), "onward plan drafted"),
    .init(
      .draftOnward(
        onwardDraft(.flights([.init(movement: third, households: [HouseholdID(number: 5)])]))),
      "onward plan drafted"),
    .init(.acceptOnward(OnwardDraftID(number: 1), problem: "0c0ffee"), "onward draft closed"),
    .init(.discardOnward(OnwardDraftID(number: 2)), "onward draft closed"),
  ]

  private static let room = OrientationClass.Room(site: Small.camp, name: "1", seats: 25)

  private static func onwardDraft(_ plan: OnwardDraft.Plan) -> OnwardDraft {
    OnwardDraft(
      programme: Small.onward, span: DateSpan(day, day + 20)!, problem: "0c0ffee", seed: 7,
      engine: "classes-1", rounds: 40, objectives: [0, 12, 3, 6], bounds: [0, 9, 3, 0],
      plan: plan, madeBy: .console, madeAt: morning)
  }

  private static let third = MovementID(number: 3)
  private static let first = ClassID(number: 1)
  private static let morning = Instant(day + 27, hour: 2)

  private static let sessions = Small.modules.enumerated().map { index, module in
    OrientationClass.Session(
      module: module.code, starts: WallTime(day - 9, minute: 540 + 120 * index),
      room: room, trainer: escorts.0,
      interpreter: escorts.1)
  }

  private static var flight: Flight {
    var flight = Small.flight()
    flight.legs[0].from = SiteID(number: 6)
    return flight
  }

  private static func airport(_ code: String, _ country: String) -> Site {
    Site(
      code: code, kind: .airport, names: PlaceNames(latin: code), country: country,
      connection: 90)
  }

  private static let airway = Corridor(
    code: "AIR", origin: Small.here, destinations: [Small.abroad],
    legs: [
      .init(
        from: Small.here, to: Small.hub, mode: .air, distance: 2_900, duration: 330,
        endsDay: false),
      .init(
        from: Small.hub, to: Small.abroad, mode: .air, distance: 7_900, duration: 630,
        endsDay: false),
    ], turnaround: 1, vehicles: 1...1, convoysPerDay: 5, escortsPerConvoy: 0, costs: [])
}
