import Basics
import Mission
import Testing

@Suite struct FlightTests {
  private typealias Small = SmallMission

  @Test func `a household gets its seats together, infants on laps while laps last`() throws {
    var mission = Small()
    mission.readyToFly(Small.flyingProgramme { $0.rules.arrival.mostOnFlight = nil })
    let id = mission.planned()
    mission.carryOut(.book(id, [BookingRequest(mission.cleared(born: [1960, 1997]))]))
    mission.carryOut(.book(id, [BookingRequest(mission.cleared(born: [1960, 1997]))]))
    let kinds = mission.state.movements[id]?.bookings.map { $0.places.map(\.kind) }
    #expect(kinds == [[.seat, .lap], [.seat, .seat]])
  }

  @Test func `a failed last check takes the whole case off the flight`() {
    var mission = Small()
    let id = mission.bookedFlight()
    let open = CaseID(number: 1)
    mission.carryOut(
      .recordStep(open, PersonID(number: 2), step: "fitness", .refused, on: Small.day, until: nil))
    #expect(mission.state.movements[id]?.bookings.isEmpty == true)
    #expect(mission.members(of: open).allSatisfy { mission.state.people[$0]?.movement == nil })
  }

  @Test func `an urgent case may arrive on any day and at short notice`() {
    var mission = Small()
    mission.readyToFly()
    let household = mission.cleared()
    let open = mission.state.households[household]!.cases[0]
    mission.carryOut(.categorise(open, streams: ["urgent"]))
    // A Saturday, two days ahead.
    let saturday = Small.day + 1
    #expect(saturday.weekday == .saturday)
    mission.carryOut(
      .book(mission.planned(Small.flight(landing: saturday)), [BookingRequest(household)]))
    #expect(mission.state.movements[MovementID(number: 1)]?.booked == 2)
  }

  @Test func `a Friday opens with an approval for those who stay at the port of entry`() throws {
    var mission = Small()
    mission.readyToFly()
    let friday = Small.day + 28
    #expect(friday.weekday == .friday)
    let id = mission.planned(Small.flight(landing: friday))
    let stays = mission.cleared()
    #expect(throws: Refusal.self) { try mission.decide(.book(id, [BookingRequest(stays)])) }
    mission.carryOut(
      .approveFlight(id, .init(people: 5, isForPort: true, reference: "ROC-1", on: Small.day)))
    mission.carryOut(.book(id, [BookingRequest(stays)]))
    #expect(mission.state.movements[id]?.booked == 2)
  }

  @Test func `an approval lets more people on one flight, and counts other movements on it`() {
    var mission = Small()
    let id = mission.bookedFlight(born: [1960, 1962, 1985])
    let more = mission.cleared(born: [1960, 1962, 1985])
    let second = mission.planned()
    #expect(throws: Refusal.self) { try mission.decide(.book(second, [BookingRequest(more)])) }
    mission.carryOut(
      .approveFlight(
        second, .init(people: 6, isForPort: false, reference: "ROC-2", on: Small.day)))
    mission.carryOut(.book(second, [BookingRequest(more)]))
    #expect(mission.state.movements[id]?.booked == 3)
    #expect(mission.state.movements[second]?.booked == 3)
  }

  @Test func `an approval counts from the day it was asked for, and late for fewer or urgent`()
    throws
  {
    var mission = Small()
    mission.readyToFly(Small.flyingProgramme { $0.rules.arrival.approvalLead = 15 })
    let id = mission.planned()
    func approval(_ people: Persons, _ asked: CivilDate?) -> Command {
      .approveFlight(
        id,
        .init(
          people: people, isForPort: true, reference: "ROC-3", on: Small.landing - 3,
          askedOn: asked))
    }
    // Fifteen working days and three weekends.
    #expect(throws: Refusal.self) { try mission.decide(approval(6, Small.landing - 20)) }
    mission.carryOut(approval(6, Small.landing - 21))
    mission.carryOut(approval(5, nil))
    let urgent = mission.cleared()
    let open = mission.state.openCase(of: urgent, Small.onward)!
    mission.carryOut(.categorise(open, streams: ["urgent"]))
    mission.carryOut(.book(id, [BookingRequest(urgent)]))
    mission.carryOut(approval(7, nil))
  }

  @Test func `an approval of before its asking was kept was asked for on its own day`() throws {
    let now = FlightApproved(
      movement: MovementID(number: 3),
      approval: .init(people: 90, isForPort: true, reference: "ROC-7", on: Small.day))
    let old = Array(now.canonicalBytes.dropLast(Small.day.canonicalBytes.count))
    #expect(try FlightApproved(record: old, revision: 1, personal: nil) == now)
  }

  @Test func `a signed note earns its clearance, and its amount gives the months`() throws {
    var mission = Small()
    mission.goOnward(
      Small.flyingProgramme { $0.steps.append(Small.step("note", .family) { $0.earned = .byLoan }) }
    )
    let id = mission.onwardHousehold()
    mission.clear(id)
    #expect(mission.state.readiness(of: id, on: Small.day).blockers.map(\.step) == ["note"])
    mission.carryOut(
      .signLoan(id, signatory: Small.head, form: "1", amount: 120_000, on: Small.day - 1))
    #expect(mission.state.readiness(of: id, on: Small.day).allows(Small.day))
    let rule = try #require(Small.onwardProgramme.rules.loan)
    let arrival = CivilDate("2026-03-31")!
    #expect(rule.repayment(of: 120_000, arrivedOn: arrival)?.payments.count == 36)
    #expect(rule.repayment(of: 120_001, arrivedOn: arrival)?.payments.count == 48)
    #expect(
      rule.repayment(of: 120_000, arrivedOn: arrival)?.payments.first?.due
        == CivilDate("2027-03-31"))
  }

  @Test func `nobody is oriented without the required modules; the certificate earns the step`() {
    var mission = Small()
    mission.enrolled()
    let open = CaseID(number: 1)
    mission.clear(open)
    #expect(
      mission.state.readiness(of: open, on: Small.day).blockers.allSatisfy { $0.step == "course" })
    for module in ["work", "health"] {
      mission.carryOut(
        .recordAttendance(
          Small.orientation, module: module, [Small.head], isMadeUp: module == "health",
          on: Small.day - 8))
    }
    mission.carryOut(.certify(Small.orientation, Small.head, on: Small.day - 8))
    let clearance = mission.state.people[Small.head]?.clearances.last { $0.step == "course" }
    // The class is over three days before anybody leaves.
    #expect(clearance?.span.first == Small.day - 5)
  }
}
