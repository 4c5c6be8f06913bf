/// Why a household cannot attend at a venue from a day on, as the planner meets it.
public enum ClassObstacle: Int, Error, Hashable, Sendable {
  /// More of one household than any class or room holds.
  case tooMany
  case noRoom
  case noTrainer
  case noInterpreter
  case childminding
  case beds
  /// Somebody attends whom it must never meet.
  case apart
}
