import Foundation

/// Files that hold nothing personal: instances, plans, reports.
public enum PlainFiles {
  /// What a file holds, or what comes in where the path is /dev/stdin.
  public static func read(_ path: String) throws -> [UInt8] {
    // Not the file manager: it asks for a size first, and a pipe has none.
    guard let file = FileHandle(forReadingAtPath: path) else { throw FolderFault.cannotRead(path) }
    defer { try? file.close() }
    do { return [UInt8](try file.readToEnd() ?? Data()) } catch {
      throw FolderFault.cannotRead(path)
    }
  }

  public static func write(_ bytes: [UInt8], to path: String) throws {
    do { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      throw FolderFault.cannotWrite(path)
    }
  }
}
