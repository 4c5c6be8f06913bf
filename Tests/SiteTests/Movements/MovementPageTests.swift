import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing
import Application
import Journal

@Suite struct MovementPageTests {
  private let id = MovementID(number: 1)

  @Test func `a form that is sent twice does its work once`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    #expect(browser.get(.movements(.show(id))).text.contains("/movements/\(id)/confirm"))
    let once = String(repeating: "ab", count: 16)
    let first = browser.post(.movements(.confirm(id)), ["once": once])
    #expect(first.header("location") == "/movements/\(id)")
    let position = house.hall.read { _, position in position }
    let second = browser.post(.movements(.confirm(id)), ["once": once])
    #expect(second.status == 303)
    #expect(house.hall.read { _, position in position } == position)
    #expect(browser.get(.movements(.show(id))).text.contains("confirmed"))
  }

  @Test func `a refusal is said on the page that asked`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    try house.hall.write { mission in
      _ = try mission.dispatch(
        .cancel(id, .weather), id: .init(high: 9, low: 9), actor: AccountID.console.raw,
        at: house.now)
    }
    house.hall.read { state, _ in #expect(state.movements[id]?.status == .cancelled) }
    let again = browser.post(.movements(.confirm(id)))
    #expect(again.status == 409 && again.text.contains("id=\"problems\""))
  }

  @Test func `an identifier of nothing is not found`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    #expect(browser.get(.movements(.show(MovementID(number: 99)))).status == 404)
  }
}
