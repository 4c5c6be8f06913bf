import Basics
import Foundation
import Journal
import JournalSealing
import JournalSQLite

/// Appends events for ever and says each position only when it is durable: made to be killed.
///
/// journal-writer FOLDER
@main
struct JournalWriter {
  static func main() throws {
    let folder = CommandLine.arguments[1]
    let ring = try KeyRing(
      path: folder + "/keys.db", mission: Array(repeating: 7, count: 32), node: 0)
    let store = try SQLiteJournalStore(path: folder + "/journal.db")
    let log = try EventLog(store: store, vault: ring, node: 0)
    let output = FileHandle.standardOutput
    while true {
      let number = log.lastPosition
      let drafts = (0..<5).map { offset in
        let owner = SubjectKey(prefix: "P", raw: UInt64(number / 10 + 1))
        return EventDraft(
          subject: owner, kind: 20, revision: 1, record: Array("event \(number + offset)".utf8),
          personal: .init(owner: owner, bytes: Array("somebody".utf8)))
      }
      try log.append(
        drafts, command: CommandID(high: UInt64(number), low: 1), actor: 1,
        at: Instant(milliseconds: Int64(number)), expecting: number)
      output.write(Data("\(log.lastPosition)\n".utf8))
    }
  }
}
