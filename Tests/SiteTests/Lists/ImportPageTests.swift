import Application
import Basics
import HTTP
import Journal
import Mission
@testable import Site
import SiteTestHouse
import Synchronization
import Testing

@Suite struct ImportPageTests {
  private let first = Route.imports(.show(1))

  /// Headings that are known, but for the last two.
  private static let headings = "HH,First name,Surname,Relation,Sex,Born,Camp,Halting place,Goes to"
  private static let family = """
    1,Mahbuba,Nazarova,Head,F,1960-05-01,CAMP,x,HOME
    1,Davron,Nazarov,Son,M,1988-02-03,CAMP,x,HOME
    """

  private func file(_ rows: String = family) -> [UInt8] {
    Array("\(Self.headings)\n\(rows)\n".utf8)
  }

  private var source: KeyValuePairs<String, String> {
    ["programme": "\(ProgrammeID(number: 1))", "dated": "1997-07-18"]
  }

  /// What the columns mean, as the form sends it.
  private var columns: KeyValuePairs<String, String> {
    [
      "column-0": "familyNumber", "column-1": "givenName", "column-2": "familyName",
      "column-3": "relation", "column-4": "sex", "column-5": "birth", "column-6": "camp",
      "column-7": "ignored", "column-8": "home",
    ]
  }

  /// Sends a list, says what its columns mean, and has it checked.
  @discardableResult
  private func checked(_ browser: TestBrowser, _ rows: String = family) -> String {
    browser.post(.imports(.upload), file: file(rows), source)
    browser.post(.imports(.check(1)), columns)
    return browser.get(first).text
  }

  private func people(_ house: SiteTestHouse) -> Int {
    house.hall.read { state, _ in state.people.rows.count { $0.isAlive } }
  }

  @Test func `known headings are filled in, and every column can be given a meaning`() throws {
    let browser = try SiteTestHouse().browser(as: "registrar")
    let sent = browser.post(.imports(.upload), file: file(), source)
    #expect(sent.status == 303 && sent.header("location") == first.path)
    let page = browser.get(first).text
    #expect(page.contains("value=\"givenName\" selected") && page.contains("Mahbuba"))
    #expect(page.contains("for=\"column-7\"><bdi>Halting place"))
    #expect(page.contains("<option value=\"step:medical\">Fit to travel"))
  }

