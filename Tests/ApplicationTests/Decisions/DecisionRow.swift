import Basics
import Foundation

/// One row of a decide table: on a day, in a situation, something is asked; the answer was written
/// down from the source, by thought.
struct DecisionRow: CustomStringConvertible, Sendable {
  /// The code of the programme, which is the name of the table's file.
  let programme: String
  let line: Int
  let day: CivilDate
  /// What is so, in the order it came to be.
  let facts: [String]
  let asked: String
  let answer: String
  /// Keys of the table of sources of the example, or codes of its calendars.
  let sources: [String]

  var description: String {
    "\(programme).md:\(line): \(day) \(facts.joined(separator: "; ")), \(asked)"
  }

  /// What follows a word at the beginning of one of the facts, or nil.
  func fact(_ word: String) -> String? {
    facts.first { $0 == word || $0.hasPrefix(word + " ") }.map {
      $0.dropFirst(word.count).trimmingCharacters(in: .whitespaces)
    }
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../DecideTables").standardizedFileURL

  /// Every row of every table, by programme.
  static let all: [DecisionRow] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { $0.hasSuffix(".md") && $0 != "README.md" }.flatMap { name in
      let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      return rows(text, of: String(name.dropLast(3)))
    }
  }()

  /// The lines of a table that begin with a day; everything else is for people.
  private static func rows(_ text: String, of programme: String) -> [DecisionRow] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      index, line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard cells.count == 7, let day = CivilDate(cells[1]) else { return nil }
      return DecisionRow(
        programme: programme, line: index + 1, day: day, facts: words(cells[2], ";"),
        asked: cells[3], answer: cells[4], sources: words(cells[5], ","))
    }
  }

  private static func words(_ cell: String, _ separator: Character) -> [String] {
    cell.split(separator: separator).map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0 != "-" }
  }
}
