import Application
import Basics
import Journal
import Mission
import Sealing
import Wiring

/// What the house's mission consists of, told through the commands a mission gives.
///
/// | | here | elsewhere |
/// | --- | --- | --- |
/// | sites | CAMP 1, HOME 2, border POST 3 | FAR 4, AWAY 5 |
/// | households | 1, 2 booked and ready; 3 not ready; 4 ready, not booked | 5 booked |
/// | movements | 1, planned, leaves tomorrow | 2, planned, the day after |
struct SmallSeason {
  let mission: SafarMission
  let day: CivilDate
  private let programme = ProgrammeID(number: 1)

  /// Synthetic, in the scripts a mission meets.
  private static let names = [
    ("Гулнора", "Раҳимова"), ("Фарҳод", "Раҳимов"), ("مریم", "احمدی"), ("Сино", "Каримов"),
    ("نجیب", "رحیمی"), ("Zarina", "Sharipova"),
  ]

  func tell() throws {
    try found()
    for (camp, home, size) in [(1, 2, 3), (1, 2, 2), (1, 2, 5), (1, 2, 1), (4, 5, 4)] {
      try register(from: SiteID(number: camp), to: SiteID(number: home), size: size)
    }
    for household in [1, 2, 4, 5] { try clear(HouseholdID(number: household)) }
    try move(corridor: 1, on: day + 1, vehicles: [1, 2], households: [1, 2])
    try move(corridor: 2, on: day + 2, vehicles: [3], households: [5])
    try openAccounts()
  }

  private func give(_ commands: Command...) throws {
    for command in commands {
      try mission.dispatch(
        command, id: CommandID(high: 1, low: UInt64(mission.log.lastPosition)),
        actor: AccountID.console.raw, at: Instant(day, hour: 1))
    }
  }

  private func found() throws {
    try give(.found(name: "Mission in Tajikistan", utcOffset: 300))
    let kinds: [(String, Site.Kind, String, String, String)] = [
      ("CAMP", .camp, "AF", "Sakhi", "سخی"), ("HOME", .district, "TJ", "Kulob", "کولاب"),
      ("POST", .borderPoint, "TJ", "Panji Poyon", "پنج پایان"),
      ("FAR", .camp, "AF", "Baghe Shirkat", "باغ شرکت"),
      ("AWAY", .district, "TJ", "Shahrtuz", "شهرتوز"),
    ]
    for (code, kind, country, latin, dari) in kinds {
      try give(
        .define(
          Site(
            code: code, kind: kind, names: PlaceNames(latin: latin, dari: dari), country: country)))
    }
    try give(
      .defineVehicleType(
        VehicleType(
          code: "BUS", name: "Bus",
          capacity: Capacity(seats: 6, wheelchairs: 1, stretchers: 0, baggage: 900))),
      .defineCorridor(road("SOUTH", from: 1, to: 2, crossing: SiteID(number: 3))),
      .defineCorridor(road("EAST", from: 4, to: 5, crossing: nil)))
    for number in 1...4 {
      try give(
        .registerVehicle(
          Vehicle(
            type: VehicleTypeID(number: 1), site: SiteID(number: number == 3 ? 4 : 1),
            plate: "01 \(100 + number) AA")))
    }
    for (role, site) in [(Staff.Role.escort, 1), (.convoyLeader, 1), (.partner, 2), (.escort, 4)] {
      try give(
        .registerStaff(
          Staff(role: role, site: SiteID(number: site), name: "Ҳамкор \(role)-\(site)")))
    }
    try give(
      .adopt(
        Programme(
          code: "return", name: "Return", inForceFrom: day - 100,
          steps: [Step(code: "medical", name: "Fit to travel", scope: .person, validity: 30)],
          consent: .notAsked,
          entitlements: [
            Entitlement(code: "cash", name: "Cash", unit: .person, amount: 20, currency: "USD")
          ], baggagePerPerson: 50)))
  }

