import Application
import Basics
import HTTP
import Journal
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct SearchPageTests {
  @Test(arguments: ["Гулнора", "gulnora", "CARD-5", "\(HouseholdID(number: 5))"])
  func `somebody is found by name in another script and by number`(query: String) throws {
    let house = try SiteTestHouse()
    let before = house.hall.reads.count
    let page = house.browser(as: "registrar").post(.people(.find), ["query": query])
    #expect(page.status == 200)
    #expect(page.text.contains("href=\"/households/\(HouseholdID(number: 5))\""))
    #expect(page.text.contains("booked and ready") && page.text.contains("Baghe Shirkat"))
    #expect(house.hall.reads.count > before)
  }

  @Test func `what nobody is called says so, and nothing typed is markup or in an address`() throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    let page = browser.post(.people(.find), ["query": "\"><script>alert(1)</script>"])
    #expect(page.text.contains("0 people found") && !page.text.contains("<script>alert"))
    #expect(browser.get(.people(.search)).text.contains("action=\"/search\""))
    #expect(!browser.get(.people(.search)).text.contains("people found"))
  }

  @Test func `whoever sees the names of their own alone finds nobody else`() throws {
    let house = try SiteTestHouse()
    let officer = house.browser(as: "movement-officer.here")
    let here = officer.post(.people(.find), ["query": "CARD-1"]).text
    let elsewhere = officer.post(.people(.find), ["query": "CARD-5"]).text
    #expect(here.contains("/households/\(HouseholdID(number: 1))"))
    #expect(elsewhere.contains("0 people found"))
    #expect(house.browser(as: "reporting").post(.people(.find), ["query": "1"]).status == 403)
  }

  @Test func `a name that is corrected is found from then on`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    #expect(browser.post(.people(.find), ["query": "Nizomiddin"]).text.contains("0 people"))
    let person = PersonID(number: 1)
    try house.hall.write { mission in
      _ = try mission.dispatch(
        .correctPerson(
          person, relation: .head, sex: .male, birthYear: 1960,
          PersonalDetails(names: [PersonName(given: "Nizomiddin", family: "<b>Rahimov</b>")])),
        id: .init(high: 9, low: 9), actor: AccountID.console.raw, at: house.now)
    }
    let page = browser.post(.people(.find), ["query": "Nizomiddin"]).text
    #expect(page.contains("1 person found") && page.contains("&lt;b&gt;Rahimov"))
    #expect(!page.contains("<b>Rahimov"))
  }
}
