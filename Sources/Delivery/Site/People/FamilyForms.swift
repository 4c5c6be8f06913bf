import Basics
import HTML
import Mission
import Wire

/// Forms on a family's page, and the parts they are made of.
protocol FamilyForms {
  var family: FamilyView { get }
  var trouble: FormTrouble? { get }
}

extension FamilyForms {
  var page: Page { family.page }

  /// A form folded away until it is wanted; open where something in it is wrong, told by what the
  /// names of its fields begin with.
  func part(
    _ word: some SiteWord, _ prefix: String, _ route: FamilyRoute, _ html: inout HTMLWriter,
    body: (inout HTMLWriter) -> Void
  ) {
    let isOpen = trouble?.field.hasPrefix(prefix) ?? false
    html.folded(page.say(word), isOpen: isOpen, isCommand: true) { html in
      page.form(&html, to: .families(route)) { html in
        body(&html)
        html.saveButtons(page)
      }
    }
  }

  /// The day something happened: today until another is typed.
  func day(_ name: String, _ html: inout HTMLWriter) {
    html.field(
      Field(
        name, page.say(ChangeWord.day), error: trouble.error(of: name, page),
        value: trouble?.typed[name] ?? page.today.description, kind: .date, width: 20))
  }

  /// One of the family's cases, each by its number and programme.
  func caseChoice(_ name: String, _ html: inout HTMLWriter) {
    html.choice(
      Field(name, page.say(PeopleWord.openCase), error: trouble.error(of: name, page)),
      of: family.cases.map { id, row in
        let programme = page.state.programme(row.programme, on: page.today)?.name ?? ""
        return Choice(
          id.description, "\(id) · \(programme)",
          isChosen: trouble.typed(name) == id.description)
      })
  }
}
