import Basics
import Mission

/// What the receiving side reports of families after their arrival.
struct Arrivals: ConsoleCommand {
  static let name = "arrival"
  static let summary = "record what the receiving side reports of a family after its arrival"
  static let usage = """
    safar arrival                                   what was reported, and who has no report yet
    safar arrival MOVEMENT HOUSEHOLD OUTCOME [--on DATE]

      OUTCOME   as-announced, unannounced, no-show, schedule-changed or undeclared-need

    The movement has arrived. A second report on the same family takes the place of the first.
    """

  private let report: (MovementID, HouseholdID, ArrivalConfirmed.Outcome)?
  private let date: CivilDate?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    date = try arguments.option("on", as: CivilDate.self, like: "2026-03-14")
    guard let word = arguments.nextWord() else {
      report = nil
      return
    }
    guard let movement = MovementID(word) else {
      throw UsageError("\(word) is no movement; write it like M-000012-E.")
    }
    let home = try arguments.word("The household", as: HouseholdID.self, like: "H-000012-V")
    report = (
      movement, home, try arguments.choice("The outcome", of: ArrivalConfirmed.Outcome.allCases)
    )
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    guard let (movement, home, outcome) = report else { return try Self.list(desk) }
    try desk.carryOut(.confirmArrival(movement, home, outcome, on: date ?? desk.today))
    return .said("Household \(home): \(ConsoleWord.of(outcome)).")
  }

  private static func list(_ desk: Desk) throws -> Output {
    var rows: [[String]] = []
    var homes: [HouseholdID] = []
    desk.state.movements.forEach { id, row in
      guard row.flight != nil, row.status == .arrived || row.status == .closed else { return }
      for booking in row.bookings {
        let report = desk.state.arrivalReports.first {
          $0.movement == id && $0.household == booking.household
        }
        homes.append(booking.household)
        rows.append([
          id.description, booking.household.description,
          report.map { ConsoleWord.of($0.outcome) } ?? "no report", report?.on.description ?? "",
        ])
      }
    }
    try desk.record(reading: name, households: homes, fields: [.bookings])
    return Output(
      columns: [.text("movement"), .text("household"), .text("report"), .text("on")], rows: rows)
  }
}
