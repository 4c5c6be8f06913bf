import Console
import Foundation
import Testing

/// The program itself, stopped as a person stops it.
@Suite(.serialized) struct InterruptTests {
  /// Built beside the tests.
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "safar").path

  private func start(_ words: [String], in room: ConsoleTests.Room) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = words + ["--mission=\(room.path)"]
    process.environment = ["SAFAR_PASSPHRASE": "a passphrase of the test"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  @Test func `a file with names that is stopped half-way is gone, and the mission is whole`() throws
  {
    let room = ConsoleTests.Room()
    let list = try ConsoleTests().list()
    let file = room.path + "-export.db"
    defer { for path in [list, file] { unlink(path) } }
    _ = room.run("init", "--from", ConsoleTests.example, "--key-file")
    _ = room.run("import", list, "--programme", "tajik-refugee-return", "--dated", "1997-09-30")
    var caught = 0
    for _ in 0..<30 where caught < 3 {
      let process = try start(
        ["export", "--out", file, "--identified", "--for", "A ministry", "--purpose", "Reception"],
        in: room)
      while process.isRunning && !isThere(file + ".partial") { usleep(200) }
      kill(process.processIdentifier, SIGINT)
      process.waitUntilExit()
      // It may have been done already.
      if process.terminationStatus != 130 { continue }
      caught += 1
      #expect(!isThere(file + ".partial") && !isThere(file + ".partial-journal"))
    }
    #expect(caught == 3)
    let whole = try start(
      ["export", "--out", file, "--identified", "--for", "A ministry", "--purpose", "Reception"],
      in: room)
    whole.waitUntilExit()
    #expect(whole.terminationStatus == 0 && isThere(file))
    #expect(room.run("verify").status == .done)
  }
}
