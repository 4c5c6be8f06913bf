import Application
import Basics
import Journal
import Mission
import Reporting
import Wiring

/// Writes the reporting database.
struct Export: ConsoleCommand {
  static let name = "export"
  static let summary = "the reporting database, for Power BI, QGIS, R and SQL"
  static let usage = """
    safar export --out FILE [--identified] [--for RECIPIENT] [--purpose TEXT]

      --out FILE         a new SQLite file that you alone may read
      --identified       with names, identifiers and birth dates; needs the two below
      --for RECIPIENT    the organisation it is made for
      --purpose TEXT     what for

    Without --identified nobody is named: people are numbers that hold in this file alone. Small
    groups can still be recognised; publish figures rather than rows. Every export is recorded in
    the journal. The tables are described in Documentation/reporting.md.
    """
  static let switches: Set<String> = ["identified"]

  let path: String
  let isIdentified: Bool
  let recipient: String
  let purpose: String

  init(parsing arguments: inout Arguments) throws(UsageError) {
    guard let path = arguments.option("out") else {
      throw UsageError("--out is missing: name the file to write.")
    }
    self.path = path
    isIdentified = arguments.has("identified")
    recipient = arguments.option("for") ?? ""
    purpose = arguments.option("purpose") ?? ""
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    // Recorded before it is written: a file nobody knows of is worse than a record without one.
    try desk.carryOut(
      .recordExport(isIdentified: isIdentified, recipient: recipient, purpose: purpose))
    let log = desk.mission.log
    let database = ReportingDatabase(
      about: .init(
        date: desk.state.date(at: surroundings.now()), position: log.lastPosition,
        checkpoint: log.currentCheckpoint.code, recipient: recipient, purpose: purpose),
      isIdentified: isIdentified)
    try PersonalFiles.make(path) { partial in
      try database.write(desk.state, to: partial, seed: surroundings.random()) {
        desk.report("Writing", $0, $1)
      }
    }
    return .said(
      "\(counted(desk.state.people.count, "person is")) in \(path), "
        + (isIdentified ? "with their names, for \(recipient)." : "none of them by name."))
  }
}
