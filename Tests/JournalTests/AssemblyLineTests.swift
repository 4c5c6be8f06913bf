import Basics
import Foundation
import Journal
import Synchronization
import Testing

/// What happened at the stations of a line, in its order.
private final class Diary: Sendable {
  private let lines = Mutex<[(station: Int, part: Int)]>([])

  func note(_ station: Int, _ part: Int) { lines.withLock { $0.append((station, part)) } }
  var all: [(station: Int, part: Int)] { lines.withLock { $0 } }
}

@Suite struct AssemblyLineTests {
  static let hands: [Parallel] = [
    { work in work.forEach { $0() } },
    { work in DispatchQueue.concurrentPerform(iterations: work.count) { work[$0]() } },
    { work in work.reversed().forEach { $0() } },
    // One hand does everything.
    { work in work.first?() },
  ]

  private static func line(_ parts: Int, _ stations: Int, _ diary: Diary) -> AssemblyLine {
    AssemblyLine(
      parts: parts,
      (0..<stations).map { station in { part in diary.note(station, part) } })
  }

  @Test(arguments: [0, 1, 2, 3, 40], [1, 2, 3, 4])
  func `every part passes every station once, and in order behind the first`(
    parts: Int, stations: Int
  ) throws {
    for parallel in Self.hands {
      let diary = Diary()
      try Self.line(parts, stations, diary).run(parallel)
      let done = diary.all
      #expect(done.count == parts * stations)
      for station in 0..<stations {
        let passed = done.filter { $0.station == station }.map(\.part)
        #expect(station == 0 ? passed.sorted() == Array(0..<parts) : passed == Array(0..<parts))
      }
      for part in 0..<parts {
        #expect(done.filter { $0.part == part }.map(\.station) == Array(0..<stations))
      }
    }
  }

  private struct Breakdown: Error {}

  @Test func `a failure is what the line ends with, and nothing behind it begins`() throws {
    for parallel in Self.hands {
      let diary = Diary()
      let line = AssemblyLine(
        parts: 9,
        [
          { diary.note(0, $0) },
          { part in
            if part == 4 { throw Breakdown() }
            diary.note(1, part)
          },
          { diary.note(2, $0) },
        ])
      #expect(throws: Breakdown.self) { try line.run(parallel) }
      #expect(diary.all.filter { $0.station == 1 }.map(\.part) == [0, 1, 2, 3])
      #expect(diary.all.allSatisfy { $0.station < 2 || $0.part < 4 })
    }
  }
}
