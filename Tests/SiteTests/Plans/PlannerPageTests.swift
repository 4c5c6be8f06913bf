import Application
import Basics
import HTTP
import Journal
import Mission
@testable import Site
import SiteTestHouse
import Synchronization
import Testing
import Wire

/// A plan from its form to its movements.
@Suite struct PlannerPageTests {
  private let first = PlanDraftID(number: 1)
  private let day = SiteTestHouse.day

  /// Work that waits until a test lets it go on.
  private final class Waiting: Sendable {
    private let work = Mutex<[@Sendable () -> Void]>([])

    var backroom: Backroom {
      Backroom(begin: { body in self.work.withLock { $0.append(body) } })
    }

    func goOn() {
      let all = work.withLock { work in
        defer { work = [] }
        return work
      }
      for body in all { body() }
    }
  }

  @discardableResult
  private func plan(
    _ browser: TestBrowser, from: Int = 1, until: Int = 20, again: String = "",
    once: String = "", seconds: String = "10"
  ) -> Response {
    var fields: KeyValuePairs<String, String> {
      [
        "programme": ProgrammeID(number: 1).description, "from": (day + from).description,
        "until": (day + until).description, "wait": "", "again": again, "seconds": seconds,
        "seed": "1", "once": once,
      ]
    }
    return browser.post(.plans(.start), fields)
  }

  @Test func `a plan goes without the vehicles and roads that are withheld from it`() throws {
    let fields = [
      "programme": ProgrammeID(number: 1).description, "from": (day + 1).description,
      "until": (day + 20).description, "wait": "", "again": "", "seconds": "10", "seed": "1",
      "spare": "0",
    ]
    func sent(without name: String, _ id: String) throws -> (SiteTestHouse, TestBrowser) {
      let house = try SiteTestHouse()
      let browser = house.browser(as: "movement-officer")
      #expect(browser.get(.plans(.new)).text.contains("value=\"\(id)\""))
      let all = fields.merging([name: id]) { $1 }.sorted { $0.key < $1.key }
      #expect(browser.post("/plans/new", fields: all.map { .init($0.key, $0.value) }).status == 303)
      return (house, browser)
    }
    func vehicles(_ house: SiteTestHouse) -> [VehicleID] {
      house.hall.read { state, _ in
        state.movements[MovementID(number: 3)]?.vehicles.map(\.vehicle) ?? []
      }
    }
    let usual = VehicleID(number: 1)
    let (lent, one) = try sent(without: "without-vehicle", VehicleID(number: 3).description)
    one.post(.plans(.accept(first)))
    #expect(vehicles(lent) == [usual])
    let (kept, other) = try sent(without: "without-vehicle", usual.description)
    #expect(other.get(.plans(.show(first))).text.contains("01 101 AA"))
    other.post(.plans(.accept(first)))
    #expect(!vehicles(kept).isEmpty && !vehicles(kept).contains(usual))
    let road = CorridorID(number: 1)
    let (closed, officer) = try sent(without: "without-road", road.description)
    #expect(officer.get(.plans(.show(first))).text.contains("Roads this plan goes without"))
    let convoys = closed.hall.read { state, _ in state.drafts[first]?.convoys ?? [] }
    #expect(!convoys.contains { $0.corridor == road })
  }

  private func drafts(_ house: SiteTestHouse) -> [PlanDraftID] {
    house.hall.read { state, _ in state.drafts.ids }
  }

