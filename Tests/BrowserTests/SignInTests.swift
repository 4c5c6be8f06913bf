import Sealing
import Site
import SiteTestHouse
import Testing
import WebDriver
import Basics

/// In a real Chromium, over a real socket, by keyboard alone. Without a Chromium nothing is tested
/// here: `make deps` installs one.
@Suite(.enabled(if: Chromium.isHere), .serialized) struct SignInTests {
  @Test func `somebody enrols a second factor, signs out, and signs in with it, by keys alone`()
    throws
  {
    let house = try SiteTestHouse(asksForSecondFactor: true)
    let server = try SiteServer(house.site, address: "127.0.0.1", port: 0)
    defer { server.stop() }
    let address = "http://127.0.0.1:\(server.port)"
    let browser = try Chromium()

    try browser.open(address + "/movements")
    try signIn(browser, code: "")
    let secret = try Self.secret(typed: browser.text("#typed"))
    try browser.type(code(secret, house), into: "#code")
    try browser.press(Key.enter)
    #expect(try browser.text("h1") == "Board")

    // Ctrl-K, a few letters, Enter.
    try browser.press("k", holding: Key.control)
    try browser.press("s", "i", "g", "n", " ", "o", Key.enter)
    #expect(try browser.text("main button") == "Sign in")

    house.pass(minutes: 1)
    try browser.open(address + "/movements")
    try signIn(browser, code: code(secret, house))
    #expect(try browser.text("h1") == "Movements")
    #expect(try browser.address == address + "/movements")
  }

  private func signIn(_ browser: Chromium, code: String) throws {
    try browser.type("movement-officer", into: "#login")
    try browser.press(Key.tab)
    try browser.type(SiteTestHouse.password, into: "#password")
    if !code.isEmpty { try browser.type(code, into: "#code") }
    try browser.press(Key.enter)
  }

  private func code(_ secret: [UInt8], _ house: SiteTestHouse) -> String {
    OneTimeCode.code(secret, step: OneTimeCode.step(atSeconds: house.now.milliseconds / 1000))
  }

  /// What an authenticator app makes of the letters that are typed into it (RFC 4648, 6).
  private static func secret(typed: String) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (bits, count, bytes) = (UInt32(0), 0, [UInt8]())
    for letter in typed where letter != " " {
      bits = bits << 5 | UInt32(alphabet.firstIndex(of: letter) ?? 0)
      count += 5
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }
}
