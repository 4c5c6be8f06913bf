import Application
import Basics
import Caseload
import InventedCases
import Journal
import Mission
import Sealing
import Wiring

/// The whole mission in one: 171,000 people registered and three in four of them cleared, and two
/// hundred convoys that leave in the next days. Everybody is synthetic.
struct LargeMission {
  static let day = CivilDate(year: 1997, month: 11, day: 20)!
  static let password = "a quiet river bank"
  private static let movements = 200
  private static let programme = "tajik-refugee-return"

  let mission: SafarMission

  init(_ mission: SafarMission, people: Int) throws {
    self.mission = mission
    let definition = try MissionDefinition(files: DataFiles.read(in: "Examples/tajikistan"))
    try mission.append(
      try definition.events(on: mission.state, in: mission.context(Self.morning)),
      id: CommandID(high: 1, low: 1), actor: AccountID.console.raw, at: Self.morning)
    try register(people)
    try clear()
    try plan()
    try openAccount()
  }

  private static let morning = Instant(day - 60, hour: 3)

  private func give(_ commands: [Command]) throws {
    for begin in stride(from: 0, to: commands.count, by: 5_000) {
      try mission.dispatch(
        all: Array(commands[begin..<min(begin + 5_000, commands.count)]),
        id: CommandID(high: 2, low: UInt64(mission.log.lastPosition)),
        actor: AccountID.console.raw, at: Self.morning)
    }
  }

  private func site(_ code: String) -> SiteID? {
    mission.state.sites.first { $0.code == code }?.id
  }

  private func register(_ people: Int) throws {
    guard
      let programme = mission.state.programmes.first(where: { $0.first?.code == Self.programme })
    else { return }
    let season = Caseload.season(seed: 171, people: people)
    var sites: [String: SiteID] = [:]
    mission.state.sites.forEach { sites[$1.code] = $0 }
    try give(
      season.households.compactMap { home in
        guard let camp = sites[home.camp.rawValue], let target = sites[home.home.rawValue] else {
          return nil
        }
        return .registerHousehold(
          NewHousehold(
            site: camp, destination: target, reference: home.formNumber, baggage: home.baggage,
            on: Self.day - 60, programme: programme.id,
            people: home.members.map { NewPerson(season.people[$0]) }))
      })
  }

  private func clear() throws {
    let state = mission.state
    try give(
      state.cases.ids.enumerated().filter { $0.offset % 4 != 3 }
        .flatMap { state.clearing($0.element, on: Self.day - 50) })
  }

  /// A road of its own with a coach for each convoy, and six families on each.
  private func plan() throws {
    guard let camp = site(Camp.sakhi.rawValue), let home = site(HomeDistrict.shahrtuz.rawValue),
      let programme = mission.state.programmes.first(where: { $0.first?.code == Self.programme })
    else { return }
    let (state, node) = (mission.state, mission.log.node)
    let coach = state.vehicleTypes.next(node: node)
    let corridor = state.corridors.next(node: node)
    try give([
      .defineVehicleType(
        VehicleType(
          code: "COACH", name: "Coach",
          capacity: Capacity(seats: 60, wheelchairs: 20, stretchers: 10, baggage: 9_000))),
      .defineCorridor(
        Corridor(
          code: "BENCH", origin: camp, destinations: [home],
          legs: [
            .init(from: camp, to: home, mode: .road, distance: 100, duration: 240, endsDay: false)
          ], turnaround: 2, vehicles: 1...3, convoysPerDay: 20, escortsPerConvoy: 0,
          costs: [.init(type: coach, cost: 10)])),
    ])
    var waiting = mission.state.households.ids.filter { id in
      guard let row = mission.state.households[id], row.site == camp, row.destination == home,
        row.members.count <= 8, let open = row.cases.last
      else { return false }
      return mission.state.readiness(of: open, on: Self.day).allows(Self.day + 12)
    }[...]
    for number in 0..<Self.movements {
      let vehicle = mission.state.vehicles.next(node: node)
      let movement = mission.state.movements.next(node: node)
      let families = waiting.prefix(6)
      waiting = waiting.dropFirst(6)
      try give([
        .registerVehicle(Vehicle(type: coach, site: camp, plate: "01 \(1_000 + number) AA")),
        .planMovement(programme.id, corridor, day: Self.day + 1 + number / 20),
        .assignVehicle(movement, vehicle),
        .book(movement, families.map { BookingRequest($0) }),
      ])
    }
  }

  /// `everybody` has every role but the administrator's.
  private func openAccount() throws {
    let id = mission.state.accounts.next(node: 0, offset: 1)
    let password = Secret(try PasswordHash.make(Self.password))
    for command in [
      Command.openAccount(
        NewAccount(
          login: "everybody", name: "Everybody",
          roles: Roles(Role.allCases.filter { $0 != .administrator }), scope: .mission,
          password: password)), .setPassword(id, password),
    ] {
      try mission.dispatch(
        command, id: CommandID(high: 3, low: UInt64(mission.log.lastPosition)), actor: id.raw,
        at: Self.morning)
    }
  }
}
