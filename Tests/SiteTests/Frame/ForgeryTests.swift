import HTTP
@testable import Site
import SiteTestHouse
import Testing
import Application
import Basics
import Mission

@Suite struct ForgeryTests {
  @Test func `a form without the session's mark changes nothing, whatever the address`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    for row in Route.rows where row.method == .post && row.right != .anybody {
      let target = "/" + RouteTests.path(of: row).joined(separator: "/")
      #expect(browser.post(target, ["form": "0"]).status == 403, "\(target)")
    }
    house.hall.read { state, _ in
      #expect(state.movements[.init(number: 1)]?.status == .planned)
    }
  }

  @Test func `a form from another site's page is refused with its mark, too`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    let response = browser.send(
      "POST", "/sign-out",
      headers: [
        "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "cross-site",
      ], body: [])
    #expect(response.status == 403)
    #expect(browser.get("/").status == 200)
  }

  @Test func `a form that is larger than its address takes is refused before it is read`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    let response = browser.send(
      "POST", "/account/emergency",
      headers: ["content-type": "application/x-www-form-urlencoded"],
      body: Array(repeating: 97, count: 9 << 10))
    #expect(response.status == 413)
  }

  @Test func `every answer is guarded`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    for target in ["/", "/nowhere", "/account", "/movements/M-000001-Z", "/sign-in"] {
      let response = browser.get(target)
      #expect(response.header("Content-Security-Policy")?.contains("script-src 'self'") == true)
      #expect(response.header("Cache-Control") == "no-store")
      #expect(response.header("X-Content-Type-Options") == "nosniff")
      #expect(!response.text.contains("style=") && !response.text.contains("onclick"))
    }
  }

  @Test func `the first load of a page is small`() throws {
    let house = try SiteTestHouse()
    let page = house.browser(as: "movement-officer").get("/")
    let assets = ["site.css", "site.js", "live.js", "commands.js", "icon.svg"]
    let sum = try assets.reduce(page.body.count) { sum, name in
      sum + (try Assets.response(name).body.count)
    }
    #expect(sum < 150_000)
    for name in ["site.css", "site.js"] { #expect(page.text.contains(Assets.path(of: name))) }
  }
}