  @Test func `a plan is looked for, kept as a draft, and accepted with its record`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    #expect(browser.get(.plans(.new)).text.contains("Return"))
    let answer = plan(browser)
    #expect(answer.status == 303 && answer.header("location") == "/plans/run")
    let run = browser.get(.plans(.run)).text
    #expect(run.contains(Route.plans(.show(first)).path) && !run.contains("http-equiv"))
    let page = browser.get(.plans(.show(first))).text
    #expect(page.contains("/plans/\(first)/accept") && page.contains("class=\"family-1\""))
    #expect(browser.post(.plans(.accept(first))).header("location") == "/movements")
    let (row, record) = house.hall.read { state, _ in
      (state.movements[MovementID(number: 3)], state.plans.last)
    }
    #expect(row?.bookings.map(\.household) == [HouseholdID(number: 4)])
    #expect(record?.movements == 1 && record?.engine == ConvoyEngine.version)
    #expect(drafts(house).isEmpty)
    #expect(browser.get(.plans(.show(first))).status == 404)
  }

  @Test func `a form sent twice makes one plan, and an acceptance sent twice one set of movements`()
    throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    let once = String(repeating: "a", count: 32)
    plan(browser, once: once)
    #expect(plan(browser, once: once).status == 303)
    #expect(drafts(house) == [first])
    for _ in 0..<2 {
      let answer = browser.post(
        .plans(.accept(first)), ["once": String(repeating: "b", count: 32)])
      #expect(answer.status == 303)
    }
    #expect(house.hall.read { state, _ in state.movements.count } == 3)
  }

  @Test func `while one plan is made another is refused, and the page asks for itself again`()
    throws
  {
    let waiting = Waiting()
    let house = try SiteTestHouse(backroom: waiting.backroom)
    let browser = house.browser(as: "movement-officer")
    plan(browser)
    let run = browser.get(.plans(.run)).text
    #expect(run.contains("<noscript><meta http-equiv=\"refresh\""))
    #expect(run.contains("data-follows=\"planning\"") && run.contains("/plans/run/stop"))
    let other = plan(house.browser(as: "movement-officer.here"))
    #expect(other.status == 400 && other.text.contains("Another plan is being made"))
    #expect(browser.get(.plans(.list)).text.contains("looking for a better plan"))
    waiting.goOn()
    #expect(drafts(house) == [first])
    #expect(plan(browser).status == 303)
  }

  @Test func `a run is ended with the best so far, or with nothing`() throws {
    for (keeps, wanted) in [("yes", 1), ("no", 0)] {
      let waiting = Waiting()
      let house = try SiteTestHouse(backroom: waiting.backroom)
      let browser = house.browser(as: "movement-officer")
      plan(browser)
      #expect(browser.post(.plans(.stop), ["keeps": keeps]).status == 303)
      waiting.goOn()
      #expect(drafts(house).count == wanted)
      let word = keeps == "yes" ? "Look at draft" : "stopped, nothing kept"
      #expect(browser.get(.plans(.run)).text.contains(word))
    }
  }

  @Test func `a dropped run is over at once, and says nothing of the one begun after it`() throws {
    let waiting = Waiting()
    let house = try SiteTestHouse(backroom: waiting.backroom)
    let browser = house.browser(as: "movement-officer")
    plan(browser)
    browser.post(.plans(.stop), ["keeps": "no"])
    #expect(browser.get(.plans(.run)).text.contains("stopped, nothing kept"))
    #expect(plan(browser).status == 303)
    #expect(!browser.get(.plans(.run)).text.contains("stopped, nothing kept"))
    waiting.goOn()
    #expect(drafts(house).count == 1)
    #expect(browser.get(.plans(.run)).text.contains("Look at draft"))
  }

  @Test func `what cannot be planned is said beside its field, with what was typed kept`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    let answer = plan(browser, from: 9, until: 3)
    #expect(answer.status == 400 && answer.text.contains("id=\"until-error\""))
    #expect(answer.text.contains("value=\"\(day + 9)\""))
    #expect(plan(browser, until: 500).status == 400)
    #expect(plan(browser, seconds: "999999").text.contains("id=\"seconds-error\""))
    #expect(drafts(house).isEmpty)
  }

  @Test func `a draft of another mission than today's can be read, and not accepted`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    plan(browser)
    try house.hall.write { mission in
      _ = try mission.dispatch(
        .registerVehicle(
          Vehicle(type: VehicleTypeID(number: 1), site: SiteID(number: 1), plate: "01 999 AA")),
        id: .init(high: 7, low: 7), actor: AccountID.console.raw, at: house.now)
    }
    let page = browser.get(.plans(.show(first))).text
    #expect(page.contains("The mission has changed") && !page.contains("/accept\""))
    let answer = browser.post(.plans(.accept(first)))
    #expect(answer.status == 409 && answer.text.contains("Plan again, and compare"))
  }

  @Test func `nobody accepts convoys of places that are not their own`() throws {
    let house = try SiteTestHouse()
    plan(house.browser(as: "movement-officer"), again: "yes")
    let near = house.browser(as: "movement-officer.here")
    #expect(near.post(.plans(.accept(first))).status == 403)
    #expect(drafts(house) == [first])
  }

  @Test func `each family's day has its reason, and one that is not ready says what it lacks`()
    throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    plan(browser)
    let before = house.hall.reads.count
    let all = browser.get(.plans(.families(first))).text
    #expect(house.hall.reads.count == before + 1)
    #expect(all.contains("\(HouseholdID(number: 4))") && all.contains("Your family leaves on"))
    #expect(all.contains("Fit to travel"))
    #expect(!browser.get("/plans/\(first)/families?convoy=1").text.contains("Fit to travel"))
    let found = browser.post(.plans(.findFamily(first)), ["family": "\(HouseholdID(number: 3))"])
    #expect(found.status == 200 && found.text.contains("Fit to travel"))
    #expect(!found.text.contains("\(HouseholdID(number: 4))<"))
    let none = browser.post(.plans(.findFamily(first)), ["family": "<i>"])
    #expect(none.status == 404 && none.text.contains("&lt;i&gt;") && !none.text.contains("<i>"))
  }

  @Test func `two drafts are compared family by family`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    plan(browser)
    plan(browser, from: 10)
    let second = PlanDraftID(number: 2)
    let page = browser.get(.plans(.compare(first, second))).text
    #expect(page.contains("1 family leaves on another day"))
    #expect(page.contains("datetime=\"\(day + 10)\""))
    let same = browser.get(.plans(.compare(first, first))).text
    #expect(same.contains("same day in both"))
  }

  @Test func `what holds a draft back is worked out when asked for, and says so until then`()
    throws
  {
    let waiting = Waiting()
    let house = try SiteTestHouse(backroom: waiting.backroom)
    let browser = house.browser(as: "movement-officer")
    plan(browser)
    browser.post(.plans(.stop), ["keeps": "yes"])
    waiting.goOn()
    #expect(browser.get(.plans(.show(first))).text.contains("Not worked out"))
    #expect(browser.post(.plans(.advise(first))).header("location") == "/plans/run")
    waiting.goOn()
    #expect(browser.get(.plans(.show(first))).text.contains("Nothing scarce holds it back"))
  }

  @Test func `the pages of a plan speak every language`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    plan(browser)
    browser.speak("fa")
    for route: PlanRoute in [.list, .new, .run, .show(first), .families(first)] {
      let page = browser.get(.plans(route)).text
      #expect(page.contains("dir=\"rtl\"") && page.contains("پلان‌ها"), "\(route.path)")
    }
  }
}
