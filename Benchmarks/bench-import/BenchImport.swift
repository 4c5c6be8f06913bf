import Application
import Basics
import Caseload
import Foundation
import Journal
import Linkage
import Mission
import Wire
import Wiring

/// A partner's list of 100,000 rows taken into a mission: read, checked, decided, compared with
/// everybody, sealed, chained and durable; beside Python's `csv` and `sqlite3` loading the same
/// file as it is.
///
/// bench-import [ROWS]
@main final class BenchImport {
  static func main() throws {
    let rows = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
    let folder = NSTemporaryDirectory() + "bench-import-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = try writeList(rows, to: folder)
    let bench = try BenchImport(folder + "/mission")
    let taken = try bench.take(file)
    print("bench-import: one list of \(taken) rows, \(bench.mission.log.lastPosition) events")
    for (stage, seconds) in bench.stages { print("  \(padded(stage))\(rounded(seconds)) s") }
    let own = bench.stages.map(\.seconds).reduce(0, +)
    let comparing = bench.stages.first { $0.name == "comparing" }?.seconds ?? 0
    print("  \(padded("all of it; promise: under 10 s"))\(rounded(own)) s")
    let after = try bench.settle()
    print("  \(padded("afterwards: signed, snapshot, log"))\(rounded(after)) s")
    guard let peer = try Python.seconds(loading: [file], into: folder + "/peer.db") else {
      print("  Python csv + sqlite3: skipped; there is no python3")
      return
    }
    let ratio = (own - comparing) / peer
    print("  \(padded("Python csv + sqlite3, as it is"))\(rounded(peer)) s")
    print(
      "  ratio \(rounded(own / peer)), without the comparing \(rounded(ratio)); promise: under 3")
    if own >= 10 || ratio >= 3 { exit(1) }
  }

  private static func padded(_ text: String) -> String {
    text + String(repeating: " ", count: max(1, 38 - text.utf8.count))
  }

  private static func rounded(_ value: Double) -> String {
    let hundredths = Int(value * 100)
    return "\(hundredths / 100).\(String(hundredths % 100 + 100).dropFirst())"
  }

  /// The longest list of a season about five times as large.
  private static func writeList(_ rows: Int, to folder: String) throws -> String {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let lists = Caseload.season(seed: 100, people: rows * 5).lists()
    guard let list = lists.max(by: { $0.rows.count < $1.rows.count }) else { return "" }
    let table = TextTable(rows: [list.columns] + list.rows.prefix(rows))
    let path = folder + "/list.csv"
    try Data(table.csv(mark: false)).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// What each part of the work took, in its order.
  private var stages: [(name: String, seconds: Double)] = []
  private var began = ContinuousClock.now
  private let folder: MissionFolder
  private let mission: SafarMission
  private let now = Instant(CivilDate(year: 1997, month: 11, day: 20)!)

  private init(_ path: String) throws {
    folder = MissionFolder(path: path)
    try folder.make(passphrase: nil)
    mission = try folder.open { nil }
    let definition = try MissionDefinition(files: DataFiles.read(in: "Examples/tajikistan"))
    try mission.append(
      try definition.events(on: mission.state, in: mission.context(now)),
      id: CommandID(high: 0, low: 0), actor: 1, at: now)
  }

  /// As many hands as the machine has, as on the console.
  private let hands: @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void = {
    DispatchQueue.concurrentPerform(iterations: $0, execute: $1)
  }

  /// The part that began last has ended.
  private func ended(_ name: String) {
    let spent = began.duration(to: .now).components
    stages.append((name, Double(spent.seconds) + Double(spent.attoseconds) / 1e18))
    began = .now
  }

  /// The rows with people on them that were taken in.
  private func take(_ file: String) throws -> Int {
    began = .now
    guard let bytes = ListFiles.read(file) else { throw FolderFault.cannotRead(file) }
    let table = try ListFiles.table(bytes)
    let programme = mission.state.programmes.first { $0.first?.code == "tajik-refugee-return" }
    let plan = try ListImport(
      table,
      from: .init(
        fingerprint: "1", programme: programme!.id, writtenOn: mission.state.date(at: now)),
      on: mission.state, in: mission.context(now), parallel: hands,
      begins: { stage in
        switch stage {
        case .reading: ended("cells")
        case .comparing: ended("what they mean, what follows")
        case .done: ended("comparing")
        }
      })
    if plan.isRefused { throw DefinitionFault(file: file, what: "\(plan.findings.first!)") }
    ended("findings in order")
    try mission.append(plan.events, id: CommandID(high: 1, low: 1), actor: 1, at: now)
    ended("sealed, chained, durable, applied")
    return plan.rows
  }

  /// What comes after the list is acknowledged.
  private func settle() throws -> Double {
    began = .now
    try folder.settle(mission)
    ended("settled")
    return stages.removeLast().seconds
  }
}
