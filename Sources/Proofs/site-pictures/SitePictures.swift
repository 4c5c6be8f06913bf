import Foundation
import Mission
import Site
import SiteTestHouse
import WebDriver
import Basics

/// Pictures of the pages in every language: `swift run site-pictures FOLDER [--dark] [--phone]`.
///
/// The mission is the tests' own, all synthetic, with people at work in it. A page that needs to be
/// looked at has a line here.
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
    ("registrar", "/import/1"), ("registrar", "/duplicates"),
    ("case-worker", "/figures?by=site&across=sex"),
    ("case-worker", "/holds"), ("auditor", "/keys"), ("movement-officer", "/papers"),
    ("movement-officer", "/movements/\(MovementID(number: 1))/versions?from=1&to=9"),
    ("movement-officer", "/movements/\(MovementID(number: 1))/notices"),
  ]

  static func main() throws {
    var words = Array(CommandLine.arguments.dropFirst())
    let isDark = words.contains("--dark")
    let isPhone = words.contains("--phone")
    words.removeAll { $0.hasPrefix("--") }
    let folder = words.first ?? "pictures"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let house = try SiteTestHouse.livedIn()
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
}
