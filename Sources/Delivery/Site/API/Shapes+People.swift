import Basics
import Mission

typealias ListedHousehold = (id: HouseholdID, row: Household)
typealias ListedPerson = (id: PersonID, row: Person)
typealias ListedCase = (id: CaseID, row: Case)

extension Shapes {
  static let listedHousehold = Shape<ListedHousehold>(
    "ListedHousehold", "A family in one line.", about: { .household($0.id) }, householdMembers)

  static let household = Shape<ListedHousehold>(
    "Household", "A family: who they are, what is missing, when they may travel.",
    about: { .household($0.id) },
    householdMembers + [
      .id("family", "The first family it was split from.") { household, _ in household.row.family },
      .text("reference", "Its number on the list it came from.", .identity) { household, _ in
        household.row.reference
      },
      .day("registeredOn", "Since when it is known.") { household, _ in
        household.row.registeredOn
      },
      .list("members", person) { household, view in
        view.state.members(of: household.id).map { ($0.id, $0.person) }
      },
      .list("cases", openCase, .clearances) { household, view in
        household.row.cases.compactMap { id in view.state.cases[id].map { (id, $0) } }
      },
      .list("orientation", classPlace, .training) { household, view in
        view.state.classPlaces(of: household.id)
      },
      .list("assistance", grant, .assistance) { household, view in
        view.state.grants.rows.filter { $0.household == household.id }
      },
    ])

  private static let classPlace = Shape<HouseholdOrientation.Place>(
    "ClassPlace", "Its places in orientation classes.",
    [
      .id("person", "Who.") { place, _ in place.person },
      .id("class", "The class.") { place, _ in place.id },
      .text("course", "The code of what is taught.") { place, _ in place.course?.code },
      .day("from", "The first day.") { place, _ in place.row.days?.first },
      .day("until", "The last day.") { place, _ in place.row.days?.last },
      .texts("attended", "The codes of modules attended.") { place, _ in
        place.participant.attended
      },
      .number("score", "As the trainer judged it, out of a hundred.") { place, _ in
        place.participant.score
      },
      .day("certified", "The day of the certificate.") { place, _ in
        place.participant.certifiedOn
      },
    ])

  private static let householdMembers: [Shape<ListedHousehold>.Member] = [
    .id("id", "The family.") { household, _ in household.id },
    .id("site", "Where it waits, or lives since it arrived.") { household, _ in household.row.site
    },
    .id("destination", "Where it wants to go.") { household, _ in household.row.destination },
    .number("people", "How many they are.") { household, _ in household.row.members.count },
    .text("head", "The name of its head.", .names) { household, view in
      view.page.headName(of: household.id)
    },
    .number("baggage", "In kilograms.") { household, _ in household.row.baggage.value },
    .code("standing", "How it stands on its way home.", .clearances) { household, view in
      view.sees(.bookings)
        ? view.state.standing(of: household.id, on: view.page.today) : nil as Standing?
    },
    .id("movement", "What it is booked on, or travels with.", .bookings) { household, view in
      view.state.members(of: household.id).lazy.compactMap(\.person.movement).first
    },
  ]

  static let person = Shape<ListedPerson>(
    "Person", "A member of a family.", about: { .person($0.id) },
    [
      .id("id", "The person.") { person, _ in person.id },
      .list("names", name, .names) { person, _ in person.row.details?.names },
      .code("sex", "As far as it is known.", .names) { person, _ in person.row.sex },
      .number("age", "Completed years.", .names) { person, view in
        person.row.age(on: view.page.today)
      },
      .text("birth", "Date of birth, as far as it is known: 1960, 1960-04, 1960-04-12.", .identity)
      { person, _ in person.row.details?.birth?.description },
      .code("relation", "What they are to the head.", .identity) { person, _ in
        person.row.relation
      },
      .list("documents", document, .identity) { person, _ in person.row.details?.documents },
      .texts("phones", "Telephone numbers.", .contact) { person, _ in person.row.details?.phones },
      .texts("requirements", "What they need on the way; never why.", .requirements) {
        person, _ in person.row.requirements.codes
      },
      .list("clearances", clearance, .clearances) { person, _ in person.row.clearances },
    ])

