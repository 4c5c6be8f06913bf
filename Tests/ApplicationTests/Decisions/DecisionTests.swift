import Basics
import Foundation
import Mission
import Testing

/// The rules of every programme of the example, asked row by row what the sources say.
@Suite struct DecisionTests {
  @Test(arguments: DecisionRow.all)
  func `a programme decides as its source says`(row: DecisionRow) {
    #expect(DecisionWorld.answer(to: row) == row.answer)
  }

  @Test func `the tables have four hundred rows and more, and no row twice`() {
    let rows = DecisionRow.all
    #expect(rows.count >= 400)
    let asked = rows.map { "\($0.programme) \($0.day) \($0.facts) \($0.asked)" }
    #expect(Set(asked).count == asked.count)
  }

  @Test func `every programme has rows that say yes and rows that refuse`() {
    let byProgramme = Dictionary(grouping: DecisionRow.all, by: \.programme)
    #expect(byProgramme.keys.sorted() == DecisionWorld.programmes.keys.sorted())
    for (programme, rows) in byProgramme {
      #expect(rows.count >= 20, "\(programme)")
      #expect(rows.contains { $0.answer.hasPrefix("refused") }, "\(programme)")
      #expect(rows.contains { !$0.answer.hasPrefix("refused") }, "\(programme)")
    }
  }

  @Test func `every row cites a source that the example resolves`() throws {
    let page = try String(
      contentsOfFile: ExampleDefinitionTests.folder + "/README.md", encoding: .utf8)
    let keys = try #require(page.components(separatedBy: "\n## Sources\n").last)
      .split(separator: "\n").filter { $0.hasPrefix("| ") }
      .compactMap { $0.split(separator: "|").first }
      .flatMap { $0.split(separator: ",") }.map { $0.trimmingCharacters(in: .whitespaces) }
    let calendars = DecisionWorld.base.calendars.rows.map(\.code)
    let known = Set(keys + calendars)
    for row in DecisionRow.all {
      #expect(!row.sources.isEmpty, "\(row)")
      for source in row.sources { #expect(known.contains(source), "\(row): \(source)") }
    }
  }
}
