import Basics
import HTTP
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
}
