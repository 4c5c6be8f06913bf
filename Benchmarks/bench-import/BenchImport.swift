import Application
import Basics
import Caseload
import Foundation
import Journal
import Mission
import Wire
import Wiring

/// Partners' lists of 100,000 rows taken into a mission: read, validated, decided, sealed, chained
/// and durable; beside Python's `csv` and `sqlite3` loading the same files as they are.
///
/// bench-import [ROWS]
@main struct BenchImport {
  static func main() throws {
    let people = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
    let folder = NSTemporaryDirectory() + "bench-import-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let files = try writeLists(people, to: folder + "/lists")
    var rows = 0
    let clock = ContinuousClock()
    let mission = try missionFolder(folder + "/mission")
    let spent = try clock.measure {
      for (index, file) in files.enumerated() { rows += try take(file, index, into: mission) }
      try mission.folder.settle(mission.open)
    }
    let own = Double(spent.components.attoseconds) / 1e18 + Double(spent.components.seconds)
    print("bench-import: \(rows) rows on \(files.count) lists")
    print("  Safar, validated and in the journal   \(rounded(own)) s, promise: under 10 s")
    guard let peer = try Python.seconds(loading: files, into: folder + "/peer.db") else {
      print("  Python csv + sqlite3: skipped; there is no python3")
      return
    }
    print("  Python csv + sqlite3, as they are     \(rounded(peer)) s")
    let isKept = own < 10 && own < 3 * peer
    print("  ratio \(rounded(own / peer)), promise: under 3.00: \(isKept ? "kept" : "BROKEN")")
    if !isKept { exit(1) }
  }

  private static func rounded(_ value: Double) -> String {
    let hundredths = Int(value * 100)
    return "\(hundredths / 100).\(String(hundredths % 100 + 100).dropFirst())"
  }

  private static func writeLists(_ people: Int, to folder: String) throws -> [String] {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return try Caseload.season(seed: 100, people: people).lists().enumerated().map {
      let path = "\(folder)/\($0.offset).csv"
      let table = TextTable(rows: [$0.element.columns] + $0.element.rows)
      try Data(table.csv(mark: false)).write(to: URL(fileURLWithPath: path))
      return path
    }
  }

  private struct Room {
    let folder: MissionFolder
    let open: SafarMission
  }

  private static let now = Instant(CivilDate(year: 1997, month: 11, day: 20)!)

  private static func missionFolder(_ path: String) throws -> Room {
    let folder = MissionFolder(path: path)
    try folder.make(passphrase: nil)
    let mission = try folder.open { nil }
    let definition = try MissionDefinition(files: DataFiles.read(in: "Examples/tajikistan"))
    try mission.append(
      try definition.events(on: mission.state, in: mission.context(now)),
      id: CommandID(high: 0, low: 0), actor: 1, at: now)
    return Room(folder: folder, open: mission)
  }

  /// The rows with people on them that were taken in.
  private static func take(_ file: String, _ index: Int, into room: Room) throws -> Int {
    guard let bytes = ListFiles.read(file) else { throw FolderFault.cannotRead(file) }
    let mission = room.open
    let programme = mission.state.programmes.first { $0.first?.code == "tajik-refugee-return" }
    let plan = try ListImport(
      try ListFiles.table(bytes),
      from: .init(
        fingerprint: "\(index)", programme: programme!.id,
        writtenOn: mission.state.date(at: now)),
      on: mission.state, in: mission.context(now))
    if plan.isRefused { throw DefinitionFault(file: file, what: "\(plan.findings.first!)") }
    try mission.append(
      plan.events, id: CommandID(high: 1, low: UInt64(index)), actor: 1, at: now)
    return plan.rows
  }
}
