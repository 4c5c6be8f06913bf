import Basics
import Mission

/// Records a departure.
struct Depart: ConsoleCommand {
  static let name = "depart"
  static let summary = "record that a movement left"
  static let usage = """
    safar depart MOVEMENT [--at MOMENT]

      --at MOMENT   1997-10-24T08:30 on the mission's clocks (default now)
    """

  let movement: MovementID
  let at: LocalMoment?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    movement = try arguments.word("The movement", as: MovementID.self, like: "M-000012-E")
    at = try arguments.option("at", as: LocalMoment.self, like: "1997-10-24T08:30")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    try desk.carryOut(.depart(movement, at: desk.moment(at)))
    let aboard = desk.state.movements[movement]?.aboard ?? 0
    return .said("Movement \(movement) left with \(counted(aboard, "person")).")
  }
}
