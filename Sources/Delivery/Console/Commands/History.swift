import Application
import Basics
import Journal
import Mission

/// Shows a history.
struct History: ConsoleCommand {
  static let name = "history"
  static let summary = "who did what when, to a person, household, case or movement"
  static let usage = """
    safar history ID

      ID   of a person, household, case or movement, or of anything else: H-000231-J

    And who looked at it, by which page or command, at which groups of fields.
    """

  let subject: SubjectKey

  init(parsing arguments: inout Arguments) throws(UsageError) {
    let text = try arguments.word("The identifier")
    guard let (prefix, raw) = PrintedID.parse(text) else {
      throw UsageError("\(text) is no identifier; check its last letter.")
    }
    subject = SubjectKey(prefix: prefix, raw: raw)
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    let entries = try desk.mission.history(of: subject)
    return Output(
      title: "History of \(subject)",
      columns: [
        .number("position"), .text("at"), .text("event"), .text("about"), .text("account"),
        .text("login"),
      ],
      rows: entries.map { entry in
        let account = AccountID(raw: entry.actor)
        return [
          String(entry.position), entry.at.description, entry.title, entry.subject.description,
          account.description, desk.login(account),
        ]
      })
  }
}
