import Foundation
import Measuring

/// A judge written from a format's page alone, in another language; it lies beside the bench of its
/// planner.
final class SecondJudge {
  private static let python = "/usr/bin/python3"
  static var isHere: Bool { FileManager.default.isExecutableFile(atPath: python) }

  private let script: String
  private let folder: URL

  /// - Parameter bench: `bench-flights`.
  init(beside bench: String) throws {
    script =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Benchmarks/\(bench)/check.py").path
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "\(bench)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What it says of a plan.
  func verdict(on instance: [UInt8], _ plan: [UInt8]) throws -> String {
    let files = ["i.json", "p.json"].map { folder.appendingPathComponent($0) }
    try Data(instance).write(to: files[0])
    try Data(plan).write(to: files[1])
    return try Peer(Self.python).ask([script, files[0].path, files[1].path]).said
  }
}
