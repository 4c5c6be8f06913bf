import Basics
import Mission

/// Records a passage.
struct Passage: ConsoleCommand {
  static let name = "passage"
  static let summary = "record that a movement passed a stop, with a recount"
  static let usage = """
    safar passage MOVEMENT SITE COUNT [--at MOMENT]

      SITE          its code: X-TERMEZ
      COUNT         people as counted by hand
      --at MOMENT   1997-10-24T08:30 on the mission's clocks (default now)
    """

  let movement: MovementID
  let site: String
  let counted: Persons
  let at: LocalMoment?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    movement = try arguments.word("The movement", as: MovementID.self, like: "M-000012-K")
    site = try arguments.word("The site's code")
    counted = Persons(try arguments.word("The count", as: Int.self, like: "275"))
    guard counted >= 0 else { throw UsageError("The count cannot be below nothing.") }
    at = try arguments.option("at", as: LocalMoment.self, like: "1997-10-24T08:30")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    guard let id = desk.state.sites.first(where: { $0.code == site })?.id else {
      throw Refusal(.noSite, ["id": site])
    }
    try desk.carryOut(.recordPassage(movement, id, at: desk.moment(at), counted: counted))
    let expected = desk.state.movements[movement]?.passages.last?.expected ?? 0
    return counted == expected
      ? .said("\(counted) people passed \(site), as expected.")
      : .said(
        "\(counted) people were counted at \(site); \(expected) are aboard by the record.",
        "Count again, then record who left or joined.")
  }
}
