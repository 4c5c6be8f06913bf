import Basics
import Foundation
public import Wire

/// Lists as files: comma-separated values.
public enum ListFiles {
  /// A file's bytes, or nil when it is not there or too large to be a list.
  public static func read(_ path: String) -> [UInt8]? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let size = attributes?[.size] as? Int, size <= Limits.spreadsheetBytes else { return nil }
    return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  /// The cells of a list.
  public static func table(_ bytes: [UInt8]) throws -> TextTable { try TextTable(csv: bytes) }
}
