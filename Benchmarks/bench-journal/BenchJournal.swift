import Application
import Basics
import Foundation
import Journal
import JournalSQLite
import JournalSealing
import Measuring
import Mission
import SQLite
import Sealing

/// The journal's promises beside their limits, in one run.
///
/// bench-journal [PEOPLE]   (default 171000, about ten events each)
@main
struct BenchJournal {
  static func main() throws {
    if let folder = CommandLine.arguments.dropFirst().first, folder.hasPrefix("/") {
      let mission = try BenchJournal(folder: folder, events: []).openedFromSnapshot()
      print(mission.state.people.count, try memory())
      return
    }
    let people = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 171_000
    let folder = NSTemporaryDirectory() + "bench-journal-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let bench = BenchJournal(folder: folder, events: SyntheticHistory.events(people: people))
    print("| What | Measured | Limit or peer | Ratio |")
    print("| --- | --- | --- | --- |")
    try bench.measureAppend()
    try bench.measureOpening()
  }

  let folder: String
  let events: [Event]
  private let both: Parallel = { work in
    DispatchQueue.concurrentPerform(iterations: work.count) { work[$0]() }
  }
  private let key = Array(repeating: UInt8(7), count: 32)

  private func seconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let spent = try clock.measure { try body() }
    return Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18
  }

  private func rate(_ count: Int, _ seconds: Double) -> String {
    "\(Int(Double(count) / seconds))/s"
  }

  private func row(_ what: String, _ measured: String, _ peer: String, _ ratio: Double) {
    let hundredths = Int(ratio * 100)
    let decimals = String(hundredths % 100 + 100).dropFirst()
    print("| \(what) | \(measured) | \(peer) | \(hundredths / 100).\(decimals) |")
  }

  private func open(_ name: String) throws -> EventLog<SQLiteJournalStore, KeyRing> {
    try EventLog(
      store: try SQLiteJournalStore(path: "\(folder)/\(name).db"),
      vault: try KeyRing(path: "\(folder)/keys.db", mission: key, node: 0), node: 0)
  }

  /// Sealed and chained appends in batches of 1,000, and the same bytes as plain rows; by turns, so
  /// that whatever else the machine does falls on both.
  func measureAppend() throws {
    let log = try open("journal")
    let plain = try SQLiteJournalStore(path: "\(folder)/plain.db")
    let drafts = events.map(EventDraft.init)
    var (sealed, raw) = (0.0, 0.0)
    for start in stride(from: 0, to: drafts.count, by: 100_000) {
      let turn = start..<min(start + 100_000, drafts.count)
      sealed += try seconds {
        try forEachBatch(of: turn) { batch in
          try log.append(
            Array(drafts[batch]), command: CommandID(high: 1, low: UInt64(batch.lowerBound)),
            actor: 1, at: Instant(milliseconds: Int64(batch.lowerBound)),
            expecting: log.lastPosition, parallel: both)
        }
      }
      let stored = try log.store.read(from: turn.lowerBound + 1, limit: turn.count)
      raw += try seconds {
        try forEachBatch(of: turn) { batch in
          let rows = stored[batch.lowerBound - start..<batch.upperBound - start]
          try plain.append(
            Array(rows), expecting: batch.lowerBound,
            command: CommandID(high: 2, low: UInt64(batch.lowerBound)))
        }
      }
    }
    row(
      "append, sealed and chained, batches of 1,000", rate(drafts.count, sealed),
      "the same bytes into SQLite, same pragmas: \(rate(drafts.count, raw))", raw / sealed)
    try log.checkpoint()
  }

  private func forEachBatch(of turn: Range<Int>, _ body: (Range<Int>) throws -> Void) rethrows {
    for start in stride(from: turn.lowerBound, to: turn.upperBound, by: 1_000) {
      try body(start..<min(start + 1_000, turn.upperBound))
    }
  }

  func measureOpening() throws {
    let serial: Parallel = { work in work.forEach { $0() } }
    let sample = Array(repeating: UInt8(1), count: 120)
    let secret = SealingKey(key[...])!
    let box = Sealing.seal(
      sample, bound: sample, key: secret, nonce: Array(repeating: UInt8(0), count: 24)[...])
    let opens = try seconds {
      for _ in 0..<500_000 { _ = try Sealing.open(box, bound: sample, key: secret) }
    }
    var mission: OpenMission<SQLiteJournalStore, KeyRing>?
    let log = try open("journal")
    let oneCore = try seconds { mission = try OpenMission(log: log, parallel: serial) }
    row(
      "fold on one core: read, opened, decoded, applied", rate(events.count, oneCore),
      "libsodium alone opens \(rate(500_000, opens))",
      Double(events.count) / oneCore / (500_000 / opens))
    let file = "\(folder)/journal.db"
    let reading = seconds { _ = FileManager.default.contents(atPath: file)?.count }
    let twoCores = try seconds {
      _ = try OpenMission(log: try open("journal"), parallel: both)
    }
    row(
      "open from the journal alone, both cores", "\(Int(twoCores * 1000)) ms",
      "reading the file once: \(Int(reading * 1000)) ms", twoCores / reading)
    guard let mission else { return }
    let hash = log.currentCheckpoint.hash
    let bytes = try Snapshot(position: log.lastPosition, state: mission.state)
      .sealed(with: log.vault, hash: hash)
    try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/snapshot"))
    let fromSnapshot = try seconds { _ = try openedFromSnapshot() }
    row(
      "open from the snapshot", "\(Int(fromSnapshot * 1000)) ms",
      "from the journal: \(Int(twoCores * 1000)) ms", fromSnapshot / twoCores)
    let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
    let held = try memoryOfAnother()
    row(
      "memory of that mission, opened from the snapshot", "\(held) MB",
      "its journal's file: \(size >> 20) MB", Double(held) / Double(size >> 20))
    print("\n\(events.count) events, \(mission.state.people.count) people.")
  }

  private func openedFromSnapshot() throws -> OpenMission<SQLiteJournalStore, KeyRing> {
    let log = try open("journal")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/snapshot"))
    let snapshot = Snapshot.open([UInt8](bytes), with: log.vault) { position in
      try? log.store.read(from: position, limit: 1).first?.hash
    }
    guard let snapshot else { throw LogFault.damaged(position: 0) }
    return try OpenMission(log: log, from: (snapshot.state, snapshot.position), parallel: both)
  }

  /// What a process that only opens the mission holds, in MB: this one also holds the history it
  /// was made from.
  private func memoryOfAnother() throws -> Int {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let words = try Peer(program.path).ask([folder]).said.split { $0 == " " || $0 == "\n" }
    return words.last.flatMap { Int($0) } ?? 0
  }

  /// The most memory this program has held, in MB. Not `ru_maxrss`, which a process inherits from
  /// the one that started it.
  private static func memory() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0) / 1024
  }
}
