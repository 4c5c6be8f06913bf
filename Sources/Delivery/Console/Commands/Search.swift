import Application
import Basics
import Mission

/// Finds people by what somebody remembers of them.
struct Search: ConsoleCommand {
  static let name = "search"
  static let summary = "find people by name in any script, year of birth, or a number"
  static let usage = """
    safar search WORDS [--limit N]

      WORDS       parts of the name in any script and order, misspelt or not; the year of birth;
                  the number of a person, household, case, partner's list, document or phone
      --limit N   at most N people (default 20)
    """

  let query: String
  let limit: Int

  init(parsing arguments: inout Arguments) throws(UsageError) {
    limit = try arguments.limit(usually: 20)
    query = arguments.remainingWords().joined(separator: " ")
    if query.isEmpty { throw UsageError("What to search for is missing.") }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    let found = PersonSearch(desk.state).find(query, limit: max(0, limit))
    return Output(
      columns: [
        .text("person"), .text("household"), .text("name"), .text("born"), .text("site"),
        .text("also"), .number("score"),
      ],
      rows: found.compactMap { found in
        guard let person = desk.state.people[found.person] else { return nil }
        return [
          found.person.description, person.household.description,
          person.details?.names.first?.whole ?? "(erased)",
          person.details?.birth?.description ?? "",
          desk.code(desk.state.households[person.household]?.site),
          desk.state.records(of: found.person).dropFirst().map(\.description)
            .joined(separator: " "),
          "\(found.score)",
        ]
      })
  }
}
