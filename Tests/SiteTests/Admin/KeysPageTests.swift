import Journal
import Application
import Basics
import HTTP
import JournalSealing
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct KeysPageTests {
  @Test func `the page of keys counts them and shows none`() throws {
    let house = try SiteTestHouse()
    let page = house.browser(as: "auditor").get(.admin(.keys)).text
    #expect(page.contains("People with a key of their own") && page.contains(" 15<"))
    #expect(page.contains("not yet") && page.contains("events since"))
    try house.hall.write { mission in
      _ = try mission.log.checkpoint()
      try mission.erase(
        PersonID(number: 11), id: .init(high: 9, low: 9), actor: AccountID.console.raw,
        at: house.now)
    }
    let later = house.browser(as: "administrator").get(.admin(.keys)).text
    #expect(later.contains(" 14<") && later.contains(" 1<") && later.contains("at position"))
    let key = try house.hall.write { $0.log.vault.publicKey }
    let hex = key.map { String($0, radix: 16) }.joined()
    #expect(!later.contains(hex))
    #expect(house.browser(as: "registrar").get(.admin(.keys)).status == 403)
  }
}
