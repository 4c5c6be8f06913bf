import Basics
import Mission

/// What is due to one family of a movement that arrived.
struct DueAssistance {
  let household: HouseholdID
  let entitlement: Entitlement
  let grant: Grant?
}

typealias ListedDraft = (id: PlanDraftID, row: PlanDraft)

extension Shapes {
  static let dueAssistance = Shape<DueAssistance>(
    "DueAssistance", "What a family that arrived is due.", about: { .household($0.household) },
    [
      .id("household", "The family.") { due, _ in due.household },
      .text("head", "The name of its head.", .names) { due, view in
        view.page.headName(of: due.household)
      },
      .text("entitlement", "Its code in the programme.", .assistance) { due, _ in
        due.entitlement.code
      },
      .text("currency", "What the amount is in; pieces, where it is left out.", .assistance) {
        due, _ in due.entitlement.currency
      },
      .number("amount", "What was given; left out until it was.", .assistance) { due, _ in
        due.grant?.amount
      },
      .day("on", "When it was given.", .assistance) { due, _ in due.grant?.on },
    ])

  static let listedDraft = Shape<ListedDraft>(
    "ListedDraft", "A plan that waits to be accepted.", draftMembers)

  static let draft = Shape<ListedDraft>(
    "Draft", "A plan that waits to be accepted, with its convoys.",
    draftMembers + [
      .list("convoys", draftConvoy) { draft, _ in
        draft.row.convoys.sorted { ($0.day, $0.corridor) < ($1.day, $1.corridor) }
      }
    ])

  private static let draftMembers: [Shape<ListedDraft>.Member] = [
    .id("id", "The draft.") { draft, _ in draft.id },
    .id("programme", "Whose families it moves.") { draft, _ in draft.row.programme },
    .day("from", "The season's first day.") { draft, _ in draft.row.span.first },
    .day("until", "The season's last day.") { draft, _ in draft.row.span.last },
    .number("unmoved", "People left behind.") { draft, _ in draft.row.objectives.first },
    .number("waiting", "Person-days of waiting, weighted.") { draft, _ in
      draft.row.objectives.dropFirst().first
    },
    .number("cost", "Of all vehicles, in the mission's currency.") { draft, _ in
      draft.row.objectives.dropFirst(2).first
    },
    .number("unmovedBound", "No plan leaves fewer behind.") { draft, _ in draft.row.bounds.first },
    .moment("madeAt", "When it was made.") { draft, _ in draft.row.madeAt },
  ]

  private static let draftConvoy = Shape<PlanDraft.Convoy>(
    "DraftConvoy", "Its convoys, by day.",
    [
      .day("day", "The day it leaves.") { convoy, _ in convoy.day },
      .id("corridor", "Along which corridor.") { convoy, _ in convoy.corridor },
      .ids("vehicleTypes", "The type of each of its vehicles.") { convoy, _ in
        convoy.vehicles.map(\.type)
      },
      .ids("households", "The families in it.", .bookings) { convoy, _ in convoy.households },
      .number("people", "How many people.") { convoy, view in view.state.people(of: convoy) },
      .number("seats", "Seats of its vehicles.") { convoy, view in view.state.seats(of: convoy) },
    ])

  static let duplicate = Shape<PersonPair>(
    "Duplicate", "Two records that may be of one person.",
    [
      .id("one", "The lower number.") { pair, _ in pair.one },
      .id("other", "The other.") { pair, _ in pair.other },
      .number("weight", "For one person, above 0, or against, in 1024ths of a bit.") {
        pair, view in view.state.duplicates[pair]?.weight
      },
      .code("verdict", "What was answered.") { pair, view in
        view.state.duplicates[pair]?.verdict
      },
    ])

  static let list = Shape<(id: ListID, row: ListImported)>(
    "List", "A partner's list that was taken in.",
    [
      .id("id", "The list.") { list, _ in list.id },
      .text("partner", "Whose list it is: the code of its site.") { list, _ in list.row.partner },
      .day("on", "The day it was taken in.") { list, _ in list.row.on },
      .number("rows", "Rows it had.") { list, _ in list.row.rows },
      .number("households", "Families in it.") { list, _ in list.row.households },
      .number("registered", "People who were new.") { list, _ in list.row.registered.value },
      .number("corrected", "People whose record it corrected.") { list, _ in
        list.row.corrected.value
      },
    ])

  static let account = Shape<(id: AccountID, row: Account)>(
    "OwnAccount", "Who asks here, and as what.",
    [
      .id("id", "The account.") { account, _ in account.id },
      .codes("roles", "Its roles.") { account, _ in account.row.roles.all },
      .ids("sites", "The sites it works for; none: everywhere.") { account, _ in
        account.row.scope.sites
      },
      .texts("sees", "The groups of fields that this token reaches.") { _, view in
        Policy.Field.allCases.filter { view.page.sees($0) }.map { "\($0)" }
      },
      .texts("does", "The actions that this token reaches.") { _, view in
        Policy.Action.allCases.filter { view.page.may($0) }.map { "\($0)" }
      },
    ])
}
