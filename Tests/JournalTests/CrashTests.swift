import Basics
import Foundation
import Journal
import JournalSQLite
import JournalSealing
import Testing

@Suite(.serialized) struct CrashTests {
  /// The writer is built beside the tests.
  static let writer = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "journal-writer").path

  @Test func `two hundred kills in the middle of commits lose nothing acknowledged`() throws {
    let folder = TemporaryFolder()
    var generator = SeededGenerator(seed: 9)
    var (acknowledged, fruitful) = (0, 0)
    // Long enough for the writer to begin, on a machine that is busy with other tests as well.
    var longest = 60_000
    for round in 0..<200 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Self.writer)
      process.arguments = [folder.path]
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(UInt32(generator.within(8_000...longest)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      // The last line may be torn: only whole lines were acknowledged.
      let lines = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let reached = lines.compactMap { Int($0) }.max() ?? 0
      if reached > acknowledged {
        fruitful += 1
        longest = max(longest * 4 / 5, 30_000)
      } else {
        longest = min(longest * 5 / 4, 1_000_000)
      }
      acknowledged = max(acknowledged, reached)
      let log = try EventLogTests.open(folder)
      #expect(log.lastPosition >= acknowledged, "round \(round)")
      #expect(log.lastPosition % 5 == 0, "a batch is whole or not there")
      if round % 20 == 19 { #expect(try log.verify().isEmpty) }
    }
    #expect(fruitful > 50, "\(acknowledged) events acknowledged")
  }

  @Test func `a write-ahead log cut anywhere leaves exactly the commits before the cut`() throws {
    let folder = TemporaryFolder()
    let log = try EventLogTests.open(folder)
    try EventLogTests.fill(log, 40)
    let wal = try #require(FileManager.default.contents(atPath: folder.journal + "-wal"))
    let database = try #require(FileManager.default.contents(atPath: folder.journal))
    let keys = try #require(FileManager.default.contents(atPath: folder.keys))
    var former = 0
    for cut in stride(from: 0, through: wal.count, by: 1_501) {
      let copy = TemporaryFolder()
      try database.write(to: URL(fileURLWithPath: copy.journal))
      try wal.prefix(cut).write(to: URL(fileURLWithPath: copy.journal + "-wal"))
      try keys.write(to: URL(fileURLWithPath: copy.keys))
      let again = try EventLogTests.open(copy)
      #expect(again.lastPosition % 10 == 0 && again.lastPosition >= former)
      former = again.lastPosition
      #expect(try EventLogTests.read(again).count == again.lastPosition)
    }
    #expect(former >= 30)
  }
}
