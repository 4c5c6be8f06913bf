import Application
import Basics
import Documents
import HTML
import HTTP
import Mission

/// One family: who they are, what is missing and who acts next, when they may travel, what they
/// were given.
enum HouseholdPage {
  static func show(
    _ id: HouseholdID, _ page: Page, trouble: FormTrouble? = nil
  ) throws -> Response {
    guard let row = page.state.households[id] else { throw SiteFault.notFound }
    let family = FamilyView(id, row, page)
    page.note(households: [id], fields: family.fields)
    let title = "\(page.say(PeopleWord.family)) \(id)"
    return page.html(title, status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      head(family, &html)
      HouseholdTasks(family).write(&html)
      HouseholdMembers(family).write(&html)
      HouseholdTimeline(family).write(&html)
      HouseholdForms(family, trouble).write(&html)
      FamilyChanges(family, trouble).write(&html)
      CaseChanges(family, trouble).write(&html)
      HouseholdOrientation(family).write(&html)
      HouseholdAssistance(family).write(&html)
    }
  }

  private static func head(_ family: FamilyView, _ html: inout HTMLWriter) {
    let (page, row) = (family.page, family.row)
    html.element("p", .class("day")) { html in
      if family.sees(.names) {
        html.element("bdi", text: page.headName(of: family.id))
        html.text(" ")
      }
      page.standing(of: family.id, &html)
    }
    var facts = [
      (page.say(PeopleWord.site), page.name(of: row.site)),
      (page.say(PeopleWord.destination), page.name(of: row.destination)),
      (page.say(MovementWord.baggage), row.baggage.description),
    ]
    if family.sees(.identity) { facts.append((page.say(HouseholdWord.reference), row.reference)) }
    if family.sees(.clearances) {
      let cases = row.cases.map { id in
        page.state.cases[id]?.isOpen == true
          ? id.description : "\(id) (\(page.say(HouseholdWord.closedCase)))"
      }
      facts.append((page.say(PeopleWord.openCase), cases.joined(separator: ", ")))
    }
    html.facts(facts)
    movement(family, &html)
    if family.sees(.clearances) {
      html.element("p") { html in
        page.link(&html, to: .families(.history(family.id)), page.say(ChangeWord.history))
      }
    }
  }

  /// The movement they are booked on or travelling with.
  private static func movement(_ family: FamilyView, _ html: inout HTMLWriter) {
    let page = family.page
    guard family.sees(.bookings), let movement = family.movement,
      let row = page.state.movements[movement]
    else { return }
    html.element("p") { html in
      html.text(page.say(MovementWord.movement) + " ")
      html.element("bdi", .class("code")) { html in
        if page.mayFollow(.movements(.show(movement)), of: movement) {
          page.link(&html, to: .movements(.show(movement)), movement.description)
        } else {
          html.text(movement.description)
        }
      }
      html.text(" · ")
      page.headline(&html, of: row)
    }
  }
}

/// A family as one account may see it.
struct FamilyView {
  let id: HouseholdID
  let row: Household
  let page: Page
  /// The groups of fields that this account sees of it.
  let fields: [Policy.Field]
  let members: [(id: PersonID, person: Person)]
  let cases: [(id: CaseID, row: Case)]

  init(_ id: HouseholdID, _ row: Household, _ page: Page) {
    (self.id, self.row, self.page) = (id, row, page)
    let groups: [Policy.Field] = [
      .names, .identity, .contact, .requirements, .clearances, .bookings, .training, .assistance,
    ]
    fields = groups.filter { page.sees($0, of: .household(id)) }
    members = page.state.members(of: id)
    cases = page.state.openCases(of: id).compactMap { id in
      page.state.cases[id].map { (id, $0) }
    }
  }

  func sees(_ field: Policy.Field) -> Bool { fields.contains(field) }

  func may(_ action: Policy.Action) -> Bool { page.may(action, to: .household(id)) }

  var movement: MovementID? { members.lazy.compactMap(\.person.movement).first }

  /// A member's name, or number for whoever may not see names; nil: the family as a whole.
  func label(_ person: PersonID?) -> String {
    guard let person else { return page.say(HouseholdWord.wholeFamily) }
    guard sees(.names), let row = page.state.people[person] else { return person.description }
    return page.name(of: row)
  }

  func steps(of row: Case) -> [Step] {
    page.state.programme(row.programme, on: page.today)?.steps ?? []
  }
}

extension Page {
  func name(of step: Step) -> String { step.name(in: language) }
}
