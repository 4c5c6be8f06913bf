import Application
import Journal
import Wiring

/// Makes a backup.
struct Backup: ConsoleCommand {
  static let name = "backup"
  static let summary = "copy the journal and the keys while work goes on"
  static let usage = """
    safar backup FOLDER

    The key file is not copied: keep it, or its passphrase, somewhere else. A person erased later is
    erased in a backup too once its key database is replaced by a newer one.
    """

  let target: String

  init(parsing arguments: inout Arguments) throws(UsageError) {
    target = try arguments.word("The folder")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let mission = try surroundings.open()
    try surroundings.folder.settle(mission)
    try surroundings.folder.backUp(mission, to: target)
    return .said("\(mission.log.lastPosition) events are copied to \(target).")
  }
}
