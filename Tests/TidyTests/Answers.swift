/// The table of Documentation/asvs.md: which requirement is answered by what.
struct Answers {
  struct Row: Equatable {
    let number: String
    let kind: String
    /// The names of tests that its last cell cites: what stands in back-quotes and has four words.
    let cited: [String]
    let line: Int
  }

  static let path = "Documentation/asvs.md"
  static let kinds = ["test", "decision", "not here", "open"]

  let rows: [Row]
  /// What the summary at the top says of each kind.
  let summary: [String: Int]

  init(markdown: String) {
    var rows: [Row] = []
    var summary: [String: Int] = [:]
    for (index, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let cells = line.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ").joined(separator: " ") }
      guard line.hasPrefix("|") else { continue }
      if cells.count == 3, let count = Int(cells[1]) { summary[cells[0]] = count }
      guard cells.count == 6, cells[0].first?.isNumber == true else { continue }
      let quoted = cells[4].split(separator: "`", omittingEmptySubsequences: false)
      let cited = stride(from: 1, to: quoted.count, by: 2).map { String(quoted[$0]) }
        .filter { $0.split(separator: " ").count >= 4 }
      rows.append(Row(number: cells[0], kind: cells[3], cited: cited, line: index + 1))
    }
    (self.rows, self.summary) = (rows, summary)
  }

  /// Rows that cite a test which is nowhere, or have no answer of a known kind.
  func findings(tests: Set<String>) -> [Finding] {
    rows.flatMap { row -> [Finding] in
      var findings = row.cited.filter { !tests.contains($0) }.map {
        Finding(
          path: Self.path, line: row.line, what: "\(row.number) cites \"\($0)\", which is no test",
          instead: "Name the test that proves it, or say that it is open")
      }
      if !Self.kinds.contains(row.kind) || row.kind == "test" && row.cited.isEmpty {
        findings.append(
          Finding(
            path: Self.path, line: row.line, what: "\(row.number) has no answer",
            instead: "Answer with a test, a decision, \"not here\" or \"open\""))
      }
      return findings
    }
  }

  /// The names of all tests.
  static func tests(in files: [Tree.File]) -> Set<String> {
    Set(
      files.filter { $0.isSwift && $0.path.hasPrefix("Tests/") }.flatMap { file in
        file.text.split(separator: "func `").dropFirst().compactMap { rest in
          rest.split(separator: "`").first.map(String.init)
        }
      })
  }
}
