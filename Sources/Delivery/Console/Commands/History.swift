import Application
import Wiring
import Basics
import Journal

/// Shows a history.
struct History: ConsoleCommand {
  static let name = "history"
  static let summary = "who did what when, to a person, household, case or movement"
  static let usage = """
    safar history ID

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
    let mission = try surroundings.open()
    let entries = try mission.history(of: subject)
    return Output(
      title: "History of \(subject)",
      columns: [.number("position"), .text("at"), .text("event"), .number("actor")],
      rows: entries.map {
        [String($0.position), $0.at.description, $0.title, String($0.actor)]
      })
  }
}
