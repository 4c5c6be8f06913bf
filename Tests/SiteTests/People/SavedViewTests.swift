import Application
import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct SavedViewTests {
  @Test func `a list is kept under a name, found again, replaced and deleted, by its owner alone`()
    throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "case-worker")
    let wanted = "/households?state=missing&sort=size"
    let saved = browser.post(
      .people(.saveView), ["view": "Чӣ намерасад", "view-choices": wanted])
    #expect(saved.header("location") == wanted)
    let page = browser.get(.people(.list)).text
    #expect(page.contains("Чӣ намерасад") && page.contains("state=missing&amp;sort=size"))
    #expect(!house.browser(as: "registrar").get(.people(.list)).text.contains("Чӣ намерасад"))
    browser.post(
      .people(.saveView), ["view": "Чӣ намерасад", "view-choices": "/households?state=ready"])
    let again = browser.get(.people(.list)).text
    #expect(again.contains("state=ready") && !again.contains("sort=size&amp;"))
    #expect(house.browser(as: "registrar").post(.people(.deleteView(1))).status == 303)
    #expect(browser.get(.people(.list)).text.contains("Чӣ намерасад"))
    browser.post(.people(.deleteView(1)))
    #expect(!browser.get(.people(.list)).text.contains("Чӣ намерасад"))
  }

  @Test func `a view without a name, and one too many, is said beside its field`() throws {
    let browser = try SiteTestHouse().browser(as: "case-worker")
    #expect(browser.post(.people(.saveView), ["view": " "]).status == 409)
    for number in 1...AccessLimits.viewsPerAccount {
      #expect(browser.post(.people(.saveView), ["view": "View \(number)"]).status == 303)
    }
    let more = browser.post(.people(.saveView), ["view": "One more"])
    #expect(more.status == 409 && more.text.contains("id=\"view-error\""))
  }

  @Test func `an address that is kept leads nowhere but to the list`() throws {
    let browser = try SiteTestHouse().browser(as: "case-worker")
    browser.post(
      .people(.saveView), ["view": "x", "view-choices": "https://elsewhere.example/?state=ready"])
    #expect(!browser.get(.people(.list)).text.contains("elsewhere"))
  }
}
