import Foundation

/// Files that hold nothing personal: instances, plans, reports.
public enum PlainFiles {
  public static func read(_ path: String) throws -> [UInt8] {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw FolderFault.cannotRead(path)
    }
    return [UInt8](bytes)
  }

  public static func write(_ bytes: [UInt8], to path: String) throws {
    do { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      throw FolderFault.cannotWrite(path)
    }
  }
}
