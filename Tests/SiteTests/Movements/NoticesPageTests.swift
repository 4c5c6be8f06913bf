import Application
import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct NoticesPageTests {
  private let id = MovementID(number: 1)
  private let first = NoticeID(number: 1)

  @Test func `a notice is issued, sent, acknowledged, amended and called off`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    browser.post(.movements(.confirm(id)))
    #expect(browser.get(.notices(.list(id))).text.contains("has not been told yet"))
    #expect(browser.post(.notices(.issue(id))).status == 303)
    #expect(browser.get(.movements(.show(id))).text.contains("/movements/\(id)/notices"))
    #expect(browser.post(.notices(.sent(id)), ["sent": "\(first)"]).status == 303)
    browser.post(
      .notices(.acknowledge(id)), ["acknowledged": "\(first)", "reference": "REF 77"])
    let page = browser.get(.notices(.list(id))).text
    #expect(page.contains("\(first)") && page.contains("REF 77") && page.contains("original"))
    let unchanged = browser.post(
      .notices(.amend(id)), ["amended": "\(first)", "amend-why": "1"])
    #expect(unchanged.status == 409 && unchanged.text.contains("nothing to amend"))
    browser.post(.movements(.book(id)), ["book": "\(HouseholdID(number: 4))"])
    browser.post(.notices(.amend(id)), ["amended": "\(first)", "amend-why": "1"])
    let second = NoticeID(number: 2)
    #expect(browser.get(.notices(.list(id))).text.contains("Other people travel"))
    browser.post(.notices(.callOff(id)), ["called-off": "\(second)", "call-off-why": "4"])
    let off = browser.get(.notices(.list(id))).text
    #expect(off.contains("cancellation") && off.contains("\(NoticeID(number: 3))"))
  }

  @Test func `a notice of another movement is none of this one's`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "movement-officer")
    browser.post(.movements(.confirm(id)))
    browser.post(.notices(.issue(id)))
    let other = MovementID(number: 2)
    browser.post(.movements(.confirm(other)))
    browser.post(.notices(.issue(other)))
    let answer = browser.post(.notices(.sent(other)), ["sent": "\(first)"])
    #expect(answer.status == 400)
    #expect(house.hall.read { state, _ in state.notices[first]?.sent.isEmpty } == true)
  }

  @Test func `whoever plans nothing reads notices and changes none`() throws {
    let house = try SiteTestHouse()
    house.browser(as: "movement-officer").post(.movements(.confirm(id)))
    let reader = house.browser(as: "head-of-mission")
    let page = reader.get(.notices(.list(id)))
    #expect(page.status == 200 && !page.text.contains("notices/issue"))
    #expect(reader.post(.notices(.issue(id))).status == 403)
  }
}
