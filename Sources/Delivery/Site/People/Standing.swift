import Basics
import HTML
import Mission

/// How a family stands on its way home, in one word.
enum Standing: String, CaseIterable {
  case missing, later, lapsed, ready, booked, unready, travelling, arrived, noCase
}

extension MissionState {
  func standing(of id: HouseholdID, on today: CivilDate) -> Standing {
    let members = members(of: id).map(\.person)
    let movement = members.lazy.compactMap(\.movement).first.flatMap { movements[$0] }
    if movement?.status == .departed { return .travelling }
    let leaves = movement.flatMap { $0.status < .departed ? $0 : nil }
    if leaves == nil && members.contains(where: { $0.arrivedAt != nil }) { return .arrived }
    guard let open = openCases(of: id).last else { return .noCase }
    let readiness = readiness(of: open, on: today)
    if let leaves { return readiness.allows(leaves.day) ? .booked : .unready }
    if !readiness.blockers.isEmpty { return .missing }
    if readiness.allows(today) { return .ready }
    return readiness.spans.contains { $0.first > today } ? .later : .lapsed
  }

  func openCases(of id: HouseholdID) -> [CaseID] {
    (households[id]?.cases ?? []).filter { cases[$0]?.isOpen == true }
  }
}

extension Page {
  /// How a family stands, for whoever may see it.
  func standing(of id: HouseholdID, _ html: inout HTMLWriter) {
    let concern = Concern.household(id)
    if sees(.clearances, of: concern) && sees(.bookings, of: concern) {
      html.tag(tag(state.standing(of: id, on: today)))
    }
  }

  func tag(_ standing: Standing) -> Tag {
    let word = say(StandingWord(standing))
    return switch standing {
    case .missing: Tag(word, "!", .late)
    case .later: Tag(word, "◔", .calm)
    case .lapsed, .unready: Tag(word, "✕", .wrong)
    case .ready: Tag(word, "✓", .good)
    case .booked: Tag(word, "◉", .good)
    case .travelling: Tag(word, "➤", .busy)
    case .arrived: Tag(word, "■", .good)
    case .noCase: Tag(word, "–", .calm)
    }
  }
}
