import Application
import Wire
import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct SelectionTests {
  private func family(_ number: Int) -> String { "\(HouseholdID(number: number))" }

  private func turn(_ browser: TestBrowser, shown: [Int], ticked: [Int], go: String) -> Response {
    browser.post(
      Route.people(.select).path,
      fields: shown.map { .init("shown", family($0)) } + ticked.map { .init("row", family($0)) }
        + [.init("choices", "/households"), .init("go", go)])
  }

  @Test func `ticks are kept from page to page, and taken out together`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    let go = "/households?after=\(family(2))"
    #expect(turn(browser, shown: [1, 2], ticked: [1], go: go).header("location") == go)
    let page = browser.get(.people(.list)).text
    #expect(page.contains("1 family is ticked"))
    #expect(
      page.contains("value=\"\(family(1))\" checked") && !page.contains("\(family(2))\" checked"))
    let fields: [FormData.Field] = [
      .init("shown", family(4)), .init("row", family(4)), .init("choices", "/households"),
      .init("recipient", "UNHCR"), .init("purpose", "Reception"), .init("format", "csv"),
    ]
    let file = browser.post(Route.people(.export).path, fields: fields)
    #expect(file.text.contains(family(1)) && file.text.contains(family(4)))
    #expect(!file.text.contains(family(2)))
    #expect(!house.browser(as: "case-worker").get(.people(.list)).text.contains("is ticked"))
    // Unticked where it is shown, it is no longer chosen.
    _ = turn(browser, shown: [1, 4], ticked: [4], go: "/households")
    #expect(!browser.get(.people(.list)).text.contains("value=\"\(family(1))\" checked"))
    _ = turn(browser, shown: [], ticked: [], go: "")
    #expect(!browser.get(.people(.list)).text.contains("is ticked"))
  }

  @Test func `the ticked families' people become lines of a sheet of steps`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "medical")
    let sheet = browser.post(
      Route.steps(.begin(.fitness)).path,
      fields: [
        .init("shown", family(3)), .init("row", family(3)), .init("fitness-of", "medical"),
      ])
    let people = house.hall.read { state, _ in
      state.households[HouseholdID(number: 3)]?.members ?? []
    }
    #expect(sheet.status == 200 && people.count == 5)
    #expect(people.allSatisfy { sheet.text.contains("\($0)") })
    #expect(sheet.text.contains("value=\"medical\" selected"))
  }

  @Test func `nobody's people come onto a sheet who may not be seen`() throws {
    let browser = try SiteTestHouse().browser(as: "case-worker.here")
    let sheet = browser.post(
      Route.steps(.begin(.step)).path,
      fields: [.init("shown", family(5)), .init("row", family(5))])
    #expect(!sheet.text.contains("\(PersonID(number: 12))"))
  }

  @Test func `an address to go to leads nowhere but to the list`() throws {
    let browser = try SiteTestHouse().browser(as: "registrar")
    let answer = turn(browser, shown: [], ticked: [], go: "https://elsewhere.example/x?site=<b>")
    #expect(answer.header("location") == "/households")
  }
}
