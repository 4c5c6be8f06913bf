import Basics
import HTTP
import Mission
@testable import Site
import SiteTestHouse
import Testing
import Wire

@Suite struct DescriptionTests {
  /// Addresses that are for people in front of a browser alone, and why.
  private static let forPeople: [String: String] = [
    "GET /search": "programs send what they look for",
    "POST /households": "what the list shows stands behind ?",
    "POST /households/select": "a program remembers by itself",
    "POST /households/views": "what the list shows stands behind ?",
    "POST /households/views/{view}/delete": "what the list shows stands behind ?",
    "POST /steps/begin": "programs record steps family by family",
    "POST /fitness/begin": "programs record steps family by family",
    "POST /households/export": "programs read the list page by page",
    "GET /households/{household}/history": "who did what is for people to read",
    "GET /movements/{movement}/versions": "each version's changes are the movement's own",
    "GET /papers": "papers are printed",
    "POST /papers": "papers are printed",
    "GET /papers/{day}": "papers are printed",
    "POST /papers/{day}": "papers are printed",
    "GET /live": "programs ask again",
    "POST /account/sessions/end": "a program has no session",
    "POST /account/sessions/end-all": "a program has no session",
    "GET /account/confirm": "a program has no password",
    "POST /account/confirm": "a program has no password",
    "GET /account/emergency": "needs a password typed just now",
    "POST /account/emergency": "needs a password typed just now",
    "GET /account/tokens": "needs a password typed just now",
    "POST /account/tokens": "needs a password typed just now",
    "POST /account/tokens/revoke": "needs a password typed just now",
    "POST /import": "a person looks at a list before it is taken in",
    "GET /import/{upload}": "a person looks at a list before it is taken in",
    "POST /import/{upload}/columns": "a person looks at a list before it is taken in",
    "POST /import/{upload}/take": "a person looks at a list before it is taken in",
    "GET /keys": "keys are looked after by people",
    "GET /figures/people": "programs read families page by page",
    "POST /figures/published": "a file for people outside; programs read /figures",
    "GET /plans/new": "programs send what they want planned",
    "POST /plans/{draft}/families": "programs read the whole list",
    "GET /plans/{draft}/beside/{draft}": "programs read both",
    "GET /settings/sites/new": "programs send what is new",
    "GET /settings/corridors/new": "programs send what is new",
    "GET /settings/types/new": "programs send what is new",
    "GET /settings/programmes/new": "programs send the data file",
    "GET /accounts/new": "needs a password typed just now",
    "POST /accounts/new": "needs a password typed just now",
    "POST /accounts/{account}/roles": "needs a password typed just now",
    "POST /accounts/{account}/sites": "needs a password typed just now",
    "POST /accounts/{account}/password": "needs a password typed just now",
    "POST /accounts/{account}/factor": "needs a password typed just now",
    "POST /accounts/{account}/sessions": "needs a password typed just now",
    "POST /accounts/{account}/token": "needs a password typed just now",
    "POST /accounts/{account}/close": "needs a password typed just now",
    "POST /audit": "what the trail shows stands behind ?",
    "GET /steps": "programs send what they record",
    "POST /steps": "programs are told of the first line that is wrong",
    "GET /steps/recorded/{count}": "programs are told what was done",
    "GET /fitness": "programs send what they record",
    "POST /fitness": "programs are told of the first line that is wrong",
    "GET /fitness/recorded/{count}": "programs are told what was done",
    "POST /import/{upload}/drop": "a person looks at a list before it is taken in",
  ]

  @Test func `every page and form of the mission is for programs too, or says why not`() {
    let others: [Right] = [.anybody, .entrant]
    for row in Route.rows where !others.contains(row.right) {
      #expect(
        row.program != nil || Self.forPeople["\(row.method.rawValue) \(row.pattern)"] != nil,
        """
        Programs cannot \(row.method.rawValue) \(row.pattern). Give its row `.takes(…)`, or
        `.tells(…)` or `.lists(…)` and a line in WebSite+Tell.swift; or say above why it is for
        people alone.
        """)
    }
  }

  @Test func `the description has each row of the table, and nothing else`() {
    let paths = OpenAPI.document["paths"]
    let described = paths.keys.flatMap { path in
      paths[path].keys.map { "\($0.uppercased()) \(path)" }
    }
    let rows = Route.rows.filter { $0.program != nil }.map { "\($0.method.rawValue) \($0.pattern)" }
    #expect(described.sorted() == rows.sorted())
    let ids = paths.keys.flatMap { path in
      paths[path].keys.compactMap { paths[path][$0]["operationId"].text }
    }
    #expect(Set(ids).count == rows.count)
  }

  @Test func `each form of each page sends what the description says, and no more`() throws {
    let house = try SiteTestHouse()
    let ours: Set<String> = ["form", "once"]
    var seen: Set<String> = []
    for role in Role.allCases {
      let browser = house.browser(as: role.description)
      for row in Route.rows where row.method == .get && row.program != nil {
        let page = browser.get("/" + RouteTests.path(of: row).joined(separator: "/")).text
        for form in page.split(separator: "<form ").dropFirst() {
          let whole = form.split(separator: "</form>")[0]
          guard let action = Self.values("action", whole).first,
            let match = try? Router().match(
              .post, action.split(separator: "/").map(String.init)),
            let program = match.row.program
          else { continue }
          seen.insert(match.row.pattern)
          let sent = Set(Self.values("name", whole)).subtracting(ours)
          let taken = Set(program.takes.map(\.name))
          #expect(sent.subtracting(taken).isEmpty, "\(action) sends \(sent.subtracting(taken))")
        }
      }
    }
    #expect(seen.count >= 8, "\(seen.sorted())")
  }

  private static func values(_ name: String, _ html: Substring) -> [String] {
    html.split(separator: " \(name)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test(arguments: Role.allCases)
  func `every answer has the form that the description promises`(role: Role) throws {
    let house = try SiteTestHouse()
    let program = try house.program(as: role.description)
    let schema = TestSchema()
    for row in Route.rows {
      guard row.program != nil else { continue }
      let target = "/" + RouteTests.path(of: row).joined(separator: "/")
      let response = row.method == .get ? program.get(target) : program.post(target)
      let expected = schema.answer(
        row.pattern, row.method.rawValue.lowercased(), response.status)
      #expect(expected != .null, "\(row.pattern) answered \(response.status)")
      #expect(
        schema.faults(response.json, expected).isEmpty,
        "\(target): \(schema.faults(response.json, expected)) in \(response.text.prefix(300))")
      #expect(response.status < 500, "\(target)")
    }
  }

  @Test func `the description is for everybody, and says nothing of a mission`() throws {
    let house = try SiteTestHouse()
    let response = house.browser().get("/api/v1/openapi.json")
    #expect(response.status == 200 && response.json["openapi"].text == "3.1.0")
    #expect(!response.text.contains("Tajikistan"))
  }
}
