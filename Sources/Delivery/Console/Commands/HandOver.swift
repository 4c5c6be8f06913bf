import Basics
import Mission

/// Records a handover.
struct HandOver: ConsoleCommand {
  static let name = "handover"
  static let summary = "hand everybody who arrived over to a named partner"
  static let usage = """
    safar handover MOVEMENT PARTNER [--at MOMENT]

      PARTNER       the member of the partner's staff who signs: S-000012-K
      --at MOMENT   1997-10-24T08:30 on the mission's clocks (default now)
    """

  let movement: MovementID
  let partner: StaffID
  let at: LocalMoment?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    movement = try arguments.word("The movement", as: MovementID.self, like: "M-000012-K")
    partner = try arguments.word("The partner", as: StaffID.self, like: "S-000012-K")
    at = try arguments.option("at", as: LocalMoment.self, like: "1997-10-24T08:30")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    let moment = desk.moment(at)
    try desk.carryOut(
      .handOver(movement, [], to: partner, at: moment), .close(movement, at: moment))
    let given = desk.state.movements[movement]?.count(.handedOver) ?? 0
    return .said(
      "Movement \(movement): \(counted(given, "person was")) handed over; it is closed.")
  }
}
