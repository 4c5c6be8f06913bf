import Foundation

/// Data files from a folder.
public enum DataFiles {
  /// Every `.json5` and `.geojson` file below a folder, by its path from there; nothing when the
  /// folder is missing.
  public static func read(in folder: String) -> [(name: String, bytes: [UInt8])] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let wanted = names.filter { $0.hasSuffix(".json5") || $0.hasSuffix(".geojson") }
    return wanted.sorted().compactMap { name in
      FileManager.default.contents(atPath: folder + "/" + name).map { (name, [UInt8]($0)) }
    }
  }
}
