import Basics
import Mission

/// Keeps a movement out of every plan.
struct Pin: ConsoleCommand {
  static let name = "pin"
  static let summary = "keep a planned movement as it is, whatever is planned again"
  static let usage = """
    safar pin MOVEMENT [--release]

      --release   plans may change it again
    """
  static let switches: Set<String> = ["release"]

  let movement: MovementID
  let isReleased: Bool

  init(parsing arguments: inout Arguments) throws(UsageError) {
    isReleased = arguments.has("release")
    movement = try arguments.word("The movement", as: MovementID.self, like: "M-000012-E")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    try desk.carryOut(.pin(movement, !isReleased))
    return .said(
      isReleased
        ? "Plans may change movement \(movement) again."
        : "Movement \(movement) is pinned: no plan changes it.")
  }
}
