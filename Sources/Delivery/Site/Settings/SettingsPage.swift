import Application
import Basics
import HTML
import HTTP
import Mission

/// What the mission consists of beside its people: places, roads, vehicles, rules, maps.
enum SettingsPage {
  static func show(_ page: Page, trouble: FormTrouble? = nil) -> Response {
    page.html(page.say(AdminWord.settings), status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      html.element("p", .class("hint"), text: page.say(AdminWord.settingsWhat))
      more(page, [(.editor, .editor), (.staff, .staff)], &html)
      programmes(page, &html)
      sites(page, &html)
      corridors(page, &html)
      fleet(page, &html)
      BoundariesPart.write(page, trouble, &html)
    }
  }

  /// Ways to forms, for whoever may change something.
  private static func more(
    _ page: Page, _ ways: [(SettingsRoute, SettingsWord)], _ html: inout HTMLWriter
  ) {
    guard page.may(.changeSettings) else { return }
    html.element("p", .class("line")) { html in
      for (route, word) in ways { page.link(&html, to: .settings(route), page.say(word)) }
    }
  }

  private static func programmes(_ page: Page, _ html: inout HTMLWriter) {
    html.table(
      title: page.say(AdminWord.programmes), isTitleShown: true,
      columns: [
        .text(page.say(AdminWord.programme)), .text(page.say(AdminWord.name)),
        .text(page.say(AdminWord.inForceFrom)), .number(page.say(AdminWord.steps)),
      ]
    ) { html in
      for id in page.state.programmes.ids {
        for version in page.state.programmes[id] ?? [] {
          html.element("tr") { html in
            html.element("th", Attribute("scope", "row")) { html in
              page.link(&html, to: .settings(.programme(id)), version.code)
            }
            html.element("td", .ownDirection, text: version.name)
            html.element("td") { page.date(&$0, version.inForceFrom) }
            html.element("td", .class("number")) { $0.text(version.steps.count) }
          }
        }
      }
    }
  }

  private static func sites(_ page: Page, _ html: inout HTMLWriter) {
    html.table(
      title: page.say(AdminWord.sites), isTitleShown: true,
      columns: [
        .text(page.say(AdminWord.site)), .text(page.say(AdminWord.name)),
        .text(page.say(AdminWord.kind)), .text(page.say(AdminWord.country)),
        .number(page.say(AdminWord.beds)), .number(page.say(AdminWord.personsPerDay)),
      ]
    ) { html in
      page.state.sites.forEach { id, site in
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row")) { html in
            page.link(&html, to: .settings(.site(id)), site.code)
          }
          html.element("td", text: page.language.name(of: site))
          html.element("td", text: page.say(SiteKindWord(site.kind)))
          html.element("td") { page.code(&$0, site.country) }
          for count in [site.beds, site.personsPerDay] {
            html.element("td", .class("number")) { html in
              if let count { html.text(count.value) }
            }
          }
        }
      }
    }
    more(page, [(.newSite, .newSite)], &html)
  }

  private static func corridors(_ page: Page, _ html: inout HTMLWriter) {
    html.table(
      title: page.say(AdminWord.corridors), isTitleShown: true,
      columns: [
        .text(page.say(AdminWord.corridor)), .text(page.say(AdminWord.from)),
        .text(page.say(AdminWord.to)), .number(page.say(AdminWord.distance)),
        .number(page.say(AdminWord.nights)),
      ]
    ) { html in
      page.state.corridors.forEach { id, corridor in
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row")) { html in
            page.link(&html, to: .settings(.corridor(id)), corridor.code)
          }
          html.element("td", text: page.name(of: corridor.origin))
          html.element(
            "td", text: corridor.destinations.map { page.name(of: $0) }.joined(separator: ", "))
          for count in [
            corridor.legs.reduce(0) { $0 + $1.distance.value }, corridor.stages.count,
          ] {
            html.element("td", .class("number")) { $0.text(count) }
          }
        }
      }
    }
    more(page, [(.newCorridor, .newCorridor)], &html)
  }

  private static func fleet(_ page: Page, _ html: inout HTMLWriter) {
    var vehicles: [VehicleTypeID: Int] = [:]
    page.state.vehicles.forEach { _, vehicle in vehicles[vehicle.type, default: 0] += 1 }
    html.table(
      title: page.say(AdminWord.fleet), isTitleShown: true,
      columns: [
        .text(page.say(AdminWord.vehicleType)), .number(page.say(AdminWord.seats)),
        .number(page.say(AdminWord.wheelchairs)), .number(page.say(AdminWord.stretchers)),
        .number(page.say(AdminWord.baggage)), .number(page.say(AdminWord.vehicles)),
      ]
    ) { html in
      page.state.vehicleTypes.forEach { id, type in
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row"), .ownDirection) { html in
            page.link(&html, to: .settings(.type(id)), type.name)
          }
          let capacity = type.capacity
          for count in [
            capacity.seats, capacity.wheelchairs, capacity.stretchers, capacity.baggage.value,
            vehicles[id] ?? 0,
          ] {
            html.element("td", .class("number")) { $0.text(count) }
          }
        }
      }
    }
    more(page, [(.newType, .newType), (.vehicles, .addVehicle)], &html)
  }

  /// Every version of a programme, in sentences.
  static func show(_ id: ProgrammeID, _ page: Page) throws -> Response {
    let versions = try page.found(page.state.programmes[id])
    let title = "\(page.say(AdminWord.programme)) \(versions.last?.code ?? "")"
    return page.html(title) { html in
      more(page, [(.practice(id), .changePractice)], &html)
      for version in versions.reversed() {
        ProgrammeEditor.explain(version, page, &html)
      }
    }
  }
}
