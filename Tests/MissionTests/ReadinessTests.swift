import Basics
import Mission
import Testing

@Suite struct ReadinessTests {
  private let day = SmallMission.day

  private func mission(
    _ change: (inout Programme) -> Void = { _ in }
  ) -> SmallMission {
    var mission = SmallMission()
    var programme = SmallMission.onwardProgramme
    change(&programme)
    mission.goOnward(programme)
    return mission
  }

  @Test func `a case is ready when everybody has everything that is not late`() {
    var mission = mission()
    let id = mission.onwardHousehold()
    #expect(!mission.state.readiness(of: id, on: day).allows(day))
    mission.clear(id)
    let readiness = mission.state.readiness(of: id, on: day)
    #expect(readiness.blockers == [])
    #expect(readiness.spans == [DateSpan(day - 58, day + 240)!])
    #expect(readiness.ends?.step == "permit")
  }

  @Test func `the last check is asked for at boarding and not at booking`() {
    var mission = mission()
    let id = mission.onwardHousehold()
    mission.clear(id)
    let aboard = mission.state.readiness(of: id, on: day, for: .boarding)
    #expect(aboard.blockers.map(\.step) == ["fitness", "fitness"])
    for person in mission.members(of: id) {
      mission.carryOut(
        .recordStep(id, person, step: "fitness", .granted, on: day - 1, until: nil))
    }
    let after = mission.state.readiness(of: id, on: day, for: .boarding)
    #expect(after.spans == [DateSpan(day - 1, day + 1)!])
    #expect(after.ends?.step == "fitness")
  }