  private func road(_ code: String, from: Int, to: Int, crossing: SiteID?) -> Corridor {
    Corridor(
      code: code, origin: SiteID(number: from), destinations: [SiteID(number: to)],
      legs: [
        .init(
          from: SiteID(number: from), to: SiteID(number: to), mode: .road, distance: 100,
          duration: 240, crossing: crossing, endsDay: false)
      ], turnaround: 2, vehicles: 1...3, convoysPerDay: 2, escortsPerConvoy: 1,
      costs: [.init(type: VehicleTypeID(number: 1), cost: 10)])
  }

  private func register(from camp: SiteID, to home: SiteID, size: Int) throws {
    let number = mission.state.households.count + 1
    try give(
      .registerHousehold(
        NewHousehold(
          site: camp, destination: home, reference: "CARD-\(number)", baggage: 20, on: day - 20,
          programme: programme,
          people: (0..<size).map { index in
            let name = Self.names[(number + index) % Self.names.count]
            return NewPerson(
              relation: index == 0 ? .head : .son, sex: index.isMultiple(of: 2) ? .female : .male,
              details: PersonalDetails(
                names: [PersonName(given: name.0, family: name.1)],
                birth: PartialDate(year: index == 0 ? 1960 : 1985)))
          })))
  }

  /// So many families who wait far away, each ready to travel.
  func crowd(of count: Int, size: Int) throws -> [HouseholdID] {
    try (0..<count).map { _ in
      try register(from: SiteID(number: 4), to: SiteID(number: 5), size: size)
      let id = HouseholdID(number: mission.state.households.count)
      try clear(id)
      return id
    }
  }

  private func clear(_ household: HouseholdID) throws {
    guard let row = mission.state.households[household], let open = row.cases.last else { return }
    for member in row.members {
      try give(.recordStep(open, member, step: "medical", .granted, on: day - 5, until: nil))
    }
  }

  private func move(
    corridor: Int, on day: CivilDate, vehicles: [Int], households: [Int]
  ) throws {
    let id = mission.state.movements.next(node: 0)
    try give(.planMovement(programme, CorridorID(number: corridor), day: day))
    for vehicle in vehicles { try give(.assignVehicle(id, VehicleID(number: vehicle))) }
    try give(.assignStaff(id, StaffID(number: corridor == 1 ? 1 : 4)))
    if corridor == 1 { try give(.assignStaff(id, StaffID(number: 2))) }
    try give(.book(id, households.map { BookingRequest(HouseholdID(number: $0)) }))
  }

  /// For each role one account of the whole mission and one that works here alone: `registrar` and
  /// `registrar.here`.
  private func openAccounts() throws {
    let hash = try Self.hash()
    for role in Role.allCases {
      let member: StaffID? =
        role == .partner
        ? StaffID(number: 3) : role == .convoyLeader ? StaffID(number: 2) : nil
      try openAccount(role.description, Roles(role), .mission, hash)
      try openAccount(
        role.description + ".here", Roles(role),
        Scope(sites: [SiteID(number: 1), SiteID(number: 2)], member: member), hash)
    }
  }

  /// An account with a password of its own choice.
  func openAccount(_ login: String, _ roles: Roles, _ scope: Scope, _ password: Secret) throws {
    let id = mission.state.accounts.next(
      node: 0, offset: mission.state.accounts.count == 0 ? 1 : 0)
    try give(
      .openAccount(
        NewAccount(
          login: login, name: "Ҳамкор \(login)", roles: roles, scope: scope,
          password: password)))
    try mission.dispatch(
      .setPassword(id, password), id: CommandID(high: 2, low: id.raw), actor: id.raw,
      at: Instant(day, hour: 2))
  }

  /// The hash of the house's password, the cheapest there is.
  static func hash() throws -> Secret {
    Secret(try PasswordHash.make(SiteTestHouse.password, mebibytes: 1, passes: 1))
  }
}
