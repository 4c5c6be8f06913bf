import Application
import Basics
import HTTP
import Journal
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct PlanPageTests {
  private let id = PlanDraftID(number: 1)

  /// A house where one plan waits as a draft: three people on the first road.
  private func house() throws -> SiteTestHouse {
    let house = try SiteTestHouse()
    let day = SiteTestHouse.day
    let draft = PlanDraft(
      programme: ProgrammeID(number: 1), span: try #require(DateSpan(day, day + 20)),
      isAgain: false, problem: "ab", seed: 1, engine: "test", steps: 40,
      objectives: [2, 77, 30, 1], bounds: [0, 55, 10],
      convoys: [
        .init(
          corridor: CorridorID(number: 1), day: day + 3,
          vehicles: [
            .init(
              type: VehicleTypeID(number: 1), households: [HouseholdID(number: 1)], baggage: [])
          ], standby: [HouseholdID(number: 4)])
      ], madeBy: .console, madeAt: house.now)
    try house.hall.write { mission in
      _ = try mission.dispatch(
        .draftPlan(draft), id: .init(high: 9, low: 3), actor: AccountID.console.raw, at: house.now)
    }
    return house
  }

  @Test func `a draft shows its numbers beside what no plan can beat, and its convoys by day`()
    throws
  {
    let page = try house().browser(as: "movement-officer").get(.plans(.show(id))).text
    #expect(page.contains(">77<") && page.contains(">55<") && page.contains("21 Jul 1997"))
    #expect(page.contains("SOUTH") && page.contains("1 × Bus"))
  }

  @Test func `drafts are compared on one line each, and a discarded one is gone`() throws {
    let house = try house()
    let browser = house.browser(as: "movement-officer")
    #expect(browser.get(.plans(.list)).text.contains("\(id)"))
    #expect(browser.post(.plans(.discard(id))).status == 303)
    #expect(!browser.get(.plans(.list)).text.contains("\(id)"))
    #expect(browser.get(.plans(.show(id))).status == 404)
  }

  @Test func `the roads of a draft are drawn between sites that were measured, with their people`()
    throws
  {
    let house = try house()
    let browser = house.browser(as: "movement-officer")
    #expect(!browser.get(.plans(.show(id))).text.contains("class=\"map\""))
    for (code, kind, latitude) in [
      ("CAMP", Site.Kind.camp, 37_000_000), ("HOME", Site.Kind.district, 38_000_000),
    ] {
      try house.hall.write { mission in
        _ = try mission.dispatch(
          .define(
            Site(
              code: code, kind: kind, names: PlaceNames(latin: "<b>\(code)"), country: "TJ",
              coordinates: Coordinates(latitude: latitude, longitude: 69_000_000))),
          id: .init(high: 10, low: UInt64(latitude)), actor: AccountID.console.raw, at: house.now)
      }
    }
    let page = browser.get(.plans(.show(id))).text
    #expect(page.contains("stroke-width=\"12\"") && page.contains("&lt;b&gt;CAMP"))
  }

  @Test func `whoever plans no movements sees no plan`() throws {
    let house = try house()
    #expect(house.browser(as: "registrar").get(.plans(.show(id))).status == 403)
  }
}