  @Test func `a certificate is renewed from its own day while the exam is young enough`() {
    var mission = mission()
    let id = mission.onwardHousehold(born: [1960])
    let exam = day - 400
    mission.clear(id, on: exam)
    let person = mission.members(of: id)[0]
    #expect(
      mission.state.people[person]?.clearances.last { $0.step == "certificate" }?.span
        == DateSpan(exam + 1, Term(months: 12).last(from: exam))!)
    mission.carryOut(
      .recordStep(id, person, step: "certificate", .granted, on: day, until: nil))
    #expect(
      mission.state.people[person]?.clearances.last { $0.step == "certificate" }?.span
        == DateSpan(day, Term(months: 12).last(from: day))!)
  }

  @Test func `a second look is asked of those only for whom a doctor asked it`() {
    var mission = mission()
    let id = mission.onwardHousehold()
    mission.clear(id)
    let person = mission.members(of: id)[0]
    mission.carryOut(
      .recordStep(id, person, step: "watch", .granted, on: day - 20, until: nil))
    let blocked = mission.state.readiness(of: id, on: day)
    #expect(blocked.blockers == [.init(kind: .missing, step: "second-look", person: person)])
    mission.carryOut(
      .recordStep(id, person, step: "second-look", .granted, on: day - 5, until: nil))
    #expect(mission.state.readiness(of: id, on: day).spans.last?.last == day + 15)
  }

  @Test func `a child without a parent waits for a guardian's form and an adult who comes too`() {
    var mission = mission()
    let child = mission.onwardHousehold(born: [1990])
    mission.clear(child)
    let minor = mission.members(of: child)[0]
    #expect(
      Set(mission.state.readiness(of: child, on: day).blockers.map(\.kind))
        == [.missing, .noResponsibleAdult])
    mission.carryOut(
      .recordStep(child, minor, step: "guardian", .granted, on: day - 9, until: nil))
    let aunt = mission.onwardHousehold(born: [1960])
    let adult = mission.members(of: aunt)[0]
    mission.carryOut(.setCare(minor, isSeparated: true, inCareOf: adult))
    #expect(
      mission.state.readiness(of: child, on: day).blockers.map(\.kind) == [.noResponsibleAdult])
    mission.carryOut(.link(child, aunt, .together))
    #expect(mission.state.readiness(of: child, on: day).allows(day))
    // The group waits for the aunt, who has cleared nothing.
    #expect(!mission.state.readinessOfGroup(of: child, on: day).blockers.isEmpty)
  }

  @Test func `an outbreak holds everybody at the site and nobody else`() {
    var mission = mission()
    let id = mission.onwardHousehold()
    mission.clear(id)
    mission.carryOut(
      .holdSite(
        SiteHold(site: SmallMission.camp, kind: .outbreak, span: DateSpan(day, day + 20)!)))
    let held = mission.state.readiness(of: id, on: day)
    #expect(held.spans == [DateSpan(day - 58, day - 1)!, DateSpan(day + 21, day + 240)!])
    mission.carryOut(.liftSiteHold(SmallMission.camp, .outbreak, on: day + 3))
    #expect(mission.state.readiness(of: id, on: day + 3).allows(day + 3))
  }

  @Test func `a birth that is expected leaves only the days on which nobody should fly`() {
    var mission = mission {
      $0.rules.care.lastFlyingWeek = 35
      $0.rules.care.restAfterBirth = 14
    }
    let id = mission.onwardHousehold()
    mission.clear(id)
    let person = mission.members(of: id)[0]
    let due = day + 50
    mission.carryOut(.expectBirth(person, SmallMission.onward, due: due))
    // Week 35 ends on day 251 of 280.
    #expect(mission.state.people[person]?.unfitDays == DateSpan(due - 28, due + 14))
    #expect(mission.state.readiness(of: id, on: day).allows(due - 29))
    #expect(!mission.state.readiness(of: id, on: day).allows(due - 28))
    #expect(mission.state.readiness(of: id, on: day).allows(due + 15))
  }

  @Test func `each day is judged by the version in force on it`() {
    var mission = mission()
    let id = mission.onwardHousehold()
    mission.clear(id)
    var stricter = SmallMission.onwardProgramme
    stricter.inForceFrom = day + 30
    stricter.steps.append(SmallMission.step("vaccination"))
    mission.carryOut(.adopt(stricter))
    let readiness = mission.state.readiness(of: id, on: day)
    #expect(readiness.spans == [DateSpan(day - 58, day + 29)!])
    #expect(
      mission.state.readiness(of: id, on: day + 30).blockers.map(\.step).first == "vaccination")
    for person in mission.members(of: id) {
      mission.carryOut(
        .recordStep(id, person, step: "vaccination", .granted, on: day + 30, until: nil))
    }
    #expect(mission.state.readiness(of: id, on: day).spans == [DateSpan(day - 58, day + 240)!])
  }

  @Test func `what has to be renewed, and by when, so that the booked day stands`() {
    var mission = mission {
      $0.steps[4].validity = 90
      $0.steps[4].rule.unsetValidity = nil
      $0.steps[4].rule.lead = 5
    }
    let id = mission.onwardHousehold(born: [1960])
    mission.clear(id)
    mission.carryOut(.defineCalendar(Story.quebec))
    let journey = DateSpan(day + 300, day + 301)!
    let renewals = mission.state.renewals(of: id, for: journey, workingDaysOf: "CA-QC")
    #expect(renewals.map(\.step) == ["permit", "exit", "fitness"])
    let exit = renewals[1]
    #expect(exit.holdsUntil == day + 240)
    #expect(exit.from == day + 301 - 89)
    #expect(exit.by == Story.quebec.day(5, workingDaysBefore: journey.first))
    #expect(exit.isPossible(on: day) && !exit.isPossible(on: exit.by + 1))
    #expect(renewals[2].from == day + 299 && renewals[2].by == day + 300)
  }

  @Test func `whose readiness ends first comes first when flights are cancelled`() {
    var mission = mission()
    let late = mission.onwardHousehold(born: [1960])
    mission.clear(late, on: day - 20)
    let soon = mission.onwardHousehold(born: [1960])
    mission.clear(soon, on: day - 200)
    mission.onwardHousehold(born: [1960])
    #expect(mission.state.soonestToExpire(on: day).map(\.id) == [soon, late])
  }
}
