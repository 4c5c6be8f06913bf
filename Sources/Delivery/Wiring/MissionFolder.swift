public import Application
public import Basics
import Foundation
public import Journal
public import JournalSQLite
public import JournalSealing
import Mission

/// A mission as everything above works with it.
public typealias SafarMission = OpenMission<SQLiteJournalStore, KeyRing>

/// A mission's journal with its keys, not folded.
public typealias SafarLog = EventLog<SQLiteJournalStore, KeyRing>

/// The folder a mission lies in: its key file, key database, journal, snapshot and outbox. Nothing
/// else is written there, and nothing personal in clear.
public struct MissionFolder: Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  public var keyFile: String { path + "/mission.key" }
  var keys: String { path + "/keys.db" }
  var journal: String { path + "/journal.db" }
  public var snapshot: String { path + "/snapshot.safar" }
  /// Messages that wait to be sent.
  public var outbox: Outbox { Outbox(path: path + "/outbox") }

  public var exists: Bool { FileManager.default.fileExists(atPath: keyFile) }

  /// Makes an empty mission folder with a new key, readable by its owner alone.
  ///
  /// - Throws: `FolderFault.exists` when a mission lies there already.
  public func make(passphrase: String?) throws {
    if exists { throw FolderFault.exists(path) }
    try PersonalFiles.makeFolder(path)
    try PersonalFiles.write(
      try MissionKeyFile.make(passphrase: passphrase), to: keyFile, durably: true)
  }

  /// Opens the journal with its keys, for whoever needs no state.
  ///
  /// - Parameter passphrase: asked for only when the key file is sealed by one.
  public func openLog(node: NodeNumber = 0, passphrase: () -> String?) throws -> SafarLog {
    try openLog(node: node, key: missionKey(passphrase))
  }

  func openLog(node: NodeNumber, key: [UInt8]) throws -> SafarLog {
    let ring = try KeyRing(path: keys, mission: key, node: node)
    return try EventLog(store: try SQLiteJournalStore(path: journal), vault: ring, node: node)
  }

  var keyFileBytes: [UInt8]? {
    FileManager.default.contents(atPath: keyFile).map { [UInt8]($0) }
  }

  func missionKey(_ passphrase: () -> String?) throws -> [UInt8] {
    guard let bytes = keyFileBytes else { throw FolderFault.missing(path) }
    let phrase = MissionKeyFile.needsPassphrase(bytes) ? passphrase() : nil
    do { return try MissionKeyFile.open(bytes, passphrase: phrase) } catch {
      throw phrase == nil ? FolderFault.passphraseMissing : FolderFault.wrongPassphrase
    }
  }

  /// Opens the mission: from the snapshot where it is sound, else from the journal alone.
  ///
  /// - Parameters:
  ///   - passphrase: asked for only when the key file is sealed by one.
  ///   - progress: told how many events are folded, of how many.
  public func open(
    node: NodeNumber = 0, passphrase: () -> String?, progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> SafarMission {
    try fold(try openLog(node: node, passphrase: passphrase), progress: progress)
  }

  /// The mission that a journal tells, from the snapshot where it is sound.
  public func fold(
    _ log: SafarLog, progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> SafarMission {
    try SafarMission(log: log, from: load(log), parallel: parallel, progress: progress)
  }

  private func load(_ log: SafarLog) -> (state: MissionState, position: Int)? {
    guard let file = FileManager.default.contents(atPath: snapshot) else { return nil }
    let opened = Snapshot.open([UInt8](file), with: log.vault) { position in
      try? log.store.read(from: position, limit: 1).first?.hash
    }
    return opened.map { ($0.state, $0.position) }
  }

  /// Ends a piece of work: signs where the journal stands, and keeps a snapshot when it has moved
  /// far enough to be worth one.
  ///
  /// - Parameter force: after an erasure, when the old snapshot must go.
  public func settle(_ mission: SafarMission, forceSnapshot force: Bool = false) throws {
    if force { outbox.removeAll() }
    guard let checkpoint = try witness(mission) else { return }
    if force || checkpoint.position - snapshotPosition >= Self.worth(checkpoint.position) {
      let bytes = try Snapshot(position: checkpoint.position, state: mission.state)
        .sealed(with: mission.log.vault, hash: checkpoint.hash, parallel: parallel)
      try PersonalFiles.write(bytes, to: snapshot)
    }
    try mission.log.store.settle()
  }

  /// Events that are folded in a fraction of a second, or in a twentieth of the whole time: fewer
  /// are not worth a new snapshot of everybody.
  private static func worth(_ position: Int) -> Int { max(5_000, position / 20) }

  /// Signs where the journal stands, while work goes on; nil when it holds nothing.
  @discardableResult
  public func witness(_ mission: SafarMission) throws -> Checkpoint? {
    guard let checkpoint = try mission.log.checkpoint() else { return nil }
    try mission.log.vault.keep(witness: checkpoint)
    return checkpoint
  }

  /// Where in the journal the snapshot was taken; 0 when there is none.
  private var snapshotPosition: Int {
    guard let file = FileHandle(forReadingAtPath: snapshot) else { return 0 }
    defer { try? file.close() }
    let head = (try? file.read(upToCount: Snapshot.headBytes)) ?? nil
    return head.flatMap { Snapshot.position(head: [UInt8]($0)) } ?? 0
  }

  /// As many hands as the machine has.
  public var parallel: Parallel {
    { work in DispatchQueue.concurrentPerform(iterations: work.count) { work[$0]() } }
  }
}

/// Why a mission folder cannot be used.
public enum FolderFault: Error, Equatable, CustomStringConvertible {
  case missing(String)
  case exists(String)
  case cannotWrite(String)
  case cannotRead(String)
  case noBackup(String)
  case noKeyFile(String)
  case passphraseMissing
  case wrongPassphrase

  public var description: String {
    switch self {
    case .missing(let path):
      "There is no mission in \(path). Make one with `safar init`, or name another with --mission."
    case .exists(let path): "There is a mission in \(path) already. Choose another folder."
    case .cannotWrite(let path): "\(path) cannot be written. Check the folder's owner and space."
    case .cannotRead(let path): "\(path) cannot be read. Check its name and who owns it."
    case .noBackup(let path): "There is no backup in \(path): it would hold a journal.db."
    case .noKeyFile(let path):
      "The key file \(path) is not there, and nothing opens without it. Name it with --key."
    case .passphraseMissing:
      "This mission's key is sealed by a passphrase. Put it into SAFAR_PASSPHRASE."
    case .wrongPassphrase: "The passphrase does not open this mission's key. Try again."
    }
  }
}
