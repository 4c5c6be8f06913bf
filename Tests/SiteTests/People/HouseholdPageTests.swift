import Application
import Basics
import HTTP
import Journal
import Mission
@testable import Site
import SiteTestHouse
import Testing
import Wire

@Suite struct HouseholdPageTests {
  private let first = HouseholdID(number: 1)
  /// Not ready: five people without a medical step.
  private let third = HouseholdID(number: 3)
  private let member = PersonID(number: 6)

  @Test func `a family's classes are there, with what was attended, for whoever trains them`()
    throws
  {
    let house = try SiteTestHouse()
    let member = PersonID(number: 1)
    #expect(
      !house.browser(as: "registrar").get(.people(.show(HouseholdID(number: 1)))).text
        .contains("Orientation"))
    let day = SiteTestHouse.day - 3
    let (course, first) = (CourseID(number: 1), ClassID(number: 1))
    let modules = ["work", "home"].map { code in
      Course.Module(
        code: code, names: PlaceNames(latin: code), length: Minutes(60), isRequired: true)
    }
    try house.hall.write { mission in
      let trainer = mission.state.staff.next(node: 0)
      let room = OrientationClass.Room(site: SiteID(number: 1), name: "Hall", seats: 20)
      let commands: [Command] = [
        .registerStaff(Staff(role: .officer, site: SiteID(number: 1), name: "Trainer")),
        .defineCourse(
          Course(
            code: "coa", names: PlaceNames(latin: "Life abroad", dari: "زندگی در خارج"), days: 1,
            classSize: 20, ages: 0...120, modules: modules)),
        .planClass(
          course, language: "fa",
          modules.enumerated().map { index, module in
            .init(
              module: module.code, starts: WallTime(day, minute: 540 + 120 * index), room: room,
              trainer: trainer)
          }),
        .enrol(first, [member]),
        .recordAttendance(first, module: "work", [member], isMadeUp: false, on: day),
      ]
      for (index, command) in commands.enumerated() {
        // Told on the day before it is held, and on the day itself.
        let at = Instant(index < 4 ? day - 1 : day, hour: 12)
        try mission.dispatch(
          command, id: CommandID(high: 5, low: UInt64(index)), actor: AccountID.console.raw, at: at)
      }
    }
    let trainer = house.browser(as: "trainer")
    let page = trainer.get(.people(.show(HouseholdID(number: 1)))).text
    #expect(page.contains("Life abroad") && page.contains("1 of 2 modules"))
    #expect(page.contains("not yet"))
    trainer.speak("fa")
    #expect(trainer.get(.people(.show(HouseholdID(number: 1)))).text.contains("زندگی در خارج"))
    let told = try house.program(as: "case-worker").get("/households/\(HouseholdID(number: 1))")
    #expect(told.json["orientation"].items.first?["attended"].items == [.string("work")])
  }

  @Test func `a family's page says what is missing, whose turn it is, and when it may travel`()
    throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    let ready = browser.get(.people(.show(first))).text
    #expect(ready.contains("May travel from 13 Jul 1997 until"))
    #expect(ready.contains("<svg class=\"timeline\"") && ready.contains("booked and ready"))
    #expect(ready.contains("href=\"/movements/\(MovementID(number: 1))\""))
    let missing = browser.get(.people(.show(third))).text
    #expect(missing.contains("Fit to travel is not done"))
    #expect(missing.contains("Next: nurse or doctor."))
    #expect(!missing.contains("May travel"))
  }

  @Test(arguments: ["ru", "tg", "fa"])
  func `it speaks every language`(language: String) throws {
    let browser = try SiteTestHouse().browser(as: "registrar")
    browser.speak(language)
    let page = browser.get(.people(.show(third))).text
    let words = ["ru": "Чего не хватает", "tg": "Чӣ намерасад", "fa": "چه کم است"]
    #expect(page.contains(try #require(words[language])))
  }

  @Test func `each group of fields is there for whoever may see it`() throws {
    let house = try SiteTestHouse()
    let name = house.hall.read { state, _ in
      state.people[PersonID(number: 12)]?.details?.names.first?.whole ?? "?"
    }
    let fifth = HouseholdID(number: 5)
    let registrar = house.browser(as: "registrar").get(.people(.show(fifth))).text
    #expect(registrar.contains(name) && registrar.contains("CARD-5"))
    let officer = house.browser(as: "movement-officer.here").get(.people(.show(fifth)))
    #expect(officer.status == 200)
    #expect(!officer.text.contains(name) && !officer.text.contains("CARD-5"))
    // Trainers see no clearances, and what they do not see is not there at all.
    let trainer = house.browser(as: "trainer").get(.people(.show(first))).text
    #expect(!trainer.contains("class=\"timeline\"") && !trainer.contains("May travel"))
    #expect(house.browser(as: "reporting").get(.people(.show(first))).status == 403)
    #expect(
      house.browser(as: "registrar").get(.people(.show(HouseholdID(number: 99)))).status == 404)
  }

  private var fitness: KeyValuePairs<String, String> {
    [
      "fitness-case": "\(CaseID(number: 3))", "fitness-code": "medical",
      "fitness-person": "\(member)", "fitness-outcome": "0", "fitness-on": "1997-07-18",
    ]
  }

  private func clearances(_ house: SiteTestHouse) -> [Clearance] {
    house.hall.read { state, _ in state.people[member]?.clearances ?? [] }
  }

  @Test func `a doctor records a medical step, and nobody else does`() throws {
    let house = try SiteTestHouse()
    #expect(
      house.browser(as: "registrar").post(.people(.recordFitness(third)), fitness).status == 403)
    #expect(clearances(house).isEmpty)
    let doctor = house.browser(as: "medical")
    #expect(doctor.get(.people(.show(third))).text.contains("id=\"fitness-code\""))
    let answer = doctor.post(.people(.recordFitness(third)), fitness)
    #expect(answer.status == 303 && answer.header("location") == "/households/\(third)")
    #expect(clearances(house).map(\.outcome) == [.granted])
  }

  @Test func `a medical step cannot be sent by the form of other steps`() throws {
    let house = try SiteTestHouse()
    let answer = house.browser(as: "registrar").post(
      .people(.recordStep(third)),
      [
        "step-case": "\(CaseID(number: 3))", "step-code": "medical", "step-person": "\(member)",
        "step-outcome": "0", "step-on": "1997-07-18",
      ])
    #expect(answer.status == 403 && clearances(house).isEmpty)
  }

  @Test func `a refusal is said beside the form, and what was typed stays`() throws {
    let house = try SiteTestHouse()
    let doctor = house.browser(as: "medical")
    let answer = doctor.post(
      .people(.recordFitness(third)),
      [
        "fitness-case": "\(CaseID(number: 3))", "fitness-code": "medical", "fitness-person": "",
        "fitness-outcome": "0", "fitness-on": "1997-07-17",
      ])
    #expect(answer.status == 409 && answer.text.contains("id=\"problems\""))
    #expect(answer.text.contains("value=\"1997-07-17\"") && answer.text.contains("<details open"))
    #expect(clearances(house).isEmpty)
  }

  @Test(arguments: [
    ("fitness-on", "1997-07-19"), ("fitness-on", "yesterday"), ("fitness-outcome", "9"),
    ("fitness-person", "\(PersonID(number: 1))"), ("fitness-case", "\(CaseID(number: 1))"),
    ("fitness-until", "never"), ("fitness-code", ""),
  ])
  func `what cannot be, or is of another family, is asked for again`(
    field: String, value: String
  ) throws {
    let house = try SiteTestHouse()
    var fields = Dictionary(uniqueKeysWithValues: fitness.map { ($0.key, $0.value) })
    fields[field] = value
    let answer = house.browser(as: "medical").post(
      .people(.recordFitness(third)),
      [
        "fitness-case": fields["fitness-case"] ?? "", "fitness-code": fields["fitness-code"] ?? "",
        "fitness-person": fields["fitness-person"] ?? "",
        "fitness-outcome": fields["fitness-outcome"] ?? "",
        "fitness-on": fields["fitness-on"] ?? "", "fitness-until": fields["fitness-until"] ?? "",
      ])
    #expect(answer.status == 400, "\(field)")
    #expect(clearances(house).isEmpty)
  }

  @Test func `consent is taken where the programme asks for it`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "case-worker")
    #expect(!browser.get(.people(.show(first))).text.contains("id=\"signatory\""))
    try house.hall.write { mission in
      let version = Programme(
        code: "return", name: "Return", inForceFrom: SiteTestHouse.day - 1,
        steps: [Step(code: "medical", name: "Fit to travel", scope: .person, validity: 30)],
        consent: .perFamilyHead)
      _ = try mission.dispatch(
        .adopt(version), id: .init(high: 9, low: 1), actor: AccountID.console.raw, at: house.now)
    }
    let page = browser.get(.people(.show(first))).text
    #expect(page.contains("id=\"signatory\"") && page.contains("No consent is signed"))
    let head = PersonID(number: 1)
    let fields: KeyValuePairs = [
      "consent-case": "\(CaseID(number: 1))", "signatory": "\(head)",
      "consent-covers": "\(PersonID(number: 2))", "consent-number": "F-77",
      "consent-manner": "1", "consent-on": "1997-07-18",
    ]
    #expect(browser.post(.people(.takeConsent(first)), fields).status == 303)
    house.hall.read { state, _ in
      #expect(state.people[head]?.consent?.form == "F-77")
      #expect(state.people[PersonID(number: 2)]?.consent?.signatory == head)
      #expect(state.people[PersonID(number: 3)]?.consent == nil)
    }
  }

  @Test func `a hostile name is text on a family's page`() throws {
    let house = try SiteTestHouse()
    try house.hall.write { mission in
      _ = try mission.dispatch(
        .correctPerson(
          PersonID(number: 1), relation: .head, sex: .male, birthYear: 1960,
          PersonalDetails(names: [PersonName(given: "<img src=x onerror=alert(1)>")])),
        id: .init(high: 9, low: 9), actor: AccountID.console.raw, at: house.now)
    }
    let page = house.browser(as: "registrar").get(.people(.show(first))).text
    #expect(!page.contains("<img") && page.contains("&lt;img"))
  }
}
