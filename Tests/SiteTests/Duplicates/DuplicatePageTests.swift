import Application
import Basics
import HTTP
import Journal
import Mission
@testable import Site
import SiteTestHouse
import Testing

@Suite struct DuplicatePageTests {
  /// Of the first household, booked; of the third; and of one elsewhere.
  private let head = PersonID(number: 1)
  private let son = PersonID(number: 2)
  private let third = PersonID(number: 6)
  private let thirdSon = PersonID(number: 7)
  private let alone = PersonID(number: 11)
  private let elsewhere = PersonID(number: 12)

  /// Four questions, the surest first.
  private func house() throws -> SiteTestHouse {
    let house = try SiteTestHouse()
    let pairs = [(head, third), (son, thirdSon), (third, alone), (head, elsewhere)]
    try house.hall.write { mission in
      _ = try mission.dispatch(
        .proposeDuplicates(
          pairs.enumerated().compactMap { index, pair in
            PersonPair(pair.0, pair.1).map {
              ProposedDuplicate($0, weight: 9_000 - index * 1_000, evidence: 7)
            }
          }), id: .init(high: 9, low: 1), actor: AccountID.console.raw, at: house.now)
    }
    return house
  }

  private func verdict(_ house: SiteTestHouse, _ one: PersonID, _ other: PersonID) -> String {
    house.hall.read { state, _ in
      PersonPair(one, other).flatMap { state.duplicates[$0] }.map { "\($0.verdict)" } ?? "none"
    }
  }

  @Test func `the queue begins with the surest pair, and each is one key from the next`() throws {
    let browser = try house().browser(as: "registrar")
    let queue = browser.get(.duplicates(.queue))
    #expect(queue.status == 303 && queue.header("location") == "/duplicates/\(head)/\(third)")
    let page = browser.get(.duplicates(.show(head, third))).text
    #expect(page.contains("1 of 4") && page.contains("data-key=\"m\""))
    #expect(page.contains("href=\"/duplicates/\(son)/\(thirdSon)\" data-key=\"l\""))
    #expect(page.contains("any two people of the list") && page.contains("class=\"waterfall\""))
    // Asked the other way about it is the same page, and the last leads to the first.
    #expect(browser.get(.duplicates(.show(third, head))).text.contains("1 of 4"))
    let last = browser.get(.duplicates(.show(head, elsewhere))).text
    #expect(last.contains("4 of 4"))
    #expect(last.contains("href=\"/duplicates/\(head)/\(third)\" data-key=\"l\""))
  }

  @Test func `one person is merged, the next pair follows, and the answer is taken back`() throws {
    let house = try house()
    let browser = house.browser(as: "registrar")
    let once: KeyValuePairs = ["once": String(repeating: "5", count: 32)]
    let answer = browser.post(.duplicates(.merge(third, head)), once)
    let target = try #require(answer.header("location"))
    #expect(target == "/duplicates/\(son)/\(thirdSon)?one=\(third)&other=\(head)")
    #expect(verdict(house, head, third) == "same")
    #expect(browser.post(.duplicates(.merge(third, head)), once).status == 303)
    let page = browser.get(target).text
    #expect(page.contains("are one person now") && page.contains("data-key=\"u\""))
    browser.post(.duplicates(.undo(head, third)))
    #expect(verdict(house, head, third) == "open")
    house.hall.read { state, _ in #expect(state.people[third]?.isAlive == true) }
    #expect(browser.get(.duplicates(.show(head, third))).text.contains("1 of 4"))
  }

  @Test func `a whole family is merged and taken back at once`() throws {
    let house = try house()
    let browser = house.browser(as: "registrar")
    #expect(
      browser.get(.duplicates(.show(head, third))).text.contains("The same family: merge 2 pairs"))
    let answer = browser.post(.duplicates(.mergeFamilies(third, head)))
    #expect(verdict(house, head, third) == "same" && verdict(house, son, thirdSon) == "same")
    let page = browser.get(try #require(answer.header("location"))).text
    #expect(page.contains("name=\"families\" value=\"yes\""))
    browser.post(.duplicates(.undo(third, head)), ["families": "yes"])
    #expect(verdict(house, head, third) == "open" && verdict(house, son, thirdSon) == "open")
  }

  @Test func `two people are not asked about again, but for an answer taken back`() throws {
    let house = try house()
    let browser = house.browser(as: "registrar")
    browser.post(.duplicates(.dismiss(head, third)))
    #expect(verdict(house, head, third) == "different")
    let page = browser.get(.duplicates(.show(head, third))).text
    #expect(page.contains("Two people") && !page.contains("data-key=\"m\""))
    browser.post(.duplicates(.undo(head, third)))
    #expect(verdict(house, head, third) == "open")
  }

  @Test func `a merge that cannot be is refused above the pair, with what to do`() throws {
    let house = try house()
    let browser = house.browser(as: "registrar")
    let answer = browser.post(.duplicates(.merge(head, third)))
    #expect(answer.status == 409 && answer.text.contains("id=\"problems\""))
    #expect(answer.text.contains("merge \(third) into \(head)"))
    #expect(verdict(house, head, third) == "open")
  }

  @Test func `whoever works at one site decides about its people alone`() throws {
    let house = try house()
    let here = house.browser(as: "registrar.here")
    #expect(here.get(.duplicates(.show(head, third))).text.contains("1 of 3"))
    #expect(here.get(.duplicates(.show(head, elsewhere))).status == 404)
    #expect(here.post(.duplicates(.dismiss(head, elsewhere))).status == 403)
    #expect(verdict(house, head, elsewhere) == "open")
    #expect(house.browser(as: "medical").get(.duplicates(.queue)).status == 403)
  }

  @Test func `looking at a pair is recorded, and an empty queue says so`() throws {
    let house = try house()
    let browser = house.browser(as: "registrar")
    let before = house.hall.reads.count
    browser.get(.duplicates(.show(head, third)))
    #expect(house.hall.reads.count == before + 1)
    let quiet = try SiteTestHouse().browser(as: "registrar").get(.duplicates(.queue))
    #expect(quiet.status == 200 && quiet.text.contains("No pair of records waits"))
    #expect(browser.get("/duplicates/\(head)/\(son)").status == 404)
  }

  @Test(arguments: ["ru", "tg", "fa"])
  func `the evidence speaks every language, and names are text`(language: String) throws {
    let house = try house()
    try house.hall.write { mission in
      _ = try mission.dispatch(
        .correctPerson(
          head, relation: .head, sex: .male, birthYear: 1960,
          PersonalDetails(names: [PersonName(given: "<b>Сино</b>")])),
        id: .init(high: 9, low: 9), actor: AccountID.console.raw, at: house.now)
    }
    let browser = house.browser(as: "registrar")
    browser.speak(language)
    let page = browser.get(.duplicates(.show(head, third))).text
    let words = ["ru": "до сравнения", "tg": "пеш аз муқоиса", "fa": "پیش از مقایسه"]
    #expect(page.contains(try #require(words[language])))
    #expect(!page.contains("<b>Сино") && page.contains("&lt;b&gt;Сино"))
  }
}
