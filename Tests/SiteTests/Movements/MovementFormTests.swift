import Application
import Basics
import HTTP
import Journal
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct MovementFormTests {
  private let id = MovementID(number: 1)
  private let first = HouseholdID(number: 1)

  private func vehicles(_ household: HouseholdID, _ house: SiteTestHouse) -> [Int] {
    house.hall.read { state, _ in
      state.movements[id]?.booking(of: household)?.places.map(\.vehicle) ?? []
    }
  }

  @Test func `a family is drawn together, one step of the tab key, with its name`() throws {
    let house = try SiteTestHouse()
    let page = house.browser(as: "movement-officer").get(.movements(.show(id))).text
    #expect(page.contains("<svg") && page.contains("href=\"#family-\(first)\""))
    let parties = page.split(separator: "<a href=\"#family-")
    #expect(parties.count == 3)
    #expect(parties.dropFirst().allSatisfy { $0.contains("<title>") })
  }

  @Test func `a family moves to another vehicle and its form, sent twice, does it once`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    let other = try #require([1, 2].first { !vehicles(first, house).contains($0) })
    let once = String(repeating: "cd", count: 16)
    for _ in 0..<2 {
      let response = browser.post(
        .movements(.move(id)), ["household": "\(first)", "target": "\(other)", "once": once])
      #expect(response.status == 303)
    }
    #expect(Set(vehicles(first, house)) == [other])
  }

  @Test func `a family asked into a vehicle that is not there stays, and the page says why`() throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    let response = browser.post(
      .movements(.move(id)), ["household": "\(first)", "target": "9"])
    #expect(response.status == 409)
    #expect(response.text.contains("id=\"target-error\""))
    // What was chosen is still chosen.
    #expect(response.text.contains("value=\"\(first)\" checked"))
    #expect(vehicles(first, house).count == 3)
  }

  @Test func `whoever chooses nobody is asked to choose`() throws {
    let house = try SiteTestHouse()
    let response = house.browser(as: "movement-officer").post(
      .movements(.move(id)), ["target": "2"])
    #expect(response.status == 400 && response.text.contains("Choose a family"))
  }

  @Test func `a family is booked, taken off, and the versions of the list say so`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    #expect(browser.post(.movements(.confirm(id))).status == 303)
    let late = HouseholdID(number: 4)
    #expect(browser.post(.movements(.book(id)), ["book": "\(late)"]).status == 303)
    #expect(
      browser.post(.movements(.move(id)), ["household": "\(late)", "target": "off-2"]).status == 303
    )
    let page = browser.get(.movements(.show(id))).text
    #expect(page.contains("joined late") && page.contains("3 · withdrawn"))
  }

  @Test func `a family that is not ready cannot be booked, and its number stays typed`() throws {
    let house = try SiteTestHouse()
    let unready = HouseholdID(number: 3)
    let response = house.browser(as: "movement-officer").post(
      .movements(.book(id)), ["book": "\(unready)"])
    #expect(response.status == 409 && response.text.contains("value=\"\(unready)\""))
    #expect(response.text.contains("lacks the step medical"))
  }

  @Test func `whoever sees no bookings sees a movement without its families`() throws {
    let house = try SiteTestHouse()
    let page = house.browser(as: "reporting").get(.movements(.show(id))).text
    #expect(!page.contains("\(first)") && !page.contains("<svg"))
  }

  @Test func `a name cannot break out of the page`() throws {
    let house = try SiteTestHouse()
    let head = try #require(house.hall.read { state, _ in state.households[first]?.head })
    try house.hall.write { mission in
      _ = try mission.dispatch(
        .correctPerson(
          head, relation: .head, sex: .female, birthYear: 1960,
          PersonalDetails(names: [PersonName(given: "<script>x</script>", family: "\"'")])),
        id: .init(high: 9, low: 1), actor: AccountID.console.raw, at: house.now)
    }
    let browser = house.browser(as: "movement-officer")
    browser.post(.movements(.confirm(id)))
    for route in [Route.movements(.show(id)), .boarding(.lane(id)), .boarding(.family(id, first))] {
      let page = browser.get(route).text
      #expect(!page.contains("<script>x") && page.contains("&lt;script&gt;x"))
    }
  }

  @Test func `the page of a Dari reader runs from right to left`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    browser.speak("fa")
    let page = browser.get(.movements(.show(id))).text
    #expect(page.contains("dir=\"rtl\"") && page.contains("خانواده"))
  }
}
