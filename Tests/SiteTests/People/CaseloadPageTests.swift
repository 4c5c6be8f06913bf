import Application
import Basics
import HTTP
import Journal
import Mission
@testable import Site
import SiteTestHouse
import Testing
import Wire

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

  @Test func `columns and order are chosen, and no page of an order loses or repeats a family`()
    throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    let answer = browser.post(
      Route.people(.narrow).path,
      fields: [
        .init("columns", "size"), .init("columns", "reference"), .init("sort", "size"),
        .init("order", "down"),
      ])
    #expect(
      answer.header("location") == "/households?columns=reference.size&sort=size&order=down")
    let page = browser.get(try #require(answer.header("location"))).text
    #expect(page.contains("CARD-5") && !page.contains("Baghe Shirkat</bdi>"))
    let places = try (1...5).map { number in
      try #require(page.ranges(of: link(number)).first?.lowerBound)
    }
    // Five, four, three, two people and one.
    let order = [3, 5, 1, 2, 4].map { places[$0 - 1] }
    #expect(order == order.sorted())
    for sort in GridColumn.sortable + [nil] {
      for isDescending in [false, true] {
        #expect(
          walked(sort, isDescending, house).sorted() == (1...5).map { HouseholdID(number: $0) })
      }
    }
  }

  /// Every family of the list, two on a page.
  private func walked(
    _ sort: GridColumn?, _ isDescending: Bool, _ house: SiteTestHouse
  ) -> [HouseholdID] {
    let cookie = "__Host-safar=\(house.browser(as: "registrar").session)"
    var visit = Visit(
      site: house.site,
      request: Request(method: .get, path: ["households"], headers: [("cookie", cookie)]))
    visit.lookUpSession()
    guard let member = try? Member(visit) else { return [] }
    var seen: [HouseholdID] = []
    house.hall.read { state, position in
      let page = Page(member: member, state: state, position: position)
      var choices = CaseloadChoices { _ in nil }
      (choices.sort, choices.isDescending) = (sort, isDescending)
      while true {
        let (shown, hasMore) = choices.families(page, most: 2)
        seen += shown
        if !hasMore { return }
        choices.after = shown.last
      }
    }
    return seen
  }

  private func exports(_ house: SiteTestHouse) -> [DataExported] {
    house.hall.read { state, _ in state.exports.rows }
  }

  @Test func `ticked families leave as a file that is recorded, and runs no formula`() throws {
    let house = try SiteTestHouse()
    try house.hall.write { mission in
      _ = try mission.dispatch(
        .correctPerson(
          PersonID(number: 1), relation: .head, sex: .male, birthYear: 1960,
          PersonalDetails(names: [PersonName(given: "=HYPERLINK(1)")])),
        id: .init(high: 9, low: 9), actor: AccountID.console.raw, at: house.now)
    }
    let browser = house.browser(as: "registrar")
    let fields: KeyValuePairs = [
      "row": "\(HouseholdID(number: 1))", "choices": "/households?columns=head.size",
      "recipient": "UNHCR", "purpose": "Reception", "format": "csv",
      "once": String(repeating: "4", count: 32),
    ]
    let reads = house.hall.reads.count
    let file = browser.post(.people(.export), fields)
    #expect(file.status == 200 && file.header("content-type") == "text/csv; charset=utf-8")
    #expect(file.text.contains("'=HYPERLINK(1)") && !file.text.contains("CARD"))
    #expect(file.text.split(separator: "\r\n").count == 2)
    #expect(exports(house).map(\.people) == [3] && house.hall.reads.count == reads + 1)
    // Sent twice it is one file, recorded once.
    browser.post(.people(.export), fields)
    #expect(exports(house).count == 1)
    let sheet = browser.post(
      .people(.export),
      [
        "whole": "yes", "shown": "\(HouseholdID(number: 2))", "recipient": "UNHCR",
        "purpose": "Reception", "format": "xlsx",
      ])
    #expect(sheet.body.starts(with: Array("PK".utf8)) && exports(house).count == 2)
  }

  @Test(arguments: [
    ("row", "", 400), ("recipient", "", 409), ("purpose", "", 409),
  ])
  func `a file for nobody, for nothing or of nobody is not made`(
    field: String, value: String, status: Int
  ) throws {
    let house = try SiteTestHouse()
    let fields = ["row": "\(HouseholdID(number: 1))", "recipient": "UNHCR", "purpose": "Reception"]
    let answer = house.browser(as: "registrar").post(
      Route.people(.export).path,
      fields: fields.merging([field: value]) { $1 }.sorted { $0.key < $1.key }
        .map { .init($0.key, $0.value) })
    #expect(answer.status == status && answer.text.contains("id=\"problems\""))
    #expect(exports(house).isEmpty)
  }

  @Test func `nobody takes along a family they may not see`() throws {
    let house = try SiteTestHouse()
    let file = house.browser(as: "border-officer.here").post(
      .people(.export),
      [
        "row": "\(HouseholdID(number: 5))", "recipient": "x", "purpose": "y", "format": "csv",
      ])
    #expect(!file.text.contains("\(HouseholdID(number: 5))"))
  }
}
