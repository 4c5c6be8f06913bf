import Basics
import Mission

/// Commands about notices to the receiving side.
extension RandomCommands {
  mutating func notice(_ state: MissionState) -> Command {
    let at = Instant(date(), hour: 12)
    let id = any(state.notices.ids)
    switch generator.below(6) {
    case 0, 1:
      return .issueNotice(any(state.movements.ids), stream: generator.pick(["", "urgent"]), at: at)
    case 2: return .amendNotice(id, generator.pick(Notice.Reason.allCases), at: at)
    case 3: return .cancelNotice(id, generator.pick(Notice.Reason.allCases), at: at)
    case 4: return .sendNotice(id, at: at)
    default: return .acknowledgeNotice(id, reference: "R", at: at)
    }
  }
}
