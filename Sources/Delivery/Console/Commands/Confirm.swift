import Basics
import Mission

/// Confirms a movement.
struct Confirm: ConsoleCommand {
  static let name = "confirm"
  static let summary = "confirm a movement: its manifest becomes version 1"
  static let usage = """
    safar confirm MOVEMENT
    """

  let movement: MovementID

  init(parsing arguments: inout Arguments) throws(UsageError) {
    movement = try arguments.word("The movement", as: MovementID.self, like: "M-000012-E")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    try desk.carryOut(.confirm(movement))
    return .said("Movement \(movement) is confirmed. What changes now is an amendment.")
  }
}
