import Application
import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct FigureWaysTests {
  @Test func `figures of a day that is over are counted from the journal, and say of which day`()
    throws
  {
    let house = try SiteTestHouse()
    house.pass(minutes: 3 * 24 * 60)
    let browser = house.browser(as: "registrar")
    browser.post(.movements(.confirm(MovementID(number: 1))))
    let then = browser.get("/figures?by=site&day=\(SiteTestHouse.day)").text
    #expect(then.contains("18 Jul 1997") && then.contains(">15<"))
    // Before anybody was registered there was nobody.
    let before = browser.get("/figures?by=site&day=\(SiteTestHouse.day - 1)").text
    #expect(before.contains("17 Jul 1997") && !before.contains(">15<"))
    // No way leads from a number of the past to people of today.
    #expect(!then.contains("/figures/people"))
    #expect(browser.get(.figures(.show)).text.contains("/figures/people"))
    #expect(browser.get("/figures?day=soon").status == 200)
  }

  @Test func `one measure is told apart in two ways, and each number opens to its people`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "case-worker")
    let page = browser.get("/figures?by=site&across=sex&measure=registered").text
    #expect(page.contains("row=CAMP&amp;column=female"))
    let reads = house.hall.reads.count
    let people = browser.get(
      "/figures/people?by=site&across=sex&measure=registered&row=FAR&column=female"
    ).text
    // Of the four who wait far away every other one is a woman.
    #expect(people.contains("Registered: 2") && people.contains("people registered and alive"))
    #expect(house.hall.reads.count == reads + 1)
    let here = house.browser(as: "trainer").get(
      "/figures/people?by=site&measure=registered&row=FAR"
    ).text
    #expect(here.contains("4 of them are elsewhere") && !here.contains("\(PersonID(number: 12))"))
    #expect(house.browser(as: "partner").get("/figures/people?measure=ready").status == 403)
    #expect(!house.browser(as: "reporting").get(.figures(.show)).text.contains("/figures/people"))
  }

  @Test func `a table in two ways is published without a count below five, as CSV and XLSX`() throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "reporting")
    let fields: KeyValuePairs = [
      "by": "site", "across": "sex", "measure": "registered", "format": "csv",
    ]
    let file = browser.post(.figures(.publish), fields)
    #expect(file.status == 200 && file.text.contains("#loc+origin+code,#meta+sex"))
    // Two camps of 11 and 4 stand together: 15 people, 9 of them women.
    #expect(file.text.contains("CAMP+FAR,female,9") && file.text.contains("total,total,15"))
    let sheet = browser.post(
      .figures(.publish), ["by": "site", "format": "xlsx", "rounded": "yes"])
    #expect(sheet.body.starts(with: Array("PK".utf8)))
    #expect(sheet.header("content-disposition")?.contains("figures-site-") == true)
    #expect(house.hall.read { state, _ in state.exports.count } == 2)
    let few = browser.post(
      .figures(.publish), ["by": "site", "across": "sex", "measure": "handed_over"])
    #expect(few.status == 409 && few.text.contains("Fewer than five"))
    #expect(house.hall.read { state, _ in state.exports.count } == 2)
  }
}
