import Application
import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct VersionsPageTests {
  private let id = MovementID(number: 1)

  @Test func `who left, who joined and which vehicle took a number is said between two versions`()
    throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    browser.post(.movements(.confirm(id)))
    #expect(!browser.get(.movements(.show(id))).text.contains("/versions"))
    let family = HouseholdID(number: 2)
    browser.post(.movements(.move(id)), ["household": "\(family)", "target": "off-2"])
    browser.post(.movements(.book(id)), ["book": "\(HouseholdID(number: 4))"])
    browser.post(
      .movements(.swapVehicle(id)), ["number": "1", "instead": "\(VehicleID(number: 4))"])
    #expect(browser.get(.movements(.show(id))).text.contains("/movements/\(id)/versions"))
    let all = browser.get("/movements/\(id)/versions?from=1&to=4").text
    #expect(all.contains("\(family)") && all.contains("\(HouseholdID(number: 4))"))
    #expect(all.contains("joined") && all.contains("01 104 AA") && all.contains("left"))
    let last = browser.get(.movements(.versions(id))).text
    #expect(last.contains("01 104 AA") && !last.contains("\(family)"))
    let nothing = browser.get("/movements/\(id)/versions?from=4&to=4").text
    #expect(nothing.contains("Nobody") || nothing.contains("differs"))
  }

  @Test func `versions that never were are those nearest to them`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    let none = browser.get("/movements/\(id)/versions?from=-3&to=99999999999999999999")
    #expect(none.status == 200 && none.text.contains("version 1 when the movement is confirmed"))
    browser.post(.movements(.confirm(id)))
    #expect(browser.get("/movements/\(id)/versions?from=-3&to=77").status == 200)
  }
}
