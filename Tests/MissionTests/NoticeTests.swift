import Basics
import Mission
import Testing

@Suite struct NoticeTests {
  typealias Small = SmallMission
  private static let at = Instant(Small.day, hour: 9)

  /// A confirmed movement with a family of three, whose programme asks for five working days.
  private func confirmed(
    lead: Int? = 5, streams: [String] = []
  ) -> (mission: SmallMission, people: [PersonID]) {
    var mission = SmallMission()
    mission.askForNotices(lead: lead)
    let household = mission.readyHousehold(3)
    mission.carryOut(
      .categorise(mission.state.openCase(of: household, Small.programme)!, streams: streams))
    let movement = mission.movement(day: Small.day + 12)
    mission.carryOut(.book(movement, [BookingRequest(household)]))
    mission.carryOut(.confirm(movement))
    return (mission, mission.state.members(of: household).map(\.id))
  }

  @Test func `what is issued is sent, acknowledged and then left alone`() throws {
    var (mission, people) = confirmed()
    let due = try #require(
      mission.state.noticeIsDue(mission.state.movements[Small.convoy]!, stream: ""))
    #expect(
      mission.state.noticeTasks(at: Self.at) == [.issue(Small.convoy, stream: "", by: due)])
    mission.carryOut(.issueNotice(Small.convoy, stream: "", at: Self.at))
    let id = NoticeID(number: 1)
    #expect(mission.state.notices[id]?.people == people.sorted())
    #expect(mission.state.noticeTasks(at: Self.at) == [.send(id)])
    mission.carryOut(.sendNotice(id, at: Self.at))
    #expect(mission.state.noticeTasks(at: Self.at) == [])
    let later = Instant(Small.day + 5, hour: 9)
    #expect(mission.state.noticeTasks(at: later) == [.sendAgain(id)])
    mission.carryOut(.sendNotice(id, at: later))
    #expect(mission.state.noticeTasks(at: later) == [])
    mission.carryOut(.acknowledgeNotice(id, reference: "NAT-77", at: later))
    #expect(mission.state.noticeTasks(at: Instant(Small.day + 11, hour: 1)) == [])
    #expect(mission.state.notices[id]?.sent == [Self.at, later])
  }

  @Test func `when people change the amendment cites the first notice, and the last is in force`()
    throws
  {
    var (mission, _) = confirmed()
    mission.carryOut(.issueNotice(Small.convoy, stream: "", at: Self.at))
    mission.carryOut(.sendNotice(NoticeID(number: 1), at: Self.at))
    for number in 2...3 {
      mission.carryOut(.book(Small.convoy, [BookingRequest(mission.readyHousehold(2))]))
      let before = NoticeID(number: number - 1)
      #expect(mission.state.noticeTasks(at: Self.at) == [.amend(before)])
      mission.carryOut(.amendNotice(before, .peopleChanged, at: Self.at))
      let content = try #require(mission.state.notices[NoticeID(number: number)])
      #expect(content.kind == .amendment && content.version == number)
      #expect(content.original == NoticeID(number: 1) && content.sent.isEmpty)
      #expect(mission.state.noticeTasks(at: Self.at) == [.send(NoticeID(number: number))])
    }
    mission.carryOut(.cancel(Small.convoy, .weather))
    #expect(mission.state.noticeTasks(at: Self.at) == [.cancel(NoticeID(number: 3))])
    mission.carryOut(.cancelNotice(NoticeID(number: 1), .flightChanged, at: Self.at))
    let last = try #require(mission.state.notices[NoticeID(number: 4)])
    #expect(last.kind == .cancellation && last.original == NoticeID(number: 1))
    #expect(last.people.count == 7)
    #expect(mission.state.noticesInForce(of: Small.convoy).isEmpty)
    #expect(mission.state.noticeTasks(at: Self.at) == [.send(NoticeID(number: 4))])
  }

  @Test func `women at risk stand in a notice of their own and in no other`() throws {
    var (mission, people) = confirmed()
    let other = mission.readyHousehold(2)
    let row = mission.state.openCase(of: other, Small.programme)!
    mission.carryOut(.categorise(row, streams: ["women-at-risk"]))
    mission.carryOut(.book(Small.convoy, [BookingRequest(other)]))
    let movement = mission.state.movements[Small.convoy]!
    let apart = mission.state.toldOf(movement, stream: "women-at-risk")
    #expect(apart == mission.state.members(of: other).map(\.id).sorted())
    #expect(mission.state.toldOf(movement, stream: "") == people.sorted())
    mission.carryOut(.issueNotice(Small.convoy, stream: "", at: Self.at))
    mission.carryOut(.issueNotice(Small.convoy, stream: "women-at-risk", at: Self.at))
    let all = mission.state.noticesInForce(of: Small.convoy).map(\.notice.people)
    #expect(all.count == 2 && Set(all.joined()).count == 5)
  }

  @Test func `urgent cases are not bound by the lead time, but bind nobody else's`() {
    let bound = confirmed(lead: 15).mission
    #expect(throws: Refusal.self) {
      var mission = bound
      try mission.decide(.issueNotice(Small.convoy, stream: "", at: Self.at))
    }
    var (mission, _) = confirmed(lead: 15, streams: ["urgent"])
    mission.carryOut(.issueNotice(Small.convoy, stream: "", at: Self.at))
    #expect(mission.state.notices.count == 1)
  }
}

extension SmallMission {
  /// Adopts a version of the return programme that asks for notices: five working days, to be
  /// acknowledged within one.
  mutating func askForNotices(lead: Int? = 5) {
    carryOut(.defineCalendar(HolidayCalendar(code: "TJ", weekend: [.sunday], holidays: [])))
    var programme = state.programmes[Self.programme]!.first!
    programme.rules.streams = ["urgent", "women-at-risk"]
    programme.rules.notice = NoticeRule(
      lead: lead, calendar: "TJ", acknowledgedWithin: 1, separate: ["women-at-risk"],
      exempt: ["urgent"], source: "test")
    carryOut(.adopt(programme))
  }
}
