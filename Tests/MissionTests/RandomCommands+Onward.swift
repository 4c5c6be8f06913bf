import Basics
import Mission

/// Commands about the steps, holds and people of onward movement.
extension RandomCommands {
  /// Flights planned, filled, told of and called off, often at impossible moments.
  private mutating func flight(_ state: MissionState) -> Command {
    let id = any(state.movements.ids)
    let landing = SmallMission.landing + generator.within(-14...9)
    switch generator.below(9) {
    case 0, 1:
      return .planFlight(
        SmallMission.onward, SmallMission.airway,
        SmallMission.flight(landing: landing, seats: generator.within(2...6)))
    case 2:
      return .approveFlight(
        id, .init(people: 7, isForPort: true, reference: "R", on: SmallMission.day))
    case 3:
      return .ticketEscort(
        id,
        .init(
          member: any(state.staff.ids), returnsOn: landing + 2, papersUntil: landing + 9))
    default: return .book(id, [BookingRequest(any(state.households.ids))])
    }
  }

  mutating func onward(_ state: MissionState) -> Command {
    let id = any(state.cases.ids)
    let members = state.cases[id].flatMap { state.households[$0.household]?.members } ?? []
    let member = members.isEmpty ? any(state.people.ids) : generator.pick(members)
    let on = date()
    switch generator.below(16) {
    case 8...15: return flight(state)
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
