import Basics
import Mission
import Testing

@Suite struct DuplicateTests {
  private let day = SmallMission.day
  private let head = SmallMission.head

  @Test func `a family merged into its first registration leaves no open case behind, and returns`()
  {
    var mission = SmallMission()
    mission.readyHousehold(3)
    let first = mission.state.members(of: SmallMission.family).map(\.id)
    let second = mission.readyHousehold(3)
    let again = mission.state.members(of: second).map(\.id)
    let before = mission.state.households[second]
    for (one, other) in zip(again, first) { mission.carryOut(.merge(one, into: other)) }
    #expect(mission.state.members(of: second).isEmpty)
    #expect(mission.state.cases[CaseID(number: 2)]?.closure?.reason == .duplicate)
    #expect(mission.state.records(of: again[0]) == [first[0], again[0]])
    for person in again { mission.carryOut(.unmerge(person)) }
    #expect(mission.state.households[second]?.members == before?.members)
    #expect(mission.state.households[second]?.head == before?.head)
    let reopened = mission.state.openCase(of: second, SmallMission.programme)
    #expect(reopened == CaseID(number: 3))
    #expect(reopened.map { mission.state.readiness(of: $0, on: day).allows(day) } == true)
  }

  @Test func `merging changes neither record`() {
    var mission = SmallMission()
    let other = mission.strangers(2)
    let another = mission.strangers(2)
    let (one, two) = (mission.state.people[other], mission.state.people[another])
    mission.carryOut(.merge(another, into: other))
    #expect(mission.state.people[other] == one)
    #expect(mission.state.people[another]?.details == two?.details)
    mission.carryOut(.unmerge(another))
    #expect(mission.state.people[another]?.household == two?.household)
  }

  @Test func `a dismissed pair is asked again only with other evidence`() throws {
    var mission = SmallMission()
    let pair = try #require(PersonPair(mission.strangers(1), mission.strangers(1)))
    func ask(_ evidence: UInt64) -> Command {
      .proposeDuplicates([ProposedDuplicate(pair, weight: 9_000, evidence: evidence)])
    }
    mission.carryOut(ask(7))
    #expect(mission.state.openDuplicates.map(\.pair) == [pair])
    mission.carryOut(.dismissDuplicate(pair.one, pair.other))
    #expect(mission.state.openDuplicates.isEmpty)
    mission.carryOut(ask(7))
    #expect(mission.state.openDuplicates.isEmpty)
    mission.carryOut(ask(8))
    #expect(mission.state.openDuplicates.count == 1)
    mission.carryOut(.merge(pair.one, into: pair.other))
    mission.carryOut(.unmerge(pair.one))
    #expect(mission.state.duplicates[pair]?.verdict == .different)
  }

  @Test func `what was given under one record is not given again under the other`() throws {
    var mission = SmallMission()
    let people = mission.arrived()
    mission.carryOut(.handOver(SmallMission.convoy, [], to: SmallMission.partner, at: .init(day)))
    let give = Command.give(
      SmallMission.family, SmallMission.programme, entitlement: "cash", on: day + 3)
    mission.carryOut(give)
    // The same three come a second time under new records, and arrive.
    let second = mission.readyHousehold(3)
    let again = mission.state.members(of: second).map(\.id)
    let convoy = mission.movement(day: day + 5, vehicles: [1, 2])
    mission.carryOut(.book(convoy, [BookingRequest(second)]))
    mission.carryOut(.confirm(convoy))
    let at = Instant(day + 5, hour: 6)
    mission.carryOut(.openBoarding(convoy, at: at))
    mission.carryOut(.board(convoy, again, at: at))
    mission.carryOut(.depart(convoy, at: at))
    mission.carryOut(.arrive(convoy, at: Instant(day + 6, hour: 18)))
    for (one, other) in zip(people, again) { mission.carryOut(.merge(one, into: other)) }
    let refusal = #expect(throws: Refusal.self) {
      try mission.decide(
        .give(second, SmallMission.programme, entitlement: "cash", on: day + 9))
    }
    #expect(refusal?.reason == .alreadyGiven)
  }

  @Test func `who asks to be erased is erased under every record`() {
    var mission = SmallMission()
    mission.readyHousehold(2)
    let other = mission.strangers(2)
    mission.carryOut(.merge(other, into: head))
    mission.carryOut(.erase(other))
    #expect(mission.state.people[head]?.isErased == true)
    #expect(mission.state.people[other]?.details == nil)
  }
}
