public import Application
import Foundation
public import Journal
import JournalSQLite
import JournalSealing

/// What a long piece of work is at, how much of it is done, of how much.
public typealias WorkReport = (_ what: String, _ done: Int, _ of: Int) -> Void

extension MissionFolder {
  /// Walks the whole journal, and when that is sound, folds it from its first event and compares.
  public func verify(_ log: SafarLog, report: WorkReport) throws -> Verification {
    let last = log.lastPosition
    let findings = try log.verify(against: try log.vault.witness()) {
      report("verifying", $0, last)
    }
    // A broken journal is not folded: what comes of it would be nobody's mission.
    let agrees =
      try findings.isEmpty
      ? fold(log).agreesWithJournal(parallel: parallel) { report("folding", $0, $1) } : true
    return Verification(
      events: last, code: log.currentCheckpoint.code, findings: findings, stateAgrees: agrees)
  }

  /// Copies journal and keys into an empty folder while the mission stays in use, then verifies the
  /// copy.
  ///
  /// The key file is not copied: keep it, or the passphrase, apart from the backup.
  public func backUp(
    to target: String, passphrase: () -> String?, report: WorkReport
  ) throws -> Verification {
    let copy = MissionFolder(path: target)
    if FileManager.default.fileExists(atPath: copy.journal) { throw FolderFault.exists(target) }
    let key = try missionKey(passphrase)
    let log = try openLog(node: 0, key: key)
    try PersonalFiles.makeFolder(target)
    try PersonalFiles.make(copy.journal) { journal in
      try log.store.backUp(to: journal) { report("copying", $0, $1) }
      // After the journal: whoever is in it has a key. And beside it already when the journal's
      // name says that all is there.
      try PersonalFiles.make(copy.keys) { try log.vault.backUp(to: $0) }
    }
    return try copy.verifyCopy(try copy.openLog(node: 0, key: key), report: report)
  }

  /// The key database was copied last: it may have witnessed what came after the journal's copy.
  private func verifyCopy(_ log: SafarLog, report: WorkReport) throws -> Verification {
    if let witness = try log.vault.witness(), witness.position > log.lastPosition {
      try log.vault.keep(witness: log.currentCheckpoint)
    }
    return try verify(log, report: report)
  }

  /// Puts a backup in the place of a mission that is not there, with its key file.
  public func restore(from source: String, keyFile: String) throws {
    if FileManager.default.fileExists(atPath: journal) { throw FolderFault.exists(path) }
    let backup = MissionFolder(path: source)
    guard FileManager.default.fileExists(atPath: backup.journal) else {
      throw FolderFault.noBackup(source)
    }
    guard FileManager.default.fileExists(atPath: keyFile) else {
      throw FolderFault.noKeyFile(keyFile)
    }
    try PersonalFiles.makeFolder(path)
    // The journal last: when its name is there, all is. Keys that are there are newer: they know of
    // erasures since.
    for (from, to) in [
      (backup.keys, keys), (keyFile, self.keyFile), (backup.journal, journal),
    ] where !FileManager.default.fileExists(atPath: to) {
      try PersonalFiles.copy(from, to: to)
    }
  }
}
