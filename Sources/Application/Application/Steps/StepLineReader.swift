import Basics
import Mission

/// Reads one line of a sheet of steps.
struct StepLineReader {
  let usual: StepSheet.Usual
  let outcomes: [String: Clearance.Outcome]
  let names: (Step) -> [String]
  let state: MissionState
  let today: CivilDate

  /// What the cells of a line were found to be.
  private struct Reading {
    var household: HouseholdID?
    var person: PersonID?
    var cases: [CaseID] = []
    var outcome: Clearance.Outcome?
    var days: [CivilDate] = []
    /// Cells that are no number, outcome or day.
    var rest: [String] = []
  }

  func line(_ number: Int, _ cells: [String]) -> StepSheet.Line {
    var reading = Reading()
    do {
      for (index, cell) in cells.enumerated() { try read(cell, at: index, into: &reading) }
      let command = try command(for: reading)
      return line(number, reading, command, nil)
    } catch {
      return line(number, reading, nil, error)
    }
  }

  private func line(
    _ number: Int, _ reading: Reading, _ command: Command?, _ trouble: StepSheet.Trouble?
  ) -> StepSheet.Line {
    StepSheet.Line(
      number: number, household: reading.household, person: reading.person, command: command,
      trouble: trouble)
  }

  private func read(
    _ cell: String, at index: Int, into reading: inout Reading
  ) throws(StepSheet.Trouble) {
    if let id = PersonID(cell) {
      if reading.person != nil { throw .twice(cell) }
      try identify(cell, state.people[id]?.household, &reading)
      reading.person = id
    } else if let id = HouseholdID(cell) {
      try identify(cell, state.households[id] == nil ? nil : id, &reading)
    } else if let id = CaseID(cell) {
      try identify(cell, state.cases[id]?.household, &reading)
      reading.cases = [id]
    } else if let outcome = outcomes[cell.lowercased()] {
      if reading.outcome != nil { throw .twice(cell) }
      reading.outcome = outcome
    } else if !cell.contains(where: \.isNumber) {
      reading.rest.append(cell)
    } else if let date = ListDate(cell), cell.utf8.count > 3 {
      guard let day = date.day, date.doubts.allSatisfy({ $0 == .solarHijri }) else {
        throw .doubtfulDay(cell)
      }
      if reading.days.count == 2 { throw .twice(cell) }
      reading.days.append(day)
    } else if index > 0 || cell.utf8.count > 4 {
      // Only the number of the line itself is nothing we need.
      throw .notUnderstood(cell)
    }
  }

  private func identify(
    _ cell: String, _ household: HouseholdID?, _ reading: inout Reading
  ) throws(StepSheet.Trouble) {
    guard let household else { throw .nobody(cell) }
    // A person may stand beside the number of their own family or case.
    if let known = reading.household, known != household { throw .twice(cell) }
    reading.household = household
  }

  private func command(for reading: Reading) throws(StepSheet.Trouble) -> Command {
    guard let household = reading.household else { throw .noNumber }
    let open =
      reading.cases.isEmpty ? state.households[household]?.cases ?? [] : reading.cases
    let cases = open.filter { state.cases[$0]?.isOpen == true }
    if cases.isEmpty { throw .nobody(household.description) }
    let (step, rest) = try step(in: reading, of: cases)
    if reading.outcome == nil, let cell = rest.first { throw .notUnderstood(cell) }
    let those = cases.filter { steps(of: $0).contains { $0.code == step } }
    guard let id = those.first else { throw .noStep }
    if those.count > 1 { throw .severalCases }
    let on = reading.days.first ?? usual.on
    if on > today { throw .stillToCome(on) }
    return .recordStep(
      id, reading.person, step: step, reading.outcome ?? usual.outcome, on: on,
      until: reading.days.count == 2 ? reading.days[1] : nil)
  }

  /// The step a line names, by code or by name, and the cells that are none.
  private func step(
    in reading: Reading, of cases: [CaseID]
  ) throws(StepSheet.Trouble) -> (code: String, rest: [String]) {
    let steps = cases.flatMap(steps)
    var found: String?
    var rest: [String] = []
    for cell in reading.rest {
      let small = cell.lowercased()
      let step = steps.first { step in
        step.code == small || names(step).contains { $0.lowercased() == small }
      }
      guard let step else {
        rest.append(cell)
        continue
      }
      if let found, found != step.code { throw .twice(cell) }
      found = step.code
    }
    guard let code = found ?? usual.step else { throw .noStep }
    return (code, rest)
  }

  private func steps(of id: CaseID) -> [Step] {
    guard let row = state.cases[id] else { return [] }
    return state.programme(row.programme, on: today)?.steps ?? []
  }
}
