import Basics
import Mission

/// The small mission's airports, flights, course and loan.
extension SmallMission {
  static let here = SiteID(number: 6)
  static let hub = SiteID(number: 7)
  static let town = SiteID(number: 8)
  static let airway = CorridorID(number: 2)
  static let doctor = StaffID(number: 5)
  static let trainer = StaffID(number: 6)
  static let course = CourseID(number: 1)
  static let orientation = ClassID(number: 1)
  static let note = LoanID(number: 1)
  /// A Thursday without a holiday in Quebec, four weeks after the day.
  static let landing = day + 27

  /// The second programme with rules for arrival and notices.
  static func flyingProgramme(_ change: (inout Programme) -> Void = { _ in }) -> Programme {
    var programme = onwardProgramme
    programme.rules.arrival.closures = [
      closure { ($0.weekdays, $0.isOpenAtPort) = ([.friday], true) },
      closure { $0.weekdays = [.saturday, .sunday] },
      closure { $0.onHolidays = true },
    ]
    programme.rules.arrival.mostOnFlight = 5
    programme.rules.arrival.exempt = ["urgent"]
    programme.rules.notice = NoticeRule(
      lead: 10, calendar: province, acknowledgedWithin: 1, separate: ["women-at-risk"],
      exempt: ["urgent"], source: "test")
    change(&programme)
    return programme
  }

  static func closure(_ change: (inout ArrivalClosure) -> Void) -> ArrivalClosure {
    var closure = ArrivalClosure()
    change(&closure)
    return closure
  }

  /// Airports, a road through the air, a doctor and a trainer; the programme and its calendar.
  mutating func readyToFly(_ programme: Programme = flyingProgramme()) {
    goOnward(programme)
    let names = PlaceNames(latin: "Airport")
    carryOut(.define(Site(code: "DYU", kind: .airport, names: names, country: "AF")))
    carryOut(
      .define(Site(code: "IST", kind: .airport, names: names, country: "TR", connection: 90)))
    carryOut(
      .define(
        Site(
          code: "TOWN", kind: .district, names: names, country: "CA", area: Self.province)))
    carryOut(
      .defineCorridor(
        Corridor(
          code: "AIR", origin: Self.here, destinations: [Self.abroad, Self.town],
          legs: [
            .init(
              from: Self.here, to: Self.hub, mode: .air, distance: 2_900, duration: 330,
              endsDay: false),
            .init(
              from: Self.hub, to: Self.abroad, mode: .air, distance: 7_900, duration: 630,
              endsDay: false),
          ], turnaround: 1, vehicles: 1...1, convoysPerDay: 5, escortsPerConvoy: 0, costs: [])))
    carryOut(.registerStaff(Staff(role: .doctor, site: Self.camp, name: "Five")))
    carryOut(.registerStaff(Staff(role: .officer, site: Self.camp, name: "Six")))
    carryOut(.defineCalendar(Story.quebec))
  }

  static func flight(
    landing: CivilDate = landing, seats: Int = 8, laps: Int = 1, change minutes: Int = 120
  ) -> Flight {
    Flight(
      legs: [
        .init(
          number: "TK255", from: here, to: hub, departs: WallTime(landing, minute: 190),
          arrives: WallTime(landing, minute: 400)),
        .init(
          number: "TK35", from: hub, to: abroad,
          departs: WallTime(landing, minute: 400 + minutes),
          arrives: WallTime(landing, minute: 1_000)),
      ],
      seats: SeatBlock(
        seats: seats, laps: laps, wheelchairs: 1, escorts: 1, baggagePerPerson: 46),
      fare: Fare(currency: "USD", adult: 800, child: 600, infant: 80))
  }

  /// A planned flight.
  mutating func planned(_ flight: Flight = flight()) -> MovementID {
    let id = state.movements.next(node: 0)
    carryOut(.planFlight(Self.onward, Self.airway, flight))
    return id
  }

  /// A household that is cleared for the flight.
  @discardableResult
  mutating func cleared(born years: [Int] = [1960, 1985]) -> HouseholdID {
    let id = onwardHousehold(born: years)
    clear(id)
    return state.cases[id]!.household
  }

  /// A flight with a household booked on it.
  @discardableResult
  mutating func bookedFlight(born years: [Int] = [1960, 1985]) -> MovementID {
    readyToFly()
    let id = planned()
    carryOut(.book(id, [BookingRequest(cleared(born: years))]))
    return id
  }

  static let modules = [
    Course.Module(
      code: "work", names: PlaceNames(latin: "Work"), length: 120, isRequired: true),
    Course.Module(
      code: "health", names: PlaceNames(latin: "Health"), length: 60, isRequired: false),
  ]

  static func sessions(_ date: CivilDate = day - 9) -> [OrientationClass.Session] {
    let room = OrientationClass.Room(site: camp, name: "1", seats: 3)
    return [
      .init(module: "work", starts: WallTime(date, minute: 540), room: room, trainer: trainer),
      .init(module: "health", starts: WallTime(date, minute: 660), room: room, trainer: trainer),
    ]
  }

  /// A planned class of two modules, under a programme that asks for its certificate.
  mutating func planClass() {
    readyToFly(
      Self.flyingProgramme {
        $0.steps.append(Self.step("course", ages: 13...99) { $0.earned = .byCourse })
      })
    carryOut(
      .defineCourse(
        Course(
          code: "coa", names: PlaceNames(latin: "Orientation"), days: 1, classSize: 25,
          ages: 13...99, modules: Self.modules)))
    carryOut(.planClass(Self.course, language: "fa", Self.sessions()))
  }

  /// The same with a household enrolled.
  mutating func enrolled() {
    planClass()
    onwardHousehold()
    carryOut(.enrol(Self.orientation, [Self.head]))
  }
}
