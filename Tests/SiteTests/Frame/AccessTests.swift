import Application
import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing

/// Every route, for every role, on one's own and on somebody else's: the table of routes against
/// the tables of the policy, by asking the site.
@Suite struct AccessTests {
  @Test(arguments: Role.allCases)
  func `each route opens to a role exactly as the policy says`(role: Role) throws {
    let house = try SiteTestHouse()
    for isHere in [false, true] {
      let login = role.description + (isHere ? ".here" : "")
      var browser = house.browser(as: login)
      for row in Route.rows where row.right != .anybody && row.right != .entrant {
        // A form may have ended the session.
        if row.method == .post { browser = house.browser(as: login) }
        // Number 1 lies here; household 5, movement 2 and their people lie elsewhere.
        for isOwn in [true, false] where isOwn || row.pattern.contains("{") {
          try check(row, browser, house, login, isOwn: isOwn)
        }
      }
    }
  }

  private func check(
    _ row: RouteRow, _ browser: TestBrowser, _ house: SiteTestHouse, _ login: String, isOwn: Bool
  ) throws {
    let path = RouteTests.path(of: row, number: isOwn ? 1 : numberElsewhere(row))
    let match = try Router().match(row.method, path)
    let expected = house.hall.read { state, _ -> Bool in
      guard let id = state.account(login: login)?.id,
        let visitor = state.visitor(id, at: house.now, isFresh: true)
      else { return false }
      let closeness =
        match.concern?.closeness(on: state, to: visitor.scope, today: SiteTestHouse.day) ?? .full
      return switch row.right {
      case .sees(let field): Policy.mayRead(field, by: visitor, closeness)
      case .does(let action): Policy.may(action, by: visitor, closeness)
      default: true
      }
    }
    let target = "/" + path.joined(separator: "/")
    let response = row.method == .get ? browser.get(target) : browser.post(target)
    #expect(
      (response.status != 403) == expected,
      "\(login) \(row.method.rawValue) \(target) answered \(response.status)")
    // Whatever it answers, it is no fault of ours.
    #expect(response.status < 500, "\(login) \(target)")
  }

  private func numberElsewhere(_ row: RouteRow) -> Int {
    row.pattern.contains("{movement}") ? 2 : row.pattern.contains("{person}") ? 12 : 5
  }

  @Test func `without a session every page but the open ones leads to the way in`() throws {
    let house = try SiteTestHouse()
    for row in Route.rows where row.right != .anybody {
      let target = "/" + RouteTests.path(of: row).joined(separator: "/")
      let browser = house.browser()
      let response = row.method == .get ? browser.get(target) : browser.post(target)
      #expect(response.status == 303, "\(target)")
      #expect(response.header("location")?.hasPrefix("/sign-in") == true, "\(target)")
    }
  }

  @Test func `what was denied is recorded, and what was read is`() throws {
    let house = try SiteTestHouse()
    let auditor = house.browser(as: "auditor")
    #expect(auditor.get("/movements").status == 403)
    #expect(house.hall.reads.count == 1)
    try house.site.bookReads()
    #expect(house.hall.reads.count == 0)
  }

  @Test func `a page that shows people notes that they are read`() throws {
    let personal: [Policy.Field] = [
      .names, .identity, .contact, .requirements, .clearances, .bookings, .boarding, .training,
      .assistance,
    ]
    let house = try SiteTestHouse()
    for row in Route.rows where row.method == .get {
      guard case .sees(let field) = row.right, personal.contains(field),
        row.pattern.contains("{"),
        // Says what will be printed, and of whom nothing.
        row.pattern != "/papers/{day}"
      else { continue }
      let login = try #require(
        Role.allCases.first { role in
          Policy.mayRead(
            field, by: Visitor(account: .console, roles: Roles(role), scope: .mission))
        })
      let browser = house.browser(as: login.description)
      let before = house.hall.reads.count
      browser.get("/" + RouteTests.path(of: row).joined(separator: "/"))
      #expect(house.hall.reads.count > before, "\(row.pattern)")
    }
  }
}
