import Application
import Wiring

/// Makes a backup.
struct Backup: ConsoleCommand {
  static let name = "backup"
  static let summary = "copy the journal and the keys while work goes on"
  static let usage = """
    safar backup FOLDER

      FOLDER   a new one for each backup: /media/usb/safar-1997-11-21

    The copy is verified event by event. The key file is not copied: keep it, or its passphrase,
    somewhere else. A person erased later is erased in a backup too once its key database is
    replaced by a newer one.
    """

  let target: String

  init(parsing arguments: inout Arguments) throws(UsageError) {
    target = try arguments.word("The folder")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let copy = try surroundings.folder.backUp(
      to: target, passphrase: surroundings.passphrase, report: surroundings.progress.report)
    guard copy.isSound else {
      return Verify.output(copy, notes: ["The backup is as damaged as what it was made from."])
    }
    return .said(
      "\(counted(copy.events, "event is")) copied to \(target) and verified. Checkpoint "
        + "\(copy.code).")
  }
}
