import Basics
import HTML
import HTTP
import Mission
import Wire

/// One person's record, for whoever corrects it or says what the person needs on the way.
enum PersonPage {
  static func show(
    _ id: PersonID, _ page: Page, trouble: FormTrouble? = nil
  ) throws -> Response {
    guard let person = page.state.people[id], !person.isWithdrawn else { throw SiteFault.notFound }
    let concern = Concern.person(id)
    let fields: [Policy.Field] = [.names, .identity, .contact, .requirements].filter {
      page.sees($0, of: concern)
    }
    page.note(people: [id], fields: fields)
    let title = "\(page.say(HouseholdWord.person)) \(id)"
    return page.html(title, status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      html.element("p", .class("day")) { html in
        if fields.contains(.names) {
          html.element("bdi", text: page.name(of: person))
          html.text(" · ")
        }
        page.link(&html, to: person.household)
      }
      guard person.isAlive else {
        html.element("p", text: page.say(ChangeWord.noLonger))
        return
      }
      // Whoever corrects a record has to see all of it: what is not shown would be lost.
      if page.may(.correctPeople, to: concern), !person.isErased,
        [.names, .identity, .contact].allSatisfy(fields.contains)
      {
        correction(id, person, page, trouble, &html)
      }
      needs(id, person, page, trouble, &html)
      if page.may(.correctPeople, to: concern) { died(id, page, trouble, &html) }
    }
  }

  private static func correction(
    _ id: PersonID, _ person: Person, _ page: Page, _ trouble: FormTrouble?,
    _ html: inout HTMLWriter
  ) {
    html.element("h2", text: page.say(ChangeWord.correct))
    page.form(&html, to: .families(.correct(id))) { html in
      PersonFields(page: page, trouble: trouble, prefix: "person").write(person, &html)
      html.saveButtons(page)
    }
  }

  private static func needs(
    _ id: PersonID, _ person: Person, _ page: Page, _ trouble: FormTrouble?,
    _ html: inout HTMLWriter
  ) {
    html.element("h2", text: page.say(HouseholdWord.needs))
    let typed = trouble?.typed["needs-form"] == nil ? nil : trouble?.typed.all("needs")
    let known = typed ?? person.requirements.codes
    guard page.may(.setNeeds, to: .person(id)) else {
      let words = Requirements.all.filter { person.requirements.contains($0.requirement) }
        .compactMap { FamilyWord(need: $0.requirement) }.map { page.say($0) }
      html.element("p", text: words.joined(separator: "; "))
      return
    }
    page.form(&html, to: .families(.needs(id))) { html in
      html.hidden("needs-form", "yes")
      html.boxes(
        Field(
          "needs", page.say(HouseholdWord.needs), hint: page.say(ChangeWord.needsHint),
          error: trouble.error(of: "needs", page)),
        of: Requirements.all.compactMap { need in
          FamilyWord(need: need.requirement).map {
            Choice(need.code, page.say($0), isChosen: known.contains(need.code))
          }
        })
      html.saveButtons(page)
    }
  }

  private static func died(
    _ id: PersonID, _ page: Page, _ trouble: FormTrouble?, _ html: inout HTMLWriter
  ) {
    html.folded(page.say(ChangeWord.died), isOpen: trouble?.field == "died-on") { html in
      page.form(&html, to: .families(.died(id))) { html in
        html.field(
          Field(
            "died-on", page.say(ChangeWord.day), error: trouble.error(of: "died-on", page),
            value: trouble?.typed["died-on"] ?? page.today.description, kind: .date, width: 20))
        html.saveButtons(page)
      }
    }
  }
}

extension HTMLWriter {
  /// Saves; or first says what saving would do.
  mutating func saveButtons(_ page: Page) {
    element("div", .class("line")) { html in
      html.element("button", .type("submit"), text: page.say(ChangeWord.save))
      html.element(
        "button", .type("submit"), .class("second"), .name("check"), .value("yes"),
        text: page.say(ChangeWord.check))
    }
  }
}
