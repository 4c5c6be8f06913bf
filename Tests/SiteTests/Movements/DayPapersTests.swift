import Application
import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct DayPapersTests {
  private let day = SiteTestHouse.day + 1

  @Test func `everything of a day is one file, and that it was printed is recorded`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    let page = browser.get(.papers(.next)).text
    #expect(page.contains("\(MovementID(number: 1))") && page.contains("value=\"\(day)\""))
    let file = browser.post(.papers(.print(day)), ["language": "fa"])
    #expect(file.status == 200 && file.header("content-type") == "application/pdf")
    #expect(file.body.starts(with: Array("%PDF-".utf8)) && file.body.count > 20_000)
    let reads = house.hall.reads.take().map { "\($0.command)" }.joined()
    #expect(reads.contains("\(MovementID(number: 1))") || reads.contains("papers"))
  }

  @Test func `a day without convoys prints nothing, and what is no day is asked for again`() throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    #expect(browser.get(.papers(.show(day + 40))).text.contains("No convoy leaves"))
    #expect(browser.post(.papers(.print(day + 40))).status == 404)
    #expect(browser.post(.papers(.choose), ["day": "soon"]).status == 400)
    let chosen = browser.post(.papers(.choose), ["day": "\(day)"])
    #expect(chosen.header("location") == "/papers/\(day)")
  }

  @Test func `whoever works elsewhere prints nobody's papers`() throws {
    let house = try SiteTestHouse()
    // Leaves from FAR, which is nobody's place here.
    let answer = house.browser(as: "movement-officer.here").post(.papers(.print(day + 1)))
    #expect(answer.status == 404)
    #expect(house.browser(as: "reporting").get(.papers(.next)).status == 403)
  }
}
