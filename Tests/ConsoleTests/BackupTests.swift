import Application
import Basics
import Console
import Foundation
import Journal
import Mission
import SQLite
import Testing
import Wiring

@Suite struct BackupTests {
  @Test func `a backup is restored and verified`() throws {
    let room = ConsoleTests.Room()
    let copy = ConsoleTests.Room()
    let other = ConsoleTests.Room()
    _ = room.run("init", "--from", ConsoleTests.example)
    let made = room.run("backup", copy.path)
    #expect(made.status == .done && made.output.contains("verified"), "\(made.complaint)")
    #expect(room.run("backup", copy.path).status == .refused)
    #expect(other.run("restore", copy.path).status == .configuration)
    let restored = other.run("restore", copy.path, "--key", room.path + "/mission.key")
    #expect(restored.status == .done, "\(restored.complaint)")
    #expect(room.run("restore", copy.path).status == .refused)
    #expect(other.run("figures").output == room.run("figures").output)
    #expect(other.run("restore", other.path + "-none").status == .refused)
  }

  /// The keys are copied after the journal, and by then may have seen more of it.
  @Test func `a backup is whole while others write`() throws {
    let room = ConsoleTests.Room()
    _ = room.run("init", "--from", ConsoleTests.example, "--key-file")
    let folder = MissionFolder(path: room.path)
    let copy = ConsoleTests.Room()
    var written = 0
    let found = try folder.backUp(to: copy.path, passphrase: { nil }) { what, done, all in
      guard what == "copying", done == all, written == 0 else { return }
      written += 1
      do {
        let mission = try folder.open { nil }
        try mission.dispatch(
          .registerStaff(Staff(role: .escort, site: SiteID(number: 1), name: "Фаррух")),
          id: .init(high: 1, low: 1), actor: 1, at: Instant(milliseconds: 0))
        try folder.settle(mission)
      } catch { Issue.record("\(error)") }
    }
    #expect(written == 1 && found.isSound, "\(found.findings)")
    #expect(try folder.open { nil }.log.lastPosition == found.events + 1)
  }

  @Test func `a damaged copy is not called a backup`() throws {
    let room = ConsoleTests.Room()
    let copy = ConsoleTests.Room()
    _ = room.run("init", "--from", ConsoleTests.example, "--key-file")
    let hand = try Connection(path: room.path + "/journal.db")
    try hand.execute("UPDATE journal SET record = zeroblob(40) WHERE position = 3")
    let made = room.run("backup", copy.path)
    #expect(made.status == .refused && made.output.contains("event 3"), "\(made)")
  }
}
