import Basics
import HTML
import HTTP
import Mission

/// Who leads, escorts, nurses and receives; and the form for one more.
enum StaffPage {
  static func show(_ page: Page, trouble: FormTrouble? = nil) -> Response {
    SettingsForm.page(page, SettingsWord.addStaff, to: .addStaff, trouble) { form, html in
      form.text("name", .name, "", hint: .staffHint, &html)
      form.choice(
        "role", .role, "",
        of: Staff.Role.allCases.map { (String($0.rawValue), page.say(StaffWord($0))) }, &html)
      form.choice("site", .site, "", of: page.siteChoices, &html)
    } below: { html in
      html.table(
        title: page.say(SettingsWord.staff), isTitleShown: true,
        columns: [
          .text(page.say(SettingsWord.name)), .text(page.say(SettingsWord.role)),
          .text(page.say(SettingsWord.site)),
        ]
      ) { html in
        page.state.staff.forEach { _, member in
          html.element("tr") { html in
            html.element("th", Attribute("scope", "row"), .ownDirection, text: member.name ?? "")
            html.element("td", text: page.say(StaffWord(member.role)))
            html.element("td", text: page.name(of: member.site))
          }
        }
      }
    }
  }

  static func add(_ work: Work) throws -> Response {
    try work.save("name", then: .settings(.staff), else: { show($0, trouble: $1) }) {
      let role = UInt8(work.field("role")).flatMap { Staff.Role(rawValue: $0) }
      guard let role else { throw Mistyped(field: "role", word: SettingsWord.noText) }
      return [
        .registerStaff(
          Staff(
            role: role, site: try work.value("site", or: SettingsWord.noText),
            name: try work.text("name")))
      ]
    }
  }
}

extension Page {
  var siteChoices: [(value: String, label: String)] {
    state.sites.ids.compactMap { id in
      state.sites[id].map { (id.description, language.name(of: $0)) }
    }
  }
}
