import Application
import Wiring
import Journal
import JournalSealing
import JournalSQLite

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
    let mission = try surroundings.open()
    if let fault = try mission.log.store.pageFaults() {
      return Output(notes: ["The database file is damaged: \(fault)"], isRefusal: true)
    }
    let last = mission.log.lastPosition
    let verification = try mission.verify(
      against: try mission.log.vault.witness(), parallel: surroundings.folder.parallel
    ) { surroundings.progress.report("verifying", $0, last) }
    guard verification.isSound else {
      let state = verification.stateAgrees ? [] : ["The snapshot is not what the journal tells."]
      return Output(
        columns: [.number("position"), .text("finding")],
        rows: verification.findings.map { [String($0.position), $0.description] },
        notes: state + ["History is not as it was written. Restore a backup; keep this folder."],
        isRefusal: true)
    }
    let code = mission.log.currentCheckpoint.code
    return .said(
      "\(verification.events) events are as they were written. Checkpoint \(code).")
  }
}
