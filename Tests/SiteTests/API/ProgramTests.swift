import Application
import Basics
import HTTP
import Journal
import Mission
@testable import Site
import SiteTestHouse
import Testing
import Wire

@Suite struct ProgramTests {
  private let movement = "/movements/\(MovementID(number: 1))"

  @Test(arguments: Role.allCases)
  func `each address opens to a token exactly as the policy says`(role: Role) throws {
    let house = try SiteTestHouse()
    for isHere in [false, true] {
      let login = role.description + (isHere ? ".here" : "")
      let program = try house.program(as: login)
      for row in Route.rows where row.program != nil {
        for isOwn in [true, false] where isOwn || row.pattern.contains("{") {
          let number = isOwn ? 1 : row.pattern.contains("{movement}") ? 2 : 5
          let path = RouteTests.path(of: row, number: number)
          let match = try Router().match(row.method, path)
          let isAllowed = house.hall.read { state, _ -> Bool in
            guard
              let visitor = (state.account(login: login)?.id).flatMap({
                state.visitor($0, at: house.now)
              })
            else { return false }
            return row.right.isGiven(
              to: visitor,
              match.concern?.closeness(on: state, to: visitor.scope, today: SiteTestHouse.day)
                ?? .full)
          }
          let target = "/" + path.joined(separator: "/")
          let response = row.method == .get ? program.get(target) : program.post(target)
          #expect(
            (response.status != 403) == isAllowed,
            "\(login) \(row.method) \(target) answered \(response.status)")
        }
      }
    }
  }

  @Test func `without a token in force every address answers the same`() throws {
    let house = try SiteTestHouse()
    let short = try house.program(as: "registrar", days: 1)
    let revoked = try house.program(as: "registrar")
    let older = try house.program(as: "trainer")
    let (account, token) = house.hall.read { state, _ in
      (state.account(login: "registrar")!.id, state.tokens.ids[1])
    }
    try house.hall.record(
      .revokeToken(account, token), as: account, id: house.site.newCommandID(), at: house.now)
    #expect(short.get("/account").status == 200)
    house.pass(minutes: 24 * 60)
    let trainer = house.hall.read { state, _ in state.account(login: "trainer")!.id }
    try house.hall.record(
      .setPassword(trainer, Secret([1])), as: trainer, id: house.site.newCommandID(),
      at: house.now)
    let changed = String(revoked.token.dropLast()) + (revoked.token.last == "0" ? "1" : "0")
    for token in [
      "", "safar", "safar_X-000001-V_0", changed, revoked.token, short.token,
      older.token,
    ] {
      let program = TestProgram(house.site, token: token)
      for row in Route.rows where row.program != nil {
        let target = "/" + RouteTests.path(of: row).joined(separator: "/")
        let response = row.method == .get ? program.get(target) : program.post(target)
        #expect(response.status == 401, "\(token) \(target)")
        #expect(response.header("WWW-Authenticate") == "Bearer")
        #expect(response.header("Content-Type") == "application/problem+json")
      }
    }
  }

  @Test func `a session's cookie opens nothing to a program, nor a token a page`() throws {
    let house = try SiteTestHouse()
    #expect(house.browser(as: "registrar").get("/api/v1/households").status == 401)
    let program = try house.program(as: "registrar")
    let request = Request(
      method: .get, path: ["households"],
      headers: [("authorization", "Bearer \(program.token)")])
    #expect(house.site.answer(request).status == 303)
  }

  @Test func `a token reaches what it was made for, member by member`() throws {
    let house = try SiteTestHouse()
    let reach = TokenReach(
      fields: Fields([.bookings, .clearances, .movements]), actions: Actions([.planMovements]))
    let program = try house.program(as: "movement-officer", reach: reach)
    let told = program.get("/households/\(HouseholdID(number: 1))").json
    #expect(told["cases"].items.count == 1 && told["movement"].text != nil)
    #expect(told["head"] == .null && !told.keys.contains("assistance"))
    let member = told["members"].items[0]
    #expect(member.keys == ["id", "clearances"])
    #expect(program.get(movement + "/boarding").status == 403)
    #expect(program.post(movement + "/boarding/open").status == 403)
    #expect(program.post(movement + "/confirm").status == 200)
  }

  @Test func `what needs a password typed just now no token reaches`() throws {
    let house = try SiteTestHouse()
    let program = try house.program(as: "administrator")
    let visitor = try #require(
      house.hall.read { state, _ in
        TokenSecret.visitor(showing: program.token, on: state, at: house.now)?.visitor
      })
    #expect(!visitor.isFresh && !visitor.hasBrokenGlass)
    #expect(throws: Refusal.self) { try Policy.check(.manageAccounts, by: visitor) }
  }

  @Test func `settings are changed by a program on the day its token was made`() throws {
    let house = try SiteTestHouse()
    let program = try house.program(as: "administrator")
    let site: JSON = .object([
      "code": .string("HALT"), "kind": .string("wayStation"), "latin": .string("Halt"),
      "country": .string("TJ"), "where": .string("37.19, 67.27"), "beds": .integer(120),
      "weekday": .array([.string("friday")]), "closures": .string("1997-12-24 1997-12-31"),
    ])
    #expect(program.post("/settings/sites/new", site).status == 200)
    let told = program.get("/settings").json["sites"].items.first { $0["code"].text == "HALT" }
    let id = try #require(told?["id"].text)
    let one = program.get("/settings/sites/\(id)").json
    #expect(one == told && one["weekdays"].items == [.string("friday")])
    #expect(one["where"].text == "37.19, 67.27" && one["openFrom"] == .null)
    let plate: JSON = .object([
      "plate": .string("01 AB"), "type": .string("\(VehicleTypeID(number: 1))"),
      "site": .string(id),
    ])
    #expect(program.post("/settings/vehicles", plate).status == 200)
    #expect(
      program.get("/settings/vehicles").json["items"].items.last?["plate"].text == "01 AB")
    #expect(program.post("/settings/vehicles", plate).status == 422)
    let line: JSON = .object([
      "name": .string("coast"),
      "file": .string(#"{"type":"LineString","coordinates":[[68,38],[69,39]]}"#),
    ])
    #expect(program.post("/settings/boundaries", line).status == 200)
    #expect(program.get("/settings").json["boundaries"].items.map { $0["points"] } == [.integer(2)])
    house.pass(minutes: 25 * 60)
    let late = program.post("/settings/boundaries/remove", .object(["name": .string("coast")]))
    #expect(late.status == 403 && late.json["code"].text == "tokenTooOld")
    #expect(program.get("/settings").status == 200)
  }

  @Test func `what a program looks at is recorded under its account and its token`() throws {
    let house = try SiteTestHouse()
    let program = try house.program(as: "registrar")
    program.get("/households/\(HouseholdID(number: 1))")
    let read = try #require(
      house.hall.reads.take().compactMap { _, command in
        if case .recordReads(let reads) = command { reads.first } else { nil }
      }.first)
    #expect(read.households == [HouseholdID(number: 1)])
    #expect(read.route == "households by \(TokenID(number: 1))")
    #expect(read.fields.contains(Fields([.names, .identity, .contact, .clearances])))
    program.get("/movements")
    #expect(house.hall.reads.count == 0)
  }

  @Test func `a command that is sent again is done once, and answers the same`() throws {
    let house = try SiteTestHouse()
    let program = try house.program(as: "movement-officer")
    let key = CommandID(high: 7, low: 7)
    let answers = (0..<3).map { _ in program.post(movement + "/confirm", key: key).json }
    #expect(answers.map { $0["repeated"] } == [.bool(false), .bool(true), .bool(true)])
    #expect(answers[0]["events"] == answers[2]["events"] && !answers[0]["events"].items.isEmpty)
    let other = try house.program(as: "movement-officer.here")
    let taken = other.post(movement + "/confirm", key: key)
    #expect(taken.status == 409 && taken.json["code"].text == "commandTaken")
    let without = program.send(
      "POST", "/api/v1" + movement, [("content-type", "application/json")], [])
    #expect(without.status == 404)
    #expect(program.send("POST", movement + "/confirm", [], []).status == 400)
  }

  @Test func `a command may ask that nothing changed since it was looked at`() throws {
    let house = try SiteTestHouse()
    let program = try house.program(as: "movement-officer")
    let tag = try #require(program.get(movement).header("ETag"))
    #expect(program.get(movement, headers: ["if-none-match": tag]).status == 304)
    program.post(movement + "/pin", .object(["pin": .bool(true)]))
    #expect(program.get(movement, headers: ["if-none-match": tag]).status == 200)
    let key = CommandID(high: 8, low: 8)
    let late = program.post(movement + "/confirm", key: key, headers: ["if-match": tag])
    #expect(late.status == 412 && late.json["code"].text == "changed")
    let seen = try #require(program.get(movement).header("ETag"))
    for _ in 0..<2 {
      #expect(
        program.post(movement + "/confirm", key: key, headers: ["if-match": seen]).status == 200)
    }
  }

  @Test func `a list comes page by page, each row once`() throws {
    let house = try SiteTestHouse()
    let program = try house.program(as: "registrar")
    var seen: [String] = []
    var target = "/households?limit=2"
    for _ in 0..<3 {
      let page = program.get(target)
      seen += page.json["items"].items.compactMap { $0["id"].text }
      guard let next = page.header("Link")?.split(separator: ">").first else { break }
      target = String(next.dropFirst("</api/v1".count))
    }
    #expect(seen == (1...5).map { HouseholdID(number: $0).description })
    for bad in ["limit=0", "limit=1001", "limit=x", "after=H-000001-A", "after=&after=", "who=1"] {
      #expect(program.get("/households?" + bad).status == 400, "\(bad)")
    }
  }

  @Test func `a refusal says its reason for programs, its sentence for people, and where`() throws {
    let house = try SiteTestHouse()
    let program = try house.program(as: "movement-officer")
    let refused = program.post(
      movement + "/book", .object(["book": .string(HouseholdID(number: 3).description)]))
    #expect(refused.status == 409)
    #expect(refused.json["field"].text == "book" && refused.json["code"].text != nil)
    #expect(refused.json["detail"].text?.isEmpty == false)
    for body in [
      "{}", "[]", "{\"book\":7}", "{\"book\":\"H-000003\"}", "{", "{\"book\":null}",
      "{\"book\":\"H-000001-A\",\"other\":1}", "{\"book\":\"x\",\"book\":\"y\"}",
    ] {
      let response = program.send(
        "POST", movement + "/book",
        [
          ("content-type", "application/json"),
          ("idempotency-key", "\(CommandID(high: 1, low: 9).printed)"),
        ],
        Array(body.utf8))
      #expect(response.status == 400 && response.json["code"].text == "invalid", "\(body)")
    }
    #expect(
      program.send("POST", movement + "/confirm", [("content-type", "text/plain")], [1]).status
        == 415)
    #expect(program.get(movement + "/confirm").status == 405)
    #expect(program.get(movement + "/confirm").header("Allow") == "POST")
  }

  @Test func `people are boarded by a program as by a scanner`() throws {
    let house = try SiteTestHouse()
    let officer = try house.program(as: "movement-officer")
    #expect(officer.post(movement + "/confirm").status == 200)
    house.pass(minutes: 24 * 60)
    #expect(officer.post(movement + "/boarding/open").status == 200)
    let card = JSON.object(["code": .string(HouseholdID(number: 1).description)])
    #expect(officer.post(movement + "/boarding/board", card).json["events"].items.count == 1)
    let again = officer.post(movement + "/boarding/board", card)
    #expect(again.status == 409 && again.json["code"].text == "alreadyAboard")
    #expect(officer.get(movement).json["aboard"].whole == 3)
  }

  @Test func `a token that asks too often waits`() throws {
    var limiter = RequestLimiter()
    let token = TokenID(number: 1)
    let now = Instant(SiteTestHouse.day)
    let fine = (0..<RequestLimiter.atOnce + 5).count { _ in limiter.take(token, at: now) == 0 }
    #expect(fine == RequestLimiter.atOnce)
    #expect(limiter.take(TokenID(number: 2), at: now) == 0)
    let later = Instant(milliseconds: now.milliseconds + 1_000)
    #expect(
      (0..<100).count { _ in limiter.take(token, at: later) == 0 } == RequestLimiter.perSecond)
  }
}
