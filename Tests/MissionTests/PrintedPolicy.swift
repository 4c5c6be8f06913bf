import Foundation
import Mission
import Testing

/// The tables as people read them, on the page about access: what the code is held against.
enum PrintedPolicy {
  static let fields = table(after: "\n## What may be seen")
  static let actions = table(after: "\n## What may be done")

  private static let codes: [Role: String] = [
    .registrar: "reg", .caseWorker: "cas", .medical: "med", .trainer: "trn",
    .movementOfficer: "mov", .convoyLeader: "led", .borderOfficer: "bor", .partner: "par",
    .reporting: "rep", .headOfMission: "hea", .dataProtection: "dpo", .administrator: "adm",
    .auditor: "aud",
  ]

  static let page: String = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Documentation/access.md").standardizedFileURL
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  /// The first fenced table behind a heading: by row, then by role.
  private static func table(after heading: String) -> [String: [Role: String]] {
    guard let start = page.range(of: heading)?.upperBound else { return [:] }
    let block = page[start...].components(separatedBy: "```").dropFirst().first ?? ""
    let lines = block.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    guard let header = lines.first else { return [:] }
    var rows: [String: [Role: String]] = [:]
    for line in lines.dropFirst() {
      for (role, code) in codes {
        guard let column = header.firstIndex(of: code), column < line.count else { continue }
        rows[line[0], default: [:]][role] = line[column]
      }
    }
    return rows
  }
}
