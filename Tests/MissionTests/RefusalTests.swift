import Basics
import Mission
import Testing

@Suite struct RefusalTests {
  static let rows: [RefusalRow] =
    RefusalRow.setting + RefusalRow.lists + RefusalRow.people + RefusalRow.duplicates
    + RefusalRow.cases
    + RefusalRow.planning + RefusalRow.onward + RefusalRow.flights
    + RefusalRow.loans + RefusalRow.orientation + RefusalRow.practice
    + RefusalRow.notices
    + RefusalRow.booking + RefusalRow.road + RefusalRow.assistance
    + RefusalRow.access + RefusalRow.tokens

  @Test(arguments: rows)
  func `a command is refused for its reason, in a whole sentence, and changes nothing`(
    row: RefusalRow
  ) {
    var mission = SmallMission()
    let command = row.command(&mission)
    let before = mission.state.canonicalBytes
    do {
      try mission.decide(command)
      Issue.record("\(command) was not refused")
    } catch {
      #expect(error.reason == row.reason, "\(error)")
      #expect(!error.description.contains("{") && error.description.hasSuffix("."))
      #expect(error.description != row.reason.rawValue)
    }
    #expect(mission.state.canonicalBytes == before)
  }

  @Test func `every reason has its row`() {
    let reached = Set(Self.rows.map(\.reason) + RightRow.rows.compactMap(\.reason))
    #expect(Refusal.Reason.allCases.filter { !reached.contains($0) } == [])
  }
}
