import Basics
import HTML
import Mission

/// What a family was given, and what was taken back.
struct HouseholdAssistance {
  private let family: FamilyView

  init(_ family: FamilyView) { self.family = family }

  func write(_ html: inout HTMLWriter) {
    guard family.sees(.assistance) else { return }
    let page = family.page
    html.element("h2", text: page.say(HouseholdWord.assistance))
    var grants: [Grant] = []
    page.state.grants.forEach { _, grant in
      if grant.household == family.id { grants.append(grant) }
    }
    if grants.isEmpty {
      html.element("p", .class("hint"), text: page.say(HouseholdWord.nothingGiven))
      return
    }
    html.element("ul") { html in
      for grant in grants {
        let programme = page.state.programme(grant.programme, on: grant.on)
        let entitlement = programme?.entitlements.first { $0.code == grant.entitlement }
        html.element("li") { html in
          page.date(&html, grant.on)
          html.text(" · ")
          html.element("bdi", text: entitlement?.name ?? grant.entitlement)
          html.text(" · ")
          html.element("bdi", text: "\(grant.amount) \(entitlement?.currency ?? "")")
          if let day = grant.reversedOn {
            html.text(" · ")
            html.text(page.say(HouseholdWord.takenBack, ["day": page.language.text(day)]))
          }
        }
      }
    }
  }
}
