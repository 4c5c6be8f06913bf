import Basics
import Mission
import Testing

/// Commands against the table, in a mission with people at two places.
@Suite struct AuthoriseTests {
  private static let far = Scope(sites: [SiteID(number: 3)])

  private func mayGive(
    _ command: Command, _ role: Role, _ scope: Scope = .mission, _ mission: SmallMission,
    today: CivilDate = SmallMission.day
  ) -> Refusal.Reason? {
    let visitor = Visitor(
      account: AccountID(number: 2), roles: Roles(role), scope: scope, isFresh: true)
    let context = Context(now: mission.now, today: today, node: 0, actor: visitor.account)
    do {
      try mission.state.authorise(command, by: visitor, in: context)
      return nil
    } catch { return error.reason }
  }

  @Test func `a registrar changes the people of their own sites, not of others`() {
    var mission = SmallMission()
    let household = mission.readyHousehold(2)
    let command = Command.correctHousehold(
      household, site: SmallMission.camp, destination: SmallMission.home, baggage: 5)
    let camp = Scope(sites: [SmallMission.camp])
    #expect(mayGive(command, .registrar, .mission, mission) == nil)
    #expect(mayGive(command, .registrar, camp, mission) == nil)
    #expect(mayGive(command, .registrar, Self.far, mission) == .notYourOwn)
    #expect(mayGive(command, .trainer, camp, mission) == .notYourWork)
    // Nor is a family moved to where one has no say.
    let away = Command.correctHousehold(
      household, site: SmallMission.post, destination: SmallMission.home, baggage: 5)
    #expect(mayGive(away, .registrar, camp, mission) == .notYourOwn)
  }

  @Test func `doctors record fitness and nobody else does; they record nothing else`() {
    var mission = SmallMission()
    mission.readyHousehold(2)
    let day = SmallMission.day
    let fitness = Command.recordStep(
      SmallMission.familysCase, SmallMission.head, step: "medical", .granted, on: day, until: nil)
    let arms = Command.recordStep(
      SmallMission.familysCase, nil, step: "arms", .granted, on: day, until: nil)
    for role in Role.allCases {
      #expect((mayGive(fitness, role, .mission, mission) == nil) == (role == .medical))
      let expected = role == .registrar || role == .caseWorker
      #expect((mayGive(arms, role, .mission, mission) == nil) == expected)
    }
  }

  @Test func `a border officer boards people the day before and after, at the own post only`() {
    var mission = SmallMission()
    mission.booked()
    let board = Command.board(SmallMission.convoy, [SmallMission.head], at: SmallMission.morning)
    let post = Scope(sites: [SmallMission.post])
    for (shift, reason) in [
      (-2, Refusal.Reason.notYourOwn), (-1, nil), (0, nil), (2, nil), (3, .notYourOwn),
    ] {
      let today = SmallMission.day + shift
      #expect(mayGive(board, .borderOfficer, post, mission, today: today) == reason, "\(shift)")
    }
    let elsewhere = Scope(sites: [SiteID(number: 5)])
    #expect(mayGive(board, .borderOfficer, elsewhere, mission) == .notYourOwn)
  }

  @Test func `a convoy leader leads the convoy they are on`() {
    var mission = SmallMission()
    mission.booked()
    let depart = Command.depart(SmallMission.convoy, at: SmallMission.morning)
    let onIt = Scope(member: SmallMission.escort)
    let another = Scope(member: StaffID(number: 2))
    #expect(mayGive(depart, .convoyLeader, onIt, mission) == nil)
    #expect(mayGive(depart, .convoyLeader, another, mission) == .notYourOwn)
  }

  @Test func `a partner accepts people in their own name only`() {
    var mission = SmallMission()
    mission.arrived()
    let scope = Scope(sites: [SmallMission.home], member: SmallMission.partner)
    func accept(_ member: StaffID) -> Command {
      .handOver(SmallMission.convoy, [], to: member, at: SmallMission.evening)
    }
    #expect(mayGive(accept(SmallMission.partner), .partner, scope, mission) == nil)
    #expect(mayGive(accept(StaffID(number: 4)), .partner, scope, mission) == .notYourOwn)
    #expect(
      mayGive(
        accept(SmallMission.partner), .partner, Self.far, mission, today: SmallMission.day + 9)
        == .notYourOwn)
  }

  @Test func `one's own password is one's own, another's is the administrator's`() {
    let mission = SmallMission()
    let own = Command.setPassword(AccountID(number: 2), Secret([1]))
    let other = Command.setPassword(AccountID(number: 3), Secret([1]))
    for role in Role.allCases {
      #expect(mayGive(own, role, .mission, mission) == nil)
      #expect((mayGive(other, role, .mission, mission) == nil) == (role == .administrator))
    }
  }

  @Test func `one's own password is not changed from a screen that was left open`() {
    let mission = SmallMission()
    let visitor = Visitor(account: AccountID(number: 2), roles: Roles(.trainer), scope: .mission)
    let context = Context(now: mission.now, today: SmallMission.day, node: 0)
    for command in [
      Command.setPassword(visitor.account, Secret([1])), .removeSecondFactor(visitor.account),
    ] {
      do {
        try mission.state.authorise(command, by: visitor, in: context)
        Issue.record("\(command) was allowed")
      } catch { #expect(error.reason == .signInAgain) }
    }
  }

  @Test func `somebody who looks in from another site is near nobody`() {
    var mission = SmallMission()
    let household = mission.readyHousehold(2)
    let state = mission.state
    #expect(state.closeness(of: household, to: Self.far, on: SmallMission.day).isEmpty)
    #expect(state.closeness(of: household, to: .mission, on: SmallMission.day) == .site)
    mission.booked()
    let booked = mission.state.members(of: HouseholdID(number: 2))[0].id
    // The post lies on the road of the convoy.
    #expect(mission.state.closeness(of: booked, to: Self.far, on: SmallMission.day) == .full)
    #expect(mission.state.closeness(of: booked, to: Self.far, on: SmallMission.day - 5) == .site)
  }
}
