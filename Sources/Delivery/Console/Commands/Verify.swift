import Application
import Journal
import JournalSQLite
import Wiring

/// Verifies the journal.
struct Verify: ConsoleCommand {
  static let name = "verify"
  static let summary = "prove that history is as it was written"
  static let usage = """
    safar verify

    Walks the whole journal: places, clocks, hash chain, seals, signatures; then folds it again and
    compares. Exit status 1 when anything was changed, removed, reordered or back-dated.
    """

  init(parsing arguments: inout Arguments) throws(UsageError) {
    _ = arguments
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let folder = surroundings.folder
    let log: SafarLog
    do { log = try folder.openLog(passphrase: surroundings.passphrase) } catch LogFault.damaged(
      let position)
    {
      // Not even its end can be read, so there is nothing to begin from.
      let finding = JournalFinding(matter: .unreadable, position: position)
      return Self.output(
        Verification(events: position, code: "", findings: [finding], stateAgrees: true))
    }
    if let fault = try log.store.pageFaults() {
      return Output(
        notes: ["The database file is damaged: \(fault)", Self.advice], isRefusal: true)
    }
    let found = try folder.verify(log, report: surroundings.progress.report)
    guard found.isSound else { return Self.output(found, notes: [advice(found, folder)]) }
    return .said(
      "\(counted(found.events, "event is")) as first written. Checkpoint \(found.code).")
  }

  private static let advice =
    "History is not as it was written. Keep this folder, and restore a backup into another."

  private func advice(_ found: Verification, _ folder: MissionFolder) -> String {
    found.findings.isEmpty
      ? "The journal is sound, but \(folder.snapshot) is not what it tells. Delete that file: the "
        + "next command makes it anew." : Self.advice
  }

  /// What was found, position by position.
  static func output(_ found: Verification, notes: [String] = [advice]) -> Output {
    let columns: [Output.Column] = [.number("position"), .text("finding")]
    return Output(
      columns: found.findings.isEmpty ? [] : columns,
      rows: found.findings.map { [String($0.position), $0.description] }, notes: notes,
      isRefusal: true)
  }
}
