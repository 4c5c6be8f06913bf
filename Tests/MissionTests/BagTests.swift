import Basics
import Mission
import Testing

@Suite struct BagTests {
  private static func paper(
    _ code: String, _ scope: Step.Scope = .person, ages: ClosedRange<Int>? = nil,
    _ change: (inout Asked) -> Void = { _ in }
  ) -> PaperRule {
    var asked = Asked()
    change(&asked)
    return PaperRule(
      code: code, names: PlaceNames(latin: code), scope: scope, ages: ages, asked: asked,
      source: "test")
  }

  @Test func `a bag holds each paper of those who need it, and none that nobody needs`() throws {
    var programme = SmallMission.onwardProgramme
    programme.rules.papers = [
      Self.paper("passport"), Self.paper("x-ray", ages: 15...120), Self.paper("map", .family),
      Self.paper("letter") { $0.streams = ["urgent"] },
      Self.paper("health-card", ages: 0...2),
      Self.paper("other", .family) { $0.countries = ["US"] },
    ]
    var mission = SmallMission()
    mission.goOnward(programme)
    let id = mission.onwardHousehold(born: [1960, 1990])
    let people = mission.members(of: id)
    let bag = mission.state.bag(of: id, on: SmallMission.day)
    #expect(bag.map(\.paper.code) == ["passport", "x-ray", "map"])
    #expect(bag.map(\.people) == [people, [people[0]], []])
    mission.carryOut(.categorise(id, streams: ["urgent"]))
    let urgent = mission.state.bag(of: id, on: SmallMission.day)
    #expect(urgent.map(\.paper.code) == ["passport", "x-ray", "map", "letter"])
    #expect(mission.state.bag(of: CaseID(number: 99), on: SmallMission.day) == [])
  }
}
