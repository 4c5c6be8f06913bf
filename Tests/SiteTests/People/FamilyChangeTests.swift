import Application
import Basics
import HTTP
import Journal
import Mission
@testable import Site
import SiteTestHouse
import Testing
import Wire

@Suite struct FamilyChangeTests {
  /// Five people, not booked; the fourth household waits at the same camp.
  private let third = HouseholdID(number: 3)
  private let fourth = HouseholdID(number: 4)
  private let member = PersonID(number: 7)

  private func names(_ house: SiteTestHouse, _ id: PersonID) -> [String] {
    house.hall.read { state, _ in state.people[id]?.details?.names.map(\.whole) ?? [] }
  }

  private func count(_ house: SiteTestHouse, _ id: HouseholdID) -> Int {
    house.hall.read { state, _ in state.households[id]?.members.count ?? 0 }
  }

  private var split: KeyValuePairs<String, String> {
    [
      "split-people": "\(member)", "split-people": "\(PersonID(number: 8))",
      "split-head": "\(member)", "split-on": "1997-07-18",
    ]
  }

  @Test func `a family is split and joined again, and each can be checked before`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    let checked = browser.post(
      .families(.split(third)),
      [
        "split-people": "\(member)", "split-head": "\(member)", "split-on": "1997-07-18",
        "check": "yes",
      ])
    #expect(checked.status == 200 && checked.text.contains("Nothing is saved yet"))
    #expect(checked.text.contains("members moved; head changed"))
    #expect(checked.text.contains("value=\"\(member)\" checked"))
    #expect(count(house, third) == 5)
    #expect(browser.post(.families(.split(third)), split).status == 303)
    #expect(count(house, third) == 3)
    let part = house.hall.read { state, _ in state.people[member]!.household }
    #expect(count(house, part) == 2)
    let joined = browser.post(
      .families(.join(part)), ["join-into": "\(third)", "join-on": "1997-07-18"])
    #expect(joined.status == 303 && count(house, third) == 5)
  }

  @Test func `what cannot be is said beside its field, and what was typed stays`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    let booked = browser.post(
      .families(.join(third)),
      ["join-into": "\(HouseholdID(number: 1))", "join-on": "1997-07-17"])
    #expect(booked.status == 409 && booked.text.contains("id=\"join-into-error\""))
    #expect(booked.text.contains("value=\"1997-07-17\""))
    // A check meets the same refusal as saving.
    let checked = browser.post(
      .families(.join(third)),
      ["join-into": "\(HouseholdID(number: 1))", "join-on": "1997-07-17", "check": "yes"])
    #expect(checked.status == 409)
    for (field, value) in [("join-into", "H-1"), ("join-on", "1997-07-19")] {
      let typed: KeyValuePairs =
        field == "join-into"
        ? ["join-into": value, "join-on": "1997-07-18"]
        : ["join-into": "\(fourth)", "join-on": value]
      #expect(browser.post(.families(.join(third)), typed).status == 400)
    }
    #expect(count(house, third) == 5)
  }

  @Test func `two families travel together or never, and the link is undone`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "case-worker")
    let (own, other) = (CaseID(number: 3), CaseID(number: 4))
    let link: KeyValuePairs = ["link-case": "\(own)", "link-other": "\(fourth)"]
    #expect(browser.post(.families(.link(third)), link).status == 303)
    house.hall.read { state, _ in
      #expect(state.cases[own]?.links.map(\.other) == [other])
      #expect(state.cases[own]?.links.map(\.kind) == [.together])
    }
    #expect(browser.get(.people(.show(third))).text.contains("travels together with"))
    let undo: KeyValuePairs = ["link-case": "\(own)", "link-other": "\(other)"]
    #expect(browser.post(.families(.unlink(third)), undo).status == 303)
    house.hall.read { state, _ in #expect(state.cases[own]?.links.isEmpty == true) }
    // The case of another family is no way into it.
    #expect(browser.post(.families(.link(fourth)), link).status == 400)
  }

  @Test func `a record is corrected whole, with every spelling, paper and telephone`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    let page = browser.get(.families(.person(member))).text
    #expect(page.contains("id=\"person-given-0\"") && page.contains("id=\"person-given-1\""))
    let typed: KeyValuePairs = [
      "person-given-0": "Фирӯз", "person-family-0": "Каримов", "person-given-1": "فیروز",
      "person-born": "1985-03", "person-sex": "2", "person-relation": "2",
      "person-kind-0": "passport", "person-number-0": "A 77", "person-phone-0": "+992 900 1",
    ]
    #expect(browser.post(.families(.correct(member)), typed).status == 303)
    #expect(names(house, member) == ["Фирӯз Каримов", "فیروز"])
    house.hall.read { state, _ in
      let details = state.people[member]?.details
      #expect(details?.birth == PartialDate(year: 1985, month: 3))
      #expect(details?.documents.map(\.number) == ["A 77"])
      #expect(details?.phones == ["+992 900 1"])
    }
    for (name, value) in [("person-given-0", ""), ("person-born", "1985-13")] {
      let fields = typed.filter { $0.key.hasSuffix("sex") || $0.key.hasSuffix("relation") }
        .map { FormData.Field($0.key, $0.value) }
      let answer = browser.post(
        Route.families(.correct(member)).path,
        fields: fields + [
          .init("person-given-0", name == "person-born" ? "Фирӯз" : ""), .init(name, value),
        ])
      #expect(answer.status == 400 && answer.text.contains("id=\"\(name)-error\""), "\(name)")
    }
    #expect(names(house, member).first == "Фирӯз Каримов")
  }

  @Test func `somebody is added, needs are set, the place is corrected, a death recorded`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    browser.post(
      .families(.add(third)),
      [
        "add-how": "birth", "add-given-0": "Сабо", "add-sex": "1", "add-relation": "3",
        "add-born": "1997-07-17", "add-on": "1997-07-18",
      ])
    #expect(count(house, third) == 6)
    browser.post(.families(.needs(member)), ["needs-form": "yes", "needs": "wheelchair"])
    browser.post(
      .families(.place(third)),
      [
        "place-site": "\(SiteID(number: 1))", "place-destination": "\(SiteID(number: 2))",
        "place-baggage": "44",
      ])
    browser.post(.families(.head(third)), ["head-person": "\(member)"])
    browser.post(.families(.died(PersonID(number: 8))), ["died-on": "1997-07-17"])
    house.hall.read { state, _ in
      #expect(state.people[member]?.requirements == .wheelchair)
      #expect(state.households[third]?.baggage == 44 && state.households[third]?.head == member)
      #expect(state.people[PersonID(number: 8)]?.isAlive == false)
    }
    let dead = browser.get(.families(.person(PersonID(number: 8)))).text
    #expect(dead.contains("kept as it is") && !dead.contains("id=\"person-given-0\""))
  }

  @Test func `each form is there for whoever may use it, and what one cannot see one cannot lose`()
    throws
  {
    let house = try SiteTestHouse()
    let nurse = house.browser(as: "medical").get(.families(.person(member))).text
    #expect(nurse.contains("name=\"needs\"") && !nurse.contains("id=\"person-given-0\""))
    let officer = house.browser(as: "movement-officer").get(.families(.person(member))).text
    #expect(!officer.contains("name=\"needs\""))
    let page = house.browser(as: "movement-officer").get(.people(.show(third))).text
    #expect(!page.contains("/split") && !page.contains("/link"))
    #expect(house.browser(as: "medical").post(.families(.split(third)), split).status == 403)
    #expect(house.browser(as: "reporting").get(.families(.person(member))).status == 403)
  }

  @Test func `history says when, what and by whom, and who looked to those who may know`() throws {
    let house = try SiteTestHouse()
    let registrar = house.browser(as: "registrar")
    registrar.post(.families(.head(third)), ["head-person": "\(member)"])
    registrar.get(.people(.show(third)))
    try house.site.bookReads()
    let page = registrar.get(.families(.history(third))).text
    #expect(page.contains("household registered") && page.contains("head changed"))
    #expect(page.contains("18 Jul 1997, 08:00") && page.contains("Ҳамкор registrar"))
    #expect(!page.contains("looked at"))
    let officer = house.browser(as: "data-protection").get(.families(.history(third))).text
    #expect(officer.contains("looked at: households: names"))
    registrar.speak("fa")
    #expect(registrar.get(.families(.history(third))).text.contains("سرپرست عوض شد"))
    #expect(house.browser(as: "trainer").get(.families(.history(third))).status == 403)
  }

  @Test func `a long history goes on where its page ended`() throws {
    let house = try SiteTestHouse()
    let entries = try house.hall.history(of: SubjectKey(third), before: nil, most: 3)
    #expect(entries.entries.count == 3)
    let rest = try #require(entries.rest)
    let older = try house.hall.history(of: SubjectKey(third), before: rest, most: 100)
    #expect(older.rest == nil && older.entries.first?.title == "household registered")
    let all = try house.hall.history(of: SubjectKey(third), before: nil, most: 100).entries
    #expect(older.entries.map(\.position) + entries.entries.map(\.position) == all.map(\.position))
    #expect(
      house.browser(as: "registrar").get("/households/\(third)/history?before=1").text
        .contains("Nothing more is recorded"))
  }

  @Test func `every event has its words in every language`() {
    for title in EventTitle.allCases {
      #expect(title.wording.russian != title.wording.english, "\(title.wording.english)")
    }
  }
}
