import Foundation
import WebDriver
import Wire

/// axe-core, which looks for what bars people from a page: as a wheel of PyPI carries it, and
/// `make deps` puts it into `.tools`. Nothing of it lies in this tree.
enum Axe {
  static let script: String? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let pythons = root.appending(path: ".tools/lib")
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: pythons.path)) ?? []
    return folders.lazy.compactMap { folder in
      let file = pythons.appending(path: "\(folder)/site-packages/axe_playwright_python/axe.min.js")
      return try? String(contentsOf: file, encoding: .utf8)
    }.first
  }()

  /// The serious and the critical faults of the page that is open, each with where it is.
  ///
  /// - Parameter rule: what is not looked for.
  static func faults(in browser: Chromium, but rule: String? = nil) throws -> [String] {
    let rules = rule.map { "\"\($0)\": { enabled: false }" } ?? ""
    let found = try browser.runLater(
      """
      const done = arguments[0];
      axe.run(document, { resultTypes: ["violations"], rules: { \(rules) } }).then(
        (result) => done(result.violations
          .filter((fault) => ["serious", "critical"].includes(fault.impact))
          .map((fault) => fault.id + ": "
            + fault.nodes.slice(0, 3).map((node) => node.target.join(" ")).join(", "))),
        (error) => done(["axe failed: " + error]));
      """)
    return try JSONNode(found).array().map { try $0.string() }
  }
}
