import Application
import Basics
import Journal
import Mission
import SiteTestHouse
import Testing
import WebDriver

extension BrowserTests {
  @Suite struct DayTests {
    private let movement = MovementID(number: 3)

    /// A convoy of one coach with twenty-five families of two, the day after tomorrow.
    private func fill(_ house: SiteTestHouse) throws -> [HouseholdID] {
      let families = try house.crowd(of: 25, size: 2)
      let (from, to) = (SiteID(number: 4), SiteID(number: 5))
      try house.hall.write { mission in
        let type = mission.state.vehicleTypes.next(node: 0)
        let coach = mission.state.vehicles.next(node: 0)
        let road = mission.state.corridors.next(node: 0)
        let commands: [Command] = [
          .defineVehicleType(
            VehicleType(
              code: "COACH", name: "Coach",
              capacity: Capacity(seats: 50, wheelchairs: 0, stretchers: 0, baggage: 9_000))),
          .defineCorridor(
            Corridor(
              code: "COACHES", origin: from, destinations: [to],
              legs: [
                .init(from: from, to: to, mode: .road, distance: 100, duration: 240, endsDay: false)
              ], turnaround: 2, vehicles: 1...3, convoysPerDay: 2, escortsPerConvoy: 0,
              costs: [.init(type: type, cost: 10)])),
          .registerVehicle(Vehicle(type: type, site: from, plate: "01 500 AA")),
          .planMovement(ProgrammeID(number: 1), road, day: SiteTestHouse.day + 2),
          .assignVehicle(movement, coach), .book(movement, families.map { BookingRequest($0) }),
          .confirm(movement),
        ]
        for (number, command) in commands.enumerated() {
          _ = try mission.dispatch(
            command, id: CommandID(high: 8, low: UInt64(number)), actor: AccountID.console.raw,
            at: house.now)
        }
      }
      return families
    }

    @Test func `fifty people board, leave, arrive and are accepted, by keys alone`() throws {
      let desk = try Desk(try SiteTestHouse())
      let (house, browser) = (desk.house, desk.browser)
      let families = try fill(house)
      house.pass(minutes: 2 * 24 * 60)
      try desk.signIn(as: "movement-officer", to: "/movements/\(movement)/boarding")
      try desk.follow("form[action$=\"boarding/open\"] button")

      // A scanner types; the field has the focus by itself, and the next card may come at once.
      _ = try browser.text("#code")
      for (index, family) in families.enumerated() {
        #expect(try browser.isFocused("#code"))
        try browser.enter("\(movement) \(family)")
        try browser.wait(for: "\(2 * index + 2)", in: ".counts b")
      }
      try browser.enter("\(movement) \(families[0])")
      try browser.wait(for: "Aboard already", in: "#outcome")
      try desk.follow("#depart")
      try browser.wait(for: "On the road", in: "h1")

      try desk.open("/movements/\(movement)/road")
      try desk.follow("details:has(#arrived-at) summary")
      try desk.follow("form[action$=\"road/arrive\"] button")
      try browser.wait(for: "Arrival", in: ".facts")
      try desk.open("/movements/\(movement)/handover")
      try desk.follow("form[action$=handover] button")
      try browser.wait(for: "50", in: "main .work")

      try desk.command("figures")
      try browser.wait(for: "50", in: "#handed_over b")
      #expect(try browser.text("#boarded b") == "50" && browser.text("#arrived b") == "50")
    }
  }
}
