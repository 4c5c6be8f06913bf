import Basics
import Sealing
import SiteTestHouse
import Testing
import WebDriver

extension BrowserTests {
  @Suite struct SignInTests {
    @Test func `somebody enrols a second factor, signs out, and signs in with it, by keys alone`()
      throws
    {
      let house = try SiteTestHouse(asksForSecondFactor: true)
      let desk = try Desk(house)
      let browser = desk.browser
      try desk.signIn(as: "movement-officer")
      let secret = try Self.secret(typed: browser.text("#typed"))
      try browser.tab(to: "#code")
      try browser.enter(code(secret, house))
      try browser.wait(for: "Board", in: "h1")

      try desk.command("sign out")
      try browser.wait(for: "Sign in", in: "main button")

      house.pass(minutes: 1)
      try desk.signIn(as: "movement-officer", code: code(secret, house))
      #expect(try browser.text("h1") == "Movements")
      #expect(try browser.address == desk.address + "/movements")
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
}
