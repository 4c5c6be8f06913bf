import Application
import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing
import Wire

@Suite struct AuditPageTests {
  @Test func `the auditor sees who read what of whom, and never what it said`() throws {
    let house = try SiteTestHouse()
    let household = HouseholdID(number: 1)
    #expect(house.browser(as: "registrar").get("/households/\(household)").status == 200)
    try house.site.bookReads()
    let auditor = house.browser(as: "auditor")
    let page = auditor.get("/audit")
    #expect(page.status == 200 && page.text.contains("people read"))
    #expect(page.text.contains(household.description) && page.text.contains("names, identity"))
    let names = house.hall.read { state, _ in
      state.members(of: household).compactMap { $0.person.details?.names.first?.whole }
    }
    for name in names { #expect(!page.text.contains(name)) }
    let registrar = try #require(house.hall.read { state, _ in state.account(login: "registrar") })
    let chosen = auditor.post("/audit", ["account": registrar.id.description, "day": "1997-07-18"])
    let target = try #require(chosen.header("location"))
    #expect(target == "/audit?account=\(registrar.id)&day=1997-07-18")
    #expect(auditor.get(target).text.contains("people read"))
    auditor.speak("fa")
    let inDari = EventTitle(kind: PeopleRead.kind).wording.dari
    #expect(auditor.get(target).text.contains(inDari) && inDari != "people read")
    auditor.speak("en")
    #expect(auditor.get("/audit?day=1990-01-01").text.contains("Nothing was found"))
    let told = try house.program(as: "auditor").get("/audit?account=\(registrar.id)").json
    #expect(told["items"].items.contains { $0["event"].text == "people read" })
  }

  @Test func `settings are there to be read, every version of a programme in sentences`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "trainer")
    let page = browser.get("/settings").text
    for word in ["CAMP", "SOUTH", "Bus", "return"] { #expect(page.contains(word)) }
    #expect(!page.contains("<form method=\"post\" action=\"/settings"))
    let programme = browser.get("/settings/programmes/\(ProgrammeID(number: 1))")
    #expect(programme.status == 200 && programme.text.contains("Fit to travel"))
  }
}
