import Application
import Basics
import HTTP
import Journal
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct DayPapersTests {
  private let day = SiteTestHouse.day + 1

  @Test func `everything of a day is one file, and that it was printed is recorded`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    let page = browser.get(.papers(.next)).text
    #expect(page.contains("\(MovementID(number: 1))") && page.contains("value=\"\(day)\""))
    let file = browser.post(.papers(.print(day)), ["language": "fa"])
    #expect(file.status == 200 && file.header("content-type") == "application/pdf")
    #expect(file.body.starts(with: Array("%PDF-".utf8)) && file.body.count > 20_000)
    let reads = house.hall.reads.take().map { "\($0.command)" }.joined()
    #expect(reads.contains("\(MovementID(number: 1))") || reads.contains("papers"))
  }

  @Test func `a day without convoys prints nothing, and what is no day is asked for again`() throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    #expect(browser.get(.papers(.show(day + 40))).text.contains("Nobody leaves"))
    #expect(browser.post(.papers(.print(day + 40))).status == 404)
    #expect(browser.post(.papers(.choose), ["day": "soon"]).status == 400)
    let chosen = browser.post(.papers(.choose), ["day": "\(day)"])
    #expect(chosen.header("location") == "/papers/\(day)")
  }

  @Test func `whoever works elsewhere prints nobody's papers`() throws {
    let house = try SiteTestHouse()
    // Leaves from FAR, which is nobody's place here.
    let answer = house.browser(as: "movement-officer.here").post(.papers(.print(day + 1)))
    #expect(answer.status == 404)
    #expect(house.browser(as: "reporting").get(.papers(.next)).status == 403)
  }

  /// A flight from one airport to the other, with the first family that waits for nothing aboard.
  private func flight(in house: SiteTestHouse, on day: CivilDate) throws -> MovementID {
    try house.hall.write { mission in
      func give(_ command: Command) throws {
        try mission.dispatch(
          command, id: CommandID(high: 7, low: UInt64(mission.log.lastPosition)),
          actor: AccountID.console.raw, at: house.now)
      }
      var airports: [SiteID] = []
      for code in ["DYU", "IST"] {
        airports.append(mission.state.sites.next(node: 0))
        try give(
          .define(
            Site(code: code, kind: .airport, names: PlaceNames(latin: code), country: "AF")))
      }
      let road = mission.state.corridors.next(node: 0)
      try give(
        .defineCorridor(
          Corridor(
            code: "AIR", origin: airports[0], destinations: [SiteID(number: 2)],
            legs: [
              .init(
                from: airports[0], to: airports[1], mode: .air, distance: 3_000, duration: 300,
                endsDay: false)
            ], turnaround: 1, vehicles: 1...1, convoysPerDay: 1, escortsPerConvoy: 0, costs: [])))
      let id = mission.state.movements.next(node: 0)
      let leg = Flight.Leg(
        number: "TK255", from: airports[0], to: airports[1],
        departs: WallTime(day, minute: 600), arrives: WallTime(day, minute: 900))
      try give(
        .planFlight(
          ProgrammeID(number: 1), road,
          Flight(legs: [leg], seats: SeatBlock(seats: 20, escorts: 1, baggagePerPerson: 90))))
      try give(.book(id, [BookingRequest(HouseholdID(number: 4))]))
      return id
    }
  }

  @Test func `a flight of the day has its list among the papers, passports for those who see them`()
    throws
  {
    let house = try SiteTestHouse()
    let id = try flight(in: house, on: day + 9)
    for (login, seesIdentity) in [("medical", false), ("registrar", true)] {
      let browser = house.browser(as: login)
      #expect(browser.get(.papers(.show(day + 9))).text.contains("\(id)"))
      _ = house.hall.reads.take()
      let file = browser.post(.papers(.print(day + 9)), ["language": "en"])
      #expect(file.status == 200 && file.body.count > 5_000)
      let fields = house.hall.reads.take().flatMap { _, command in
        if case .recordReads(let reads) = command {
          reads.flatMap(\.fields.all)
        } else {
          [Policy.Field]()
        }
      }
      #expect(fields.contains(.identity) == seesIdentity && fields.contains(.names))
    }
  }
}
