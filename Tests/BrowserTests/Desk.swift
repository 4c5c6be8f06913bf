import Site
import SiteTestHouse
import Testing
import WebDriver
import Wire

/// In a real Chromium, over a real socket. Without a Chromium nothing is tested here: `make deps`
/// installs one.
@Suite(.enabled(if: Chromium.isHere, "There is no Chromium: make deps"), .serialized)
enum BrowserTests {}

/// A house on a socket, and a browser at it whose mouse is never touched.
final class Desk {
  let house: SiteTestHouse
  let browser: Chromium
  let address: String
  private let server: SiteServer

  init(_ house: SiteTestHouse) throws {
    self.house = house
    server = try SiteServer(house.site, address: "127.0.0.1", port: 0)
    address = "http://127.0.0.1:\(server.port)"
    browser = try Chromium()
  }

  deinit { server.stop() }

  func open(_ path: String) throws { try browser.open(address + path) }

  func signIn(as login: String, code: String = "", to path: String = "/movements") throws {
    try open(path)
    try browser.tab(to: "#login")
    for letters in [login, SiteTestHouse.password, code] {
      try browser.press(all: letters.map { String($0) } + [Key.tab])
    }
    try browser.press(Key.enter)
    // The page after it may be any.
    for _ in 0..<100 where try browser.address.contains("/sign-in") {
      try browser.press(Key.tab)
    }
    #expect(try !browser.address.contains("/sign-in"))
  }

  /// Follows a link, or presses a button, by Tab and Enter.
  func follow(_ selector: String) throws {
    try browser.tab(to: selector)
    try browser.press(Key.enter)
  }

  /// Ctrl-K, a few letters, Enter.
  func command(_ letters: String) throws {
    try browser.press("k", holding: Key.control)
    _ = try browser.text("dialog[open]")
    try browser.enter(letters)
  }

  /// How wide the page that is open is, in pixels.
  var width: Int {
    get throws {
      try JSONNode(browser.run("return document.documentElement.scrollWidth")).integer()
    }
  }

  /// Signs an account in as a test of pages does, without typing.
  func take(_ login: String, in language: String) throws {
    let other = house.browser(as: login)
    try open("/sign-in")
    try browser.setCookie("__Host-safar", other.session)
    try browser.setCookie("__Host-safar-language", language)
  }
}
