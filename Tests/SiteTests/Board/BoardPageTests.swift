import Application
import Basics
import HTTP
import Journal
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct BoardPageTests {
  @Test func `the board shows what leaves, with what is not ready and not confirmed`() throws {
    let house = try SiteTestHouse()
    let page = house.browser(as: "movement-officer").get("/").text
    #expect(page.contains("19 Jul 1997") && page.contains("in 1 day<"))
    #expect(page.contains("2 movements leave within 3 days and are not confirmed"))
    #expect(page.contains("Sakhi – Kulob") && page.contains("Baghe Shirkat – Shahrtuz"))
  }

  /// The mission's clocks are five hours ahead: its day ends at 19:00 of the world's.
  @Test(arguments: [
    (0, 3, 0, TimeLeft.hours(16)), (0, 18, 0, .hours(1)), (0, 18, 1, .minutes(59)),
    (0, 18, 59, .minutes(1)), (0, 19, 1, .days), (-1, 19, 0, .hours(24)), (-2, 19, 1, .hours(47)),
    (-2, 19, 0, .days),
  ])
  func `the last two days are counted down by the hour, the last hour by the minute`(
    _ ahead: Int, _ hour: Int, _ minute: Int, _ left: TimeLeft
  ) {
    let day = SiteTestHouse.day
    let now = Instant(day + ahead, hour: hour, minute: minute)
    #expect(TimeLeft(untilEndOf: day, at: now, offset: 300) == left)
  }

  @Test func `whoever works at one place sees its movements alone`() throws {
    let house = try SiteTestHouse()
    let page = house.browser(as: "border-officer.here").get("/").text
    #expect(page.contains("Sakhi") && !page.contains("Shahrtuz"))
  }

  @Test func `the board of a Dari reader runs from right to left, its codes from left to right`()
    throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    browser.speak("fa")
    let page = browser.get("/").text
    #expect(page.contains("dir=\"rtl\"") && page.contains("جولای") && page.contains("سخی"))
  }

  @Test func `who will not be able to travel is counted ahead, and listed behind the count`() throws
  {
    let house = try SiteTestHouse()
    #expect(!house.browser(as: "movement-officer").get("/").text.contains("unready"))
    house.pass(minutes: 15 * 24 * 60)
    let browser = house.browser(as: "movement-officer")
    let page = browser.get("/").text
    #expect(
      page.contains("10 people become unready in 10 days; without a movement before that: 10"))
    let last = SiteTestHouse.day + 24
    #expect(page.contains("lapse=\(last)"))
    let families = browser.get("/households?lapse=\(last)").text
    for number in 1...5 {
      let isListed = families.contains("/households/\(HouseholdID(number: number))\"")
      #expect(isListed == (number != 3), "household \(number)")
    }
    let others = browser.get("/households?lapse=\(last + 1)").text
    #expect(!others.contains("/households/\(HouseholdID(number: 1))\""))
  }

  @Test func `whoever works at one place is told of its people alone`() throws {
    let house = try SiteTestHouse()
    house.pass(minutes: 15 * 24 * 60)
    #expect(
      house.browser(as: "registrar.here").get("/").text.contains("6 people become unready"))
    #expect(!house.browser(as: "border-officer").get("/").text.contains("become unready"))
  }

  @Test func `the board hears of a hold, a step and a place at once`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    #expect(!browser.get("/").text.contains("booked and not ready"))
    try give(house, .placeHold(CaseID(number: 1), hold(SiteTestHouse.day + 1)))
    #expect(browser.get("/").text.contains("3 people are booked and not ready"))
    try give(house, .unbook(MovementID(number: 1), HouseholdID(number: 1), .notReady))
    #expect(!browser.get("/").text.contains("booked and not ready"))
  }

  @Test func `a convoy that should have left, and a count that differs, are to be checked`() throws
  {
    let house = try SiteTestHouse()
    let id = MovementID(number: 1)
    house.browser(as: "movement-officer").post(.movements(.confirm(id)))
    house.pass(minutes: 24 * 60)
    let browser = house.browser(as: "movement-officer")
    browser.post(.boarding(.open(id)))
    for number in [1, 2] {
      browser.post(.boarding(.board(id)), ["code": "\(HouseholdID(number: number))"])
    }
    browser.post(.boarding(.depart(id)))
    browser.post(.road(.passage(id)), ["passed": "\(SiteID(number: 3))", "counted": "4"])
    let page = browser.get("/").text
    #expect(
      page.contains("4 counted at Panji Poyon, 5 expected"))
    #expect(page.contains("to check"))
    house.pass(minutes: 2 * 24 * 60)
    let later = house.browser(as: "movement-officer").get("/").text
    #expect(later.contains("\(MovementID(number: 2)) was to leave on 20 Jul 1997"))
    #expect(later.contains("\(id): not reported from Kulob"))
  }

  private func hold(_ day: CivilDate) -> Case.Hold {
    Case.Hold(kind: .security, span: DateSpan(day, day)!)
  }

  private func give(_ house: SiteTestHouse, _ command: Command) throws {
    try house.hall.write { mission in
      _ = try mission.dispatch(
        command, id: CommandID(high: 7, low: UInt64(mission.log.lastPosition)),
        actor: AccountID.console.raw, at: house.now)
    }
  }
}
