import Application
import Basics
import Foundation
import HTTP
import Journal
import Mission
import Site
import SiteTestHouse
import Testing
import Wire

/// Settings changed in the browser, by the forms an administrator fills in.
@Suite struct SettingsPageTests {
  private static let site = [
    "code": "HALT", "kind": "2", "latin": "Halt", "tajik": "Истгоҳ", "russian": "", "dari": "",
    "country": "tj", "where": "37.19, 67.27", "beds": "120", "per-day": "", "opening-form": "yes",
    "weekday": "0", "open-from": "", "open-until": "", "closures": "1997-12-24 1997-12-31",
  ]

  @Test func `a site is added, checked first, and changed`() throws {
    let house = try SiteTestHouse()
    let admin = house.browser(as: "administrator")
    let checked = admin.fill(
      "/settings/sites/new", Self.site.merging(["check": "yes"]) { $1 })
    #expect(checked.status == 200 && checked.text.contains("site defined"))
    #expect(house.hall.read { state, _ in state.sites.first { $0.code == "HALT" } == nil })
    #expect(admin.fill("/settings/sites/new", Self.site).status == 303)
    let (id, row) = try #require(
      house.hall.read { state, _ in state.sites.first { $0.code == "HALT" } })
    #expect(row.country == "TJ" && row.beds == 120 && row.personsPerDay == nil)
    #expect(row.coordinates == Coordinates(latitude: 37_190_000, longitude: 67_270_000))
    #expect(row.opening.weekdays == [.monday])
    #expect(row.opening.closures.map(\.description) == ["1997-12-24 to 1997-12-31"])
    let form = admin.get("/settings/sites/\(id)").text
    #expect(form.contains("value=\"37.19, 67.27\"") && form.contains("1997-12-24 1997-12-31"))
    #expect(
      admin.fill("/settings/sites/\(id)", Self.site.merging(["beds": "80"]) { $1 }).status == 303)
    #expect(house.hall.read { state, _ in state.sites[id]?.beds } == 80)
  }

  @Test(arguments: [
    ("code", "two words", "code"), ("code", "CAMP", "code"), ("latin", "", "latin"),
    ("country", "T1", "country"), ("where", "91, 10", "where"), ("where", "37.19", "where"),
    ("beds", "many", "beds"), ("closures", "1997-12-31 1997-12-24", "closures"),
    ("open-until", "soon", "open-until"), ("kind", "99", "kind"),
  ])
  func `what is wrong with a site is said beside its field, with what was typed kept`(
    _ field: String, _ typed: String, _ beside: String
  ) throws {
    let house = try SiteTestHouse()
    let admin = house.browser(as: "administrator")
    var fields = Self.site
    // The small mission's camp keeps its code.
    let known = house.hall.read { state, _ in state.sites[SiteID(number: 1)]?.code ?? "" }
    fields[field] = typed == "CAMP" ? known : typed
    let answer = admin.fill("/settings/sites/new", fields)
    #expect(answer.status == 400)
    #expect(answer.text.contains("id=\"\(beside)-error\""))
    #expect(answer.text.contains("value=\"Halt\"") || field == "latin")
  }

  @Test func `a vehicle is added and lent until a day, a member of staff is named`() throws {
    let house = try SiteTestHouse()
    let admin = house.browser(as: "administrator")
    let (type, site) = (VehicleTypeID(number: 1).description, SiteID(number: 1).description)
    let new = ["plate": "01 AB <1>", "type": type, "site": site]
    #expect(admin.fill("/settings/vehicles", new).status == 303)
    #expect(admin.fill("/settings/vehicles", new).status == 400)
    let id = try #require(
      house.hall.read { state, _ in state.vehicles.first { $0.plate == "01 AB <1>" }?.id })
    #expect(admin.get("/settings/vehicles").text.contains("01 AB &lt;1&gt;"))
    #expect(
      admin.post("/settings/vehicles/\(id)/return", ["until": "2030-01-01"]).status == 303)
    #expect(house.hall.read { state, _ in state.vehicleReturns[id]?.description } == "2030-01-01")
    #expect(
      admin.post("/settings/staff", ["name": "Нозанин", "role": "1", "site": site]).status == 303)
    #expect(admin.get("/settings/staff").text.contains("Нозанин"))
  }

  @Test func `a road and a type of vehicle are changed`() throws {
    let house = try SiteTestHouse()
    let admin = house.browser(as: "administrator")
    let road = CorridorID(number: 1)
    let form = admin.get("/settings/corridors/\(road)").text
    #expect(form.contains("CAMP; HOME; road; 100; 240; POST") && form.contains("BUS; 10"))
    let fields = [
      "legs": "CAMP\tPOST\troad\t60\t120\t\tnight\n\nPOST; HOME; ferry; 40; 120; POST",
      "destination": "\(SiteID(number: 2))", "costs": "BUS; 35",
      "opening-form": "yes", "weekday": "4", "open-from": "1997-05-01", "open-until": "1997-11-30",
      "closures": "", "least": "1", "most": "3", "convoys": "2", "escorts": "1", "turnaround": "9",
    ]
    #expect(admin.fill("/settings/corridors/\(road)", fields).status == 303)
    let row = house.hall.read { state, _ in state.corridors[road] }
    #expect(row?.vehicles == 1...3 && row?.turnaround == 9 && row?.opening.weekdays == [.friday])
    #expect(
      admin.fill("/settings/corridors/\(road)", fields.merging(["turnaround": "1"]) { $1 }).status
        != 500)
    #expect(row?.legs.map(\.distance) == [60, 40] && row?.legs.map(\.endsDay) == [true, false])
    #expect(row?.legs.map(\.crossing) == [nil, SiteID(number: 3)] && row?.costs.first?.cost == 35)
    for (legs, line) in [
      ("CAMP; HOME; road; 1", "1: "), ("CAMP; HOME; road; 1; 2\nPOST; NOWHERE; road; 1; 2", "2: "),
      ("CAMP; HOME; road; 1; 2; NOWHERE", "1: "), ("", ""),
    ] {
      let answer = admin.fill(
        "/settings/corridors/\(road)", fields.merging(["legs": legs]) { $1 })
      #expect(answer.status == 400 && answer.text.contains("\(line)A leg has two sites"))
    }
    // The mission says no: the second leg begins elsewhere.
    let broken = ["legs": "CAMP; POST; road; 1; 2\nCAMP; HOME; road; 1; 2"]
    #expect(
      admin.fill("/settings/corridors/\(road)", fields.merging(broken) { $1 }).status == 409)
    let new = fields.merging(["code": "NORTH"]) { $1 }
    #expect(admin.fill("/settings/corridors/new", new).status == 303)
    #expect(house.hall.read { state, _ in state.corridors.count } == 3)
    let type = [
      "code": "VAN", "name": "Van", "seats": "9", "wheelchairs": "0", "stretchers": "0",
      "baggage": "300",
    ]
    #expect(admin.fill("/settings/types/new", type).status == 303)
    #expect(house.hall.read { state, _ in state.vehicleTypes.first { $0.code == "VAN" } } != nil)
  }

  @Test func `the rules of a programme's convoys are changed from a day on`() throws {
    let house = try SiteTestHouse()
    let admin = house.browser(as: "administrator")
    let programme = ProgrammeID(number: 1)
    let path = "/settings/programmes/\(programme)/practice"
    #expect(admin.get("/settings/programmes/\(programme)").text.contains(path))
    #expect(admin.get(path).text.contains("value=\"30\""))
    let day = SiteTestHouse.day
    var slow = Practice(inForceFrom: day + 1)
    slow.paces = [.init(VehicleTypeID(number: 1), percent: 60)]
    try house.hall.write { mission in
      _ = try mission.dispatch(
        .adoptPractice(programme, slow), id: .init(high: 9, low: 9),
        actor: AccountID.console.raw, at: house.now)
    }
    let fields = [
      "from": "\(day + 5)", "spare": "10", "reserve": "5", "standby": "20", "leader": "",
      "types": "2",
      "recovery": "8", "medics": "", "wait": "40", "dark": "45", "meals": "3", "bed": "4",
      "baggage": "0", "recovery-type": "\(VehicleTypeID(number: 1))",
    ]
    let wrong = admin.fill(path, fields.merging(["reserve": "51"]) { $1 })
    #expect(wrong.status == 400 && wrong.text.contains("id=\"reserve-error\""))
    #expect(admin.fill(path, fields).status == 303)
    let (before, after) = house.hall.read { state, _ in
      (state.practice(of: programme, on: day + 4), state.practice(of: programme, on: day + 5))
    }
    #expect(before.mealsPerNight == 2 && before.leaderAbove == 5)
    #expect(after.spareVehiclePercent == 10 && after.standbyPercent == 20)
    // What the form does not ask for stays.
    #expect(after.typesPerConvoy == 2 && after.paces == slow.paces)
    #expect(after.leaderAbove == nil && after.recoveryFrom == 8 && after.worstWait == 40)
    #expect(after.baggage == .withOwners && after.recoveryTypes == [VehicleTypeID(number: 1)])
    let told = try house.program(as: "administrator").get(path).json
    #expect(told["meals"] == .integer(2) && told["baggage"].text == "sameConvoy")
  }

  private static func norway() throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Examples/tajikistan/programmes/norway.json5")
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test func `a programme is tried out in sentences, and adopted`() throws {
    let house = try SiteTestHouse()
    let admin = house.browser(as: "administrator")
    let broken = admin.post("/settings/programmes/new", ["text": "{ code: 7 }", "do": "try"])
    #expect(broken.status == 400 && broken.text.contains("code: a text is expected"))
    let text = try Self.norway()
    let tried = admin.post("/settings/programmes/new", ["text": text, "do": "try"])
    #expect(tried.status == 200 && tried.text.contains("Of 0 open cases, 0 would"))
    #expect(house.hall.read { state, _ in state.programmes.count } == 1)
    #expect(admin.post("/settings/programmes/new", ["text": text, "do": "adopt"]).status == 303)
    #expect(house.hall.read { state, _ in state.programmes.count } == 2)
  }

  @Test func `a version that cases were judged by is refused when it is tried out, too`() throws {
    let house = try SiteTestHouse()
    let admin = house.browser(as: "administrator")
    let text = try Self.norway().replacing("\"norway\"", with: "\"return\"")
      .replacing("2004-01-01", with: (SiteTestHouse.day - 100).description)
    for button in ["try", "adopt"] {
      let answer = admin.post("/settings/programmes/new", ["text": text, "do": button])
      #expect(answer.status == 409 && answer.text.contains("id=\"text-error\""))
      #expect(!answer.text.contains("Nothing stands in the way"))
    }
  }

  @Test func `boundaries are drawn from a file and taken off, or refused with where`() throws {
    let house = try SiteTestHouse()
    let admin = house.browser(as: "administrator")
    let good = #"{ "type": "LineString", "coordinates": [[68, 38], [69, 39]] }"#
    func draw(_ text: String) -> Response {
      admin.post(.settings(.draw), file: Array(text.utf8), ["source": "Office"])
    }
    let refused = draw(#"{ "type": "LineString", "coordinates": [[68, 38], [69, 99]] }"#)
    #expect(refused.status == 400 && refused.text.contains("point 2 is no longitude"))
    #expect(draw(good).status == 303)
    #expect(house.hall.read { state, _ in state.boundaries.map(\.name) } == ["list"])
    #expect(admin.get("/settings").text.contains("Office"))
    #expect(admin.post("/settings/boundaries/remove", ["name": "list"]).status == 303)
    #expect(house.hall.read { state, _ in state.boundaries.isEmpty })
  }

  @Test func `forms of settings ask for a password typed just now`() throws {
    let house = try SiteTestHouse()
    let admin = house.browser(as: "administrator")
    house.pass(minutes: 6)
    for path in ["sites/new", "vehicles", "staff", "types/new", "programmes/new"] {
      #expect(
        admin.get("/settings/\(path)").header("location")
          == "/account/confirm?next=/settings/\(path)")
    }
    #expect(admin.get("/settings").status == 200)
  }
}

extension TestBrowser {
  fileprivate func fill(_ path: String, _ fields: [String: String]) -> Response {
    post(path, fields: fields.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) })
  }
}
