import Application
import Basics
import Documents
import Linkage
import Mission

/// The review queue: who may be registered twice, and somebody's answers.
struct Duplicates: ConsoleCommand {
  static let name = "duplicates"
  static let summary = "list who may be registered twice; merge, dismiss, unmerge"
  static let usage = """
    safar duplicates [list] [--limit N]
    safar duplicates show PERSON PERSON [--language en|ru|tg|fa]
    safar duplicates merge PERSON PERSON
    safar duplicates merge HOUSEHOLD HOUSEHOLD
    safar duplicates dismiss PERSON PERSON
    safar duplicates unmerge PERSON
    safar duplicates find

      list      the pairs that wait for an answer, the surest first (default; --limit 50)
      show      the evidence about a pair, bar by bar, in English unless another language is asked
      merge     the first is the second: the second's record speaks for both, the first is kept
                aside; for households, everybody whom the queue pairs between the two
      dismiss   two people; not asked again unless the evidence changes
      unmerge   a merge was wrong: the person stands in their own household again
      find      compare everybody with everybody, and queue what was never asked

    Lists ask by themselves when they are taken in. Every answer is in `safar history PERSON`.
    """

  let work: Work

  enum Work: Sendable {
    case list(limit: Int), show(PersonID, PersonID, DocumentLanguage)
    case merge(PersonID, PersonID)
    case mergeHouseholds(HouseholdID, HouseholdID), dismiss(PersonID, PersonID)
    case unmerge(PersonID), find
  }

  init(parsing arguments: inout Arguments) throws(UsageError) {
    let limit = try arguments.limit(usually: 50)
    let language = try arguments.evidenceLanguage()
    var words = arguments.remainingWords()
    let verb = words.isEmpty ? "list" : words.removeFirst()
    let people = words.compactMap { PersonID($0) }
    let households = words.compactMap { HouseholdID($0) }
    switch (verb, words.count) {
    case ("list", 0): work = .list(limit: limit)
    case ("find", 0): work = .find
    case ("show", 2) where people.count == 2: work = .show(people[0], people[1], language)
    case ("merge", 2) where people.count == 2: work = .merge(people[0], people[1])
    case ("merge", 2) where households.count == 2:
      work = .mergeHouseholds(households[0], households[1])
    case ("dismiss", 2) where people.count == 2: work = .dismiss(people[0], people[1])
    case ("unmerge", 1) where people.count == 1: work = .unmerge(people[0])
    default:
      throw UsageError("Write list, find, or a verb with people like P-000231-E.")
    }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    switch work {
    case .list(let limit): return Self.list(desk, limit)
    case .show(let one, let other, let language):
      return try Self.show(one, other, language, desk)
    case .merge(let one, let other):
      try desk.carryOut(.merge(one, into: other))
      return .said("\(one) is merged into \(other). `safar duplicates unmerge \(one)` undoes it.")
    case .mergeHouseholds(let one, let other): return try Self.merge(one, into: other, desk)
    case .dismiss(let one, let other):
      try desk.carryOut(.dismissDuplicate(one, other))
      return .said("\(one) and \(other) are two people.")
    case .unmerge(let person):
      try desk.carryOut(.unmerge(person))
      let household = desk.state.people[person]?.household.description ?? ""
      return .said("\(person) stands in household \(household) again.")
    case .find:
      let found = desk.registry().matches(parallel: desk.hands("comparing"))
      let events = try desk.carryOut(.proposeDuplicates(found))
      return .said(
        "\(counted(found.count, "pair")) found, \(events.count) of them new. `safar duplicates` "
          + "lists them.")
    }
  }

  private static func list(_ desk: Desk, _ limit: Int) -> Output {
    let open = desk.state.openDuplicates
    let rows = open.prefix(max(0, limit)).map { pair, duplicate -> [String] in
      let isCertain = duplicate.weight >= Int(Bands.usual.certain)
      return [Evidence.bits(Int32(clamping: duplicate.weight)), isCertain ? "certain" : "doubtful"]
        + [pair.other, pair.one].flatMap { id in
          let person = desk.state.people[id]
          return [
            id.description, person?.household.description ?? "",
            person?.details?.names.first?.whole ?? "(erased)",
            person?.details?.birth?.description ?? "",
          ]
        }
    }
    return Output(
      columns: [
        .number("bits"), .text("band"), .text("person"), .text("household"), .text("name"),
        .text("born"), .text("known_as"), .text("of_household"), .text("known_name"),
        .text("known_born"),
      ], rows: Array(rows),
      notes: open.count > rows.count ? ["\(open.count - rows.count) more; --limit shows them."] : []
    )
  }

  private static func show(
    _ one: PersonID, _ other: PersonID, _ language: DocumentLanguage, _ desk: Desk
  ) throws -> Output {
    for id in [one, other] where desk.state.people[id] == nil {
      throw Refusal(.noPerson, ["id": id])
    }
    guard let pair = PersonPair(one, other) else {
      throw Refusal(.mergeWithItself, ["person": one])
    }
    let bars = desk.registry().explain(pair, on: desk.state)
    var output = Link.waterfall(bars, of: "\(pair.one) and \(pair.other)", in: language)
    output.notes = [pair.one, pair.other].map { id in
      let names = desk.state.records(of: id).flatMap { desk.state.people[$0]?.details?.names ?? [] }
      return "\(id): \(names.map(\.whole).joined(separator: " / "))"
    }
    if let known = desk.state.duplicates[pair], known.verdict == .different {
      output.notes.append("Dismissed on \(known.on).")
    }
    return output
  }

  /// The queue's pairs between two households, each person once, the surest first, as one command.
  private static func merge(
    _ one: HouseholdID, into other: HouseholdID, _ desk: Desk
  ) throws -> Output {
    let commands = desk.state.merging(one, into: other)
    if commands.isEmpty {
      return Output(
        notes: ["The queue pairs nobody of \(one) with anybody of \(other)."], isRefusal: true)
    }
    try desk.carryOut(all: commands)
    return .said(
      "Household \(one): \(counted(commands.count, "person is")) merged into \(other).")
  }
}
