import Application
import Basics
import HTTP
import Journal
import JournalSQLite
import Mission
@testable import Site
import SiteTestHouse
import Testing
import Wire

@Suite struct UnrecordedTests {
  @Test func `while reads cannot be written down nobody is shown to anybody`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    let program = try house.program(as: "registrar")
    let family = "/households/\(HouseholdID(number: 1))"
    #expect(browser.get(family).status == 200)
    // An identifier that is taken stands for a journal that cannot be written.
    let taken = CommandID(high: 5, low: 5)
    try house.hall.record(
      .breakGlass(reason: "a bus is burning on the road"),
      as: house.hall.read { state, _ in state.account(login: "trainer")!.id }, id: taken,
      at: house.now)
    #expect(throws: CommandTaken.self) { try house.hall.bookReads(id: { taken }, at: house.now) }
    #expect(house.hall.reads.count == 1)
    for row in Route.rows where row.right != .anybody {
      let target = "/" + RouteTests.path(of: row).joined(separator: "/")
      guard row.method == .get else { continue }
      let mayPass = [.entrant, .member].contains(row.right)
      let status = browser.get(target).status
      #expect((status == 503) != mayPass || status == 403, "\(target) answered \(status)")
      if row.program != nil && !mayPass {
        #expect([403, 503].contains(program.get(target).status), "\(target)")
      }
    }
    try house.site.bookReads()
    #expect(house.hall.reads.count == 0)
    #expect(browser.get(family).status == 200 && program.get(family).status == 200)
  }

  @Test func `an error nobody foresaw is said to whoever runs the server, and names nobody`() throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    let program = try house.program(as: "registrar")
    try house.hall.write { try $0.log.store.limit(pages: 1) }
    func died(_ number: Int) -> String { "/people/\(PersonID(number: number))/died" }
    // What is free in the last pages is used up first.
    _ = try? house.crowd(of: 200)
    for number in 1..<15 { browser.post(died(number), ["died-on": "1997-07-18"]) }
    let told = program.post(died(15), .object(["died-on": .string("1997-07-18")]))
    #expect(told.status == 503 && house.complaints.count >= 2)
    for line in house.complaints {
      #expect(line.hasPrefix("1997-07-18T") && line.contains("POST /"))
      #expect(!line.contains("P-0"), "\(line)")
    }
    #expect(house.complaints.last?.contains("POST /people/{person}/died: ") == true)
  }

  @Test func `what is nowhere looks like what is elsewhere to whoever sees their own alone`()
    throws
  {
    let house = try SiteTestHouse()
    let own = house.browser(as: "border-officer.here")
    let elsewhere = own.get("/movements/\(MovementID(number: 2))")
    let nowhere = own.get("/movements/\(MovementID(number: 999))")
    #expect(elsewhere.status == 403 && nowhere.status == 403)
    let everywhere = house.browser(as: "movement-officer")
    #expect(everywhere.get("/movements/\(MovementID(number: 999))").status == 404)
    let trainer = try house.program(as: "trainer.here")
    let answers = [5, 999].map { trainer.get("/households/\(HouseholdID(number: $0))") }
    #expect(answers.map(\.status) == [403, 403] && answers[0].body == answers[1].body)
  }
}
