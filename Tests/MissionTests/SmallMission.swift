import Basics
import Mission

/// A mission with too few of everything, so that commands collide: two sites, a crossing, a way
/// station, three small vehicles, one programme.
struct SmallMission {
  static let day = CivilDate(year: 1997, month: 7, day: 18)!
  static let programme = ProgrammeID(number: 1)
  static let corridor = CorridorID(number: 1)
  static let camp = SiteID(number: 1)
  static let home = SiteID(number: 2)
  static let post = SiteID(number: 3)
  static let night = SiteID(number: 4)
  static let escort = StaffID(number: 1)
  static let partner = StaffID(number: 3)

  var state = MissionState()
  var events: [Event] = []
  /// Who gives the next command, and when.
  var actor = AccountID.console
  var now = Instant(day)

  private var context: Context { Context(now: now, today: Self.day, node: 0, actor: actor) }

  init() {
    let names = PlaceNames(latin: "Place")
    carryOut(.found(name: "Small", utcOffset: 0))
    carryOut(.define(Site(code: "CAMP", kind: .camp, names: names, country: "AF")))
    carryOut(.define(Site(code: "HOME", kind: .district, names: names, country: "TJ")))
    carryOut(
      .define(
        Site(code: "POST", kind: .borderPoint, names: names, country: "TJ", personsPerDay: 11)))
    carryOut(
      .define(Site(code: "NIGHT", kind: .wayStation, names: names, country: "TJ", beds: 13)))
    for (seats, wheelchairs, stretchers) in [(7, 0, 0), (4, 1, 1), (6, 1, 0)] {
      carryOut(
        .defineVehicleType(
          VehicleType(
            code: "T\(seats)", name: "Type",
            capacity: Capacity(
              seats: seats, wheelchairs: wheelchairs, stretchers: stretchers, baggage: 300))))
    }
    carryOut(.defineCorridor(Self.road))
    for number in 0..<4 {
      carryOut(
        .registerVehicle(
          Vehicle(
            type: VehicleTypeID(number: number % 3 + 1), site: Self.camp, plate: "V\(number)")))
    }
    for (role, name) in [
      (Staff.Role.escort, "One"), (.escort, "Two"), (.partner, "Three"), (.convoyLeader, "Four"),
    ] {
      carryOut(.registerStaff(Staff(role: role, site: Self.camp, name: name)))
    }
    carryOut(
      .adopt(
        Programme(
          code: "return", name: "Return", inForceFrom: Self.day - 100,
          steps: [
            Step(code: "medical", name: "Fit", scope: .person, validity: 30),
            Step(code: "arms", name: "Arms", scope: .family),
          ], consent: .perFamilyHead,
          entitlements: [
            Entitlement(code: "cash", name: "Cash", unit: .person, amount: 20, currency: "USD"),
            Entitlement(
              code: "grant", name: "Grant", unit: .familyInHalves, amount: 700, currency: "USD"),
            Entitlement(
              code: "rations", name: "Rations", unit: .person, amount: 1, isForJourney: true),
          ], baggagePerPerson: 50)))
  }

  private static var road: Corridor {
    Corridor(
      code: "ROAD", origin: camp, destinations: [home],
      legs: [
        .init(
          from: camp, to: night, mode: .road, distance: 50, duration: 120, crossing: post,
          endsDay: true),
        .init(from: night, to: home, mode: .road, distance: 50, duration: 120, endsDay: false),
      ], turnaround: 3, vehicles: 1...3, convoysPerDay: 2, escortsPerConvoy: 1,
      costs: (1...3).map { .init(type: VehicleTypeID(number: $0), cost: 10) })
  }

  /// Carries out a command that must not be refused.
  mutating func carryOut(_ command: Command) {
    do { try decide(command) } catch { fatalError("\(command): \(error)") }
  }

  /// Carries out a command, or throws its refusal and changes nothing.
  mutating func decide(_ command: Command) throws(Refusal) {
    let decided = try state.decide(command, in: context)
    for event in decided { state.apply(event) }
    events += decided
  }

  /// A household of `size` people that is cleared and has consented.
  @discardableResult
  mutating func readyHousehold(_ size: Int, baggage: Kilograms = 20) -> HouseholdID {
    let id = state.households.next(node: 0)
    let opened = state.cases.next(node: 0)
    let day = Self.day - 10
    carryOut(.registerHousehold(Self.household(size, baggage: baggage)))
    let members = state.members(of: id).map(\.id)
    for member in members {
      carryOut(.recordStep(opened, member, step: "medical", .granted, on: day, until: nil))
    }
    carryOut(.recordStep(opened, nil, step: "arms", .granted, on: day, until: nil))
    carryOut(
      .giveConsent(
        opened, form: "VRF-1", signatory: members[0], covers: members, .signature, on: day))
    return id
  }

  static func household(_ size: Int, baggage: Kilograms = 20) -> NewHousehold {
    NewHousehold(
      site: camp, destination: home, reference: "", baggage: baggage, on: day - 20,
      programme: programme,
      people: (0..<size).map { index in
        NewPerson(
          relation: index == 0 ? .head : .son, sex: .male,
          details: PersonalDetails(
            names: [PersonName(given: "Фарҳод")],
            birth: PartialDate(year: index == 0 ? 1960 : 1985)))
      })
  }

  /// A planned movement with these vehicles and an escort.
  mutating func movement(day: CivilDate = day, vehicles: [Int] = [1, 2]) -> MovementID {
    let id = state.movements.next(node: 0)
    carryOut(.planMovement(Self.programme, Self.corridor, day: day))
    for vehicle in vehicles { carryOut(.assignVehicle(id, VehicleID(number: vehicle))) }
    carryOut(.assignStaff(id, Self.escort))
    return id
  }
}
