import Application
import Basics
import HTTP
import Journal
import JournalSealing
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct RoadTests {
  private let id = MovementID(number: 1)
  private let first = HouseholdID(number: 1)

  /// A convoy on the road with five people, and a movement officer to report of it.
  private func underWay() throws -> (SiteTestHouse, TestBrowser) {
    let house = try SiteTestHouse()
    house.browser(as: "movement-officer").post(.movements(.confirm(id)))
    house.pass(minutes: 24 * 60)
    let browser = house.browser(as: "movement-officer")
    browser.post(.boarding(.open(id)))
    for number in [1, 2] {
      browser.post(.boarding(.board(id)), ["code": "\(HouseholdID(number: number))"])
    }
    #expect(browser.post(.boarding(.depart(id))).status == 303)
    house.pass(minutes: 20)
    // Whoever does nothing for so long is signed out.
    return (house, house.browser(as: "movement-officer"))
  }

  @Test func `a passage is recorded with its count, and a difference is shown`() throws {
    let (_, browser) = try underWay()
    let post = SiteID(number: 3)
    let fields: KeyValuePairs = ["passed": "\(post)", "counted": "4", "passed-at": "08:10"]
    #expect(browser.post(.road(.passage(id)), fields).status == 303)
    let page = browser.get(.road(.show(id))).text
    #expect(page.contains("1 differs") && page.contains("08:10"))
    browser.post(.road(.passage(id)), ["passed": "\(post)", "counted": "5"])
    let again = browser.get(.road(.show(id))).text
    #expect(again.contains("08:20") && again.contains("1 differs"))
  }

  @Test(arguments: [("5", "23:59"), ("5", "8"), ("five", ""), ("-1", ""), ("100000", "")])
  func `a count or time that cannot be is asked for again, and what was typed stays`(
    counted: String, time: String
  ) throws {
    let (house, browser) = try underWay()
    let answer = browser.post(
      .road(.passage(id)),
      ["passed": "\(SiteID(number: 3))", "counted": counted, "passed-at": time])
    #expect(answer.status == 400 && answer.text.contains("value=\"\(counted)\""))
    #expect(house.hall.read { state, _ in state.movements[id]?.passages.isEmpty } == true)
  }

  @Test func `an incident is reported, its words escaped`() throws {
    let (_, browser) = try underWay()
    let sort = IncidentSort.breakdown.rawValue
    browser.post(.road(.incident(id)), ["sort": "\(sort)", "note": "<i>axle</i>"])
    let page = browser.get(.road(.show(id))).text
    #expect(page.contains("breakdown") && page.contains("&lt;i&gt;axle"))
  }

  @Test func `the note of an incident goes with anybody of the movement who is erased`() throws {
    let (house, browser) = try underWay()
    let sort = IncidentSort.medical.rawValue
    browser.post(.road(.incident(id)), ["sort": "\(sort)", "note": "Зайнаб fainted"])
    browser.post(.road(.incident(id)), ["sort": "\(sort)", "note": ""])
    browser.post(.road(.arrive(id)))
    let key = SubjectKey(IncidentID(number: 1))
    try house.hall.write { mission in
      #expect(mission.log.vault.hasKey(of: key))
      let person = try #require(mission.state.movements[id]?.bookings.last?.places.last?.person)
      try mission.erase(
        person, id: CommandID(high: 9, low: 9), actor: AccountID.console.raw, at: house.now)
      #expect(!mission.log.vault.hasKey(of: key))
      // What another program folds from the same journal.
      let folded = try OpenMission(log: mission.log) { $0.forEach { $0() } }
      #expect(folded.state.movements[id]?.incidents.map(\.note) == [nil, ""])
      #expect(folded.state.isSame(as: mission.state))
    }
    let page = browser.get(.road(.show(id))).text
    #expect(!page.contains("fainted") && page.contains("The note was erased"))
  }

  @Test func `they arrive, a partner accepts them by person, they are given what is theirs`() throws
  {
    let (house, browser) = try underWay()
    #expect(browser.post(.road(.arrive(id))).status == 303)
    let people = try #require(
      house.hall.read { state, _ in
        state.movements[id]?.bookings.flatMap(\.places).map(\.person)
      })
    let partner = house.browser(as: "partner.here")
    let nobody = partner.post(.road(.handOver(id)), ["partner": "\(StaffID(number: 3))"])
    #expect(nobody.status == 400 && nobody.text.contains("Tick the people"))
    for person in people {
      let answer = partner.post(
        .road(.handOver(id)), ["people": "\(person)", "partner": "\(StaffID(number: 3))"])
      #expect(answer.status == 303)
    }
    #expect(partner.get(.road(.handover(id))).text.contains("Nobody waits"))
    let give = partner.post(
      .road(.give(id)), ["household": "\(first)", "entitlement": "cash"])
    #expect(give.status == 303)
    #expect(partner.get(.road(.assistance(id))).text.contains("60 USD"))
    let twice = partner.post(
      .road(.give(id)), ["household": "\(first)", "entitlement": "cash"])
    #expect(twice.status == 409 && twice.text.contains("id=\"give\""))
    #expect(browser.post(.road(.close(id))).status == 303)
    #expect(house.hall.read { state, _ in state.movements[id]?.status } == .closed)
  }

  @Test func `somebody who leaves the convoy is no longer counted on it`() throws {
    let (house, browser) = try underWay()
    let person = try #require(
      house.hall.read { state, _ in state.movements[id]?.bookings.first?.places.first?.person })
    let answer = browser.post(
      .road(.disembark(id)), ["person": "\(person)", "let-off": "\(SiteID(number: 3))"])
    #expect(answer.status == 303)
    #expect(house.hall.read { state, _ in state.movements[id]?.aboard } == 4)
    let wrong = browser.post(
      .road(.disembark(id)), ["person": "P-1", "let-off": "\(SiteID(number: 3))"])
    #expect(wrong.status == 400 && wrong.text.contains("value=\"P-1\""))
  }

  @Test func `whoever reports nothing from the road reads it without forms`() throws {
    let (house, _) = try underWay()
    let page = house.browser(as: "head-of-mission").get(.road(.show(id))).text
    #expect(!page.contains("/road/passage"))
  }
}
