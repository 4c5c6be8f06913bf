import Basics
import Mission
import Testing

@Suite struct PracticeTests {
  private static let convoy = SmallMission.convoy

  @Test func `a seat kept free is given to a newborn and, once confirmed, to a latecomer`() throws {
    var mission = SmallMission()
    mission.adopt { $0.reserveSeatPercent = 20 }
    mission.booked(6)
    mission.carryOut(
      .registerBirth(
        SmallMission.family, SmallMission.household(1).people[0].born, on: SmallMission.day))
    mission.carryOut(.book(Self.convoy, [BookingRequest(SmallMission.family)]))
    #expect(mission.state.movements[Self.convoy]?.load(of: 1).seats == 7)
    mission.carryOut(.confirm(Self.convoy))
    let late = mission.readyHousehold(4)
    mission.carryOut(.book(Self.convoy, [BookingRequest(late, vehicle: 2)]))
    #expect(mission.state.movements[Self.convoy]?.load(of: 2).seats == 4)
  }

  @Test func `baggage rides where it was asked to, when it may ride apart`() throws {
    var mission = SmallMission()
    let household = mission.readyHousehold(3, baggage: 200)
    let movement = mission.movement()
    mission.carryOut(
      .book(movement, [BookingRequest(household, vehicle: 1, baggageVehicle: 2)]))
    let booking = try #require(mission.state.movements[movement]?.booking(of: household))
    #expect(booking.places.allSatisfy { $0.vehicle == 1 })
    #expect(booking.baggageVehicle == 2)
  }

  @Test func `a programme's practice is that of the day`() {
    var mission = SmallMission()
    let (programme, day) = (SmallMission.programme, SmallMission.day)
    #expect(mission.state.practice(of: programme, on: day).leaderAbove == 5)
    mission.adopt { $0.leaderAbove = 2 }
    var later = SmallMission.practice { $0.leaderAbove = nil }
    later.inForceFrom = day + 1
    mission.carryOut(.adoptPractice(programme, later))
    #expect(mission.state.practice(of: programme, on: day - 60).leaderAbove == 5)
    #expect(mission.state.practice(of: programme, on: day).leaderAbove == 2)
    #expect(mission.state.practice(of: programme, on: day + 1).leaderAbove == nil)
  }

  @Test func `a family that stands by gets the places of one that does not come`() throws {
    var mission = SmallMission()
    mission.adopt { $0.standbyPercent = 5 }
    let gone = mission.readyHousehold(7)
    let standby = mission.readyHousehold(5)
    let (first, second) = (mission.movement(), mission.movement(day: SmallMission.day + 5))
    mission.carryOut(.book(first, [BookingRequest(gone)]))
    mission.carryOut(.book(second, [BookingRequest(standby)]))
    mission.carryOut(.listStandby(first, [standby]))
    #expect(mission.state.movements[first]?.standby == [standby])
    mission.carryOut(.confirm(first))
    #expect(throws: Refusal.self) { try mission.decide(.callUp(first, standby)) }
    mission.carryOut(.unbook(first, gone, .noShow))
    mission.carryOut(.callUp(first, standby))
    #expect(mission.state.movements[first]?.booking(of: standby)?.places.count == 5)
    #expect(mission.state.movements[first]?.standby == [])
    #expect(mission.state.movements[second]?.bookings == [])
    #expect(brokenPromise(mission.state) == nil)
  }

  @Test func `a vehicle that recovers others may carry nobody`() throws {
    var mission = SmallMission()
    mission.adopt {
      $0.recoveryFrom = 2
      $0.recoveryTypes = [VehicleTypeID(number: 2)]
    }
    mission.booked()
    mission.carryOut(.confirm(Self.convoy))
    #expect(mission.state.movements[Self.convoy]?.status == .confirmed)
  }

  @Test func `drafts are kept until they are closed, and their numbers are never used again`() {
    var mission = SmallMission()
    for _ in 0..<2 { mission.carryOut(.draftPlan(SmallMission.draft)) }
    mission.carryOut(.discardDraft(PlanDraftID(number: 2)))
    #expect(mission.state.drafts.ids == [PlanDraftID(number: 1)])
    mission.carryOut(.draftPlan(SmallMission.draft))
    #expect(mission.state.drafts.ids.map(\.number) == [1, 3])
    #expect(
      (try? MissionState(canonicalBytes: mission.state.canonicalBytes))?.canonicalBytes
        == mission.state.canonicalBytes)
  }
}

extension NewPerson {
  /// The same person as a newborn child.
  fileprivate var born: NewPerson {
    var child = self
    child.relation = .daughter
    child.details.birth = PartialDate(year: 1997)
    return child
  }
}
