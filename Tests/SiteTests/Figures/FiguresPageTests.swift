import Application
import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct FiguresPageTests {
  @Test func `each number stands beside its definition and the position it was taken at`() throws {
    let house = try SiteTestHouse()
    let position = house.hall.read { _, position in position }
    let browser = house.browser(as: "reporting")
    let page = browser.get("/figures?by=site").text
    #expect(page.contains("people registered and alive") && page.contains(">15<"))
    #expect(page.contains("at position") && position > 0 && page.contains("class=\"bars\""))
    // Who reports sees no families, and gets no way to them.
    #expect(!page.contains("/households?site="))
    #expect(house.browser(as: "case-worker").get("/figures?by=site").text.contains("?site="))
  }

  @Test func `a published table hides small counts, has hashtags, and is recorded`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "reporting")
    let file = browser.post("/figures/published", ["by": "site"])
    #expect(file.status == 200 && file.text.contains("#loc+origin+code,#affected+registered"))
    // 11 wait at one camp, 4 at the other: neither can be told, 15 in all can.
    #expect(file.text.contains("CAMP,,") && file.text.contains("FAR,,"))
    #expect(file.text.contains("total,15,"))
    #expect(house.hall.read { state, _ in state.exports.count } == 1)
    #expect(browser.post("/figures/published", ["by": "nothing"]).status == 400)
    #expect(house.browser(as: "trainer").post("/figures/published", ["by": "site"]).status == 403)
  }

  @Test func `figures are read from right to left, their bars as everywhere`() throws {
    let browser = try SiteTestHouse().browser(as: "head-of-mission")
    browser.speak("fa")
    let page = browser.get(.figures(.show)).text
    #expect(page.contains("dir=\"rtl\"") && page.contains("direction=\"ltr\""))
  }
}
