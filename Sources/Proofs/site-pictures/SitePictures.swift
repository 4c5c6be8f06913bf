import Foundation
import Mission
import Site
import SiteTestHouse
import WebDriver
import Basics

/// Pictures of the pages in every language: `swift run site-pictures FOLDER [--dark] [--phone]
/// [--boarding]`.
///
/// The mission is the tests' own, all synthetic. A page that needs to be looked at has a line here.
@main
struct SitePictures {
  /// The account that looks, and the address of the page.
  static let pages: [(login: String, path: String)] = [
    ("movement-officer", "/"), ("movement-officer", "/movements"),
    ("movement-officer", "/movements/\(MovementID(number: 1))"),
    ("movement-officer", "/movements/\(MovementID(number: 1))/boarding"),
    (
      "movement-officer",
      "/movements/\(MovementID(number: 1))/boarding/\(HouseholdID(number: 1))"
    ),
    ("movement-officer", "/movements/\(MovementID(number: 1))/road"), ("registrar", "/account"),
    ("registrar", "/account/second-factor"), ("registrar", "/account/emergency"),
    ("movement-officer", "/plans"), ("movement-officer", "/plans/new"),
    ("movement-officer", "/plans/run"),
    ("movement-officer", "/plans/\(PlanDraftID(number: 1))"),
    ("movement-officer", "/plans/\(PlanDraftID(number: 1))/families"),
    ("registrar", "/search"), ("registrar", "/households"), ("medical", "/fitness"),
    ("registrar", "/households/\(HouseholdID(number: 1))"),
    ("auditor", "/movements"), ("auditor", "/audit"), ("registrar", "/account/tokens"),
    ("administrator", "/settings"), ("administrator", "/settings/sites/\(SiteID(number: 1))"),
    ("administrator", "/settings/corridors/\(CorridorID(number: 1))"),
    ("administrator", "/settings/types/\(VehicleTypeID(number: 1))"),
    ("administrator", "/settings/vehicles"), ("administrator", "/settings/staff"),
    ("administrator", "/settings/programmes/new"), ("administrator", "/accounts"),
    ("administrator", "/accounts/new"), ("reporting", "/figures"), ("registrar", "/import"),
    ("registrar", "/duplicates"), ("case-worker", "/figures?by=site&across=sex"),
    ("case-worker", "/holds"), ("auditor", "/keys"), ("movement-officer", "/papers"),
    ("movement-officer", "/movements/\(MovementID(number: 1))/versions?from=1&to=9"),
    ("movement-officer", "/movements/\(MovementID(number: 1))/notices"),
  ]

  static func main() throws {
    var words = Array(CommandLine.arguments.dropFirst())
    let isDark = words.contains("--dark")
    let isPhone = words.contains("--phone")
    let isBoarding = words.contains("--boarding")
    words.removeAll { $0.hasPrefix("--") }
    let folder = words.first ?? "pictures"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let house = try SiteTestHouse()
    if isBoarding { openLane(house) }
    house.browser(as: "movement-officer").post(
      "/plans/new",
      [
        "programme": ProgrammeID(number: 1).description,
        "from": (SiteTestHouse.day + 1).description,
        "until": (SiteTestHouse.day + 60).description, "again": "yes", "seconds": "10", "seed": "1",
      ])
    let server = try SiteServer(house.site, address: "127.0.0.1", port: 0)
    defer { server.stop() }
    let address = "http://127.0.0.1:\(server.port)"
    for login in Set(pages.map(\.login)).sorted() {
      let browser = try Chromium(width: isPhone ? 500 : 1_280, dark: isDark)
      try browser.open(address + "/sign-in")
      try browser.type(login, into: "#login")
      try browser.type(SiteTestHouse.password, into: "#password")
      try browser.press(Key.enter)
      _ = try browser.text(".own")
      for language in ["en", "ru", "tg", "fa"] {
        try browser.click(".foot button[value=\(language)]")
        for page in pages where page.login == login {
          try browser.open(address + page.path)
          let name = page.path.split(separator: "/").joined(separator: "-")
          let file = "\(folder)/\(name.isEmpty ? "board" : name).\(login).\(language).png"
          try Data(try browser.picture()).write(to: URL(fileURLWithPath: file))
        }
      }
    }
  }

  /// A list that changed and a notice of it; the day of departure, the lane open, and part of a
  /// family aboard.
  private static func openLane(_ house: SiteTestHouse) {
    let movement = "/movements/\(MovementID(number: 1))"
    let planner = house.browser(as: "movement-officer")
    planner.post("\(movement)/confirm")
    planner.post("\(movement)/notices/issue")
    planner.post(
      "\(movement)/move", ["household": "\(HouseholdID(number: 2))", "target": "off-2"])
    planner.post("\(movement)/book", ["book": "\(HouseholdID(number: 4))"])
    house.pass(minutes: 24 * 60)
    let officer = house.browser(as: "movement-officer")
    officer.post("\(movement)/boarding/open")
    officer.post("\(movement)/boarding/board", ["code": "\(PersonID(number: 1))"])
  }
}
