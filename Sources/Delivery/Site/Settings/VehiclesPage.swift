import Basics
import HTML
import HTTP
import Mission

/// Every vehicle, where it stands and when it goes back to its owner; and the form for one more.
enum VehiclesPage {
  static func show(_ page: Page, trouble: FormTrouble? = nil) -> Response {
    SettingsForm.page(page, SettingsWord.addVehicle, to: .addVehicle, trouble) { form, html in
      form.text("plate", .plate, "", width: 20, &html)
      form.choice("type", .vehicleType, "", of: types(page), &html)
      form.choice("site", .site, "", of: page.siteChoices, &html)
    } below: { html in
      list(page, &html)
    }
  }

  private static func types(_ page: Page) -> [(value: String, label: String)] {
    page.state.vehicleTypes.ids.compactMap { id in
      page.state.vehicleTypes[id].map { (id.description, $0.name) }
    }
  }

  private static func list(_ page: Page, _ html: inout HTMLWriter) {
    html.table(
      title: page.say(AdminWord.vehicles), isTitleShown: true,
      columns: [
        .text(page.say(SettingsWord.plate)), .text(page.say(SettingsWord.vehicleType)),
        .text(page.say(SettingsWord.site)), .text(page.say(SettingsWord.returnBy)),
      ]
    ) { html in
      page.state.vehicles.forEach { id, vehicle in
        html.element("tr", .id("vehicle-\(id)")) { html in
          html.element("th", Attribute("scope", "row")) { page.code(&$0, vehicle.plate) }
          html.element(
            "td", .ownDirection, text: page.state.vehicleTypes[vehicle.type]?.name ?? "")
          html.element("td", text: page.name(of: vehicle.site))
          html.element("td") { html in
            page.form(&html, to: .settings(.setReturn(id))) { html in
              html.element("span", .class("line")) { html in
                html.empty(
                  "input", .type("date"), .name("until"),
                  .value(page.state.vehicleReturns[id]?.description ?? ""),
                  .aria("aria-label", "\(page.say(SettingsWord.returnBy)) \(vehicle.plate)"))
                html.element(
                  "button", .type("submit"), .class("plain"), text: page.say(ChangeWord.save))
              }
            }
          }
        }
      }
    }
  }

  static func add(_ work: Work) throws -> Response {
    try work.save(
      "plate", then: .settings(.vehicles), else: { show($0, trouble: $1) }
    ) {
      let plate = try work.text("plate")
      if try work.read({ $0.vehicles.first { $0.plate == plate } != nil }) {
        throw Mistyped(field: "plate", word: SettingsWord.codeTaken)
      }
      return [
        .registerVehicle(
          Vehicle(
            type: try work.value("type", or: SettingsWord.noText),
            site: try work.value("site", or: SettingsWord.noText), plate: plate))
      ]
    }
  }

  static func setReturn(_ id: VehicleID, _ work: Work) throws -> Response {
    try work.attempt(
      "vehicle-\(id)", then: .settings(.vehicles), else: { show($0, trouble: $1) }
    ) {
      try work.dispatch(.setReturn(id, by: try work.optionalDay("until")))
    }
  }
}
