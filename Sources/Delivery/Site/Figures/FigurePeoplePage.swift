import Application
import Basics
import HTML
import HTTP
import Mission
import Wire

/// The people behind a number: those of them whom the account may see, a page at a time.
enum FigurePeoplePage {
  private static let rowsPerPage = 100

  static func show(_ page: Page) -> Response {
    let query = page.visit.request.query
    let choices = FigureChoices { query[$0] }
    let after = query["after"].flatMap { PersonID($0) }
    let keys = [(choices.by, query["row"]), (choices.across ?? choices.by, query["column"])]
      .compactMap { breakdown, key in key.map { (breakdown, $0) } }
    let counted = Figures.people(choices.measure, where: keys, of: page.state, on: page.today)
    let seen = counted.filter { page.sees(.clearances, of: .person($0)) }
    let rest = seen.drop { id in after.map { id <= $0 } ?? false }
    let shown = Array(rest.prefix(rowsPerPage))
    let seesNames = shown.contains { page.sees(.names, of: .person($0)) }
    if !shown.isEmpty {
      page.note(people: shown, fields: seesNames ? [.names, .clearances] : [.clearances])
    }
    return page.html(page.say(FigureWord.people)) { html in
      head(choices, keys, counted.count, page, &html)
      if seen.count < counted.count {
        html.element(
          "p", .class("hint"),
          text: page.say(FigureWord.elsewhere, count: counted.count - seen.count))
      }
      if !shown.isEmpty { table(shown, seesNames, page, &html) }
      html.pager(
        Pager(
          title: page.say(PeopleWord.pages), place: "",
          former: after == nil
            ? nil : (path(query, after: nil), page.say(PeopleWord.toBeginning)),
          next: rest.count > shown.count
            ? (path(query, after: shown.last), page.say(PeopleWord.nextPage)) : nil))
    }
  }

  private static func path(_ query: FormData, after: PersonID?) -> String {
    let fields =
      query.fields.filter { $0.name != "after" }
      + (after.map { [FormData.Field("after", $0.description)] } ?? [])
    return "\(FiguresRoute.people.path)?\(FormData(fields: fields).urlEncoded)"
  }

  /// Which number it is, and what it counts.
  private static func head(
    _ choices: FigureChoices, _ keys: [(Figures.Breakdown, String)], _ count: Int, _ page: Page,
    _ html: inout HTMLWriter
  ) {
    html.element("p", .class("day")) { html in
      html.element("a", .href(choices.path), text: page.say(FrameWord.figures))
      html.text(" · \(page.say(FigureWord(choices.measure))): \(count)")
      for (breakdown, key) in keys {
        html.text(" · \(page.say(FigureWord(breakdown))): \(page.name(of: key, breakdown))")
      }
    }
    html.element(
      "p", .class("hint"), text: page.say(FigureWord(definitionOf: choices.measure)))
  }

  private static func table(
    _ people: [PersonID], _ seesNames: Bool, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.table(
      title: page.say(FigureWord.people),
      columns: [.text(page.say(HouseholdWord.person))]
        + (seesNames ? [.text(page.say(VersionWord.name))] : [])
        + [.text(page.say(PeopleWord.family)), .text(page.say(MovementWord.status))]
    ) { html in
      for id in people {
        guard let person = page.state.people[id] else { continue }
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row")) { page.code(&$0, id.description) }
          if seesNames {
            html.element("td") { html in
              if page.sees(.names, of: .person(id)) {
                html.element("bdi", text: page.name(of: person))
              }
            }
          }
          html.element("td") { page.link(&$0, to: person.household) }
          html.element("td") { page.standing(of: person.household, &$0) }
        }
      }
    }
  }
}
