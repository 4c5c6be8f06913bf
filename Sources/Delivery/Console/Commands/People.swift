import Basics
import Mission

/// Lists people.
struct People: ConsoleCommand {
  static let name = "persons"
  static let summary = "list people, or show one"
  static let usage = """
    safar persons [PERSON] [--limit N]

      PERSON      show this one: P-000231-E
      --limit N   at most N lines (default 50)
    """

  let person: PersonID?
  let limit: Int

  init(parsing arguments: inout Arguments) throws(UsageError) {
    limit = try arguments.limit(usually: 50)
    let word = arguments.nextWord()
    person = word.flatMap { PersonID($0) }
    if let word, person == nil {
      throw UsageError("\(word) is no person; write it like P-000231-E.")
    }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    let ids = person.map { [$0] } ?? Array(desk.state.people.ids.prefix(limit))
    let rows = try ids.map { id -> [String] in
      guard let row = desk.state.people[id] else { throw Refusal(.noPerson, ["id": id]) }
      let details = row.details
      return [
        id.description, row.household.description, details?.names.first?.whole ?? "(erased)",
        "\(row.relation)", "\(row.sex)",
        details?.birth?.description ?? row.birthYear.map(String.init) ?? "",
        details?.documents.map(\.number).joined(separator: " ") ?? "",
        row.requirements.codes.joined(separator: " "), row.movement?.description ?? "",
      ]
    }
    try desk.record(
      reading: "persons", people: ids, fields: [.names, .identity, .requirements, .bookings])
    let more = person == nil ? desk.state.people.count - rows.count : 0
    return Output(
      columns: [
        .text("person"), .text("household"), .text("name"), .text("relation"), .text("sex"),
        .text("born"), .text("documents"), .text("requirements"), .text("movement"),
      ], rows: rows, notes: more > 0 ? ["\(more) more; --limit shows them."] : [])
  }
}
