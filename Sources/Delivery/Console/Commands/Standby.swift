import Basics
import Mission

/// The families who come along in place of those who do not come.
struct Standby: ConsoleCommand {
  static let name = "standby"
  static let summary = "list a movement's standby families, or call one up to free places"
  static let usage = """
    safar standby MOVEMENT [--call HOUSEHOLD]

      --call HOUSEHOLD   give it the places of somebody who did not come; places it has on a later
                         movement become free
    """

  let movement: MovementID
  let called: HouseholdID?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    called = try arguments.option("call", as: HouseholdID.self, like: "H-000012-V")
    movement = try arguments.word("The movement", as: MovementID.self, like: "M-000012-E")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    guard let row = desk.state.movements[movement] else {
      throw Refusal(.noMovement, ["id": movement])
    }
    if let called {
      try desk.carryOut(.callUp(movement, called))
      return .said("Household \(called) travels with movement \(movement).")
    }
    return Output(
      columns: [.number("number"), .text("household"), .number("people"), .text("booked_for")],
      rows: row.standby.enumerated().map { index, household in
        let members = desk.state.members(of: household)
        let later = members.compactMap(\.person.movement).first
        return [
          String(index + 1), household.description, String(members.count),
          later.flatMap { desk.state.movements[$0]?.day.description } ?? "",
        ]
      })
  }
}
