import Foundation

/// Files with names of people in clear, because somebody asked for them: printed papers, lists.
public enum PersonalFiles {
  /// Writes a file that its owner alone may read, from its first byte on.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    let partial = path + ".partial"
    let isWritten = FileManager.default.createFile(
      atPath: partial, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    guard isWritten, rename(partial, path) == 0 else { throw FolderFault.cannotWrite(path) }
  }
}