  /// Somebody who was searched for.
  static let foundPerson = Shape<ListedPerson>(
    "FoundPerson", "Somebody who may be meant.", about: { .person($0.id) },
    [
      .id("id", "The person.") { person, _ in person.id },
      .text("name", "Their name as most trusted.", .names) { person, view in
        view.page.name(of: person.row)
      },
      .id("household", "Their family.") { person, _ in person.row.household },
      .id("site", "Where the family is.") { person, view in
        view.state.households[person.row.household]?.site
      },
    ])

  private static let name = Shape<PersonName>(
    "Name", "The same name in one script or another, the most trusted first.",
    [
      .text("given", "Given name.") { name, _ in name.given },
      .text("father", "Father's name.") { name, _ in name.father },
      .text("family", "Family name.") { name, _ in name.family },
    ])

  private static let document = Shape<Document>(
    "Document", "A paper they hold.",
    [
      .text("kind", "What it is.") { document, _ in document.kind },
      .text("number", "Its number.") { document, _ in document.number },
    ])

  private static let openCase = Shape<ListedCase>(
    "Case", "An application, with what it still needs.",
    [
      .id("id", "The case.") { listed, _ in listed.id },
      .id("programme", "What it is processed under.") { listed, _ in listed.row.programme },
      .day("openedOn", "Since when.") { listed, _ in listed.row.openedOn },
      .code("closed", "Why it is closed, when it is.") { listed, _ in
        listed.row.closure?.reason
      },
      .list("clearances", clearance) { listed, _ in listed.row.clearances },
      .list("mayTravel", span) { listed, view in
        view.state.readiness(of: listed.id, on: view.page.today).spans
      },
      .list("missing", blocker) { listed, view in
        view.state.readiness(of: listed.id, on: view.page.today).blockers
      },
      .list("holds", hold) { listed, _ in listed.row.holds },
    ])

  private static let clearance = Shape<Clearance>(
    "Clearance", "The outcome of a step, in the order they were recorded.",
    [
      .text("step", "The step's code in its programme.") { clearance, _ in clearance.step },
      .code("outcome", "What came out.") { clearance, _ in clearance.outcome },
      .day("from", "Its first day.") { clearance, _ in clearance.span.first },
      .day("until", "Its last day, where there is one.") { clearance, _ in clearance.span.end },
    ])

  static let span = Shape<DateSpan>(
    "Span", "Days on which the whole family may travel.",
    [
      .day("from", "The first; left out where there is none.") { span, _ in
        span.first == .beginningOfTime ? nil as CivilDate? : span.first
      },
      .day("until", "The last; left out where there is none.") { span, _ in span.end },
    ])

  private static let blocker = Shape<Readiness.Blocker>(
    "Missing", "What keeps the family from travelling.",
    [
      .text("what", "missing, refused, withdrawn, noConsent, noCommonDay and the like.") {
        blocker, _ in "\(blocker.kind)"
      },
      .text("step", "The step, where one is meant.") { blocker, _ in
        blocker.step.isEmpty ? nil as String? : blocker.step
      },
      .id("person", "Whose; the family's, when nobody is named.") { blocker, _ in blocker.person },
    ])

  private static let hold = Shape<Case.Hold>(
    "Hold", "Days on which nobody of the case may travel.",
    [
      .code("kind", "Of what kind.") { hold, _ in hold.kind },
      .day("from", "The first day.") { hold, _ in hold.span.first },
      .day("until", "The last day, where there is one.") { hold, _ in hold.span.end },
    ])

  static let grant = Shape<Grant>(
    "Assistance", "What was given to the family.",
    [
      .text("entitlement", "Its code in the programme.") { grant, _ in grant.entitlement },
      .id("programme", "The programme.") { grant, _ in grant.programme },
      .number("amount", "In units of the entitlement.") { grant, _ in grant.amount },
      .day("on", "When.") { grant, _ in grant.on },
      .day("reversedOn", "When it was taken back.") { grant, _ in grant.reversedOn },
    ])
}

extension DateSpan {
  /// The last day; nil where the span has no end.
  fileprivate var end: CivilDate? { last == .endOfTime ? nil : last }
}
