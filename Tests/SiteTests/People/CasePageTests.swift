import Application
import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct CasePageTests {
  private let family = HouseholdID(number: 4)
  private let id = CaseID(number: 4)

  @Test func `a case is held, let go and closed on its family's page, each checked first`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "case-worker")
    let day = SiteTestHouse.day
    let hold: KeyValuePairs = [
      "hold-case": "\(id)", "hold-kind": "2", "hold-first": "\(day)", "hold-last": "\(day + 9)",
      "check": "yes",
    ]
    let checked = browser.post(.families(.holdCase(family)), hold)
    #expect(checked.status == 200 && checked.text.contains("Nothing is saved yet"))
    browser.post(
      .families(.holdCase(family)),
      [
        "hold-case": "\(id)", "hold-kind": "2", "hold-first": "\(day)", "hold-last": "\(day + 9)",
      ])
    let held = browser.get(.people(.show(family))).text
    #expect(held.contains("protection") && held.contains("27 Jul 1997"))
    browser.post(.families(.liftHold(family)), ["lift-case": "\(id)", "lift-kind": "2"])
    #expect(!browser.get(.people(.show(family))).text.contains("27 Jul 1997"))
    browser.post(
      .families(.closeCase(family)),
      ["close-case": "\(id)", "close-why": "1", "close-on": "\(day)"])
    #expect(house.hall.read { state, _ in state.cases[id]?.closure?.reason } == .withdrawn)
    browser.post(
      .families(.openCase(family)),
      ["open-programme": "\(ProgrammeID(number: 1))", "open-on": "\(day)"])
    #expect(house.hall.read { state, _ in state.openCase(of: family, .init(number: 1)) } != nil)
  }

  @Test func `days that end before they begin, and another family's case, are said beside`() throws
  {
    let browser = try SiteTestHouse().browser(as: "case-worker")
    let day = SiteTestHouse.day
    let reversed = browser.post(
      .families(.holdCase(family)),
      [
        "hold-case": "\(id)", "hold-kind": "0", "hold-first": "\(day)", "hold-last": "\(day - 1)",
      ])
    #expect(reversed.status == 400 && reversed.text.contains("hold-last-error"))
    let other = browser.post(
      .families(.closeCase(family)),
      ["close-case": "\(CaseID(number: 1))", "close-why": "1", "close-on": "\(day)"])
    #expect(other.status == 400)
  }

  @Test func `a place is held for its people and let go, by whoever works there`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "case-worker")
    #expect(browser.get(.holds(.list)).text.contains("No place is on hold"))
    let day = SiteTestHouse.day
    let fields: KeyValuePairs = [
      "site": "\(SiteID(number: 4))", "site-kind": "0", "site-first": "\(day)",
      "site-last": "\(day + 20)",
    ]
    #expect(house.browser(as: "case-worker.here").post(.holds(.place), fields).status == 403)
    #expect(browser.post(.holds(.place), fields).status == 303)
    let page = browser.get(.holds(.list)).text
    #expect(page.contains("Baghe Shirkat") && page.contains("outbreak") && page.contains(">4<"))
    #expect(browser.get("/").text.contains("4 people are booked and not ready"))
    browser.post(.holds(.lift), ["lift-site": "\(SiteID(number: 4))", "lift-kind": "0"])
    #expect(browser.get(.holds(.list)).text.contains("No place is on hold"))
    #expect(house.browser(as: "trainer").get(.holds(.list)).text.contains("Hold a place") == false)
  }
}
