import Application
import Basics
import Mission
import SiteTestHouse
import Testing
import WebDriver

extension BrowserTests {
  @Suite struct MovementTests {
    private let movement = MovementID(number: 1)
    private let family = HouseholdID(number: 1)

    @Test func `a plan is looked for and accepted, and its convoy is there, by keys alone`() throws
    {
      let desk = try Desk(try SiteTestHouse())
      let before = desk.house.hall.read { state, _ in state.movements.count }
      try desk.signIn(as: "movement-officer")
      try desk.command("plans")
      try desk.browser.wait(for: "Plans", in: "h1")
      try desk.command("make a plan")
      try desk.follow("form[action=\"/plans/new\"] button")
      try desk.follow("main a.button[href^=\"/plans/D\"]")
      try desk.follow("form[action$=accept] button")
      try desk.browser.wait(for: "Movements", in: "h1")
      // The one family that is ready and waits.
      desk.house.hall.read { state, _ in
        #expect(state.movements.count == before + 1)
        let waited = HouseholdID(number: 4)
        #expect(state.movements.rows.contains { $0.booking(of: waited) != nil })
      }
    }

    @Test func `a family is moved to another vehicle, and a refusal has the focus, by keys alone`()
      throws
    {
      let desk = try Desk(try SiteTestHouse())
      let browser = desk.browser
      func vehicle() -> Int? {
        desk.house.hall.read { state, _ in
          state.movements[movement]?.booking(of: family)?.places.first?.vehicle
        }
      }
      #expect(vehicle() == 1)
      try desk.signIn(as: "movement-officer", to: "/movements/\(movement)")
      try browser.tab(to: "input[name=household][value=\"\(family)\"]")
      try browser.press(Key.space)
      try browser.tab(to: "#target")
      try browser.press(Key.down, Key.tab)
      try desk.follow("form[action$=move] button")
      try browser.wait(for: "2", in: "#family-\(family) td:nth-of-type(3)")
      #expect(vehicle() == 2)

      // A number nobody has.
      try desk.follow("details:has(#book) summary")
      try browser.tab(to: "#book")
      try browser.enter("H-000231-A")
      try browser.wait(for: "There is no family with this number", in: "#problems")
      #expect(try browser.isFocused("#problems"))
      try desk.follow("#problems a")
      #expect(try browser.isFocused("#book"))
    }
  }
}
