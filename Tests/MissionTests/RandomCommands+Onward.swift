import Basics
import Mission

/// Commands about the steps, holds and people of onward movement.
extension RandomCommands {
  mutating func onward(_ state: MissionState) -> Command {
    let id = any(state.cases.ids)
    let members = state.cases[id].flatMap { state.households[$0.household]?.members } ?? []
    let member = members.isEmpty ? any(state.people.ids) : generator.pick(members)
    let on = date()
    switch generator.below(8) {
    case 0: return .setUnfitDays(member, DateSpan(on, on + generator.below(9)))
    case 1: return .setCare(member, isSeparated: true, inCareOf: any(state.people.ids))
    case 2:
      return .holdSite(
        SiteHold(
          site: any(state.sites.ids), kind: .outbreak, span: DateSpan(on, on + generator.below(3))!)
      )
    case 3: return .liftSiteHold(any(state.sites.ids), .outbreak, on: on)
    case 4: return .categorise(id, streams: generator.chance(1, in: 2) ? ["urgent"] : [])
    case 5:
      return .recordStep(id, member, step: "fitness", .refused, on: on, until: nil)
    default:
      let step = generator.pick(["exam", "certificate", "permit", "exit", "watch", "fitness"])
      let until = generator.chance(1, in: 3) ? nil : on + generator.within(-5...90)
      return .recordStep(id, member, step: step, .granted, on: on, until: until)
    }
  }
}
