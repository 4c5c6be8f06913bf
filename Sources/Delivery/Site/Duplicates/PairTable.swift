import Basics
import HTML
import Mission

/// Two records side by side, line by line; what is the same in both is marked.
struct PairTable {
  let pair: PersonPair
  let page: Page

  private typealias Sides = (one: [String], other: [String])

  /// The groups of fields that are shown of both.
  static func fields(_ pair: PersonPair, _ page: Page) -> [Policy.Field] {
    [.names, .identity, .contact, .clearances].filter { field in
      [pair.one, pair.other].allSatisfy { page.sees(field, of: .person($0)) }
    }
  }

  func write(_ html: inout HTMLWriter) {
    html.table(
      title: page.say(DuplicateWord.sideBySide),
      columns: [
        .text(page.say(DuplicateWord.field)), .text(page.say(DuplicateWord.knownLonger)),
        .text(page.say(DuplicateWord.cameLater)),
      ]
    ) { html in
      html.element("tr") { html in
        html.element("th", Attribute("scope", "row"), text: page.say(HouseholdWord.person))
        for id in [pair.one, pair.other] {
          html.element("td") { html in
            page.code(&html, id.description)
            html.text(" · ")
            if let household = page.state.people[id]?.household {
              page.link(&html, to: household)
            }
          }
        }
      }
      for (title, sides) in lines { row(title, sides, &html) }
    }
  }

  private func row(_ title: String, _ sides: Sides, _ html: inout HTMLWriter) {
    if sides.one.isEmpty && sides.other.isEmpty { return }
    let isSame = Set(sides.one) == Set(sides.other)
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row")) { html in
        html.text(title + " ")
        if isSame {
          html.element("span", .class("good"), .aria("aria-hidden", "true"), text: "=")
          html.element("span", .class("aloud"), text: page.say(DuplicateWord.same))
        }
      }
      for side in [sides.one, sides.other] {
        html.element("td") { html in
          for text in side { html.element("div") { $0.element("bdi", text: text) } }
        }
      }
    }
  }

  private var lines: [(String, Sides)] {
    let fields = Self.fields(pair, page)
    var lines: [(String, Sides)] = []
    func add(_ title: String, _ value: (Person) -> [String]) {
      func side(_ id: PersonID) -> [String] { page.state.people[id].map(value) ?? [] }
      lines.append((title, (side(pair.one), side(pair.other))))
    }
    if fields.contains(.names) {
      add(page.say(PeopleWord.name)) { $0.details?.names.map(\.whole) ?? [] }
      add(page.say(HouseholdWord.sex)) { [page.say(FamilyWord($0.sex))] }
    }
    if fields.contains(.identity) {
      add(page.say(DuplicateWord.born)) { $0.details?.birth.map { [$0.description] } ?? [] }
      add(page.say(HouseholdWord.papers)) { person in
        person.details?.documents.map { "\($0.kind) \($0.number)" } ?? []
      }
      add(page.say(HouseholdWord.relation)) { [page.say(FamilyWord($0.relation))] }
      add(page.say(HouseholdWord.reference)) { person in
        page.state.households[person.household].map { [$0.reference] } ?? []
      }
    }
    if fields.contains(.contact) {
      add(page.say(HouseholdWord.telephone)) { $0.details?.phones ?? [] }
    }
    add(page.say(PeopleWord.site)) { place(of: $0, \.site) }
    add(page.say(PeopleWord.destination)) { place(of: $0, \.destination) }
    add(page.say(DuplicateWord.registered)) { [page.language.text($0.registeredOn)] }
    if fields.contains(.clearances) {
      add(page.say(MovementWord.status)) { person in
        let standing = page.state.standing(of: person.household, on: page.today)
        return [page.say(StandingWord(standing))]
      }
    }
    if fields.contains(.names) {
      add(page.say(DuplicateWord.others)) { others(in: $0.household) }
    }
    return lines
  }

  private func place(of person: Person, _ path: KeyPath<Household, SiteID>) -> [String] {
    page.state.households[person.household].map { [page.name(of: $0[keyPath: path])] } ?? []
  }

  /// The rest of the family, by name and year of birth.
  private func others(in household: HouseholdID) -> [String] {
    page.state.members(of: household).filter { $0.id != pair.one && $0.id != pair.other }
      .map { _, person in
        let year = person.birthYear.map { " \($0)" } ?? ""
        return page.name(of: person) + year
      }
  }
}