  @Test func `a dry run changes nothing, says what would happen, and the list is then taken in`()
    throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    let before = people(house)
    let page = checked(browser)
    #expect(page.contains("This is what would happen") && people(house) == before)
    #expect(page.contains("<dt>New families</dt><dd dir=\"auto\">1</dd>"))
    browser.post(.imports(.take(1)), ["once": String(repeating: "7", count: 32)])
    #expect(people(house) == before + 2)
    #expect(browser.get(first).text.contains("The list is taken in"))
    // Sent twice, or gone back to: nothing more happens.
    browser.post(.imports(.take(1)), ["once": String(repeating: "7", count: 32)])
    browser.post(.imports(.check(1)), columns)
    #expect(people(house) == before + 2)
    let lists = browser.get(.imports(.list)).text
    #expect(lists.contains("id=\"list-\(ListID(number: 1))\"") && lists.contains("Sakhi"))
    #expect(lists.contains("action=\"/lists/\(ListID(number: 1))/withdraw\""))
    #expect(checked(house.browser(as: "registrar")).contains("taken in"))
  }

  @Test func `errors keep the whole list out, by row and column`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    let page = checked(
      browser, Self.family + "\n2,Sitora,Nazarova,Head,F,1971-33-03,CAMP,x,NOWHERE")
    #expect(page.contains("The list is refused as it is"))
    #expect(page.contains("the mission knows no such district"))
    #expect(page.contains("<td class=\"number\">4</td>"))
    #expect(!page.contains("action=\"/import/1/take\""))
    let before = people(house)
    browser.post(.imports(.take(1)))
    #expect(people(house) == before)
  }

  @Test func `what somebody chose for a heading is there for the next list`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    checked(browser)
    browser.post(.imports(.take(1)))
    browser.post(.imports(.upload), file: file("9,Olim,Olimov,Head,M,1950,CAMP,x,HOME"), source)
    let page = browser.get(.imports(.show(2))).text
    #expect(page.contains("value=\"home\" selected") && page.contains("chosen before"))
  }

  @Test func `people who may be known stand beside their records, and looking is recorded`() throws
  {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    checked(browser)
    browser.post(.imports(.take(1)))
    let before = house.hall.reads.count
    browser.post(
      .imports(.upload), file: file(Self.family.replacing("1,", with: "7,")), source)
    browser.post(.imports(.check(2)), columns)
    let page = browser.get(.imports(.show(2))).text
    #expect(page.contains("Perhaps known already"))
    #expect(page.contains("\(PersonID(number: 16))") && page.contains("bits"))
    #expect(house.hall.reads.count > before)
  }

  @Test func `a list is withdrawn on its day, and stays when somebody built on it`() throws {
    let house = try SiteTestHouse()
    let browser = house.browser(as: "registrar")
    let before = people(house)
    checked(browser)
    browser.post(.imports(.take(1)))
    let list = ListID(number: 1)
    let once: KeyValuePairs = ["once": String(repeating: "3", count: 32)]
    #expect(browser.post(.imports(.withdraw(list)), once).status == 303)
    #expect(people(house) == before)
    #expect(browser.post(.imports(.withdraw(list)), once).status == 303)
    // The same file may come again; then a nurse screens somebody of it.
    browser.post(.imports(.upload), file: file(), source)
    browser.post(.imports(.check(2)), columns)
    browser.post(.imports(.take(2)))
    #expect(people(house) == before + 2)
    let person = house.hall.read { state, _ in state.lists.rows[0].people[1] }
    let home = house.hall.read { state, _ in state.lists.rows[0].newHouseholds[0] }
    let opened = house.hall.read { state, _ in state.households[home]!.cases[0] }
    house.browser(as: "medical").post(
      .people(.recordFitness(home)),
      [
        "fitness-case": "\(opened)", "fitness-code": "medical", "fitness-person": "\(person)",
        "fitness-outcome": "0", "fitness-on": "1997-07-18",
      ])
    try house.site.bookReads()
    let answer = browser.post(.imports(.withdraw(ListID(number: 2))))
    #expect(answer.status == 409)
    #expect(answer.text.contains("\(opened)") || answer.text.contains("\(person)"))
    #expect(people(house) == before + 2)
    house.pass(minutes: 24 * 60)
    let later = house.browser(as: "registrar")
    #expect(!later.get(.imports(.list)).text.contains("/withdraw"))
    #expect(later.post(.imports(.withdraw(ListID(number: 2)))).status == 409)
  }

  @Test func `a list that waits is nobody else's, and an account takes in its own sites' alone`()
    throws
  {
    let house = try SiteTestHouse()
    checked(house.browser(as: "registrar"))
    let here = house.browser(as: "registrar.here")
    #expect(here.get(first).status == 404 && here.post(.imports(.take(1))).status == 404)
    here.post(
      .imports(.upload), file: file("1,Olim,Olimov,Head,M,1950,FAR,x,AWAY"), source)
    here.post(.imports(.check(2)), columns)
    let page = here.get(.imports(.show(2))).text
    #expect(page.contains("class=\"wrong\"") && !page.contains("/take\""))
    #expect(house.browser(as: "medical").get(.imports(.list)).status == 403)
  }

  @Test(arguments: [
    ("programme", "x"), ("dated", "1997-07-19"), ("dated", "today"),
  ])
  func `what cannot be is asked for again, beside its field`(field: String, value: String) throws {
    let browser = try SiteTestHouse().browser(as: "registrar")
    let typed: KeyValuePairs =
      field == "dated"
      ? ["programme": "\(ProgrammeID(number: 1))", "dated": value]
      : ["programme": value, "dated": "1997-07-18"]
    let answer = browser.post(.imports(.upload), file: file(), typed)
    #expect(answer.status == 400 && answer.text.contains("href=\"#\(field)\""))
    #expect(browser.post(.imports(.upload), file: [], source).text.contains("Choose a file."))
    #expect(
      browser.post(.imports(.upload), file: [0x50, 0x4B, 3, 4, 9], source).text
        .contains("cannot be read as a list"))
  }

  @Test func `what is under way says how far it is, and asks for itself without a script`() throws {
    let waiting = Mutex<[@Sendable () -> Void]>([])
    let house = try SiteTestHouse(
      backroom: Backroom(
        begin: { work in waiting.withLock { $0.append(work) } },
        parallel: { count, body in (0..<count).forEach { body($0) } }))
    let browser = house.browser(as: "registrar")
    #expect(checked(browser).contains("<noscript><meta http-equiv=\"refresh\""))
    // Nobody takes in, checks again or drops what is being worked on.
    browser.post(.imports(.take(1)))
    browser.post(.imports(.drop(1)))
    #expect(waiting.withLock(\.count) == 1)
    waiting.withLock { $0.removeFirst() }()
    let page = browser.get(first).text
    #expect(page.contains("This is what would happen") && !page.contains("noscript"))
    browser.post(.imports(.drop(1)))
    #expect(browser.get(first).status == 404)
  }

  @Test func `a dry run that has aged is shown anew and not taken in`() throws {
    let house = try SiteTestHouse()
    let (one, other) = (house.browser(as: "registrar"), house.browser(as: "registrar"))
    checked(one)
    other.post(.imports(.upload), file: file(), source)
    other.post(.imports(.check(2)), columns)
    other.post(.imports(.take(2)))
    let before = people(house)
    one.post(.imports(.take(1)))
    #expect(people(house) == before)
    #expect(one.get(first).text.contains("The mission has changed since you looked"))
  }

  @Test(arguments: ["ru", "tg", "fa"])
  func `it speaks every language, and what a list says is text`(language: String) throws {
    let browser = try SiteTestHouse().browser(as: "registrar")
    browser.speak(language)
    browser.post(
      .imports(.upload), file: file("1,<img src=x>,Nazarova,Head,F,1960,CAMP,x,NOWHERE"), source)
    #expect(!browser.get(first).text.contains("<img"))
    browser.post(.imports(.check(1)), columns)
    let words = [
      "ru": "миссия не знает такого района", "tg": "рисолат чунин ноҳияро намедонад",
      "fa": "مأموریت چنین ولسوالی نمی‌شناسد",
    ]
    #expect(browser.get(first).text.contains(try #require(words[language])))
  }
}
