import Basics
import HTML
import Mission

/// The living members of a family, each group of fields for whoever may see it.
struct HouseholdMembers {
  private let family: FamilyView
  private var page: Page { family.page }

  init(_ family: FamilyView) { self.family = family }

  func write(_ html: inout HTMLWriter) {
    if family.members.isEmpty {
      html.element("p", text: page.say(HouseholdWord.nobody))
      return
    }
    html.table(
      title: page.say(HouseholdWord.members), isTitleShown: true, columns: columns
    ) { html in
      for (id, person) in family.members { row(id, person, &html) }
    }
  }

  private var columns: [Column] {
    var columns: [Column] = [.text(page.say(HouseholdWord.person))]
    if family.sees(.names) {
      columns += [
        .text(page.say(PeopleWord.name)), .text(page.say(HouseholdWord.sex)),
        .number(page.say(HouseholdWord.age)),
      ]
    }
    if family.sees(.identity) {
      columns += [.text(page.say(HouseholdWord.relation)), .text(page.say(HouseholdWord.papers))]
    }
    if family.sees(.contact) { columns.append(.text(page.say(HouseholdWord.telephone))) }
    if family.sees(.requirements) { columns.append(.text(page.say(HouseholdWord.needs))) }
    return columns
  }

  private func row(_ id: PersonID, _ person: Person, _ html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row")) { html in
        html.element("bdi", Attribute("dir", "ltr"), .class("code")) { html in
          if family.sees(.requirements) {
            page.link(&html, to: .families(.person(id)), id.description)
          } else {
            html.text(id.description)
          }
        }
      }
      if family.sees(.names) {
        html.element("td", .ownDirection) { names(person, &$0) }
        html.element("td", text: page.say(FamilyWord(person.sex)))
        html.element("td", .class("number")) { html in
          html.text(person.age(on: page.today).map(String.init) ?? "")
        }
      }
      if family.sees(.identity) {
        html.element("td", text: page.say(FamilyWord(person.relation)))
        html.element("td") { html in
          for document in person.details?.documents ?? [] {
            html.element("div") { html in
              html.element("bdi", text: document.kind + " ")
              page.code(&html, document.number)
            }
          }
        }
      }
      if family.sees(.contact) {
        html.element("td") { html in
          for phone in person.details?.phones ?? [] {
            html.element("div") { page.code(&$0, phone) }
          }
        }
      }
      if family.sees(.requirements) {
        let needs = Requirements.all.filter { person.requirements.contains($0.requirement) }
        html.element(
          "td",
          text: needs.compactMap { FamilyWord(need: $0.requirement) }.map { page.say($0) }
            .joined(separator: "; "))
      }
    }
  }

  /// Every way the name is written, the most trusted first.
  private func names(_ person: Person, _ html: inout HTMLWriter) {
    html.element("bdi", text: page.name(of: person))
    for name in (person.details?.names ?? []).dropFirst() {
      html.element("div", .class("hint"), .ownDirection, text: name.whole)
    }
  }
}
