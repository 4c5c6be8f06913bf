import Application
import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct SignInPageTests {
  @Test func `who signs in comes to the page they asked for, under a cookie no script sees`()
    throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser()
    let asked = browser.get("/movements")
    #expect(asked.header("location") == "/sign-in?next=/movements")
    #expect(browser.get("/sign-in?next=/movements").text.contains("value=\"/movements\""))
    let response = browser.post(
      "/sign-in",
      ["login": "registrar", "password": SiteTestHouse.password, "next": "/movements"])
    #expect(response.status == 303 && response.header("location") == "/movements")
    let cookie = try #require(response.header("set-cookie"))
    for mark in ["__Host-safar=", "HttpOnly", "Secure", "SameSite=Strict", "Path=/"] {
      #expect(cookie.contains(mark))
    }
    #expect(browser.get("/movements").status == 200)
  }

  @Test(arguments: ["//evil.example", "https://evil.example", "/\\evil", "/sign-out", ""])
  func `after signing in nobody is led away`(next: String) throws {
    let house = try SiteTestHouse()
    let response = house.browser().post(
      "/sign-in", ["login": "registrar", "password": SiteTestHouse.password, "next": next])
    #expect(response.header("location") == "/")
  }

  @Test func `a wrong password is answered like a name nobody has`() throws {
    let house = try SiteTestHouse()
    let pages = ["registrar", "nobody"].map { login in
      house.browser().post("/sign-in", ["login": login, "password": "no"])
    }
    #expect(pages.map(\.status) == [422, 422])
    #expect(pages[0].text.replacing("registrar", with: "nobody") == pages[1].text)
  }

  @Test func `who signs out is out, and the browser forgets`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    let session = browser.session
    let response = browser.post("/sign-out")
    #expect(response.header("Clear-Site-Data") != nil)
    browser.session = session
    #expect(browser.get("/").status == 303)
  }

  @Test func `a page that asks for itself keeps no session open`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    for _ in 0..<3 {
      house.pass(minutes: 9)
      browser.get("/", headers: ["x-by-itself": "1"])
    }
    #expect(browser.get("/").status == 303)
  }

  @Test func `where a second factor is asked for, it comes before any work`() throws {
    let house = try SiteTestHouse(asksForSecondFactor: true)
    let browser = house.browser(as: "registrar")
    #expect(browser.get("/").header("location") == "/account/second-factor")
    let page = browser.get("/account/second-factor")
    #expect(page.text.contains("<svg class=\"squares\""))
    #expect(page.text.split(separator: "<li>").count == 11)
    #expect(browser.post("/account/second-factor", ["code": "000000"]).status == 422)
  }

  @Test func `a password that is not one's own twice, or is common, is not taken`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    for (password, again) in [
      ("a long sentence", "another sentence"), ("river ship", "river ship"),
      ("password password", "password password"),
    ] {
      let response = browser.post(
        "/account/password", ["password": password, "again": again])
      #expect(response.status == 422 && !response.text.contains(password))
    }
    let taken = browser.post(
      "/account/password", ["password": "gull harbour sixpence", "again": "gull harbour sixpence"])
    #expect(taken.status == 303)
    #expect(browser.get("/").status == 200)
  }

  @Test func `emergency access asks for the password again, then for a reason, then shows red`()
    throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "convoy-leader")
    house.pass(minutes: 6)
    #expect(
      browser.get("/account/emergency").header("location")
        == "/account/confirm?next=/account/emergency")
    #expect(browser.post("/account/confirm", ["password": "no"]).status == 422)
    let confirmed = browser.post(
      "/account/confirm", ["password": SiteTestHouse.password, "next": "/account/emergency"])
    #expect(confirmed.header("location") == "/account/emergency")
    #expect(browser.get("/account/emergency").status == 200)
    #expect(browser.post("/account/emergency", ["reason": "short"]).status == 422)
    #expect(
      browser.post("/account/emergency", ["reason": "The border post has no list"]).status == 303)
    #expect(browser.get("/account").text.contains("class=\"glass\""))
    house.pass(minutes: 15)
    browser.get("/account")
    house.pass(minutes: 16)
    #expect(!browser.get("/account").text.contains("class=\"glass\""))
  }

  @Test func `another language is kept, and turns the page around`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    let response = browser.post("/language", ["language": "fa", "back": "/movements"])
    #expect(response.header("location") == "/movements")
    #expect(browser.get("/").text.contains("<html lang=\"fa\" dir=\"rtl\">"))
    let russian = house.browser()
    #expect(
      russian.get("/sign-in", headers: ["accept-language": "de, ru-RU;q=0.8"]).text
        .contains("lang=\"ru\""))
  }
}
