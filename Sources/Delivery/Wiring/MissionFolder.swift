public import Application
public import Basics
import Foundation
public import Journal
public import JournalSealing
public import JournalSQLite
import Mission

/// A mission as everything above works with it.
public typealias SafarMission = OpenMission<SQLiteJournalStore, KeyRing>

/// The folder a mission lies in: its key file, key database, journal and snapshot.
public struct MissionFolder: Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  public var keyFile: String { path + "/mission.key" }
  var keys: String { path + "/keys.db" }
  var journal: String { path + "/journal.db" }
  var snapshot: String { path + "/snapshot.safar" }
  public var documents: String { path + "/documents" }

  public var exists: Bool { FileManager.default.fileExists(atPath: keyFile) }

  /// Makes an empty mission folder with a new key, readable by its owner alone.
  ///
  /// - Throws: `FolderFault.exists` when a mission lies there already.
  public func make(passphrase: String?) throws {
    if exists { throw FolderFault.exists(path) }
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let key = try MissionKeyFile.make(passphrase: passphrase)
    guard
      FileManager.default.createFile(
        atPath: keyFile, contents: Data(key), attributes: [.posixPermissions: 0o600])
    else { throw FolderFault.cannotWrite(keyFile) }
  }

  /// Opens the mission: from the snapshot where it is sound, else from the journal alone.
  ///
  /// - Parameter passphrase: asked for only when the key file is sealed by one.
  public func open(node: NodeNumber = 0, passphrase: () -> String?) throws -> SafarMission {
    guard let file = FileManager.default.contents(atPath: keyFile) else {
      throw FolderFault.missing(path)
    }
    let bytes = [UInt8](file)
    let phrase = MissionKeyFile.needsPassphrase(bytes) ? passphrase() : nil
    let key: [UInt8]
    do { key = try MissionKeyFile.open(bytes, passphrase: phrase) } catch {
      throw FolderFault.wrongPassphrase
    }
    let ring = try KeyRing(path: keys, mission: key, node: node)
    let store = try SQLiteJournalStore(path: journal)
    let log = try EventLog(store: store, vault: ring, node: node)
    return try SafarMission(log: log, from: load(ring, store), parallel: parallel)
  }

  private func load(
    _ ring: KeyRing, _ store: SQLiteJournalStore
  ) -> (state: MissionState, position: Int)? {
    guard let file = FileManager.default.contents(atPath: snapshot) else { return nil }
    let opened = Snapshot.open([UInt8](file), with: ring) { position in
      try? store.read(from: position, limit: 1).first?.hash
    }
    return opened.map { ($0.state, $0.position) }
  }

  /// Ends a piece of work: signs where the journal stands, and keeps a snapshot when it has moved
  /// far enough to be worth one.
  ///
  /// - Parameter force: after an erasure, when the old snapshot must go.
  public func settle(_ mission: SafarMission, forceSnapshot force: Bool = false) throws {
    guard let checkpoint = try mission.log.checkpoint() else { return }
    try mission.log.vault.keep(witness: checkpoint)
    if force || checkpoint.position >= 5_000 {
      let bytes = try Snapshot(position: checkpoint.position, state: mission.state)
        .sealed(with: mission.log.vault, hash: checkpoint.hash)
      try Data(bytes).write(to: URL(fileURLWithPath: snapshot), options: .atomic)
    }
  }

  /// Copies journal and keys into an empty folder while the mission stays in use.
  ///
  /// The key file is not copied: keep it, or the passphrase, apart from the backup.
  public func backUp(_ mission: SafarMission, to target: String) throws {
    let folder = MissionFolder(path: target)
    if FileManager.default.fileExists(atPath: folder.journal) { throw FolderFault.exists(target) }
    try FileManager.default.createDirectory(
      atPath: target, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try mission.log.store.backUp(to: folder.journal)
    try mission.log.vault.backUp(to: folder.keys)
  }

  /// Puts a backup in the place of a mission that is not there, with its key file.
  public func restore(from source: String, keyFile: String) throws {
    if FileManager.default.fileExists(atPath: journal) { throw FolderFault.exists(path) }
    let backup = MissionFolder(path: source)
    guard FileManager.default.fileExists(atPath: backup.journal) else {
      throw FolderFault.missing(source)
    }
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for (from, to) in [
      (backup.keys, keys), (keyFile, self.keyFile), (backup.journal, journal),
    ] where !FileManager.default.fileExists(atPath: to) {
      try FileManager.default.copyItem(atPath: from, toPath: to)
    }
  }

  /// The folder for documents people asked for: in clear, and readable by its owner alone.
  public func makeDocuments() throws {
    try FileManager.default.createDirectory(
      atPath: documents, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
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
  case wrongPassphrase

  public var description: String {
    switch self {
    case .missing(let path):
      "There is no mission in \(path). Make one with `safar init`, or name another with --mission."
    case .exists(let path): "There is a mission in \(path) already. Choose another folder."
    case .cannotWrite(let path): "\(path) cannot be written. Check the folder's owner and space."
    case .cannotRead(let path): "\(path) cannot be read. Check its name and who owns it."
    case .wrongPassphrase: "The passphrase does not open this mission's key. Try again."
    }
  }
}
