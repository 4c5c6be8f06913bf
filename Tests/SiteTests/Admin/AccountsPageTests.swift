import Application
import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct AccountsPageTests {
  private func id(_ login: String, _ house: SiteTestHouse) throws -> AccountID {
    try #require(house.hall.read { state, _ in state.account(login: login)?.id })
  }

  @Test func `somebody is invited, signs in with the password shown, and must choose another`()
    throws
  {
    let house = try SiteTestHouse()
    let admin = house.browser(as: "administrator")
    let wrong = admin.post(
      "/accounts/new", ["name": "<b>Нав</b>", "login": "Not A Login", "role": "registrar"])
    #expect(wrong.status == 409 && wrong.text.contains("value=\"&lt;b&gt;Нав&lt;/b&gt;\""))
    #expect(wrong.text.contains("value=\"registrar\" checked"))
    let made = admin.post(
      "/accounts/new", ["name": "Нав", "login": "new.one", "role": "registrar"])
    #expect(made.status == 200 && made.header("Cache-Control") == "no-store")
    let password = try #require(
      made.text.split(separator: "class=\"code\">").dropFirst().map {
        String($0.prefix { $0 != "<" })
      }.first { $0.count > 10 && $0.contains("-") && !$0.hasPrefix("U-") })
    let browser = house.browser()
    browser.post("/sign-in", ["login": "new.one", "password": password])
    #expect(browser.get("/").header("location") == "/account/password")
    #expect(admin.get("/accounts").text.contains("new.one"))
  }

  @Test func `roles and sites are changed, tokens and sessions end, an account is closed`() throws {
    let house = try SiteTestHouse()
    let admin = house.browser(as: "administrator")
    let trainer = try id("trainer", house)
    let program = try house.program(as: "trainer")
    let browser = house.browser(as: "trainer")
    let path = "/accounts/\(trainer)"
    #expect(admin.get(path).text.contains(TokenID(number: 1).description))
    #expect(admin.post(path + "/roles", ["role": "registrar", "role": "medical"]).status == 303)
    #expect(
      admin.post(path + "/sites", ["site": SiteID(number: 1).description, "member": ""]).status
        == 303)
    house.hall.read { state, _ in
      #expect(state.accounts[trainer]?.roles == Roles([.registrar, .medical]))
      #expect(state.accounts[trainer]?.scope.sites == [SiteID(number: 1)])
    }
    #expect(
      admin.post(path + "/roles", ["role": "administrator", "role": "auditor"]).status == 409)
    #expect(admin.post(path + "/sessions").status == 303)
    #expect(browser.get("/account").status == 303)
    #expect(program.get("/account").status == 200)
    #expect(admin.post(path + "/token", ["token": TokenID(number: 1).description]).status == 303)
    #expect(program.get("/account").status == 401)
    #expect(admin.post(path + "/close").status == 303)
    #expect(admin.get(path).text.contains("Closed"))
  }

  @Test func `accounts are changed after a password typed just now, and never one's own`() throws {
    let house = try SiteTestHouse()
    let admin = house.browser(as: "administrator")
    let own = "/accounts/\(try id("administrator", house))"
    #expect(!admin.get(own).text.contains("action=\"\(own)"))
    #expect(admin.post(own + "/close").status == 409)
    house.pass(minutes: 6)
    let other = "/accounts/\(try id("trainer", house))"
    #expect(admin.get(other).header("location") == "/account/confirm?next=\(other)")
    for form in ["roles", "sites", "password", "factor", "sessions", "token", "close"] {
      #expect(
        admin.post("\(other)/\(form)").header("location")?.hasPrefix("/account/confirm") == true)
    }
  }

  @Test func `a program is given a token on one's own page, shown once`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    #expect(browser.get("/account/tokens").text.contains("No token is in force"))
    for days in ["0", "367", "x"] {
      let wrong = browser.post(
        "/account/tokens", ["name": "Power BI", "days": days, "sees": "names"])
      #expect(wrong.status == 400 && wrong.text.contains("value=\"Power BI\""))
    }
    #expect(browser.post("/account/tokens", ["name": "Power BI", "days": "9"]).status == 409)
    let once = ["name": "Power BI", "days": "9", "sees": "names", "once": twice] as KeyValuePairs
    let made = browser.post("/account/tokens", once)
    let token = try #require(
      made.text.split(separator: ">").first { $0.hasPrefix("safar_") }?.prefix { $0 != "<" })
    #expect(TestProgram(house.site, token: String(token)).get("/account").status == 200)
    #expect(!browser.post("/account/tokens", once).text.contains("safar_"))
    #expect(!browser.get("/account/tokens").text.contains("safar_"))
    browser.post("/account/tokens/revoke", ["token": TokenID(number: 1).description])
    #expect(TestProgram(house.site, token: String(token)).get("/account").status == 401)
  }

  private let twice = "00000000000000000000000000000077"
}
