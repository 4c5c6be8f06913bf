import Documents
import Site
import SiteTestHouse
import Testing
import WebDriver
import Wire

/// Nobody is kept from a page by how it is made, as axe-core judges it, or by a small phone.
@Suite(
  .enabled(if: Chromium.isHere, "There is no Chromium: make deps"),
  .enabled(if: Axe.script != nil, "axe-core is not installed: make deps"), .serialized)
struct BarrierTests {
  @Test func `what bars people from a page is found`() throws {
    let desk = try Desk(try SiteTestHouse())
    try desk.browser.beginPages(with: try #require(Axe.script))
    try desk.open("/sign-in")
    #expect(try Axe.faults(in: desk.browser).isEmpty)
    _ = try desk.browser.run("document.querySelector('label').remove()")
    #expect(try Axe.faults(in: desk.browser).contains { $0.hasPrefix("label: ") })
  }

  @Test func `no page bars anybody`() throws {
    let every = try EveryPage.here.get()
    #expect(every.unseen.isEmpty)
    let desk = try Desk(every.house)
    try desk.browser.beginPages(with: try #require(Axe.script))
    try every.walk(desk, in: .english) { sight in
      let faults = try Axe.faults(in: desk.browser)
      #expect(faults == [], "\(sight.pattern) for \(sight.login)")
    }
  }

  @Test func `no page bars anybody in another language, or is wider than a small phone`() throws {
    let every = try EveryPage.here.get()
    let desk = try Desk(every.house)
    try desk.browser.beginPages(with: try #require(Axe.script))
    try desk.browser.resize(width: 360, height: 740)
    for language in DocumentLanguage.allCases where language != .english {
      try every.walk(desk, in: language) { sight in
        let place = "\(sight.pattern) for \(sight.login) in \(language)"
        // Colours are those of the English page.
        let faults = try Axe.faults(in: desk.browser, but: "color-contrast")
        let width = try desk.width
        #expect(faults == [], "\(place)")
        #expect(width <= 360, "\(place)")
      }
    }
  }
}
