import Application
import Basics
import HTTP
import Journal
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct CaseloadPageTests {
  private func link(_ number: Int) -> String {
    "href=\"/households/\(HouseholdID(number: number))\""
  }

  @Test func `families are listed by place and by how they stand`() throws {
    let browser = try SiteTestHouse().browser(as: "case-worker")
    let all = browser.get(.people(.list)).text
    #expect((1...5).allSatisfy { all.contains(link($0)) })
    let far = browser.post(.people(.narrow), ["site": "\(SiteID(number: 4))"])
    #expect(far.status == 303)
    let there = browser.get(try #require(far.header("location"))).text
    #expect(there.contains(link(5)) && !there.contains(link(1)))
    let missing = browser.post(.people(.narrow), ["state": "missing"])
    let page = browser.get(try #require(missing.header("location"))).text
    #expect(page.contains(link(3)) && !page.contains(link(4)))
    let none = browser.get("/households?state=arrived").text
    #expect(none.contains("No family is like this."))
  }

  @Test func `an address of the list names places, states and numbers alone`() throws {
    let browser = try SiteTestHouse().browser(as: "case-worker")
    let answer = browser.post(
      .people(.narrow), ["site": "Гулнора", "state": "<b>", "after": "x", "name": "Гулнора"])
    #expect(answer.header("location") == "/households")
  }

  @Test func `a long list goes on where its page ended, and nobody is on two pages`() throws {
    let house = try SiteTestHouse()
    try house.hall.write { mission in
      for number in 0..<60 {
        let household = NewHousehold(
          site: SiteID(number: 1), destination: SiteID(number: 2), reference: "MORE-\(number)",
          baggage: 10, on: SiteTestHouse.day - 3, programme: ProgrammeID(number: 1),
          people: [
            NewPerson(
              relation: .head, sex: .female,
              details: PersonalDetails(names: [PersonName(given: "Ҷамила")]))
          ])
        _ = try mission.dispatch(
          .registerHousehold(household), id: .init(high: 8, low: UInt64(number)),
          actor: AccountID.console.raw, at: house.now)
      }
    }
    let browser = house.browser(as: "case-worker")
    let first = browser.get(.people(.list)).text
    let last = HouseholdID(number: CaseloadPage.rowsPerPage)
    #expect(first.contains(link(50)) && !first.contains(link(51)))
    #expect(first.contains("href=\"/households?after=\(last)\""))
    let second = browser.get("/households?after=\(last)").text
    #expect(second.contains(link(51)) && second.contains(link(65)) && !second.contains(link(50)))
    #expect(!second.contains("rel=\"next\"") && second.contains("rel=\"prev\""))
  }

  @Test func `names are there for whoever sees them`() throws {
    let house = try SiteTestHouse()
    let head = house.hall.read { state, _ in
      state.people[PersonID(number: 12)]?.details?.names.first?.whole ?? "?"
    }
    #expect(house.browser(as: "registrar").get(.people(.list)).text.contains(head))
    let here = house.browser(as: "movement-officer.here").get(.people(.list)).text
    #expect(here.contains(link(5)) && !here.contains(head))
  }
}
