/// Why a household cannot attend at a venue from a day on, as the planner meets it.
public enum ClassObstacle: Error, Hashable, Sendable {
  /// More of one household than any class or room holds.
  case tooMany
  case noRoom
  case noTrainer
  case noInterpreter
  case childminding
  case beds
  /// Somebody attends whom it must never meet.
  case apart

  func sentence(days: String) -> String {
    switch self {
    case .tooMany: "No class holds so many of one household."
    case .noRoom: "On \(days) before there was no room."
    case .noTrainer: "On \(days) before there was no trainer for it."
    case .noInterpreter: "On \(days) before there was no interpreter for it."
    case .childminding: "On \(days) before there was nobody to mind its small children."
    case .beds: "On \(days) before there were not beds enough for it."
    case .apart: "On \(days) before somebody attends whom it must never meet."
    }
  }

  /// The end of a sentence about many.
  var cause: String {
    switch self {
    case .tooMany: "no class holds so many of one household"
    case .noRoom: "there are no rooms"
    case .noTrainer: "there are no trainers for them"
    case .noInterpreter: "there are no interpreters for them"
    case .childminding: "there is nobody to mind small children"
    case .beds: "there are not beds enough"
    case .apart: "somebody attends whom they must never meet"
    }
  }
}
