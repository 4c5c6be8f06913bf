import Application
import Wiring

/// Restores a backup.
struct Restore: ConsoleCommand {
  static let name = "restore"
  static let summary = "put a backup in the place of a mission that is gone"
  static let usage = """
    safar restore FOLDER [--key FILE]

      --key FILE   the mission's key file (default: the one in the mission's folder)

    Restores into an empty mission folder, then verifies the whole journal.
    """

  let source: String
  let key: String?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    source = try arguments.word("The backup's folder")
    key = arguments.option("key")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let folder = surroundings.folder
    try folder.restore(from: source, keyFile: key ?? folder.keyFile)
    let found = try folder.verify(
      try folder.openLog(passphrase: surroundings.passphrase), report: surroundings.progress.report)
    guard found.isSound else {
      return Verify.output(found, notes: ["The backup is damaged. Restore an older one elsewhere."])
    }
    return .said(
      "\(counted(found.events, "event is")) restored and verified. Checkpoint \(found.code).")
  }
}
