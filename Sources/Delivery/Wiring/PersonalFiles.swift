import Foundation
import Synchronization

/// Files that are whole or not there, and that their owner alone may read: printed papers and lists
/// with names in clear, because somebody asked for them; a mission's own files.
public enum PersonalFiles {
  /// Makes a folder for them where there is none.
  public static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { throw FolderFault.cannotWrite(path) }
  }

  /// Writes a file that its owner alone may read, from its first byte on.
  ///
  /// - Parameter durably: it is on the disk when this returns; for what cannot be made again.
  public static func write(_ bytes: [UInt8], to path: String, durably: Bool = false) throws {
    try make(path) { try write(Data(bytes), into: $0, durably: durably) }
  }

  /// Copies a file as it is now.
  static func copy(_ source: String, to path: String) throws {
    let bytes: Data
    do { bytes = try Data(contentsOf: URL(fileURLWithPath: source), options: .alwaysMapped) } catch
    {
      throw FolderFault.cannotRead(source)
    }
    try make(path) { try write(bytes, into: $0, durably: true) }
  }

  private static func write(_ bytes: Data, into path: String, durably: Bool) throws {
    let file = FileHandle(forWritingAtPath: path)
    try file?.write(contentsOf: bytes)
    if durably { try file?.synchronize() }
    try file?.close()
  }

  private static let unfinished = Mutex<Set<String>>([])

  /// Takes half-written files away, and what a database keeps beside one: the last thing before the
  /// program is stopped.
  ///
  /// - Parameter end: called while nobody can begin another file.
  public static func discardUnfinished(then end: () -> Never) -> Never {
    unfinished.withLock { paths -> Never in
      for path in paths { discard(path) }
      end()
    }
  }

  private static func discard(_ path: String) {
    for ending in ["", "-journal", "-wal", "-shm"] { unlink(path + ending) }
  }

  /// Has a file filled that its owner alone may read, and puts it in its place when it is whole.
  ///
  /// - Parameter fill: given the path of an empty file beside it, which it opens and never makes:
  ///   Ctrl-C may take it away meanwhile.
  public static func make(_ path: String, fill: (String) throws -> Void) throws {
    let partial = path + ".partial"
    // Made while it is noted: Ctrl-C comes before both or after both.
    let isMade = unfinished.withLock { paths in
      paths.insert(partial)
      return FileManager.default.createFile(
        atPath: partial, contents: nil, attributes: [.posixPermissions: 0o600])
    }
    defer { _ = unfinished.withLock { $0.remove(partial) } }
    guard isMade else { throw FolderFault.cannotWrite(path) }
    do { try fill(partial) } catch {
      discard(partial)
      throw error
    }
    guard rename(partial, path) == 0 else {
      discard(partial)
      throw FolderFault.cannotWrite(path)
    }
  }
}
