import Foundation

/// Files with names of people in clear, because somebody asked for them: printed papers, lists.
public enum PersonalFiles {
  /// Writes a file that its owner alone may read, from its first byte on.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    try make(path) { partial in
      let file = FileHandle(forWritingAtPath: partial)
      try file?.write(contentsOf: bytes)
      try file?.close()
    }
  }

  /// Has a file filled that its owner alone may read, and puts it in its place when it is whole.
  ///
  /// - Parameter fill: given the path of an empty file beside it.
  public static func make(_ path: String, fill: (String) throws -> Void) throws {
    let partial = path + ".partial"
    let isMade = FileManager.default.createFile(
      atPath: partial, contents: nil, attributes: [.posixPermissions: 0o600])
    guard isMade else { throw FolderFault.cannotWrite(path) }
    do { try fill(partial) } catch {
      unlink(partial)
      throw error
    }
    guard rename(partial, path) == 0 else { throw FolderFault.cannotWrite(path) }
  }
}
