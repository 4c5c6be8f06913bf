import Application
import Basics
@testable import Mission
import Testing
import Wire

@Suite struct ListColumnsTests {
  private func imported(
    _ number: Int, from partner: String, _ heading: String, means: String
  ) -> Event {
    var list = ListImported(
      list: ListID(number: number), fingerprint: "\(number)", partner: partner, rows: 1,
      registered: 1, corrected: 0)
    list.meanings = [ColumnMeaning(column: 0, heading: heading, meaning: means)]
    return .listImported(list)
  }

  @Test func `what a column meant on a partner's lists goes before what it meant on others'`() {
    var state = MissionState()
    state.apply(imported(1, from: "SAKHI", "Place", means: "camp"))
    state.apply(imported(2, from: "SAKHI", "Old", means: "age"))
    state.apply(imported(3, from: "QUNDUZ", "PLACE", means: "home"))
    let table = TextTable(rows: [["Place", "Old", "Unheard"], ["x", "7", "y"]])
    let rules = Programme(
      code: "return", name: "Return", inForceFrom: CivilDate(year: 1997, month: 1, day: 1)!,
      steps: [], consent: .notAsked, entitlements: [], baggagePerPerson: 0)
    func meanings(_ partner: String?) -> [ListMeaning?] {
      ListColumns(table, rules: rules, on: state, partner: partner).columns.map(\.meaning)
    }
    #expect(meanings("SAKHI") == [.column(.camp), .column(.age), nil])
    #expect(meanings("QUNDUZ") == [.column(.home), .column(.age), nil])
    // Where nobody says whose list it is, the last word anybody said.
    #expect(meanings(nil) == [.column(.home), .column(.age), nil])
    #expect(meanings("NOWHERE") == meanings(nil))
  }
}
