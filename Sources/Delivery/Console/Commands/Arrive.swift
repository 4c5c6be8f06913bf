import Basics
import Mission

/// Records an arrival.
struct Arrive: ConsoleCommand {
  static let name = "arrive"
  static let summary = "record that a movement arrived"
  static let usage = """
    safar arrive MOVEMENT [--at MOMENT]

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
    try desk.carryOut(.arrive(movement, at: desk.moment(at)))
    let arrived = desk.state.movements[movement]?.count(.arrived) ?? 0
    return .said("Movement \(movement) arrived with \(counted(arrived, "person")).")
  }
}
