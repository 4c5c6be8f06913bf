import Foundation

/// The files of the repository, as text.
struct Tree: Sendable {
  struct File: Sendable {
    /// From the root: `Sources/Ground/Basics/ID.swift`.
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var isSwift: Bool { path.hasSuffix(".swift") }
    var isMarkdown: Bool { path.hasSuffix(".md") }

    /// The floor of the house the file stands on: `Ground` for `Sources/Ground/Basics/ID.swift`.
    var floor: String? {
      let parts = path.split(separator: "/")
      return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
    }
  }

  let files: [File]
  /// Every path from the root, folders too: what a link may lead to.
  let paths: Set<String>

  /// The package this test belongs to.
  static let here = Tree(
    root: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent())

  private static let skipped: Set<String> = [
    ".build", ".git", ".swiftpm", ".tools", "mission-demo", "node_modules", "__pycache__",
  ]
  private static let endings: Set<String> = [
    "swift", "md", "json5", "h", "modulemap", "sh", "js", "css", "html", "sql", "yml", "yaml",
  ]
  private static let names: Set<String> = ["Makefile", "run", ".gitignore", ".swift-format"]

  private init(root: URL) {
    var files: [File] = []
    var paths: Set<String> = []
    let walker = FileManager.default.enumerator(
      at: root, includingPropertiesForKeys: [.isDirectoryKey], options: [])
    while let url = walker?.nextObject() as? URL {
      if Self.skipped.contains(url.lastPathComponent) {
        walker?.skipDescendants()
        continue
      }
      let path = String(url.standardizedFileURL.path.dropFirst(root.path.count))
        .split(separator: "/").joined(separator: "/")
      paths.insert(path)
      guard Self.endings.contains(url.pathExtension) || Self.names.contains(url.lastPathComponent),
        let text = try? String(contentsOf: url, encoding: .utf8)
      else { continue }
      files.append(File(path: path, text: text))
    }
    self.files = files.sorted { $0.path < $1.path }
    self.paths = paths
  }

  init(files: [File]) {
    self.files = files
    paths = Set(files.map(\.path))
  }
}

/// One thing to put right.
struct Finding: CustomStringConvertible, Equatable {
  let path: String
  let line: Int
  let what: String
  let instead: String

  var description: String { "\(path):\(line): \(what). \(instead)." }
}
