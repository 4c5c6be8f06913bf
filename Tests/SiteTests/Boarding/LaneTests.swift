import Application
import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct LaneTests {
  private let id = MovementID(number: 1)
  private let first = HouseholdID(number: 1)

  /// A lane that is open, on the day, with somebody to board people.
  private func openLane() throws -> (SiteTestHouse, TestBrowser) {
    let house = try SiteTestHouse()
    let officer = house.browser(as: "movement-officer")
    #expect(officer.post(.movements(.confirm(id))).status == 303)
    house.pass(minutes: 24 * 60)
    let browser = house.browser(as: "movement-officer")
    #expect(browser.post(.boarding(.open(id))).status == 303)
    return (house, browser)
  }

  private func aboard(_ house: SiteTestHouse) -> Int {
    house.hall.read { state, _ in state.movements[id]?.aboard.value ?? 0 }
  }

  @Test func `one code boards a whole family, and the lane is green`() throws {
    let (house, browser) = try openLane()
    let answer = browser.post(.boarding(.board(id)), ["code": "\(id) \(first)"])
    #expect(answer.header("location") == Route.boarding(.family(id, first)).path)
    let page = browser.get(.boarding(.family(id, first))).text
    #expect(page.contains("data-outcome=\"good\"") && page.contains("All 3 are aboard"))
    #expect(aboard(house) == 3)
  }

  @Test func `a second scan says in which vehicle they are and since when`() throws {
    let (house, browser) = try openLane()
    browser.post(.boarding(.board(id)), ["code": "\(first)"])
    house.pass(minutes: 7)
    let second = browser.post(.boarding(.board(id)), ["code": "\(first)"])
    #expect(second.status == 409 && second.text.contains("data-outcome=\"wrong\""))
    // 03:00 in Greenwich is 08:00 on the mission's clocks.
    #expect(second.text.contains("Aboard already: vehicle 1, since 08:00"))
    #expect(aboard(house) == 3)
  }

  @Test func `a form that is sent twice is green twice and boards once`() throws {
    let (house, browser) = try openLane()
    let once = String(repeating: "ef", count: 16)
    for _ in 0..<2 {
      #expect(
        browser.post(.boarding(.board(id)), ["code": "\(first)", "once": once]).status == 303)
    }
    #expect(aboard(house) == 3)
  }

  @Test func `part of a family may board first, and the lane says who is missing`() throws {
    let (house, browser) = try openLane()
    let person = try #require(
      house.hall.read { state, _ in state.movements[id]?.booking(of: first)?.places.first?.person })
    browser.post(.boarding(.board(id)), ["code": "\(person)"])
    let page = browser.get(.boarding(.family(id, first))).text
    #expect(page.contains("data-outcome=\"late\"") && page.contains("2 of the family are still"))
    #expect(aboard(house) == 1)
    // Nobody leaves while somebody of a family waits.
    let gone = browser.post(.boarding(.depart(id)))
    #expect(gone.status == 409 && gone.text.contains("\(first)"))
  }

  @Test(arguments: ["", "M-000001-K", "H-000001-Z", "x y", "<b>"])
  func `what is no card is said to be none`(typed: String) throws {
    let (house, browser) = try openLane()
    let answer = browser.post(.boarding(.board(id)), ["code": typed])
    #expect(answer.status == 400 && answer.text.contains("no card of ours"))
    #expect(aboard(house) == 0)
  }

  @Test func `a card of another movement, and a family without a place, are turned away`() throws {
    let (house, browser) = try openLane()
    let other = MovementID(number: 2)
    let wrong = browser.post(.boarding(.board(id)), ["code": "\(other) \(first)"])
    #expect(wrong.status == 409 && wrong.text.contains("for movement \(other)"))
    let stranger = browser.post(
      .boarding(.board(id)), ["code": "\(HouseholdID(number: 4))"])
    #expect(stranger.status == 409 && stranger.text.contains("no place on this movement"))
    #expect(aboard(house) == 0)
  }

  @Test func `a family that did not come gives its places to a late one, and the rest departs`()
    throws
  {
    let (house, browser) = try openLane()
    let (second, late) = (HouseholdID(number: 2), HouseholdID(number: 4))
    #expect(browser.post(.boarding(.noShow(id)), ["household": "\(second)"]).status == 303)
    #expect(browser.post(.boarding(.late(id)), ["late": "\(late)"]).status == 303)
    for household in [first, late] {
      #expect(browser.post(.boarding(.board(id)), ["code": "\(household)"]).status == 303)
    }
    #expect(browser.post(.boarding(.depart(id))).header("location") == Route.road(.show(id)).path)
    #expect(aboard(house) == 4)
  }

  @Test func `a newborn is registered at the lane and gets a place by its family`() throws {
    let (house, browser) = try openLane()
    _ = browser
    let registrar = house.browser(as: "registrar")
    let answer = registrar.post(
      .boarding(.birth(id)), ["mother": "\(first)", "given": "Умед", "sex": "m"])
    #expect(answer.status == 303)
    let places = house.hall.read { state, _ in
      state.movements[id]?.booking(of: first)?.places.count
    }
    #expect(places == 4)
    let nameless = registrar.post(
      .boarding(.birth(id)), ["mother": "\(first)", "given": " ", "sex": "f"])
    #expect(nameless.status == 400 && nameless.text.contains("value=\"\(first)\""))
  }

  @Test func `before its day the lane does not open, and says which day it is`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    browser.post(.movements(.confirm(id)))
    let early = browser.post(.boarding(.open(id)))
    #expect(early.status == 409 && early.text.contains("1997-07-19"))
    #expect(browser.get(.boarding(.lane(id))).text.contains("Boarding opens on 19 Jul 1997"))
  }

  @Test func `a code is read in any case and order, and nothing else is`() {
    let (movement, household) = (MovementID(number: 12), HouseholdID(number: 231))
    let code = ScannedCode("\(household)  \(movement)".lowercased())
    #expect(code?.household == household && code?.movement == movement)
    #expect(ScannedCode("\(movement)") == nil)
    #expect(ScannedCode("\(household) \(household)") == nil)
    #expect(ScannedCode(String(repeating: "H", count: 200)) == nil)
  }
}
