import Basics
import Mission
import Testing

/// Readiness told a second time, day by day and person by person.
@Suite struct ReadinessPropertyTests {
  @Test(arguments: 1...UInt64(60))
  func `a case is ready on exactly the days on which every clearance holds and no hold does`(
    seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    var mission = SmallMission()
    mission.goOnward()
    let id = mission.onwardHousehold(born: (0..<generator.within(1...4)).map { 1950 + 12 * $0 })
    mission.clear(id, on: SmallMission.day - generator.within(1...300))
    for _ in 0..<12 {
      if let command = change(id, mission, &generator) { try? mission.decide(command) }
    }
    let readiness = mission.state.readiness(of: id, on: SmallMission.day)
    for offset in -320...420 {
      let date = SmallMission.day + offset
      let expected = readiness.blockers.isEmpty && isFree(id, mission.state, on: date)
      #expect(readiness.allows(date) == expected, "seed \(seed), \(date)")
    }
  }

  private func change(
    _ id: CaseID, _ mission: SmallMission, _ generator: inout SeededGenerator
  ) -> Command? {
    let person = generator.pick(mission.members(of: id))
    let on = SmallMission.day + generator.within(-200...100)
    let until = on + generator.within(20...400)
    switch generator.below(7) {
    case 0: return .recordStep(id, person, step: "permit", .granted, on: on, until: until)
    case 1: return .recordStep(id, person, step: "exit", .granted, on: on, until: until)
    case 2: return .recordStep(id, person, step: "watch", .granted, on: on, until: nil)
    case 3: return .recordStep(id, person, step: "second-look", .granted, on: on, until: nil)
    case 4: return .placeHold(id, .init(kind: .security, span: DateSpan(on, on + 9)!))
    case 5:
      return .holdSite(
        SiteHold(site: SmallMission.camp, kind: .outbreak, span: DateSpan(on, on + 20)!))
    default: return .setUnfitDays(person, DateSpan(on, on + 30))
    }
  }

  /// The rules of the small mission's second programme, written out.
  private func isFree(_ id: CaseID, _ state: MissionState, on date: CivilDate) -> Bool {
    guard let row = state.cases[id] else { return false }
    func holds(_ clearances: [Clearance], _ step: String) -> Bool {
      clearances.last { $0.step == step }?.span.contains(date) == true
    }
    let people = state.members(of: row.household).map(\.person)
    let everybody = people.allSatisfy { person in
      let asksAgain = person.clearances.contains { $0.step == "watch" }
      return ["exam", "certificate", "permit", "exit"].allSatisfy { holds(person.clearances, $0) }
        && (!asksAgain || holds(person.clearances, "second-look"))
        && person.unfitDays?.contains(date) != true
    }
    return everybody && holds(row.clearances, "interview")
      && !row.holds.contains { $0.span.contains(date) }
      && !state.siteHolds.contains { $0.span.contains(date) }
  }
}
