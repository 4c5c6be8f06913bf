import Basics
import Mission
import Testing

@Suite struct ListWithdrawalTests {
  @Test func `whom a list registered is taken out: no member, no open case, no question`() throws {
    var mission = SmallMission()
    let older = mission.readyHousehold(2)
    let list = mission.listed(3)
    let row = try #require(mission.state.lists[list])
    let home = try #require(row.newHouseholds.first)
    let link = (mission.state.households[older]?.cases, mission.state.households[home]?.cases)
    let (one, other) = (try #require(link.0?.last), try #require(link.1?.last))
    mission.carryOut(.link(one, other, .together))
    let pair = try #require(PersonPair(PersonID(number: 1), row.people[0]))
    mission.carryOut(
      .proposeDuplicates([ProposedDuplicate(pair, weight: 9_000, evidence: 1)]))
    mission.carryOut(.withdrawList(list))
    let state = mission.state
    #expect(row.people.count == 3)
    for person in row.people {
      #expect(state.people[person]?.isWithdrawn == true)
      #expect(state.people[person]?.clearances.isEmpty == true)
    }
    #expect(state.households[home]?.members.isEmpty == true && state.households[home]?.head == nil)
    #expect(state.cases[other]?.isOpen == false && state.cases[one]?.links.isEmpty == true)
    #expect(state.openDuplicates.isEmpty && state.lists[list] == nil)
    #expect(state.households[older]?.members.count == 2)
    #expect(brokenPromise(state) == nil)
  }

  @Test func `a list's numbers are free again, and its own number is not used twice`() throws {
    var mission = SmallMission()
    var family = SmallMission.household(1)
    family.reference = "CAMP/17"
    var list = ListImported(
      list: ListID(number: 1), fingerprint: "a", partner: "CAMP", rows: 1, registered: 1,
      corrected: 0)
    (list.firstPerson, list.firstHousehold) = (PersonID(number: 1), HouseholdID(number: 1))
    list.households = 1
    mission.carryOut(.registerHousehold(family))
    mission.carryOut(.recordList(list))
    #expect(mission.state.householdByReference["CAMP/17"] != nil)
    mission.carryOut(.withdrawList(list.list))
    #expect(mission.state.householdByReference["CAMP/17"] == nil)
    mission.carryOut(.registerHousehold(family))
    #expect(mission.listed(1) != list.list)
  }

  @Test func `nobody who was withdrawn is spoken of as a person again`() throws {
    var mission = SmallMission()
    let list = mission.listed(1)
    let person = try #require(mission.state.lists[list]?.people.first)
    mission.carryOut(.withdrawList(list))
    do {
      try mission.decide(.setRequirements(person, .wheelchair))
      Issue.record("a withdrawn person was changed")
    } catch { #expect(error.reason == .noPerson) }
  }

  @Test func `a list stays while somebody of it has a place`() throws {
    var mission = SmallMission()
    let list = mission.listed(2)
    let home = try #require(mission.state.lists[list]?.newHouseholds.first)
    let movement = mission.movement()
    mission.carryOut(.book(movement, [BookingRequest(home)]))
    do {
      try mission.decide(.withdrawList(list))
      Issue.record("a booked family was withdrawn")
    } catch { #expect(error.reason == .listIsBuiltOn) }
  }

  @Test func `numbers beyond any list register nobody`() {
    var list = ListImported(
      list: ListID(number: 1), fingerprint: "a", partner: "CAMP", rows: 1, registered: 5,
      corrected: 0)
    list.firstPerson = PersonID(number: (1 << 48) - 1)
    #expect(list.people.isEmpty)
    list.firstPerson = PersonID(number: 4)
    #expect(list.people.map(\.number) == [4, 5, 6, 7, 8])
    list.registered = Persons(Limits.importRows + 1)
    #expect(list.people.isEmpty)
  }
}
