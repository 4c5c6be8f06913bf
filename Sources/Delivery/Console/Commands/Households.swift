import Basics
import Mission

/// Lists households, or shows one.
struct Households: ConsoleCommand {
  static let name = "households"
  static let summary = "list households, or show one with its people"
  static let usage = """
    safar households [HOUSEHOLD] [--site CODE] [--destination CODE] [--limit N]

      HOUSEHOLD   show this one: H-000231-J
      --limit N   at most N lines (default 50)
    """

  let household: HouseholdID?
  let site: String?
  let destination: String?
  let limit: Int

  init(parsing arguments: inout Arguments) throws(UsageError) {
    site = arguments.option("site")
    destination = arguments.option("destination")
    limit = try arguments.limit(usually: 50)
    let word = arguments.nextWord()
    household = word.flatMap { HouseholdID($0) }
    if let word, household == nil {
      throw UsageError("\(word) is no household; write it like H-000231-J.")
    }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    if let household { return try show(household, desk) }
    var rows: [[String]] = []
    var shown: [HouseholdID] = []
    var found = 0
    desk.state.households.forEach { id, row in
      guard !row.members.isEmpty, site == nil || desk.code(row.site) == site,
        destination == nil || desk.code(row.destination) == destination
      else { return }
      found += 1
      if rows.count < limit {
        shown.append(id)
        rows.append([
          id.description, row.reference, desk.code(row.site), desk.code(row.destination),
          String(row.members.count), row.baggage.description, readiness(row, desk),
        ])
      }
    }
    try desk.record(reading: "households", households: shown, fields: [.clearances])
    return Output(
      columns: [
        .text("household"), .text("reference"), .text("site"), .text("destination"),
        .number("people"), .number("baggage_kg"), .text("ready"),
      ],
      rows: rows,
      notes: found > rows.count ? ["\(found - rows.count) more; --limit shows them."] : [])
  }

  private func readiness(_ row: Household, _ desk: Desk) -> String {
    guard let id = row.cases.last else { return "no case" }
    let readiness = desk.state.readiness(of: id, on: row.registeredOn)
    if !readiness.blockers.isEmpty { return "\(readiness.blockers.count) missing" }
    return readiness.spans.map(\.description).joined(separator: ", ")
  }

  private func show(_ id: HouseholdID, _ desk: Desk) throws -> Output {
    guard let row = desk.state.households[id] else {
      throw Refusal(.noHousehold, ["id": id])
    }
    let today = row.registeredOn
    try desk.record(
      reading: "household", households: [id],
      fields: [.names, .identity, .requirements, .bookings, .clearances])
    let members = desk.state.members(of: id).map { person, details -> [String] in
      [
        person.description, details.details?.names.first?.whole ?? "(erased)",
        "\(details.relation)", "\(details.sex)",
        details.age(on: today).map(String.init) ?? "",
        details.requirements.codes.joined(separator: " "),
        details.movement?.description ?? "",
      ]
    }
    var notes = ["Waits at \(desk.code(row.site)), goes to \(desk.code(row.destination))."]
    for open in row.cases {
      let readiness = desk.state.readiness(of: open, on: today)
      notes.append("Case \(open): " + Self.sentence(readiness))
    }
    return Output(
      title: "Household \(id)",
      columns: [
        .text("person"), .text("name"), .text("relation"), .text("sex"), .number("age"),
        .text("requirements"), .text("movement"),
      ], rows: members, notes: notes)
  }

  static func sentence(_ readiness: Readiness) -> String {
    guard readiness.blockers.isEmpty else {
      return readiness.blockers.map(\.sentence).joined(separator: "; ")
    }
    let end = readiness.endsWith.map { " (then \($0) lapses)" } ?? ""
    return "may travel " + readiness.spans.map(\.description).joined(separator: ", ") + end
  }
}

extension Readiness.Blocker {
  /// `P-000231-E: medical-screening is missing`.
  fileprivate var sentence: String {
    let what =
      switch kind {
      case .missing: "\(step) is missing"
      case .refused: "\(step) was refused"
      case .withdrawn: "\(step) was withdrawn"
      case .noConsent: "no consent is signed"
      case .noCommonDay: "\(step) holds on no day with the others"
      case .noResponsibleAdult: "no adult answers for the child on the way"
      case .closed: "the case is closed"
      }
    return person.map { "\($0): \(what)" } ?? what
  }
}
