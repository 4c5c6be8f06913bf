import Basics
import HTML
import HTTP
import Mission

/// A place of the mission, new or changed.
enum SiteForm {
  /// What a program sends; what may be left out is taken away then.
  static let taken: [Taken] =
    [
      .code("kind", "What it is.", Mission.Site.Kind.self),
      .text("latin", "Its name in Latin letters."), .text("tajik", "In Tajik.").optional,
      .text("russian", "In Russian.").optional, .text("dari", "In Dari.").optional,
      .text("country", "ISO 3166-1: two letters.", bytes: 2),
      .text("where", "Degrees north and east: 37.19, 67.27.").optional,
      .number("beds", "Who may sleep there.", 0...mostPersons).optional,
      .number("per-day", "Who may pass in a day.", 0...mostPersons).optional,
    ] + SettingsForm.openingTaken + [.check]

  private static let mostPersons = 100_000

  static func show(
    _ id: SiteID?, _ page: Page, trouble: FormTrouble? = nil
  ) throws -> Response {
    let known = try id.map { try page.found(page.state.sites[$0]) }
    let route = id.map { SettingsRoute.changeSite($0) } ?? .addSite
    return SettingsForm.page(
      page, known == nil ? SettingsWord.newSite : .changeSite, to: route, trouble
    ) { form, html in
      if let known {
        html.element("p") { page.code(&$0, known.code) }
      } else {
        form.text("code", .code, "", hint: .codeHint, width: 20, &html)
      }
      form.choice(
        "kind", .kind, known.map { String($0.kind.rawValue) } ?? "",
        of: Mission.Site.Kind.allCases.map {
          (String($0.rawValue), page.say(SiteKindWord($0)))
        }, &html)
      form.text("latin", .latinName, known?.names.latin ?? "", &html)
      form.text("tajik", .tajikName, known?.names.tajik ?? "", isRequired: false, &html)
      form.text("russian", .russianName, known?.names.russian ?? "", isRequired: false, &html)
      form.text("dari", .dariName, known?.names.dari ?? "", isRequired: false, &html)
      form.text("country", .country, known?.country ?? "", hint: .countryHint, width: 8, &html)
      form.text(
        "where", .coordinates, known?.coordinates.map(\.typed) ?? "", hint: .coordinatesHint,
        isRequired: false, width: 20, &html)
      form.number("beds", .beds, known?.beds?.value, hint: .bedsHint, isRequired: false, &html)
      form.number(
        "per-day", .perDay, known?.personsPerDay?.value, hint: .perDayHint, isRequired: false,
        &html)
      form.opening(known?.opening ?? .always, &html)
    }
  }

  static func save(_ id: SiteID?, _ work: Work) throws -> Response {
    try work.save(
      "code", then: .settings(.show), else: { try show(id, $0, trouble: $1) }
    ) {
      var site =
        try work.read { state in id.flatMap { state.sites[$0] } }
        ?? Mission.Site(
          code: try work.newCode { state, code in state.sites.first { $0.code == code } != nil },
          kind: .camp, names: PlaceNames(latin: ""), country: "")
      let kind = UInt8(work.field("kind")).flatMap { Mission.Site.Kind(rawValue: $0) }
      guard let kind else { throw Mistyped(field: "kind", word: SettingsWord.noText) }
      site.kind = kind
      site.names = PlaceNames(
        latin: try work.text("latin"), tajik: try work.optionalText("tajik"),
        russian: try work.optionalText("russian"), dari: try work.optionalText("dari"))
      let country = work.field("country").uppercased()
      guard country.utf8.count == 2, country.utf8.allSatisfy({ (65...90).contains($0) }) else {
        throw Mistyped(field: "country", word: SettingsWord.countryHint)
      }
      site.country = country
      let typed = work.field("where")
      site.coordinates = Coordinates(typed: typed)
      if site.coordinates == nil && !typed.isEmpty {
        throw Mistyped(field: "where", word: SettingsWord.coordinatesHint)
      }
      site.beds = try work.optionalNumber("beds", in: 0...mostPersons).map { Persons($0) }
      site.personsPerDay = try work.optionalNumber("per-day", in: 0...mostPersons).map {
        Persons($0)
      }
      site.opening = try work.opening()
      return [.define(site)]
    }
  }
}

extension Coordinates {
  /// `37.19, 67.27`, north and east.
  fileprivate init?(typed text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      Double(part.filter { $0 != " " })
    }
    guard parts.count == 2, let north = parts[0], let east = parts[1], abs(north) <= 90,
      abs(east) <= 180
    else { return nil }
    self.init(
      latitude: Int((north * 1_000_000).rounded()), longitude: Int((east * 1_000_000).rounded()))
  }

  /// As the form takes them.
  var typed: String {
    "\(Double(latitude) / 1_000_000), \(Double(longitude) / 1_000_000)"
  }
}
